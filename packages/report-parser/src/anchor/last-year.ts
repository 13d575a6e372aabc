import type { Evidence } from "@liaocheng/report-model";

/** 去年以来，…; 去年，…: what a text written in January calls the year that it tells. */
const TOLD_AS_LAST = /(?:^|[。；！\n）)】])\s{0,8}去年(?:以来)?，/u;
/** 截至2020年11月底，…: how far that year is told. */
const UP_TO = /截[至止]到?(?<year>(?:19|20)\d{2})年(?:1[0-2]|[6-9])月/u;

/**
 * 去年以来，… 截至2020年11月底，…: the year that a text calls the last and that it tells up to its last months, where it speaks of no
 * 今年.
 */
export function lastYearTold(text: string): Evidence | undefined {
  if (!TOLD_AS_LAST.test(text) || /今年|本年(?!度)|当年/u.test(text)) return undefined;
  const found = UP_TO.exec(text);
  const year = found?.groups?.["year"];
  if (found === null || year === undefined) return undefined;
  const start = found.index + found[0].indexOf(year);
  const end = start + year.length;
  return { field: "reviewYear", value: Number(year), source: "body", text: year, start, end, confidence: 0.7 };
}
