import type { Months } from "../sentence/months.js";
import { aims, intends, tellsDone } from "../lexicon/intent.js";
import type { TimeExpression } from "../sentence/times.js";
import { isAttributive, isMultiplied } from "./attributive-time.js";
import type { Clock } from "./clock.js";
import { isInterval, planFrame, reviewFrame, type Frame } from "./frame.js";
import { openedPlan } from "./opened-plan.js";
import type { Opening } from "./opening.js";
import { isSourceNamed } from "./source-named.js";
import { resolveTime } from "./resolve-time.js";

/**
 * The frame a passage goes on in after a sentence that opens it: 五年来，我们…, 过去一年…, 回顾“十四五”….
 *
 * Only words at the head of the sentence count; undefined when it opens nothing. Where no heading says what the part is there
 * for (`part` is open), the year reviewed turns plans back into results: 市长介绍，2017年，….
 */
export function openedFrame(
  text: string,
  times: readonly TimeExpression[],
  frame: Frame,
  clock: Clock,
  part: Frame = frame,
): Frame | undefined {
  const opening = { text, frame, clock, part };
  const years = times.filter(
    (time) =>
      time.kind === "plan" ||
      (time.kind === "year" && time.from !== time.to) ||
      (time.kind === "span" && (time.count !== 1 || LAST_YEAR.test(text))),
  );
  if (isOfPlan(part))
    return openedPlan(opening, times) ?? inParagraph(aims(text) ? undefined : openedPast(opening, times));
  if (opensRestOfYear(opening, times)) return planFrame(clock, "frame");
  if (frame.status === "target")
    return openedPlan(opening, times) ?? openedPast(opening, part.open === true && !aims(text) ? times : years);
  // Outside the parts a report is divided in, 今年 opens a passage of plans only together with a word of promise.
  const ahead = frame.open === true && intends(text) ? times : years;
  return openedPast(opening, times) ?? openedPlan(opening, ahead);
}

/** 下半年，力争…, behind an account of the first half. */
const opensRestOfYear = ({ text, clock: { reviewMonths } }: Opening, [time]: readonly TimeExpression[]): boolean =>
  reviewMonths !== undefined &&
  time?.start === 0 &&
  (time.months?.[0] ?? 0) > reviewMonths[1] &&
  text.startsWith("，", time.end) &&
  aims(text);

/** The frame of a plan as a whole, no part having told another: it may tell first how the last year went. */
export const isOfPlan = ({ status, why }: Frame): boolean => status === "target" && why === "passage";
const inParagraph = (frame: Frame | undefined): Frame | undefined =>
  frame === undefined ? undefined : { ...frame, endsWithParagraph: true };

const LAST_YEAR = /^(?:各位代表[，！])?过去的?一年，/u;
const YEAR_BEHIND = /^(?:一年来|过去一年|过去的一年)/u;
const JUST_PAST = "刚刚过去的";
/** How far from its head a sentence may name the time that opens a passage of results. */
const HEAD_OF_REVIEW = 14;
/** Years that a government answers for together, at the most. */
const LONGEST_TERM = 5;

function openedPast(opening: Opening, times: readonly TimeExpression[]): Frame | undefined {
  const { text, clock } = opening;
  for (const time of times) {
    const justPast = text.endsWith(JUST_PAST, time.start);
    if (time.start > HEAD_OF_REVIEW && !justPast && !isSourceNamed(text.slice(0, time.start))) return undefined;
    if (isBase(text, time) || isAttributive(text, time)) continue;
    const opened = pastFrameOf(time, opening, justPast);
    if (opened !== undefined) return opened;
    if (YEAR_BEHIND.test(text)) return reviewFrame(clock, "frame");
  }
  return undefined;
}

/** 比2020年, 由“九五”末的20%调整到…: what something is compared with, or where it started, opens nothing; 自“十四五”以来 does. */
const isBase = (text: string, time: TimeExpression): boolean => isMultiplied(text, time) || isMarkedAsBase(text, time);

const isMarkedAsBase = (text: string, { start, sense }: TimeExpression): boolean =>
  start > 0 &&
  ("比较同与由".includes(text.charAt(start - 1)) || ("从自".includes(text.charAt(start - 1)) && sense !== "since"));

