import { relative } from "node:path";
import type { City } from "@liaocheng/city";
import { LintError, lintReport } from "@liaocheng/report-lint";
import { callerMistake } from "../caller-mistake.js";
import type { Context } from "../context.js";
import type { KnownOf } from "../known/known-of.js";

/**
 * Asks the linter whether it knows the rules and options that a city file sets.
 *
 * @param path - The city file, for the message.
 * @throws {CliError} `UNSUITABLE` with the file, the key and the nearest word.
 */
export function checkLint({ lint }: City, path: string, { cwd, lang }: Context): void {
  const { maxWarnings, baseline, ignoreFile, ...config } = lint;
  void [maxWarnings, baseline, ignoreFile];
  try {
    lintReport({ text: "", config, language: lang });
  } catch (error) {
    if (!(error instanceof LintError)) throw error;
    throw callerMistake("UNSUITABLE", error, `${relative(cwd, path) || path} lint`);
  }
}

/** Does so for the city files of all files of a run, before texts are read. */
export function checkLints(files: readonly string[], { city, cityFile }: KnownOf, context: Context): void {
  const checked = new Set<string>();
  for (const file of files) {
    const [own, path] = [city(file), cityFile(file)];
    if (own === undefined || path === undefined || checked.has(path)) continue;
    checked.add(path);
    checkLint(own, path, context);
  }
}
