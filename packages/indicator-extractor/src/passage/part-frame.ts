import type { Section } from "@liaocheng/report-model";
import { findTimes, type TimeExpression } from "../sentence/times.js";
import type { Clock } from "./clock.js";
import { OPEN, planFrame, reviewFrame, type Frame } from "./frame.js";
import { YEARS_OF_PLAN } from "./plan-outline.js";
import { resolveTime } from "./resolve-time.js";

/** The frame in which a part starts, from its role and the years and months its heading names. */
export function partFrame(section: Section, clock: Clock): Frame {
  switch (section.role) {
    case "review":
      return reviewPart(section.heading, clock);
    case "plan":
      return planPart(section.heading, clock);
    case "targets":
    case "tasks":
      if (ONLY_SITUATION.test(section.heading) && !AHEAD.test(section.heading)) return OPEN;
      return withMonths(planFrame(clock, "section-role"), findTimes(section.heading));
    case "self-government":
      return planFrame(clock, "section-role");
    default:
      return OPEN;
  }
}

function reviewPart(heading: string, clock: Clock): Frame {
  const { reviewYear } = clock;
  const review = reviewFrame(clock, "section-role");
  const times = findTimes(heading);
  const chosen = times.find(isOneYear) ?? times.find(isSeveralYears);
  const years = chosen === undefined ? yearsOfTerm(heading, clock) : resolveTime(chosen, clock, reviewYear);
  if (years === undefined || (reviewYear !== undefined && years[1] > reviewYear)) return withMonths(review, times);
  const isOne = years[0] === years[1];
  const months = isOne && years[0] === reviewYear ? review.months : undefined;
  const term = isOne ? termBeside(times, years[1], clock) : undefined;
  return withMonths({ status: "actual", from: years[0], to: years[1], months, why: "section-role", term }, times);
}

/**
 * The years, both included, of 本届政府工作回顾, which a government tells in the year that its term ends. A term is of five years
 * (Constitution, articles 98 and 106), in counties since 1993 and so told since 1997; towns, which had three until 2004, are not told
 * apart: 本届政府工作回顾 in a report on 2015 is [2011, 2015].
 */
function yearsOfTerm(heading: string, { reviewYear }: Clock): readonly [from: number, to: number] | undefined {
  if (reviewYear === undefined || reviewYear < FIRST_FIVE_YEAR_TERMS || !OF_TERM.test(heading)) return undefined;
  return [reviewYear - TERM + 1, reviewYear];
}
const OF_TERM = /本届政府(?:任期)?[^，。；年]{0,8}(?:回顾|总结|成就|成绩|完成情况)$/u;
const TERM = 5;
const FIRST_FIVE_YEAR_TERMS = 1997;

/** 过去五年和2016年的工作: the several years that end with the one reviewed. */
function termBeside(times: readonly TimeExpression[], last: number, clock: Clock): Frame["term"] {
  const several = times.find(isSeveralYears);
  const years = several === undefined ? undefined : resolveTime(several, clock, last);
  return years !== undefined && years[1] === last && years[0] < last ? years : undefined;
}

function planPart(heading: string, clock: Clock): Frame {
  const { planYear } = clock;
  const named = findTimes(heading).find((time) => isSeveralYears(time) || time.kind === "span");
  const years = named === undefined ? undefined : resolveTime(named, clock, undefined);
  if (years !== undefined && planYear !== undefined && years[1] >= planYear)
    return { status: "target", from: years[0], to: years[1], why: "section-role" };
  const to = planYear === undefined ? undefined : planYear + YEARS_OF_PLAN - 1;
  return { status: "target", from: planYear, to, why: "section-role" };
}

const isOneYear = (time: TimeExpression): boolean =>
  (time.kind === "year" && time.from === time.to) || time.kind === "relative";

const isSeveralYears = (time: TimeExpression): boolean =>
  time.kind === "plan" ||
  (time.kind === "span" && (time.count ?? 0) > 1) ||
  (time.kind === "year" && time.from !== time.to);

/** 上半年计划执行情况, 下半年工作安排: the part of the year that a heading names. */
function withMonths(frame: Frame, times: readonly TimeExpression[]): Frame {
  const months = times.find((time) => time.months !== undefined && time.edge === undefined)?.months;
  return months === undefined || (months[0] === 1 && months[1] === 12) ? frame : { ...frame, months };
}

/** Headings of parts that only speak of how things are: 关于经济形势, 国际形势和我国对外政策. */
const ONLY_SITUATION = /形势/u;
const AHEAD = /目标|任务|要求|安排|部署|计划|重点|建议|工作|今年|\d{4}年|加快|努力|促进|推进|建设|深化/u;
