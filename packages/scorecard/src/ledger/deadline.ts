import type { Indicator } from "@liaocheng/report-model";

/** 明年底前, 年底前, 年内, 6月底前, 上半年, 2024年前: by when, as printed. */
const PRINTED = [
  /(?:\d{4}|[今明当])年[底末]之?前?/u,
  /(?:(?:\d{4}|[今明当])年)?(?:年底|年末|年内|上半年|[一二三四1-4]季度)(?:之?前)?/u,
  /(?:(?:\d{4}|[今明当])年)?\d{1,2}月(?:\d{1,2}日|[底末份]|[上中下]旬)?之?前/u,
  /(?:(?:\d{4}|[今明当])年)?\d{1,2}月[底末]/u,
  /(?<=^|[，。；：在于到争保])(?:\d{4}|[今明当])年之?前/u,
] as const;

/**
 * By when a promise falls due: as printed (年底前), else the last year of its figures, else the year planned.
 *
 * @returns `undefined` when the report tells no year and prints no time.
 */
export function deadlineOf(
  text: string,
  indicators: readonly Indicator[],
  planYear: string | undefined,
): string | undefined {
  const printed = firstPrinted(text);
  if (printed !== undefined) return printed;
  const ends = indicators.flatMap(({ period }) => (period === undefined ? [] : [period.slice(-4)]));
  return ends.sort().at(-1) ?? planYear;
}

/** The time printed first; of two that begin at one place the form listed first, which is the longer. */
function firstPrinted(text: string): string | undefined {
  let first: RegExpExecArray | undefined;
  for (const form of PRINTED) {
    const found = form.exec(text);
    if (found !== null && (first === undefined || found.index < first.index)) first = found;
  }
  return first?.[0];
}
