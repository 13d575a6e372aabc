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
  if (words.times.length < 2 || figures.length < 2) return undefined;
  const [first, last] = listAround(figures, index);
  const count = last - first + 1;
  const head = figures[first];
  if (count < 2 || head === undefined) return undefined;
  const before = words.times.filter(({ end }) => end <= head.mention.start);
  const times = before.slice(-count);
  const opening = times[0];
  if (times.length < count || opening === undefined || !isList(words.text, times)) return undefined;
  const another = before[before.length - count - 1];
  if (another !== undefined && isList(words.text, [another, opening])) return undefined;
  if (BASE_MARKS.has(words.text.charAt(opening.start - 1))) return undefined;
  return /[。；]/u.test(words.text.slice(opening.start, head.mention.start)) ? undefined : times[index - first];
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
