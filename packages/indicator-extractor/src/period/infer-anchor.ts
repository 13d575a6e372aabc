import { chineseToNumber } from "@liaocheng/chinese-quantity";
import type { Report } from "@liaocheng/report-model";
import type { Anchor } from "./frame.js";

const JUST_PASSED = /(?:刚刚过去的|刚过去的|过去的|回顾)(?<year>[12\u{ff11}\u{ff12}]?[\d\u{ff10}-\u{ff19}]{3,4})年/u;
const PRINTED_YEAR = /(?<![\d\u{ff10}-\u{ff19}])(?<year>[12\u{ff11}\u{ff12}][\d\u{ff10}-\u{ff19}]{3})年/gu;
const SAMPLE = 60_000;
/** The address to the congress stands at the very beginning. */
const OPENING = 400;

/**
 * The years a report is anchored in: as its head and headings say, else as its text does.
 *
 * A report without years in its headings is anchored by its date of delivery; one without a date by 刚刚过去的1992年, or by
 * the year it names most often (at least three times, and clearly more than any other); else it stays without, and 今年
 * without a period.
 */
export function inferAnchor(report: Pick<Report, "reviewYear" | "planYear" | "deliveredOn">, text: string): Anchor {
  const { reviewYear, planYear } = report;
  if (planYear !== undefined) return { reviewYear: reviewYear ?? planYear - 1, planYear };
  if (reviewYear !== undefined) return { reviewYear, planYear: reviewYear + 1 };
  const delivered = deliveryYear(report.deliveredOn);
  if (delivered !== undefined) return { reviewYear: delivered - 1, planYear: delivered };
  const sample = text.slice(0, SAMPLE);
  const session = congressYear(text.slice(0, OPENING));
  if (session !== undefined) return { reviewYear: session - 1, planYear: session };
  const passed = JUST_PASSED.exec(sample)?.groups?.["year"];
  const year = passed === undefined ? mostNamedYear(sample) : toYear(passed);
  return year === undefined ? { reviewYear: undefined, planYear: undefined } : { reviewYear: year, planYear: year + 1 };
}

const CONGRESS =
  /[向在]第?(?<congress>[一二三四五六七八九十]{1,3})届全国人(?:民代表大会|大)(?:(?:第(?<session>[一二三四五六七八九十]))?次?会议)?[上作]/u;

/** 向第五届全国人民代表大会第二次会议作政府工作报告: congresses are elected for five years since the fifth, of 1978, and meet every spring. */
function congressYear(opening: string): number | undefined {
  const groups = CONGRESS.exec(opening)?.groups;
  if (groups === undefined) return undefined;
  const congress = chineseToNumber(groups["congress"] ?? "") ?? 0;
  const session = chineseToNumber(groups["session"] ?? "一") ?? 0;
  return congress < 5 || session < 1 || session > 5 ? undefined : 1978 + 5 * (congress - 5) + session - 1;
}

/** 今年 of a report delivered from January to October is the year of delivery; later it may be the next. */
function deliveryYear(date: string | undefined): number | undefined {
  if (date === undefined || Number(date.slice(5, 7)) > 10) return undefined;
  return Number(date.slice(0, 4));
}

function toYear(digits: string): number | undefined {
  const year = Number(
    [...digits].map((digit) => (digit >= "０" ? String.fromCharCode(digit.charCodeAt(0) - 0xfee0) : digit)).join(""),
  );
  return year >= 1900 && year < 2200 ? year : undefined;
}

/** 比2007年, 到2030年: neither a base nor a goal is the year of the report. */
const COMPARED = "比较由从与同是到至自";

function mostNamedYear(text: string): number | undefined {
  const counts = new Map<number, number>();
  for (const match of text.matchAll(PRINTED_YEAR)) {
    if (match.index > 0 && COMPARED.includes(text.charAt(match.index - 1))) continue;
    const year = toYear(match.groups?.["year"] ?? "");
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (first === undefined || first[1] < 3 || (second !== undefined && second[1] * 1.5 > first[1])) return undefined;
  return first[0];
}
