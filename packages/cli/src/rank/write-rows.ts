import type { Context } from "../context.js";
import { openResult } from "../open-result.js";

/**
 * Writes pieces of text as they come, to standard output or to a file that appears when it is whole.
 *
 * @throws {CliError} `UNWRITABLE` when the file cannot be written.
 */
export async function writePieces(
  context: Context,
  file: string | undefined,
  pieces: AsyncIterable<string>,
): Promise<void> {
  const result = openResult(context, file);
  try {
    for await (const text of gather(pieces)) await result.write(text);
    await result.finish();
  } catch (error) {
    await result.abandon();
    throw error;
  }
}

const PIECE = 64 * 1024;

async function* gather(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let text = "";
  for await (const piece of pieces) {
    text += piece;
    if (text.length < PIECE) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}