/** The past that one time at the head of a sentence opens. */
function pastFrameOf(time: TimeExpression, opening: Opening, justPast: boolean): Frame | undefined {
  switch (time.kind) {
    case "span":
      return time.count === 1 ? yearReviewed(time, opening) : pastSpan(time, opening);
    case "plan":
      return pastPlan(time, opening);
    case "relative":
      return time.offset === -1
        ? yearReviewed(time, opening)
        : time.offset === 0
          ? partOfYear(time, opening)
          : undefined;
    case "year":
      if (opening.clock.reviewYear === undefined && opening.clock.planYear === undefined)
        return yearOfUndated(time, opening);
      if (time.to !== opening.clock.reviewYear || isPlannedUnderWay(time, opening)) return undefined;
      return time.from === time.to ? yearPrinted(time, opening, justPast) : yearsPrinted(time, opening);
    case "part-of-year":
      return partOfYear(time, opening);
  }
}

/** 2022年，全市计划改造156个, told while that year goes on. */
const isPlannedUnderWay = ({ end }: TimeExpression, { text, clock, part }: Opening): boolean =>
  part.open === true &&
  clock.reviewYear === clock.planYear &&
  /^，?[^，。；\d]{0,10}(?:计划(?!的|执行|完成|数|任务|总?投资|生育|单列)|拟|力争|确保|将(?![近军]))/u.test(
    text.slice(end),
  ) &&
  !tellsDone(text);

function pastSpan(time: TimeExpression, { text, clock }: Opening): Frame | undefined {
  const looksBack = time.sense === "bare" && /回顾|总结|过去|本届政府|任期/u.test(text.slice(0, time.start));
  if (time.sense !== "past" && !looksBack) return undefined;
  const years = resolveTime(time, clock, clock.reviewYear);
  if ((time.count ?? 0) > LONGEST_TERM) return undefined;
  // 过去五年 is past, whichever years those are.
  if (years === undefined) return clock.reviewYear === undefined ? reviewFrame(clock, "frame") : undefined;
  return { status: "actual", from: years[0], to: years[1], why: "frame" };
}

function pastPlan(time: TimeExpression, opening: Opening): Frame | undefined {
  const { text, clock, part } = opening;
  if (time.to === undefined || time.from === undefined || clock.planYear === undefined) return undefined;
  if (time.to >= clock.planYear) return planUnderWay(time, opening);
  // “十四五”收官之年 is one year.
  if (
    time.sense === "end" ||
    time.sense === "start" ||
    (text.startsWith("是", time.end) && !isTerm(time, part)) ||
    /收官|圆满|开局/u.test(text.slice(time.end, time.end + 6))
  )
    return undefined;
  return { status: "actual", from: time.from, to: time.to, why: "frame" };
}

/** “十二五”时期是…: in a part headed 2015年和“十二五”时期回顾, where the year was told first. */
const isTerm = ({ from, to }: TimeExpression, { term }: Frame): boolean => term?.[0] === from && term?.[1] === to;

/** “十四五”以来，累计…: so far, in a review while the plan is under way. */
function planUnderWay(time: TimeExpression, { text, frame, clock }: Opening): Frame | undefined {
  const { reviewYear } = clock;
  const isSoFar =
    time.sense === "since" || (frame.status === "actual" && /^期间|^时期/u.test(text.slice(time.end - 2)));
  if (!isSoFar || intends(text) || reviewYear === undefined || time.from === undefined || time.from >= reviewYear)
    return undefined;
  return { status: "actual", from: time.from, to: reviewYear, why: "frame" };
}

/** 去年, 过去一年: the year reviewed, unless the sentence only says what it was. */
function yearReviewed(time: TimeExpression, { text, frame, clock }: Opening): Frame | undefined {
  if (time.kind === "span" && time.sense !== "past") return undefined;
  return text.startsWith("是", time.end) && frame.open !== true ? undefined : reviewFrame(clock, "frame");
}

/** 截至2006年底，…; 1990年，…: in a text that does not tell its year, the one that opens a sentence goes on behind it. */
function yearOfUndated(
  { start, end, from, to, months, edge }: TimeExpression,
  { text, frame }: Opening,
): Frame | undefined {
  if (from === undefined || from !== to || frame.status === "target" || intends(text)) return undefined;
  const isAtHead =
    /^(?:截[至止]到?|[到在])?$/u.test(text.slice(0, start)) && /^年?[底末]?，/u.test(text.slice(end, end + 3));
  return isAtHead && (months === undefined || edge !== undefined)
    ? { status: "actual", from, to, why: "frame" }
    : undefined;
}

