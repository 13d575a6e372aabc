/// <reference types="node" />
import process from "node:process";
import type { Finding } from "@liaocheng/report-model";
import type { Mutator } from "./mutators.js";

/** A text with one slip, and where the slip stands. */
export interface Planted {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Plants one slip at the first, the middle and the last place that has room for it; with `SAMPLE_ONLY`, at the middle one. */
export function plant(text: string, { at, write }: Mutator): Planted[] {
  const matches = [...text.matchAll(at)];
  const middle = Math.floor(matches.length / 2);
  const places = new Set(process.env["SAMPLE_ONLY"] === undefined ? [0, middle, matches.length - 1] : [middle]);
  return [...places].flatMap((place) => {
    const match = matches[place];
    if (match === undefined) return [];
    const written = write(match);
    const end = match.index + match[0].length;
    return [
      {
        text: text.slice(0, match.index) + written + text.slice(end),
        start: match.index,
        end: match.index + written.length,
      },
    ];
  });
}

/** Findings of the text with the slip that the sound text has not; those after the slip have moved with the text. */
export function newFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  { end }: Planted,
  moved: number,
): Finding[] {
  const key = ({ ruleId, messageId }: Finding, start: number): string => `${ruleId} ${messageId} ${String(start)}`;
  const known = new Set(before.map((finding) => key(finding, finding.span.start)));
  return after.filter((finding) => {
    const { start } = finding.span;
    return !known.has(key(finding, start >= end ? start - moved : start));
  });
}

/** True when a finding of one of the rules touches the slip, or stands within its reach. */
export function isAtPlace(finding: Finding, planted: Planted, { rules, reach = 6 }: Mutator): boolean {
  const near = finding.span.start <= planted.end + reach && finding.span.end >= planted.start - reach;
  return near && rules.includes(finding.ruleId);
}
