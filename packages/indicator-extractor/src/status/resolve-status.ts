import { isGoal } from "../passage/named-goal.js";
import type { IndicatorStatus } from "@liaocheng/report-model";
import type { Figure } from "../draft.js";
import type { PassageWords } from "../sentence/sentence-words.js";
import { promises, STRIVES, tellsDone } from "../lexicon/intent.js";
import type { Clock } from "../passage/clock.js";
import type { Frame } from "../passage/frame.js";
import type { TimeExpression } from "../sentence/times.js";
import { isExpectedOnceFinished } from "../passage/coming-project.js";
import { isOutlook } from "../passage/outlook.js";
import type { Years } from "../passage/resolve-time.js";
import type { Dated } from "../when/dated.js";
import { isCompiledBudget } from "./compiled-budget.js";
import { standsAlready } from "./present-state.js";
import { wordPattern } from "../pattern/word-pattern.js";

/** How the status of a figure was decided. */
type StatusReason =
  "present-state" | "from-to" | "time-in-sentence" | "modal-word" | "passage" | "section-role" | "frame";

export interface ResolvedStatus {
  readonly status: IndicatorStatus;
  readonly origin: "stated" | "implied";
  readonly by: StatusReason;
}

/** What the status of a figure is decided from. */
export interface StatusContext {
  readonly words: PassageWords;
  readonly figure: Figure;
  readonly frame: Frame;
  /** The part has no role: a digest, or a speech without headings. */
  readonly isOpenPart: boolean;
  readonly clock: Clock;
  readonly dated: Dated;
  /** The words of the figure, up to its number. */
  readonly clause: string;
}

/** One reason why a figure is a result or a promise; undefined when it does not apply. */
type StatusRule = (context: StatusContext) => ResolvedStatus | undefined;

const stated = (status: IndicatorStatus, by: StatusReason): ResolvedStatus => ({ status, origin: "stated", by });

/** 稳居全省前三, 拥有32个大类: how things are, said among plans. */
const presentState: StatusRule = ({ words, figure, frame, clause }) =>
  frame.status !== "actual" && standsAlready(words, figure, clause) ? stated("actual", "present-state") : undefined;

/** 预计年底前可竣工｜60个, in a text on the first half of the year. */
const outlook: StatusRule = ({ words, figure, clock }) =>
  isOutlook(words, figure, clock) ? stated("target", "modal-word") : undefined;

/** 由原定的5%: where a movement starts has been reached, unless it was planned. */
const movementStart: StatusRule = ({ figure, frame, clause }) => {
  if (!figure.startsMovement) return undefined;
  if (frame.status === "target" && /原定|原计划/u.test(clause)) return stated("target", "from-to");
  return { status: "actual", origin: "implied", by: "from-to" };
};

/** 编制2026年度预算｜230亿元: a budget is a plan, whenever it was compiled. */
const compiledBudget: StatusRule = ({ words, figure }) =>
  isCompiledBudget(words, figure) ? stated("target", "modal-word") : undefined;

/** 去年…, 到2030年…: a time in the sentence that points the other way than the passage. */
const timeInSentence: StatusRule = (context) => {
  const { frame, clock, dated } = context;
  const { time, years } = dated;
  if (time === undefined) return undefined;
  if (years === undefined) return withoutYears(context, time);
  const past = clock.planYear !== undefined && years[1] < clock.planYear;
  switch (frame.status) {
    case "target":
      // 2023年我们确定增速为｜6%: a goal of a year gone by stays one.
      if (frame.amongResults === true || (frame.why === "modal-word" && isGoal(context.words, context.figure)))
        return undefined;
      if (isOfPartReviewed(time, years, clock) && !promises(context.clause))
        return stated("actual", "time-in-sentence");
      // 2024年，建成公路200公里；水库投用后，将新增供水能力｜335万立方米: the year is that of the sentence, not of what comes of it.
      return past && !isExpectedOnceFinished(context.words, context.figure)
        ? stated("actual", "time-in-sentence")
        : undefined;
    case "other":
      return stated(past ? "actual" : "target", "time-in-sentence");
    case "actual":
      return promisedAmongResults(context, time, years);
  }
};

/** 下半年，力争投资40亿元。上半年完成｜30亿元: the part of the year that is told. */
const isOfPartReviewed = (
  { months, edge }: TimeExpression,
  years: Years,
  { reviewYear, reviewMonths }: Clock,
): boolean =>
  reviewMonths !== undefined &&
  years[1] === reviewYear &&
  months !== undefined &&
  edge !== "before" &&
  months[1] <= reviewMonths[1];

