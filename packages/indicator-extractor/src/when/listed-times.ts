import type { Figure } from "../draft.js";
import type { SentenceWords } from "../sentence/sentence-words.js";
import type { TimeExpression } from "../sentence/times.js";
import { BASE_MARKS } from "./base-marks.js";

/**
 * 7月、8月、9月…分别增长5.4%、7.2%和9.6%: as many times as figures, a time for each.
 *
 * Undefined where times and figures do not pair off.
 */
export function listedTime(
  words: SentenceWords,
  figures: readonly Figure[],
  index: number,
): TimeExpression | undefined {
  if (words.times.length === 0 || figures.length < 2) return undefined;
  const [first, last] = listAround(figures, index);
  const count = last - first + 1;
  const head = figures[first];
  if (count < 2 || head === undefined) return undefined;
  const ofRange = yearOfRange(words, head, count, index - first);
  if (ofRange !== undefined) return ofRange;
  const before = words.times.filter(({ end }) => end <= head.mention.start);
  const times = before.slice(-count);
  const opening = times[0];
  if (times.length < count || opening === undefined || !isList(words.text, times)) return undefined;
  const another = before[before.length - count - 1];
  if (another !== undefined && isList(words.text, [another, opening])) return undefined;
  if (BASE_MARKS.has(words.text.charAt(opening.start - 1))) return undefined;
  return /[。；]/u.test(words.text.slice(opening.start, head.mention.start)) ? undefined : times[index - first];
}

/** 2016年至2018年，分别完成236亿元、314亿元、365亿元: as many figures as years, one for each. */
function yearOfRange(
  { text, times }: SentenceWords,
  head: Figure,
  count: number,
  at: number,
): TimeExpression | undefined {
  const range = times.findLast(({ end, kind }) => end <= head.mention.start && kind === "year");
  if (range?.from === undefined || range.to === undefined || range.to - range.from + 1 !== count) return undefined;
  if (!text.slice(range.end, head.mention.start).includes("分别")) return undefined;
  return { ...range, from: range.from + at, to: range.from + at };
}

/** First and last figure of the list that a figure stands in: joined by 、 and 和 without words of their own. */
function listAround(figures: readonly Figure[], index: number): readonly [number, number] {
  let first = index;
  while (first > 0 && figures[first]?.listed === true && hasNoWords(figures[first])) first--;
  let last = index;
  while (figures[last + 1]?.listed === true && hasNoWords(figures[last + 1])) last++;
  return [first, last];
}

const hasNoWords = (figure: Figure | undefined): boolean => figure !== undefined && figure.from >= figure.end;

/** Times joined by 、 or 和 alone, all of one kind. */
const isList = (text: string, times: readonly TimeExpression[]): boolean =>
  times.every((time, at) => {
    const next = times[at + 1];
    return next === undefined || (next.kind === time.kind && /^[、和及与]$/u.test(text.slice(time.end, next.start)));
  });
