import type { Section } from "@liaocheng/report-model";
import { isDatedPart, isYearWithMotto } from "../heading/role.js";
import { countTold } from "../heading/tells-results.js";
import { promised } from "./named-years.js";
import { compact } from "../text/characters.js";
import { arabicYears, halveDigits } from "../text/numerals.js";

/** The years a report looks back on and ahead to; what neither text nor date tells is absent. */
export interface Years {
  reviewYear?: number;
  planYear?: number;
}

/** What years are derived from. */
export interface YearSources {
  readonly parts: readonly Section[];
  readonly text: string;
  readonly deliveredOn: string | undefined;
  readonly title: string | undefined;
}

const REVIEW =
  /^.{0,8}?(?<year>(?:19|20)\d{2})年(?!以?来)[^，。]{0,24}?(?:回顾|工作情况|主要工作|工作总结|成就|成绩|成效|成果|亮点|完成情况|执行情况)/u;
const AHEAD =
  /(?<year>(?:19|20)\d{2})年(?!远景|愿景)[^，。]{0,16}?(?:重点|安排|任务|目标|要求|部署|打算|总体|思路|工作的?建议|工作(?!成[效绩果就]|回顾|总结|小结|情况|进展|亮点|完成)|怎么干|干什么|咋干)/u;
const LOOKS_BACK = /过去|去年|上年|一年来|回顾/u;
/** 2013年，…; 2013年实现…; not 2013年底 and 2013年以来. */
const OPENING_YEAR = /^(?<year>(?:19|20)\d{2})年(?:[，,是在]|(?![底末初中代来起至到以之前后的])\p{Script=Han})/u;
/** Parts that look at a year; a report without any is not timed by its date. */
const TIMED_ROLES: ReadonlySet<Section["role"]> = new Set(["review", "targets", "tasks"]);
const JUST_PAST = "刚刚过去的";

/** Derives the years from headings, the date, the openings of the parts and the title, in this order. */
export function deriveYears(sources: YearSources): Years {
  const { parts, text, deliveredOn, title } = sources;
  const titled = /(?<year>(?:19|20)\d{2})年?(?=.{0,12}(?:报告|$))/u.exec(arabicYears(title ?? ""))?.groups?.["year"];
  const years: Years = { ...(oneThenNext(parts) ?? yearByYear(parts)) };
  for (const part of parts) readHeading(arabicYears(part.heading), part, years);
  if (years.reviewYear === undefined && years.planYear === undefined) yearThatFirstPartTells(parts, years);
  if (deliveredOn !== undefined && parts.some(({ role }) => TIMED_ROLES.has(role))) fromDate(deliveredOn, text, years);
  if (years.reviewYear === undefined && years.planYear === undefined) fromOpenings(sources, Number(titled), years);
  if (years.planYear === undefined && years.reviewYear === undefined) fromMonth(text, years);
  if (years.planYear === undefined && years.reviewYear === undefined) fromTargets(text, years);
  if (titled !== undefined && years.planYear === undefined && years.reviewYear === undefined)
    years.planYear = isYearReviewed(Number(titled), text) ? Number(titled) + 1 : Number(titled);
  return complete(years, parts);
}

/** “十五”计划: a plan that is named asks for nothing. */
const NAMED_PLAN = /["“”][一二三四五六七八九十]{1,3}["“”][计规]划/u;
/** 2006年要实现新跨越, 2006年形势分析: no account of the year. */
const LOOKS_ON = /(?<![主重需必])要|将|形势|展望/u;
/** So many more results than promises, and a part tells what was done. */
const CLEARLY = 2;

/** 一、2001年全市经济社会保持旺盛活力: a first part named by what its year was like, and results behind. */
function yearThatFirstPartTells([first]: readonly Section[], years: Years): void {
  if (first === undefined || first.ordinal !== 1) return;
  const heading = arabicYears(first.heading).replace(NAMED_PLAN, "");
  const year = /^(?<year>(?:19|20)\d{2})年(?![，,]|以?来)/u.exec(heading)?.groups?.["year"];
  if (year === undefined || ASKED.test(heading) || AHEAD.test(heading) || LOOKS_ON.test(heading)) return;
  const { results, promises } = countTold([first]);
  if (results >= promises + CLEARLY) years.reviewYear = Number(year);
}

/** The other year is next to the one known, when the report looks that way. */
export function complementYears({ reviewYear, planYear }: Years, looksBack: boolean, looksAhead: boolean): Years {
  const review = reviewYear ?? (planYear !== undefined && looksBack ? planYear - 1 : undefined);
  const plan = planYear ?? (reviewYear !== undefined && looksAhead ? reviewYear + 1 : undefined);
  return { ...(review === undefined ? {} : { reviewYear: review }), ...(plan === undefined ? {} : { planYear: plan }) };
}

