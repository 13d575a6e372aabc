import type { Evidence, IndicatorStatus, Report, ReportNode } from "@liaocheng/report-model";
import type { Months } from "../sentence/months.js";

/** The years a report is read by. The tree states them; nothing here decides a year anew. */
export interface Clock {
  /** Year looked back on. */
  readonly reviewYear: number | undefined;
  /** Year of the plan. */
  readonly planYear: number | undefined;
  /** Year of 今年 among results. */
  readonly thisYear: number | undefined;
  /** Year of 今年 among plans: that of the results only where the coming one is called 明年. */
  readonly thisYearPlanned: number | undefined;
  /** The part of the year that the whole document reports on: [1, 6] of a half-year report. */
  readonly reviewMonths: Months | undefined;
}

/**
 * Sets the clock of a report by its tree.
 *
 * A report that only looks ahead still knows the year behind it, one that only looks back the year after. 今年 is the year
 * planned; in a bulletin, which plans nothing, the year reported on; and in a report written at the end of the year it reviews
 * that year: the coming one is called 明年, or the review tells what 今年1—10月 or 今年以来 brought.
 */
export function clockOf(report: Report): Clock {
  const { reviewYear, planYear, reviewMonths, documentKind } = report;
  const months: Months | undefined = reviewMonths === undefined ? undefined : [reviewMonths[0], reviewMonths[1]];
  if (documentKind === "bulletin" && reviewYear !== undefined)
    return {
      reviewYear,
      planYear: planYear ?? reviewYear,
      thisYear: reviewYear,
      thisYearPlanned: reviewYear,
      reviewMonths: months,
    };
  const review = reviewYear ?? (planYear === undefined ? undefined : planYear - 1);
  const plan = planYear ?? (reviewYear === undefined ? undefined : reviewYear + 1);
  return { reviewYear: review, planYear: plan, ...yearsCalledThis(report, review, plan), reviewMonths: months };
}

/** Which year 今年 is among results, and among plans. */
function yearsCalledThis(
  report: Report,
  review: number | undefined,
  plan: number | undefined,
): Pick<Clock, "thisYear" | "thisYearPlanned"> {
  if (review === plan) return { thisYear: plan, thisYearPlanned: plan };
  const delivered = deliveredIn(report);
  const spokenInReview = review !== undefined && delivered === review;
  const isDecember = spokenInReview || (delivered === undefined && !calls(report, "去年"));
  const callsNext = isDecember && calls(report, "明年");
  const says = spokenInReview ? SAYS_THIS_YEAR : TELLS_THIS_YEAR;
  const texts = reviewed(report, false, []);
  const ofThisYear = texts.filter((text) => text.includes("今年"));
  const tellsOfThis =
    (delivered !== plan && ofThisYear.some((text) => says.test(text))) ||
    (review !== undefined && (callsItsYearThis(texts, ofThisYear) || isSummary(report)));
  return { thisYear: callsNext || tellsOfThis ? review : plan, thisYearPlanned: callsNext ? review : plan };
}

/** 今年1—10月完成…, 今年以来, 提前完成今年改造任务: a review that calls its own year 今年. The first quarter may be that of the next. */
const TELLS_THIS_YEAR =
  /今年(?:以来|上半年|前[三3]个?季度|(?:[1一][-—－~～至到]|前)(?:[4-9四五六七八九]|1[0-2]|十[一二]?)个?月)|(?:完成|超额|提前|实现)了?[^，；。\d]{0,6}今年[^，；。\d]{0,12}(?:任务|计划|目标|指标)/u;

/** 预计今年收入3亿元: in a report delivered before the year is over any 今年 of the review is that year. */
const SAYS_THIS_YEAR = /今年/u;

/** 今年新增企业40家: told as a result; 今年是…, 今年1月 and 今年春节 may be said in the next January. */
const THIS_YEAR_TOLD =
  /今年(?![是将要拟]|的?政府工作|[12一二]月|春节|元旦|初以来|年初)(?:[^，；。]{0,12}(?:完成|新增|实现|达|共|增长|计划|任务|目标|投[入资]|建成|同比|比上年)|，全[省市县区])/gu;
/** 去年, 过去一年: how a review read in January calls its year; 比去年 is a base. */
const CALLED_LAST = /(?<![比较与同于])去年(?!同期|底|末)|过去的?一年|刚刚过去/u;
const LEAST_TOLD = 2;
/** 今年计划新建30公里，全年新建32公里: the year is over where the plan is told with what came of it. */
const PLAN_AND_RESULT = /今年计划[^。；]{2,60}(?:全年|实际)[^。；，\d]{0,16}(?:完成|新建|达|实现)/u;

/** Whether the review of an account written as its year ended keeps calling it 今年, and never the last year. */
function callsItsYearThis(texts: readonly string[], ofThisYear: readonly string[]): boolean {
  if (ofThisYear.length === 0 || texts.some((text) => CALLED_LAST.test(text))) return false;
  if (ofThisYear.some((text) => PLAN_AND_RESULT.test(text))) return true;
  return ofThisYear.reduce((sum, text) => sum + [...text.matchAll(THIS_YEAR_TOLD)].length, 0) >= LEAST_TOLD;
}

/** 水利局2021年工作总结, 工作总结及2022年工作安排: a summary that calls no year the last means its own by 今年. */
const isSummary = (report: Report): boolean =>
  report.evidence?.some((item) => isSummed(item) || isSummedAndPlanned(item)) === true &&
  !reviewed(report, true, []).some(callsLast);

const isSummedAndPlanned = ({ field, source, text }: Evidence): boolean =>
  field === "planYear" && source === "title" && /^总结[及和暨与]/u.test(text);

const isSummed = ({ field, source, text }: Evidence): boolean =>
  field === "reviewYear" && source === "title" && /[总小]结$/u.test(text);
const callsLast = (text: string): boolean => CALLED_LAST.test(text);

/** Adds the leaves of the parts that review. */
function reviewed(node: Report | ReportNode, inside: boolean, texts: string[]): string[] {
  if ("value" in node) {
    if (inside && node.type === "sentence") texts.push(node.value);
  } else if ("children" in node) {
    const isInside = inside || (node.type === "section" && node.role === "review");
    for (const child of node.children) reviewed(child as ReportNode, isInside, texts);
  }
  return texts;
}

/** The clock as it is read among results or plans. */
export const clockAmong = (clock: Clock, status: IndicatorStatus): Clock =>
  status === "target" && clock.thisYearPlanned !== clock.thisYear
    ? { ...clock, thisYear: clock.thisYearPlanned }
    : clock;

/** Whether a word occurs in a leaf of the tree. */
function calls(node: Report | ReportNode, word: string): boolean {
  if ("value" in node && node.value.includes(word)) return true;
  return "children" in node && node.children.some((child) => calls(child as ReportNode, word));
}

const deliveredIn = ({ deliveredOn }: Report): number | undefined =>
  deliveredOn === undefined ? undefined : Number(deliveredOn.slice(0, 4));
