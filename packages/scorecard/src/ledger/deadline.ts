import type { Indicator } from "@liaocheng/report-model";

/** 年底前, 6月底前, 上半年, 2024年底: by when, as printed. */
const PRINTED =
  /(?:\d{4}|今|明|当)年[底末]之?前?|(?:(?:\d{4}|今|明|当)年)?(?:(?:年底|年末|年内|上半年|[一二三四1-4]季度)(?:之?前)?|\d{1,2}月(?:\d{1,2}日|底|末|中旬|上旬|下旬|份)?之?前|\d{1,2}月(?:底|末))|(?:\d{4}|今|明|当)年之?前/u;

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
  const printed = PRINTED.exec(text)?.[0];
  if (printed !== undefined) return printed;
  const ends = indicators.flatMap(({ period }) => (period === undefined ? [] : [period.slice(-4)]));
  return ends.sort().at(-1) ?? planYear;
}
