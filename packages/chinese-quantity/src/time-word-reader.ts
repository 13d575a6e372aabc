import { CHAR_CLASS, OTHER } from "./char-class.js";
import { edgeAfter } from "./time-edges.js";
import type { TimeExpression } from "./time-expression.js";
import { readYearPart } from "./time-parts.js";
import { TIME_WORDS, type TimeWord } from "./time-words.js";

type Fields = Omit<TimeExpression, "start" | "end" | "text">;

interface Entry {
  readonly word: string;
  readonly fields: Fields;
  readonly notAfter: string;
}

function entry([word, { notAfter = "", ...fields }]: [string, TimeWord]): Entry {
  return { word, fields, notAfter };
}

const byFirst = new Map<number, readonly Entry[]>();
for (const item of Object.entries(TIME_WORDS)
  .map(entry)
  .sort((a, b) => b.word.length - a.word.length)) {
  const key = item.word.charCodeAt(0);
  byFirst.set(key, [...(byFirst.get(key) ?? []), item]);
}
/** What stands behind the numerals that words begin with: 十八|大以来, 三|年疫情. */
export const WORD_SIGNS = Array.from(byFirst.values(), (entries) => entries.map(({ word }) => behindNumerals(word)))
  .flat()
  .join("");

function behindNumerals(word: string): string {
  let i = 0;
  while (i < word.length && CHAR_CLASS[word.charCodeAt(i)] !== OTHER) i++;
  return i === 0 ? "" : word.charAt(i);
}

const OPENS = new Uint8Array(65536);
for (const key of byFirst.keys()) OPENS[key] = 1;

export const opensTimeWord = (code: number): boolean => OPENS[code] === 1;

/** The first two characters of all words, a bit for each pair; pairs that share a bit with one of them are asked in vain. */
const PAIRS = new Uint32Array(2048);
const pairOf = (first: number, second: number): number => (Math.imul(first, 40503) + second) & 0xffff;
for (const entries of byFirst.values())
  for (const { word } of entries) {
    if (word.length < 2) throw new RangeError(`Expected time words of two characters, got “${word}”`);
    const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1));
    PAIRS[pair >> 5] = (PAIRS[pair >> 5] ?? 0) | (1 << (pair & 31));
  }

/** Whether two characters may open one of the words: most first characters stand in other words (新, 中, 上). */
export function mayOpenTimeWord(text: string, at: number): boolean {
  const pair = pairOf(text.charCodeAt(at), text.charCodeAt(at + 1));
  return (((PAIRS[pair >> 5] ?? 0) >>> (pair & 31)) & 1) === 1;
}

/** One of the fixed words, with the half-year, quarter, month or edge printed after it: 去年上半年, 今年以来. */
export function readTimeWord(text: string, floor: number, start: number, end: number): TimeExpression | undefined {
  const hit = find(text, floor, start, end);
  if (hit === undefined) return undefined;
  const { kind } = hit.fields;
  const stop = start + hit.word.length;
  const part = kind === "relative-year" || kind === "next-year" ? readPart(text, stop, end) : undefined;
  if (part !== undefined) return finish(text, start, part.end, { ...hit.fields, ...part.fields });
  if (hit.fields.edge !== undefined || kind === "recurring") return finish(text, start, stop, hit.fields);
  const edge = edgeAfter(text, stop, end);
  return edge === undefined
    ? finish(text, start, stop, hit.fields)
    : finish(text, start, edge.end, { ...hit.fields, edge: edge.edge });
}

/** Half-year, quarter, month or date after 今年, 去年 …. */
function readPart(text: string, at: number, end: number): { fields: Fields; end: number } | undefined {
  const part = readYearPart(text, at, end);
  if (part === undefined) return undefined;
  const { end: stop, ...fields } = part;
  return { fields: { kind: "part-of-year", ...fields }, end: stop };
}

function find(text: string, floor: number, at: number, end: number): Entry | undefined {
  if (at + 1 >= end || !mayOpenTimeWord(text, at)) return undefined;
  const before = at > floor ? (text[at - 1] ?? "") : "";
  return byFirst
    .get(text.charCodeAt(at))
    ?.find(
      (e) =>
        at + e.word.length <= end && text.startsWith(e.word, at) && !(before !== "" && e.notAfter.includes(before)),
    );
}

function finish(text: string, start: number, end: number, fields: Fields): TimeExpression {
  const { kind, offset, edge } = fields;
  // 今年, 去年: the most frequent by far; an object made at once takes a fraction of the time of a spread one.
  if (kind === "relative-year" && offset !== undefined && edge === undefined)
    return { kind, offset, start, end, text: text.slice(start, end) };
  return { ...fields, start, end, text: text.slice(start, end) };
}