/** Within years reviewed together only 1992年，… opens a passage; 1992年国民生产总值达到… is one figure. */
function yearPrinted(time: TimeExpression, { text, frame, clock }: Opening, justPast: boolean): Frame | undefined {
  if (text.startsWith("是", time.end) && frame.open !== true) return undefined;
  const isOneFigure =
    isInterval(frame) && frame.to === clock.reviewYear && !text.startsWith("，", time.end) && !LISTS_PARTS.test(text);
  if (isOneFigure && !justPast) return undefined;
  const review = reviewFrame(clock, "frame");
  // 1990年3月，召开了会议: an event dates its sentence; parts of a year that are told go on.
  if (time.months !== undefined)
    return time.months[0] !== 1 && HAPPENED.test(text)
      ? undefined
      : { ...review, months: upTo(time.months, time.edge) };
  const term = termOf(frame);
  return term === undefined || term[1] !== clock.reviewYear ? review : { ...review, term };
}

/** 截至2024年10月底，…: what goes on behind is told from January. */
const upTo = (months: Months, edge: TimeExpression["edge"]): Months => (edge === "up-to" ? [1, months[1]] : months);

/** 2010年财政收入6亿元，其中：, before its parts on lines of their own. */
const LISTS_PARTS = /(?:其中|包括|分别是)[：:]?$/u;

/** The several years of a passage, also where one of them is told: 年均 behind 2011年，… is of all. */
const termOf = (frame: Frame): Frame["term"] =>
  frame.from !== undefined && frame.to !== undefined && isInterval(frame) ? [frame.from, frame.to] : frame.term;

/** 2007—2011年是…的五年; 2016—2020年，…: the years up to the one reviewed, told together. */
function yearsPrinted({ from, to, end }: TimeExpression, { text }: Opening): Frame | undefined {
  return /^[这，是]/u.test(text.slice(end, end + 1)) ? { status: "actual", from, to, why: "frame" } : undefined;
}

/**
 * 上半年，…; 今年1—10月，…; 据统计，前三季度，…: a part of the year that opens its sentence, counted from January, goes on in those
 * behind it.
 */
function partOfYear(time: TimeExpression, opening: Opening): Frame | undefined {
  const { text, frame, clock } = opening;
  const months = monthsOpened(time, opening);
  if (months === undefined) return undefined;
  if (months[0] !== 1 && !(frame.months === undefined && GREW.test(text) && !HAPPENED.test(text))) return undefined;
  // 三季度完成投资12亿元, in an account of the first half: still to come.
  if (clock.reviewMonths !== undefined && months[1] > clock.reviewMonths[1]) return undefined;
  const before = text.slice(0, time.start);
  if (before !== "" && !UP_TO.test(before) && !isSourceNamed(before)) return undefined;
  // 1—5月，…。上半年新增14家: a later part takes the place of the one before it, comma or not.
  const opens =
    /^[，：]/u.test(text.slice(time.end, time.end + 1)) ||
    opensStatistics(text, opening) ||
    (frame.months !== undefined && frame.months[1] < months[1]);
  if (!opens || frame.status === "target" || isInterval(frame)) return undefined;
  const years = time.kind === "relative" ? resolveTime(time, clock, undefined) : undefined;
  const review = reviewFrame(clock, "frame");
  return years === undefined ? { ...review, months } : { ...review, from: years[0], to: years[1], months };
}

/** 至｜10月底. */
const UP_TO = /^(?:[^；。\d]{0,30}，)?(?:截?[至止]到?|到)$/u;

/** The months that a time opens: its own, or those up to the end that it names (截至10月底), in a text that no heading divides. */
function monthsOpened({ months, edge, start }: TimeExpression, { text, part }: Opening): Months | undefined {
  if (edge === undefined || months === undefined) return months;
  const isSoFar = part.open === true && (edge === "up-to" || UP_TO.test(text.slice(0, start)));
  return isSoFar ? [1, months[1]] : undefined;
}

/** 一季度全省生产总值…，同比增长7.7%: what statistics say first, in a text that tells no year and has no headings. */
const opensStatistics = (text: string, { frame, part, clock }: Opening): boolean =>
  part.open === true &&
  clock.reviewYear === undefined &&
  frame.months === undefined &&
  GREW.test(text) &&
  !HAPPENED.test(text);

/** 10月份，工业增加值增长5.8%, not 10月，成功举办农博会: a month that statistics are told of. */
const GREW = /同比|比上年同期|(?:增长|下降|上涨|回落|提高)[-－−]?\d/u;
const HAPPENED = /举办|召开|通车|开工|启动|揭牌|获批|投产|签约|出台|印发|考察|视察/u;