/** 1996年的政府工作和1997年的奋斗目标: one part on a year and the next. */
const BOTH_YEARS =
  /^.{0,8}?(?<first>(?:19|20)\d{2})年[^，。\d]{0,16}[和与及、](?<next>(?:19|20)\d{2})年[^，。\d]{0,8}(?:目标|任务|安排|计划|工作|打算)/u;

function bothYears(heading: string): Required<Years> | undefined {
  const { first, next } = BOTH_YEARS.exec(heading)?.groups ?? {};
  const [reviewYear, planYear] = [Number(first), Number(next)];
  return planYear === reviewYear + 1 ? { reviewYear, planYear } : undefined;
}

/** A part named by the work of its year, with no word that looks ahead: 关于2013年政府工作. */
const WORK_OF_YEAR = /^.{0,8}?(?<year>(?:19|20)\d{2})年度?的?[^，。\d]{0,8}工作[^，。\d划]{0,4}$/u;
const ASKED = /重点|安排|任务|目标|要求|部署|打算|计划|思路|设想|建议|意见/u;

/** 关于2013年政府工作 … 关于2014年工作安排, 2018年：铆足干劲 … 2019年：砥砺前行: parts of one wording, of which the first tells its year. */
function yearByYear(parts: readonly Section[]): Years | undefined {
  const headings = parts.map(({ heading }) => arabicYears(heading));
  // 关于2023年政府工作, 关于2024年政府工作, 关于2025年工作安排: the last of those that are told.
  const told = headings.findLastIndex(
    (heading) => !ASKED.test(heading) && (isYearWithMotto(heading) || WORK_OF_YEAR.test(heading)),
  );
  const at = headings[told] === undefined || isYearWithMotto(headings[told]) ? 0 : told;
  const [first, ...later] = headings.slice(at);
  if (first === undefined || ASKED.test(first)) return undefined;
  // 2020年：…, 2021年：…, 2022年：…: a chronicle plans nothing.
  if (parts.filter(({ heading }) => isYearWithMotto(heading)).length > 2) return undefined;
  const reviewYear = Number(isYearWithMotto(first) ? first.slice(0, 4) : WORK_OF_YEAR.exec(first)?.groups?.["year"]);
  const isFollowed = later.some(
    (heading) =>
      Number(AHEAD.exec(heading)?.groups?.["year"]) === reviewYear + 1 ||
      (isYearWithMotto(heading) && heading.startsWith(String(reviewYear + 1))),
  );
  return isFollowed ? { reviewYear, planYear: reviewYear + 1 } : undefined;
}

/** 一、在大考中前行，2022年工作殊为不易 … 二、扎实做好2023年工作: the last two parts that are named by a year and the next. */
function oneThenNext(parts: readonly Section[]): Required<Years> | undefined {
  const named = parts.filter(({ role }) => role !== "plan").map(({ heading }) => arabicYears(heading));
  const years = named.map(yearOfWork);
  const firstAt = new Map([...years.entries()].reverse().map(([at, year]) => [year, at]));
  for (let at = named.length - 1; at > 0; at--) {
    const planYear = Number(AHEAD.exec(named[at] ?? "")?.groups?.["year"]);
    const isNext = planYear === years[at] && (firstAt.get(planYear - 1) ?? at) < at;
    if (isNext && !years.some((year) => year !== undefined && year > planYear))
      return { reviewYear: planYear - 1, planYear };
  }
  return undefined;
}

/** The one year that a heading names; undefined for none, for several, and where it only begins a time (2008年以来) or is far off (2035年远景). */
function yearOfWork(heading: string): number | undefined {
  const [year, ...others] = heading.match(/(?<!\d)(?:19|20)\d{2}(?=年(?!以?来|远景|愿景))/gu) ?? [];
  return year === undefined || others.length > 0 ? undefined : Number(year);
}

function readHeading(heading: string, part: Section, years: Years): void {
  const both = bothYears(heading);
  if (both === undefined) readOneYear(heading, part, years);
  else Object.assign(years, { ...both, ...years });
}

function readOneYear(heading: string, part: Section, years: Years): void {
  const back = part.role === "review" ? REVIEW.exec(heading)?.groups?.["year"] : undefined;
  const reviewed = back ?? (part.role === "review" ? onlyYear(heading, part) : undefined);
  if (reviewed !== undefined) years.reviewYear ??= Number(reviewed);
  if (part.role === "plan" || (part.role === "review" && back === undefined)) return;
  const rest = back === undefined ? heading : heading.slice(heading.indexOf(back) + back.length);
  const ahead = AHEAD.exec(rest)?.groups?.["year"];
  if (ahead !== undefined) years.planYear ??= Number(ahead);
}

