/// <reference types="node" />
import process from "node:process";
import type { Finding } from "@liaocheng/report-model";
import type { Mutator } from "./mutators.js";

/** A place of a sound text where a slip can be made, and what is printed there instead. */
export interface Place {
  readonly mutator: Mutator;
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/** A slip in a text. */
export interface Slip extends Place {
  /** By how much it moves what follows. */
  readonly moved: number;
}

/** A text with slips, in its order. */
export interface Planted {
  readonly text: string;
  readonly slips: readonly Slip[];
}

/** The first, the middle and the last place that has room for a kind of slip; with `SAMPLE_ONLY`, the middle one. */
export function placesOf(text: string, mutator: Mutator): Place[] {
  const matches = [...text.matchAll(mutator.at)];
  const middle = Math.floor(matches.length / 2);
  const chosen = new Set(process.env["SAMPLE_ONLY"] === undefined ? [0, middle, matches.length - 1] : [middle]);
  return [...chosen].flatMap((place) => {
    const match = matches[place];
    if (match === undefined) return [];
    return [{ mutator, start: match.index, end: match.index + match[0].length, written: mutator.write(match) }];
  });
}

/** Makes the slips of a text. */
export function plant(text: string, places: readonly Place[]): Planted {
  const slips: Slip[] = [];
  let planted = "";
  let done = 0;
  for (const place of [...places].sort((left, right) => left.start - right.start)) {
    planted += text.slice(done, place.start);
    const start = planted.length;
    planted += place.written;
    done = place.end;
    slips.push({ ...place, start, end: planted.length, moved: place.written.length - (place.end - place.start) });
  }
  return { text: planted + text.slice(done), slips };
}

/** Findings of the text with slips that the sound text has not; those after a slip have moved with the text. */
export function newFindings(before: readonly Finding[], after: readonly Finding[], { slips }: Planted): Finding[] {
  const key = ({ ruleId, messageId }: Finding, start: number): string => `${ruleId} ${messageId} ${String(start)}`;
  const known = new Set(before.map((finding) => key(finding, finding.span.start)));
  return after.filter((finding) => {
    const { start } = finding.span;
    const moved = slips.reduce((sum, slip) => (start >= slip.end ? sum + slip.moved : sum), 0);
    return !known.has(key(finding, start - moved));
  });
}

/** True when a finding of one of the rules touches the slip, or stands within its reach. */
export function isAtPlace(finding: Finding, { start, end, mutator: { rules, reach = 6 } }: Slip): boolean {
  const near = finding.span.start <= end + reach && finding.span.end >= start - reach;
  return near && rules.includes(finding.ruleId);
}
