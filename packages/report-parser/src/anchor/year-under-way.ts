import type { DocumentKind, Evidence, EvidenceSource } from "@liaocheng/report-model";
import { arabicYears } from "../text/numerals.js";
import type { AnchorSources } from "./sources.js";
import { anniversaries } from "./anniversary.js";
import { lastYearTold } from "./last-year.js";
import { loneYearGoingOn, loneYearPlannedFor } from "./lone-year.js";
import { planEdge } from "./plan-edge.js";
import { signatureOf } from "./signature.js";
import { yearInName } from "./file-name.js";
import { type Months, monthsOfTitle } from "./title-evidence.js";

/** Title, dateline and first sentences. */
const OPENING = 800;
/** 2017年12月8日, 2017-12-08, 2024年10月; 2020年1-10月 is a part of a year. */
const DATE =
  /(?<!\d)(?<year>(?:19|20)\d{2})(?:年\s?(?<month>\d{1,2})\s?月(?:\d{1,2}(?!\d))?|[-/.]\s?(?<number>\d{1,2})\s?[-/.](?:\d{1,2}(?!\d))?)(?:日(?:[电讯電訊]|消息)?)?/u;
/** Kinds that are written while the year goes on; the report of a year is not. */
const WRITTEN_ANY_TIME: ReadonlySet<DocumentKind | undefined> = new Set([
  "press-digest",
  "half-year",
  "bulletin",
  "other",
  undefined,
]);

/** 今年以来, 截至目前: said from the middle of the year on. */
const SO_FAR = /今年(?:以来|初[^。；\n]{0,24}(?:承诺|确定|安排))|(?:到|截至)目前(?:为止)?|截至今年/u;
const MIDDLE_OF_YEAR = [1, 6] as const;

/**
 * 2025年8月1日：上半年，…: a text that tells the first months of a year, dated behind them in the same year, reviews the year under
 * way, not the one before. Without a date the year is told by the part it names, by what 今年 is said to be, or by what is called after it.
 */
export function yearUnderWay(
  { text, head, options }: AnchorSources,
  kind: DocumentKind | undefined,
): Evidence | undefined {
  const opening = arabicYears(text.slice(0, OPENING));
  if (!mayBeUnderWay(kind, opening)) return undefined;
  const told = monthsOfTitle(head.title ?? "", opening) ?? (SO_FAR.test(opening) ? MIDDLE_OF_YEAR : undefined);
  if (told === undefined) return withoutPart(opening, text);
  const found = DATE.exec(opening);
  if (found?.groups !== undefined) {
    const { year = "", month = found.groups["number"] } = found.groups;
    const earlier = partOfEarlierYear(opening, Number(year));
    if (earlier !== undefined) return earlier;
    return isBehind(Number(month), told, text) ? evidence("dateline", found[0], year, found.index) : undefined;
  }
  const signature = signatureOf(text);
  if (signature !== undefined) {
    const { year, month, start } = signature;
    return isBehind(month, told, text) ? evidence("publication", signature.text, String(year), start) : undefined;
  }
  return LOOKS_AHEAD.test(text) && !HALVES.test(opening) ? undefined : undated(text, opening, kind, options.fileName);
}

/** Of a text without a date: the part it names, the promises it tells of, what 今年 is, what is called by a year, the file's name. */
const undated = (
  text: string,
  opening: string,
  kind: DocumentKind | undefined,
  fileName: string | undefined,
): Evidence | undefined =>
  yearOfPart(opening, kind) ??
  yearOfPromises(opening) ??
  thisYearIs(text) ??
  calledByYear(text) ??
  yearOfFile(fileName);

/** Neither the report of a year nor a text of January, which calls 去年 what it tells. */
const mayBeUnderWay = (kind: DocumentKind | undefined, opening: string): boolean =>
  WRITTEN_ANY_TIME.has(kind) && lastYearTold(opening) === undefined;

/** Where the first lines name no part of a year. */
const withoutPart = (opening: string, text: string): Evidence | undefined =>
  toldSoFar(opening, text) ?? yearOfSituation(opening, text) ?? plannedAndToldSoFar(text);

/** 2015年8月.txt: the file is named after the year under way. */
function yearOfFile(fileName: string | undefined): Evidence | undefined {
  const year = yearInName(fileName);
  if (fileName === undefined || year === undefined) return undefined;
  return { field: "reviewYear", value: year, source: "file-name", text: fileName, confidence: 0.5 };
}

/** A date of the second half of the year, on the first lines: what is told there of 今年, or has been done so far, is of that year. */
function toldSoFar(opening: string, text: string): Evidence | undefined {
  const found = DATE.exec(opening.slice(0, FIRST_LINES));
  if (found?.groups === undefined || WHOLE_YEAR_TOLD.test(text)) return undefined;
  const { year = "", month = found.groups["number"] } = found.groups;
  // In summer the report of the year is one read months ago, and 明年 is far off.
  if (Number(month) >= CONGRESS_TIME && LOOKS_AHEAD.test(text)) return undefined;
  if (Number(month) <= MIDDLE_OF_YEAR[1] || Number(month) > 12 || !SAYS_SO_FAR.test(text)) return undefined;
  // 2014年，生产总值…, told in September 2015: the year before, unless 今年 is spoken of.
  if (!text.includes("今年") && arabicYears(text).includes(`${String(Number(year) - 1)}年`)) return undefined;
  return evidence("dateline", found[0], year, found.index);
}

