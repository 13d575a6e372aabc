import type { Section } from "@liaocheng/report-model";
import { halveDigits } from "./text/numerals.js";

/** The years a report looks back on and ahead to; what neither text nor date tells is absent. */
export interface Years {
  reviewYear?: number;
  planYear?: number;
}

const YEAR = /(?:19|20)\d{2}(?=年)/gu;
const REVIEW = /^.{0,8}?(?<year>(?:19|20)\d{2})年[^，。]{0,24}?(?:回顾|工作情况|主要工作|工作总结|成就|成绩)/u;
const AHEAD = /(?<year>(?:19|20)\d{2})年[^，。]{0,16}?(?:重点|安排|任务|目标|要求|部署|打算|总体|思路|主要工作)/u;
const JUST_PAST = /刚刚过去的(?<year>(?:19|20)\d{2})年/u;
const LOOKS_BACK = /过去|去年|上年|一年来|回顾/u;

/** Derives the years from headings, the date, the first sentences of the parts and the title, in this order. */
export function deriveYears(
  parts: readonly Section[],
  opening: string,
  deliveredOn: string | undefined,
  title: string | undefined,
): Years {
  const years: Years = {};
  for (const part of parts) readHeading(halveDigits(part.heading), part, years);
  if (deliveredOn !== undefined) fromDate(deliveredOn, years);
  if (years.reviewYear === undefined) {
    const year = JUST_PAST.exec(halveDigits(opening))?.groups?.["year"];
    if (year !== undefined) years.reviewYear = Number(year);
  }
  const titled = /(?<year>20\d{2})年/u.exec(halveDigits(title ?? ""))?.groups?.["year"];
  if (titled !== undefined && years.planYear === undefined && years.reviewYear === undefined)
    years.planYear = Number(titled);
  return complete(years, parts);
}

function readHeading(heading: string, part: Section, years: Years): void {
  const back = part.role === "review" ? REVIEW.exec(heading)?.groups?.["year"] : undefined;
  if (back !== undefined) years.reviewYear ??= Number(back);
  if (part.role === "review" && years.reviewYear === undefined && LOOKS_BACK.test(heading)) {
    const only = heading.match(YEAR);
    if (only?.length === 1) years.reviewYear = Number(only[0]);
  }
  const rest = back === undefined ? heading : heading.slice(heading.indexOf(back) + 4);
  if (part.role === "plan") return;
  const ahead = AHEAD.exec(rest)?.groups?.["year"];
  if (ahead !== undefined && (part.role !== "review" || back !== undefined)) years.planYear ??= Number(ahead);
}

/** Reports of January to June plan their own year, reports of November and December the next. */
function fromDate(deliveredOn: string, years: Years): void {
  const year = Number(deliveredOn.slice(0, 4));
  const month = Number(deliveredOn.slice(5, 7));
  if (years.planYear !== undefined || years.reviewYear !== undefined) return;
  if (month <= 6) years.planYear = year;
  else if (month >= 11) years.planYear = year + 1;
}

function complete(years: Years, parts: readonly Section[]): Years {
  const looksBack = parts.some((part) => part.role === "review");
  const looksAhead = parts.some((part) => part.role !== "review" && part.role !== "closing" && part.role !== "other");
  if (years.reviewYear === undefined && years.planYear !== undefined && looksBack)
    years.reviewYear = years.planYear - 1;
  if (years.planYear === undefined && years.reviewYear !== undefined && looksAhead)
    years.planYear = years.reviewYear + 1;
  return years;
}
