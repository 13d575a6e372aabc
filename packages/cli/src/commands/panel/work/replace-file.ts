import { open, rename } from "node:fs/promises";
import { temporaryName } from "../../../temporary-files.js";

/** Writes a file under a temporary name, makes sure that it is on disk, and renames it. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = temporaryName(path);
  const file = await open(temporary, "w");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}
