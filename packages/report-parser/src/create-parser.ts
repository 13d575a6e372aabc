import { compileProfile } from "./compile.js";
import { parseWith, type ReportParser } from "./parse.js";
import { checkProfile } from "./profile/check-profile.js";
import type { ReportProfile } from "./profile/profile.js";

/**
 * A parser that follows a profile.
 *
 * The profile is prepared once; the parser may be used for any number of texts.
 *
 * @param profile - What a city, province or year prints in its own way.
 * @returns A parser.
 * @throws {ParserError} `PARSER_PROFILE_INVALID` with the key and the nearest word that is known.
 * @example
 * createParser(liaochengProfile).parseReport("一、2022年工作回顾").report.children.length; // => 1
 * @since 0.1.0
 */
export function createParser(profile: ReportProfile): ReportParser {
  checkProfile(profile);
  const compiled = compileProfile(profile);
  return { parseReport: (text, options = {}) => parseWith(text, compiled, options) };
}
