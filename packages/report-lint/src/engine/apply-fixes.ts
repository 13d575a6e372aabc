import type { Finding, Fix } from "@liaocheng/report-model";
import { LINE_END, readSetApart, spanIndex } from "../document/markup.js";

/**
 * How fixes are applied.
 *
 * @since 0.1.0
 */
export interface ApplyFixesOptions {
  /** Only fixes that cannot be wrong; true unless set to false. */
  readonly safeOnly?: boolean;
}

/**
 * A text after its fixes.
 *
 * @since 0.1.0
 */
export interface AppliedFixes {
  readonly text: string;
  /** Findings whose fix was applied. */
  readonly applied: Finding[];
}

const DIGITS = /[0-9０-９]/gu;
const LINE_ORDINAL =
  /^[ \t\u00A0\u3000]{0,12}(?:[（(][一二三四五六七八九十百0-9０-９]{1,4}[）)]|第?[一二三四五六七八九十百]{1,4}(?:[、章节条]|部分)|[0-9０-９]{1,3}[.．、]|[①-⑳])/gmu;

/**
 * Applies the fixes of findings to the text they were found in.
 *
 * A fix that would change a digit or the end of a line, or touch the number of a heading or of a list entry at the head
 * of a line, markup (a link, front matter, code), a table or a padded name, is left out whatever rule it comes from; of
 * two fixes that overlap the first in the text wins, and the next run sees the rest.
 *
 * @param text - The text the findings were made from.
 * @param findings - Findings of `lintReport`; those without a fix are passed over.
 * @param options - `safeOnly: false` also applies what is only suggested.
 * @returns The new text and the findings that were applied, in the order of the text; the same text when none was.
 * @example
 * const text = "完成改造1200户以上;";
 * applyFixes(text, lintReport({ text }).findings).text; // => "完成改造1200户以上；"
 * @since 0.1.0
 */
export function applyFixes(
  text: string,
  findings: readonly Finding[],
  { safeOnly = true }: ApplyFixesOptions = {},
): AppliedFixes {
  const ordinals = Array.from(text.matchAll(LINE_ORDINAL), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const isSetApart = spanIndex(findings.some(({ fix }) => fix !== undefined) ? readSetApart(text) : []);
  const candidates = findings
    .flatMap((finding) => (finding.fix === undefined ? [] : [{ finding, fix: finding.fix }]))
    .filter(({ fix }) => (fix.safe || !safeOnly) && keeps(text, fix) && !isSetApart(fix))
    .sort((left, right) => left.fix.start - right.fix.start || left.fix.end - right.fix.end);
  const pieces: string[] = [];
  const applied: Finding[] = [];
  let done = 0;
  let ordinal = 0;
  let lastStart = -1;
  for (const { finding, fix } of candidates) {
    while (ordinal < ordinals.length && (ordinals[ordinal]?.end ?? 0) <= fix.start) ordinal += 1;
    const touchesOrdinal = fix.end > (ordinals[ordinal]?.start ?? Infinity);
    if (touchesOrdinal || fix.start < done || fix.start === lastStart) continue;
    pieces.push(text.slice(done, fix.start), fix.text);
    done = fix.end;
    lastStart = fix.start;
    applied.push(finding);
  }
  pieces.push(text.slice(done));
  return { text: pieces.join(""), applied };
}

function keeps(text: string, fix: Fix): boolean {
  const replaced = text.slice(fix.start, fix.end);
  return digitsOf(replaced) === digitsOf(fix.text) && lineEndsOf(replaced) === lineEndsOf(fix.text);
}

function lineEndsOf(text: string): string {
  return (text.match(LINE_END) ?? []).join("");
}

function digitsOf(text: string): string {
  return (text.match(DIGITS) ?? []).join("").normalize("NFKC");
}
