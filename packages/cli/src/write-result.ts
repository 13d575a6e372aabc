import { writeFile as writeInPlace } from "node:fs/promises";
import { resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { CliError } from "./cli-error.js";
import type { Context } from "./context.js";
import { openResult } from "./open-result.js";
import { forTerminal, isPipeOrDevice, unwritable, writePiece } from "./result-target.js";

/**
 * Writes a command's result to a file, or to standard output when none is named.
 *
 * A file is written under a temporary name and renamed, so that a reader never sees half of it. Text for standard
 * output gets a final line end when it has none.
 *
 * @param context - The run.
 * @param file - Path of `-o`, relative to the run's folder; `undefined` or `-` is standard output.
 * @param content - Text (written as UTF-8), bytes, or text in pieces, which is never held whole.
 * @throws {CliError} `UNWRITABLE` when the file cannot be written; `USAGE` for bytes on a terminal.
 * @since 0.1.0
 */
export async function writeResult(
  context: Context,
  file: string | undefined,
  content: string | Uint8Array | Iterable<string>,
): Promise<void> {
  if (typeof content !== "string" && !(content instanceof Uint8Array)) return writePieces(context, file, content);
  const bytes = typeof content === "string" && content !== "" && !content.endsWith("\n") ? `${content}\n` : content;
  if (file === undefined || file === "-") {
    if (typeof bytes !== "string" && context.stdout.isTTY) {
      throw new CliError("USAGE", {
        zh: "结果不是文本，不能显示在终端：请用 -o 指定文件",
        en: "the result is no text and cannot be shown in a terminal; name a file with -o",
      });
    }
    await writePiece(context.stdout, forTerminal(context, bytes));
    return;
  }
  const path = resolve(context.cwd, file);
  try {
    if (isPipeOrDevice(path)) await writeInPlace(path, bytes);
    else await writeFileAtomic(path, typeof bytes === "string" ? bytes : Buffer.from(bytes));
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** Characters that are written at once. */
const ENOUGH = 65_536;

async function writePieces(context: Context, file: string | undefined, pieces: Iterable<string>): Promise<void> {
  const result = openResult(context, file);
  try {
    let gathered = "";
    for (const piece of pieces) {
      gathered += piece;
      if (gathered.length < ENOUGH) continue;
      await result.write(gathered);
      gathered = "";
    }
    if (gathered !== "") await result.write(gathered);
    await result.finish();
  } catch (error) {
    await result.abandon();
    throw error;
  }
}