/** The one year of a heading that looks back, or that names the first part by its year. */
function onlyYear(heading: string, part: Section): string | undefined {
  if (!LOOKS_BACK.test(heading) && !(part.ordinal === 1 && isDatedPart(heading))) return undefined;
  const named = heading.match(/(?:19|20)\d{2}(?=年(?!以?来))/gu);
  return named?.length === 1 ? named[0] : undefined;
}

/**
 * Reports of January to June plan their own year, those of November and December the next; but the national congresses of
 * November 1981 and 1982 spoke of the year that was ending as 今年.
 */
function fromDate(deliveredOn: string, text: string, years: Years): void {
  const year = Number(deliveredOn.slice(0, 4));
  const month = Number(deliveredOn.slice(5, 7));
  if (years.planYear !== undefined || years.reviewYear !== undefined) return;
  if (month <= 6) years.planYear = year;
  else if (month >= 11) years.planYear = text.slice(0, OPENING).includes("全国人民代表大会") ? year : year + 1;
}

/** The congress is named at the very beginning. */
const OPENING = 400;

/** 刚刚过去的１９９２年 anywhere, or a review of the past year that opens with its year. */
function fromOpenings({ parts, text }: YearSources, titled: number, years: Years): void {
  const at = text.indexOf(JUST_PAST);
  if (at >= 0) {
    const year = /^(?<year>(?:19|20)\d{2})年/u.exec(arabicYears(text.slice(at + JUST_PAST.length, at + 20)));
    if (year?.groups) years.reviewYear = Number(year.groups["year"]);
  }
  for (const part of parts) {
    const year = OPENING_YEAR.exec(arabicYears(opening(part)))?.groups?.["year"];
    if (year === undefined) continue;
    // 2012年政府工作报告, whose first part opens with 2011年是….
    if ((part.role === "review" && LOOKS_BACK.test(part.heading)) || Number(year) === titled - 1)
      years.reviewYear ??= Number(year);
    else if (part.role === "targets" || part.role === "tasks") years.planYear ??= Number(year);
  }
}

const MONTH_OF_REPORT = /[（(](?<year>(?:19|20)\d{2})年[1-6]月[）)]/u;

/** 政府工作报告（1983年6月）: a date without its day. */
function fromMonth(text: string, years: Years): void {
  const year = MONTH_OF_REPORT.exec(arabicYears(text.slice(0, OPENING)))?.groups?.["year"];
  if (year !== undefined) years.planYear = Number(year);
}

const TARGETS_OF_YEAR =
  /(?<![到至])(?<year>20\d{2}|２０[０-９]{2})年[，,]?[^，。；\n]{0,24}(?:主要预期目标|预期目标)(?:[是为：:]|如下)/u;

/** 2017年发展的主要预期目标是…: the year planned, where no heading names it. */
function fromTargets(text: string, years: Years): void {
  const year = TARGETS_OF_YEAR.exec(text)?.groups?.["year"];
  if (year !== undefined) years.planYear = Number(halveDigits(year));
}

function opening(part: Section): string {
  const paragraph = part.children.find((child) => child.type === "paragraph");
  const sentence = paragraph?.children.find((child) => child.type === "sentence");
  return sentence ? compact(sentence.value.slice(0, 20)) : "";
}

/** 2012年…工作报告 of an office that promises for 2013年, and for no other year: titled after the year that it reviews. */
function isYearReviewed(titled: number, text: string): boolean {
  const told = arabicYears(text);
  const found = promised(told);
  const isNextPlanned = found !== undefined && Number(found.value) === titled + 1;
  const isNextHeaded = new RegExp(
    `(?:^|\\n)[^\\n。；，]{0,8}${String(titled + 1)}年[^\\n。；，]{0,8}(?:思路|打算|安排|设想|计划|目标|任务)`,
    "u",
  );
  return (
    (isNextPlanned || isNextHeaded.test(told)) && !/今年[^，。；\n]{0,16}(?:[将要拟]|计划|目标|预期|力争)/u.test(text)
  );
}

/** The other year, by the roles of the parts. */
function complete(years: Years, parts: readonly Section[]): Years {
  const looksBack = parts.some((part) => part.role === "review");
  const looksAhead = parts.some((part) => ["targets", "tasks", "self-government", "plan"].includes(part.role));
  return complementYears(years, looksBack, looksAhead);
}
