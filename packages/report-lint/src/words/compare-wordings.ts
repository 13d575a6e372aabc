import { gainOf } from "./gain.js";
import { reportLanguage } from "./report-language.js";
import { findRuns } from "./runs.js";

/** By how many powers of two a text is likelier with other words in one place; 0 when that cannot be told. */
export function gainOfWording(text: string, start: number, end: number, words: string): number {
  const from = Math.max(0, start - 12);
  for (const run of findRuns(text.slice(from, end + 12))) {
    const first = run.offsets.indexOf(start - from, 1);
    const last = run.offsets.indexOf(end - from, 1);
    if (first < 0 || last < 0) continue;
    return gainOf(reportLanguage(), run.text, first, last, words);
  }
  return 0;
}

/** How often two or more characters were met together in public reports: none, or about 1, 2, 4, 8, … times. */
export function timesMet(sequence: string): number {
  return reportLanguage().count(sequence);
}

/** True when reports print a phrase: every four characters of it were met together. */
export function isPhrase(text: string): boolean {
  for (let at = 0; at + 4 <= Math.max(4, text.length); at += 1)
    if (timesMet(text.slice(at, at + 4)) === 0) return false;
  return true;
}
