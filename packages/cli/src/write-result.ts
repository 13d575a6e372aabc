import { stat } from "node:fs/promises";
import { writeFile as writeInPlace } from "node:fs/promises";
import { resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { CliError } from "./cli-error.js";
import type { Context } from "./context.js";
import { shownText } from "./formats/shown-text.js";

/**
 * Writes a command's result to a file, or to standard output when none is named.
 *
 * A file is written under a temporary name and renamed, so that a reader never sees half of it. Text for standard
 * output gets a final line end when it has none.
 *
 * @param context - The run.
 * @param file - Path of `-o`, relative to the run's folder; `undefined` or `-` is standard output.
 * @param content - Text (written as UTF-8) or bytes.
 * @throws {CliError} `UNWRITABLE` when the file cannot be written; `USAGE` for bytes on a terminal.
 * @since 0.1.0
 */
export async function writeResult(
  context: Context,
  file: string | undefined,
  content: string | Uint8Array,
): Promise<void> {
  const bytes = typeof content === "string" && content !== "" && !content.endsWith("\n") ? `${content}\n` : content;
  if (file === undefined || file === "-") {
    if (typeof bytes !== "string" && context.stdout.isTTY) {
      throw new CliError("USAGE", {
        zh: "结果不是文本，不能显示在终端：请用 -o 指定文件",
        en: "the result is no text and cannot be shown in a terminal; name a file with -o",
      });
    }
    await writeToStream(context.stdout, forTerminal(context, bytes));
    return;
  }
  const path = resolve(context.cwd, file);
  try {
    if (await isReplaceable(path)) await writeFileAtomic(path, typeof bytes === "string" ? bytes : Buffer.from(bytes));
    else await writeInPlace(path, bytes);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new CliError(
      "UNWRITABLE",
      {
        zh: `无法写入 ${file}（${code}）：请检查路径和权限`,
        en: `cannot write ${file} (${code}); check the path and its permissions`,
      },
      { cause: error },
    );
  }
}

/** Text for a terminal shows control characters instead of obeying them. */
export const forTerminal = <Piece extends string | Uint8Array>({ stdout }: Context, piece: Piece): Piece | string =>
  typeof piece === "string" && stdout.isTTY ? shownText(piece) : piece;

/** Pipes and devices cannot be renamed over. */
async function isReplaceable(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return true;
  }
}

async function writeToStream(stream: Context["stdout"], content: string | Uint8Array): Promise<void> {
  await new Promise<void>((done, failed) => {
    stream.write(content, (error) => {
      if (error) failed(error);
      else done();
    });
  });
}
