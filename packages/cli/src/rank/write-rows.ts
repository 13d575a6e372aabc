import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { shownText } from "../formats/shown-text.js";

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
  const toTerminal = (file === undefined || file === "-") && context.stdout.isTTY;
  const gathered = Readable.from(
    gather(pieces, (piece) => (toTerminal ? shownText(piece) : piece)),
    { objectMode: true },
  );
  if (file === undefined || file === "-") {
    await pipeline(gathered, context.stdout, { end: false });
    return;
  }
  const path = resolve(context.cwd, file);
  const temporary = `${path}.${String(process.pid)}.part`;
  try {
    await pipeline(gathered, createWriteStream(temporary));
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    if (error instanceof CliError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new CliError(
      "UNWRITABLE",
      { zh: `无法写入 ${file}（${code}）：请检查路径和权限`, en: `cannot write ${file} (${code}); check the path` },
      { cause: error },
    );
  }
}

const PIECE = 64 * 1024;

async function* gather(pieces: AsyncIterable<string>, shown: (piece: string) => string): AsyncGenerator<string> {
  let text = "";
  for await (const piece of pieces) {
    text += shown(piece);
    if (text.length < PIECE) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}