/** 关于…实事办理落实情况的报告: how the promises of a year were kept, in the only year that a text names. */
function yearOfSituation(opening: string, text: string): Evidence | undefined {
  if (!SITUATION.test(opening.slice(0, FIRST_LINES)) || /明年|来年|下一步工作/u.test(text)) return undefined;
  const years = [...arabicYears(text).matchAll(/(?<!\d)(?<year>(?:19|20)\d{2})年/gu)];
  const [first] = years;
  if (first === undefined || years.some(({ groups }) => groups?.["year"] !== first.groups?.["year"])) return undefined;
  return evidence("body", first[0], first.groups?.["year"] ?? "", first.index);
}

/** 2022年计划改造156个…。截至10月底，已开工149个: how far the plan of the only year that a text names has come. */
function plannedAndToldSoFar(printed: string): Evidence | undefined {
  const text = arabicYears(printed);
  if (!TOLD_UP_TO.test(text) || LOOKS_AHEAD.test(text) || WHOLE_YEAR_TOLD.test(text)) return undefined;
  const found = loneYearPlannedFor(text);
  return found === undefined ? undefined : evidence("body", `${String(found.year)}年`, String(found.year), found.index);
}
const TOLD_UP_TO = /截[至止]到?(?:[4-9]|1[0-2])月(?:底|末|\d{1,2}日)[^。；\n]{0,24}(?:已|累计|完成|共)/u;

const SITUATION =
  /(?:实事|承诺|清单|项目|工程)[”"]?的?[^，。；\n]{0,8}(?:办理|落实|完成|进展|推进|兑现){1,2}情况(?:的?(?:报告|汇报|通报)|公布|出炉|如下|[。\n])/u;

const SAYS_SO_FAR = /今年|目前|迄今|至今|累计|截[至止]|以来|年来|已/u;

/** Whether a date stands behind the months told, and no congress looks ahead. */
function isBehind(month: number, [, last]: Months, text: string): boolean {
  if (month < last || month > 12) return false;
  return month < CONGRESS_TIME || !LOOKS_AHEAD.test(text);
}

/** 今年是“十二五”收官之年, 今年是新中国成立70周年. */
function thisYearIs(text: string): Evidence | undefined {
  const edge = planEdge(text);
  const isOfThisYear = edge?.start !== undefined && /今年(?:既?是|作为)[^，。]{0,8}$/u.test(text.slice(0, edge.start));
  const found = isOfThisYear ? edge : anniversaries(text)[0];
  return found === undefined ? undefined : { ...found, field: "reviewYear" };
}

function calledByYear(printed: string): Evidence | undefined {
  const text = arabicYears(printed);
  if (WHOLE_YEAR_TOLD.test(text)) return undefined;
  const found = loneYearGoingOn(text);
  return found === undefined ? undefined : evidence("body", `${String(found.year)}年`, String(found.year), found.index);
}

/** 2023年1至8月, 2025年首三季度: the year of the part that a text without a date opens with. */
const YEAR_OF_PART =
  /(?<!\d)(?<year>(?:19|20)\d{2})年(?:上半年|[前首]?[一二三1-3][至到—－-]?[二三23]?个?季度?|[前首1一][至到—－~～-]?\d{0,2}个?月)/u;
/** 2015年25件民生实事…，上半年完成…: how far the promises of a year have come. */
function yearOfPromises(opening: string): Evidence | undefined {
  const found = PROMISES_OF_YEAR.exec(opening.slice(0, FIRST_LINES));
  return found === null ? undefined : evidence("title", found[0], found.groups?.["year"] ?? "", found.index);
}

const PROMISES_OF_YEAR =
  /(?<!\d)(?<year>(?:19|20)\d{2})年(?:度|全[省市县区])?[^，。；\n]{0,10}(?:实事|民生工程|民生项目|重点项目|重点工程|重点工作)/u;

/** Such a text tells no whole year. */
const WHOLE_YEAR = /全年|一年来|各位代表|工作回顾|(?<!\d)\d{4}年，/u;

/** 全年完成…; not 全年任务, which is still to be done. */
const WHOLE_YEAR_TOLD = /全年(?![^，。；\n]{0,12}(?:目标|任务|计划|预期|预算))|一年来|各位代表|工作回顾/u;

/** 现把2010年1~6月工作总结如下, on a page put up in 2022: the part of a year that is told, in the only year so named. */
function partOfEarlierYear(opening: string, dated: number): Evidence | undefined {
  const told = [...opening.matchAll(new RegExp(`(?<![比较与同于])${YEAR_OF_PART.source}`, "gu"))];
  const [first] = told;
  const year = first?.groups?.["year"];
  if (first === undefined || Number(year) >= dated || told.some(({ groups }) => groups?.["year"] !== year))
    return undefined;
  return evidence("body", first[0], year ?? "", first.index);
}

function yearOfPart(opening: string, kind: DocumentKind | undefined): Evidence | undefined {
  if (kind === "half-year" || kind === "bulletin") return undefined;
  const found = YEAR_OF_PART.exec(opening.slice(0, FIRST_LINES));
  if (found?.groups === undefined || WHOLE_YEAR.test(opening)) return undefined;
  return evidence("body", found[0], found.groups["year"] ?? "", found.index);
}

const FIRST_LINES = 300;

const evidence = (source: EvidenceSource, words: string, year: string, start: number): Evidence => ({
  field: "reviewYear",
  value: Number(year),
  source,
  text: words,
  start,
  end: start + words.length,
  confidence: 0.9,
});

/** In the last two months congresses hear what the year was and the next will be; the rules for reports date those. */
const CONGRESS_TIME = 11;
/** 2023年上半年预算执行情况和下半年工作: a congress of summer hears of both halves of its year. */
const HALVES = /(?<!\d)\d{4}年上半年[^。；\n]{0,40}下半年/u;
const LOOKS_AHEAD = /明年|来年|工作报告|施政报告|人民代表大会|人大|两会/u;
