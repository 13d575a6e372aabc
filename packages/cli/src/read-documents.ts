import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { ReadError } from "@liaocheng/report-reader";
import { callerMistake } from "./caller-mistake.js";
import { CliError } from "./cli-error.js";
import type { Context } from "./context.js";
import type { Localized } from "./language.js";
import { boundGarbage } from "./garbage.js";
import { writeNotice } from "./notices.js";
import { readWithAddOn } from "./read-with-add-on.js";
import { ADD_ON_MISSING } from "./recogniser.js";
import { startProgress } from "./progress.js";
import type { SourceDocument } from "./source-document.js";

/**
 * Reads every file named on the command line, `-` being standard input, in the order given.
 *
 * @param files - Paths, relative to the run's folder; `-` at most once.
 * @param context - The run.
 * @returns One document a file.
 * @throws {CliError} `UNREADABLE` for what is missing, a folder or forbidden; `UNSUITABLE` for what is empty or no text.
 * @since 0.1.0
 */
export async function readDocuments(files: readonly string[], context: Context): Promise<SourceDocument[]> {
  if (files.filter((file) => file === "-").length > 1) {
    throw new CliError("USAGE", {
      zh: "标准输入 - 只能出现一次",
      en: "standard input (-) can be read only once",
    });
  }
  if (files.length === 1) return [await readDocument(String(files[0]), context)];
  const documents: SourceDocument[] = [];
  const progress = startProgress(context, "");
  try {
    for (const file of files) {
      progress.update(`${String(documents.length + 1)}/${String(files.length)} ${file}`);
      documents.push(await readDocument(file, context));
    }
  } finally {
    progress.stop();
  }
  return documents;
}

/** Bytes of a file whose text is longer than any one report. */
const LONG = 8_000_000;

/**
 * Reads one file, or standard input for `-`; what the reader warns of goes to standard error.
 *
 * @throws {CliError} As `readDocuments`.
 * @since 0.1.0
 */
export async function readDocument(file: string, context: Context): Promise<SourceDocument> {
  const bytes = await readBytes(file, context);
  if (bytes.length > LONG) boundGarbage();
  const label = file === "-" ? context.say({ zh: "标准输入", en: "standard input" }) : basename(file);
  const tellMissing = (): void => writeNotice(context, "info", label, ADD_ON_MISSING);
  try {
    const document = await readWithAddOn(bytes, file === "-" ? undefined : basename(file), tellMissing);
    for (const { messages } of document.warnings) writeNotice(context, "warning", label, messages);
    return { file, label, ...document };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    throw callerMistake("UNSUITABLE", error, file);
  }
}

/**
 * Reads the bytes of a file, or of standard input for `-`; for input that is no report (rankings, policies).
 *
 * @throws {CliError} `UNREADABLE` for what is missing, a folder or forbidden.
 * @since 0.1.0
 */
export async function readBytes(file: string, context: Context): Promise<Uint8Array> {
  if (file === "-") {
    if (context.stdin.isTTY) {
      context.stderr.write(
        context.say({ zh: "正在读取标准输入，Ctrl+D 结束\n", en: "reading standard input, Ctrl+D ends it\n" }),
      );
    }
    const chunks: Buffer[] = [];
    for await (const chunk of context.stdin as AsyncIterable<Uint8Array | string>)
      chunks.push(Buffer.from(chunk as string));
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(resolve(context.cwd, file));
  } catch (error) {
    throw new CliError("UNREADABLE", describeReadFailure(file, error), { cause: error });
  }
}

/** Says in both languages why a file cannot be read. */
export function describeReadFailure(file: string, error: unknown): Localized {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return { zh: `找不到文件 ${file}：请检查路径`, en: `no such file: ${file}; check the path` };
    case "EISDIR":
      return {
        zh: `${file} 是文件夹：请给出其中的文件，例如 ${file}/*.txt`,
        en: `${file} is a folder; name the files in it, such as ${file}/*.txt`,
      };
    case "EACCES":
    case "EPERM":
      return { zh: `没有权限读取 ${file}`, en: `no permission to read ${file}` };
    default:
      return {
        zh: `无法读取 ${file}（${code || String(error)}）`,
        en: `cannot read ${file} (${code || String(error)})`,
      };
  }
}
