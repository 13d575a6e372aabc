import type { Context } from "../../../context.js";
import { readBytes } from "../../../read-documents.js";

/** Reads a list of files, one a line, or apart by zero bytes (`find -print0`); `-` is standard input. */
export async function filesFrom(list: string, context: Context): Promise<readonly string[]> {
  const text = new TextDecoder().decode(await readBytes(list, context));
  return text
    .split(text.includes("\0") ? "\0" : /\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
