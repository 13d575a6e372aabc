import type { Span } from "@liaocheng/report-model";
import type { LintDocument } from "./lint-document.js";
import { searchBlocks } from "./search.js";

/** Two figures with a dash between: 10—15个, 5%—3%, 2021-2023. */
export interface PrintedRange extends Span {
  readonly text: string;
  readonly low: string;
  readonly lowUnit: string;
  readonly dash: string;
  readonly dashSpan: Span;
  readonly high: string;
  readonly highUnit: string;
  readonly before: string;
  readonly after: string;
}

const UNIT =
  "%|％|‰|℃|个百分点|万亿元|亿元|万元|元|亿千瓦时|亿斤|万吨|万人次|万人|万亩|万户|万个|万套|万|亿|个月|年度?|月份?|日|个|家|项|人|户|亩|吨|倍|天|岁|公里|千米|米|所|处|位|名|件|次|场|座|条|台|辆|级|期";
const RANGE = new RegExp(
  `(?<![0-9０-９.．\\-—–－~～+×/A-Za-z])(?<low>[0-9０-９]+(?:[.．][0-9０-９]+)?)(?<lowUnit>${UNIT})?(?<dash>——|--|[-—–－−~～〜]|至|到)(?<high>[0-9０-９]+(?:[.．][0-9０-９]+)?)(?:[ \u3000]?(?<highUnit>${UNIT}))?(?![0-9０-９.\\-—－])`,
  "gu",
);

/** Finds the printed ranges of a document, those written with 至 or 到 among them. */
export function readRanges({ blocks }: LintDocument): PrintedRange[] {
  return Array.from(searchBlocks(blocks, RANGE), ({ text, start, end, groups, before, after }): PrintedRange => {
    const { low = "", lowUnit = "", dash = "", high = "", highUnit = "" } = groups;
    const dashStart = start + low.length + lowUnit.length;
    return {
      text,
      start,
      end,
      low: low.normalize("NFKC"),
      lowUnit,
      dash,
      dashSpan: { start: dashStart, end: dashStart + dash.length },
      high: high.normalize("NFKC"),
      highUnit,
      before,
      after,
    };
  });
}

/** True when both ends are years: 2021-2023年. */
export function isYearRange({ low, high, lowUnit, highUnit }: PrintedRange): boolean {
  const year = /^(?:19|20)\d{2}$/u;
  return year.test(low) && year.test(high) && /^年?$/u.test(lowUnit) && /^(?:年度?)?$/u.test(highUnit);
}
