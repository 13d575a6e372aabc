import type { Localized } from "./language.js";

/**
 * Why a command could not do its work.
 *
 * `USAGE`: wrong arguments; `UNREADABLE`: a file that cannot be read; `UNSUITABLE`: one that can, but holds nothing for
 * the command; `UNWRITABLE`: a result that cannot be written.
 */
export type CliErrorCode = "USAGE" | "UNREADABLE" | "UNSUITABLE" | "UNWRITABLE";

/**
 * A mistake of the caller, told in one line: what is wrong, where, and what to do. Ends the program with status 2.
 *
 * @example
 * const error = new CliError("UNREADABLE", {
 *   zh: "找不到文件 a.txt：请检查路径",
 *   en: "no such file: a.txt; check the path",
 * });
 * error.code; // => "UNREADABLE"
 * @since 0.1.0
 */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly code: CliErrorCode;
  readonly localized: Localized;

  constructor(code: CliErrorCode, localized: Localized, options?: ErrorOptions) {
    super(localized.en, options);
    this.code = code;
    this.localized = localized;
  }
}
