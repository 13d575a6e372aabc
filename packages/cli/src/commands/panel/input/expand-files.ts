import { readdir, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { CliError } from "../../../cli-error.js";
import type { Context } from "../../../context.js";

/** Endings that a folder is searched for. */
export type Endings = ReadonlySet<string>;

/** Documents, those that can only be told of included: an old .doc in a folder is a report that is missing from the panel. */
export const REPORT_ENDINGS: Endings = new Set(
  "txt text md markdown html htm shtml xhtml jhtml docx docm pdf doc wps ofd rtf mht mhtml eml zip".split(" "),
);

export const TABLE_ENDINGS: Endings = new Set("csv tsv jsonl ndjson parquet".split(" "));

/**
 * Turns arguments into files: folders are searched through and through, patterns (`reports/*.txt`) matched where the shell has not done
 * so, other arguments taken as they are. Files of folders and patterns come sorted; a file named twice comes once.
 *
 * @throws {CliError} `UNREADABLE` for a folder or pattern without files.
 */
export async function expandFiles(
  files: readonly string[],
  endings: Endings,
  context: Context,
): Promise<{ readonly files: readonly string[]; readonly twice: readonly string[] }> {
  const found = new Map<string, string>();
  const twice: string[] = [];
  for (const file of files) {
    for (const one of await expandOne(file, endings, context)) {
      const path = one === "-" ? "-" : resolve(context.cwd, one);
      if (found.has(path)) twice.push(one);
      else found.set(path, one);
    }
  }
  return { files: [...found.values()], twice };
}

async function expandOne(file: string, endings: Endings, context: Context): Promise<readonly string[]> {
  if (file === "-") return [file];
  const found = await stat(resolve(context.cwd, file)).catch(() => undefined);
  if (found?.isDirectory()) return inFolder(file, endings, context);
  if (found === undefined && /[*?[{]/u.test(file)) return matching(file, context);
  return [file];
}

async function inFolder(folder: string, endings: Endings, context: Context): Promise<readonly string[]> {
  const root = resolve(context.cwd, folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.split(sep).some((name) => name.startsWith(".")) && endings.has(endingOf(path)))
    .sort(byCodeUnits);
  if (files.length > 0) return files.map((path) => join(folder, path));
  const known = [...endings].join(" ");
  throw new CliError("UNREADABLE", {
    zh: `文件夹 ${folder} 里没有可读的文件（${known}）`,
    en: `folder ${folder} holds no file to read (${known})`,
  });
}

async function matching(pattern: string, context: Context): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const files = await glob(pattern, { cwd: context.cwd, expandDirectories: false });
  if (files.length > 0) return files.sort(byCodeUnits);
  throw new CliError("UNREADABLE", {
    zh: `没有符合 ${pattern} 的文件`,
    en: `no file matches ${pattern}`,
  });
}

/** Ending of a name in lower case, without its dot. */
export const endingOf = (path: string): string => /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? "";

/** The same order in every place and language. */
const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
