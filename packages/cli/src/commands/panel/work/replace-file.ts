import { open, rename } from "node:fs/promises";
import { temporaryName } from "../../../temporary-files.js";

/** Characters that are gathered before they are written. */
const PIECE = 1 << 16;

/**
 * Writes a file under a temporary name, makes sure that it is on disk, and renames it.
 *
 * @param content - The whole, or its lines, which are not held together.
 */
export async function replaceFile(path: string, content: string | Uint8Array | Iterable<string>): Promise<void> {
  const temporary = temporaryName(path);
  const file = await open(temporary, "w");
  try {
    for (const piece of piecesOf(content)) await file.appendFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}

function* piecesOf(content: string | Uint8Array | Iterable<string>): Generator<string | Uint8Array> {
  if (typeof content === "string" || content instanceof Uint8Array) {
    yield content;
    return;
  }
  let piece = "";
  for (const line of content) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}