/** 去年, 今年 of a text that does not tell its year. */
function withoutYears(context: StatusContext, time: TimeExpression): ResolvedStatus | undefined {
  const isPast = time.kind === "relative" && (time.offset ?? 0) < 0;
  if (isPast && context.frame.status !== "actual") return stated("actual", "time-in-sentence");
  return context.frame.status === "actual" && time.offset === 0 ? ifNotOver(context, time) : undefined;
}

/** 到2030年…, 今年力争…: a later time, or that of the year planned with a promise, inside a passage of results. */
function promisedAmongResults(context: StatusContext, time: TimeExpression, years: Years): ResolvedStatus | undefined {
  const { words, frame, clock } = context;
  const { planYear } = clock;
  if (planYear !== undefined && years[1] > planYear && time.sense !== "past") return PROMISED;
  const behind = words.text.slice(time.end, time.end + WITHIN);
  // 07年，…。到2012年，要突破80亿元, in a text that does not tell its year.
  if (planYear === undefined && frame.to !== undefined && years[0] > frame.to && promises(behind)) return PROMISED;
  const isPlanned = years[0] === planYear && planYear !== frame.to;
  if (!isPlanned) return undefined;
  return promises(behind) || EXPECTED.test(behind) ? PROMISED : ifNotOver(context, time);
}

/** 今年预计｜增长7%, of a year that is planned. */
const EXPECTED = /^[^，。；\d]{0,8}预[计期]/u;
/** How far behind its time a sentence promises. */
const WITHIN = 80;
const PROMISED = stated("target", "time-in-sentence");

const ifNotOver = (context: StatusContext, time: TimeExpression): ResolvedStatus | undefined =>
  notYetOver(context, time) ? PROMISED : undefined;

/** 2019年，生产总值增长7%, said at the beginning of 2019: a whole year that is not over has no result yet. */
const notYetOver = ({ words, figure, clock, isOpenPart }: StatusContext, time: TimeExpression): boolean =>
  (time.kind === "year" || (time.kind === "relative" && isOpenPart)) &&
  time.months === undefined &&
  time.sense === undefined &&
  clock.thisYear === clock.planYear &&
  // 今年上半年收入增长较快，…；新增企业3家: what a part of the year has brought is told.
  !words.times.some(({ months, end }) => months !== undefined && end <= figure.mention.start) &&
  !tellsDone(sinceTime(words, time, clock));

/** 去年投入800万元，｜今年计划再投入2000万元: behind a year gone by, what is said of this one begins with its name. */
function sinceTime({ text, times }: PassageWords, time: TimeExpression, clock: Clock): string {
  const isGone = ({ start, kind, offset, to }: TimeExpression): boolean =>
    start < time.start &&
    ((kind === "relative" && (offset ?? 0) < 0) || (kind === "year" && to !== undefined && to === clock.reviewYear));
  return times.some(isGone) ? text.slice(time.start) : text;
}

/** A passage without status: words of promise before the figure, else words of what is done. */
const passageWithoutStatus: StatusRule = ({ words, figure, frame, clause }) => {
  if (frame.status !== "other") return undefined;
  if (words.promiseAt < figure.mention.start && promises(clause)) return stated("target", "modal-word");
  const done = frame.to !== undefined || tellsDone(words.text);
  return { status: done ? "actual" : "other", origin: "implied", by: "passage" };
};

const AIMED_AT = wordPattern(new RegExp(`(?:力争|${STRIVES}|拟|将(?!近)).{0,16}$`, "u"));

/** 2025年…，力争达到7%: a promise in a review, with its own time; of a year gone by, 预计将达到 is an estimate. */
const promiseInReview: StatusRule = ({ frame, clause, clock: { planYear }, dated: { time, years } }) => {
  if (frame.status !== "actual" || time === undefined || !AIMED_AT.test(clause)) return undefined;
  const isOver = years !== undefined && planYear !== undefined && years[1] < planYear;
  return isOver && ESTIMATED.test(clause) ? undefined : stated("target", "modal-word");
};

const ESTIMATED = wordPattern(/预[计期].{0,16}$|将.{0,16}$/u);

const passage: StatusRule = ({ frame }) =>
  frame.why === "modal-word" || frame.why === "present-state"
    ? stated(frame.status, frame.why)
    : { status: frame.status, origin: "implied", by: frame.why };

/** In this order: what the figure's own words say outranks its time, its time the passage. */
const STATUS_RULES: readonly StatusRule[] = [
  presentState,
  outlook,
  movementStart,
  compiledBudget,
  timeInSentence,
  passageWithoutStatus,
  promiseInReview,
  passage,
];

/** Whether a figure is a result or a promise: the first rule that applies decides. */
export function resolveStatus(context: StatusContext): ResolvedStatus {
  for (const rule of STATUS_RULES) {
    const decided = rule(context);
    if (decided !== undefined) return decided;
  }
  return { status: context.frame.status, origin: "implied", by: "passage" };
}
