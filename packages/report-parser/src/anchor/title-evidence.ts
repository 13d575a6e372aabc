import { parseHanNumber } from "../text/numerals.js";

/** First and last month, 1 to 12. */
export type Months = readonly [first: number, last: number];

const HALF: Months = [1, 6];
const RANGE = /1[-—－~～至到](?<last>\d{1,2})月/u;
const QUARTERS = /(?:[前首]|[1一][-—－至到])(?<last>[二三四2-4])个?季度/u;
const MONTHS_PER_QUARTER = 3;
/** 前11个月, 前八月. */
const FIRST_MONTHS = /(?<![提之目以此])[前头](?<last>\d{1,2}|[一二三四五六七八九十]{1,2})个?月/u;
/** 比上半年加快1.5个百分点, 较一季度回升: what is compared with is not what is reported on. */
const COMPARED = /[比较](?:今年|去年)?(?:上半年|[前首]?[一二三四1-4]个?季度|1[-—－~～至到]\d{1,2}月)/gu;

/** 2019年国民经济和社会发展统计公报: the communiqué of a whole year, whatever its first sentences compare. */
const OF_A_YEAR = /(?<!半|季|月[^，。]{0,20})年[^，。季月]{0,20}统计公报/u;

/** 上半年, not 其中，上半年 and 较上半年. */
const FIRST_HALF = /(?<!其中，?|[从自比较])上半年(?!开始|起|末)/u;
const FIRST_QUARTER = /[一1]季度|首季/u;

const upTo = (last: number | undefined): Months | undefined =>
  last !== undefined && last >= 1 && last < 12 ? [1, last] : undefined;

const numberOf = (printed: string | undefined): number | undefined =>
  printed === undefined ? undefined : (parseHanNumber(printed) ?? Number(printed));

/** 上半年 before any range of months. */
function halfFirst(lines: string): Months | undefined {
  const at = FIRST_HALF.exec(lines)?.index;
  return at !== undefined && at < (RANGE.exec(lines)?.index ?? Infinity) ? HALF : undefined;
}

function quartersTold(lines: string): Months | undefined {
  const count = numberOf(QUARTERS.exec(lines)?.groups?.["last"]);
  return count !== undefined && count < 4 ? [1, count * MONTHS_PER_QUARTER] : undefined;
}

/** 一季度 beside 1-2月, 前三季度 beside 1-8月: what is counted later than the rest of the quarter. */
function quarterBehindRange(lines: string): Months | undefined {
  const quarter = quartersTold(lines) ?? (FIRST_QUARTER.test(lines) ? ([1, MONTHS_PER_QUARTER] as const) : undefined);
  const range = Number(RANGE.exec(lines)?.groups?.["last"]);
  if (quarter === undefined || !(range < quarter[1])) return undefined;
  return quarter[1] - range < MONTHS_PER_QUARTER ? quarter : undefined;
}

/** In this order: the first that reads the lines says which part of the year they tell. */
const PARTS_TOLD: readonly ((lines: string) => Months | undefined)[] = [
  halfFirst,
  quarterBehindRange,
  (lines) => upTo(numberOf(RANGE.exec(lines)?.groups?.["last"])),
  (lines) => (FIRST_HALF.test(lines) ? HALF : undefined),
  quartersTold,
  (lines) => upTo(numberOf(FIRST_MONTHS.exec(lines)?.groups?.["last"])),
  (lines) => (FIRST_QUARTER.test(lines) ? [1, MONTHS_PER_QUARTER] : undefined),
];

/**
 * The part of a year that a title, or the first lines, say is reported on: 上半年 [1, 6], 前三季度 and 1—9月 [1, 9], 一季度 [1, 3];
 * undefined for whole years.
 */
export function monthsOfTitle(title: string, text: string): Months | undefined {
  const lines = (title + text.slice(0, 300)).replace(/\s/gu, "").replace(COMPARED, "");
  if (OF_A_YEAR.test(lines)) return undefined;
  for (const read of PARTS_TOLD) {
    const months = read(lines);
    if (months !== undefined) return months;
  }
  return monthsToldAgain(text);
}

const WHERE_MONTHS_ARE_TOLD = 1500;
const LEAST_TOLD = 2;

/** 1-2月，全市…。1-2月，商品房…: the months that sentences open with again and again, where no whole year is told. */
function monthsToldAgain(text: string): Months | undefined {
  const told = text.slice(0, WHERE_MONTHS_ARE_TOLD);
  if (/全年|年度统计/u.test(told)) return undefined;
  const opened = [...told.matchAll(/(?:^|[。；，\n])[^\S\n]{0,4}1[-—－~～至到](?<last>\d{1,2})月/gu)];
  const last = Number(opened[0]?.groups?.["last"]);
  const isOne = opened.every(({ groups }) => Number(groups?.["last"]) === last);
  return opened.length >= LEAST_TOLD && isOne && last < 12 ? [1, last] : undefined;
}
