import { aims, intends, tellsDone } from "../lexicon/intent.js";
import type { TimeExpression } from "../sentence/times.js";
import { isAttributive, isDrafted } from "./attributive-time.js";
import { planFrame, type Frame } from "./frame.js";
import type { Opening } from "./opening.js";
import { resolveTime } from "./resolve-time.js";

/** How far from its head a sentence may name the time that opens a passage of plans. */
const HEAD_OF_PLAN = 12;

/** 市长在报告中提出，｜2022年及未来五年…: the words of somebody begin. */
const SAID = /(?:提出|明确|表示|指出|介绍|强调|获悉|了解到|透露|宣布|[说称])，$/u;

/** The plans that a time at the head of a sentence opens; undefined when it opens none. */
export function openedPlan(opening: Opening, times: readonly TimeExpression[]): Frame | undefined {
  const { clock, text } = opening;
  const { planYear } = clock;
  if (planYear === undefined) return openedUndated(opening, times);
  for (const time of times) {
    const before = text.slice(0, time.start);
    if (time.start > HEAD_OF_PLAN && !SAID.test(before)) return undefined;
    // 工作总结及｜2020年工作安排: what the text holds.
    if (/总结[及和暨与]$/u.test(before)) continue;
    if (isHeadedReview(opening.part) && !governsBehind(time, text)) continue;
    if (opensPlan(time, opening, planYear)) return { status: "target", from: time.from, to: time.to, why: "frame" };
    // 2022年及未来五年.
    if (time.kind === "year" && time.sense === "future")
      return { status: "target", from: time.from, to: time.to, why: "frame" };
    if (time.kind === "span" && time.sense === "future" && (time.count ?? 0) > 1)
      return { status: "target", from: planYear, to: planYear + (time.count ?? 1) - 1, why: "frame" };
    if (meansPlanYear(time, opening)) return planFrame(clock, "frame");
  }
  return undefined;
}

/** A part that its heading says tells what was done. */
const isHeadedReview = ({ status, why }: Frame): boolean => status === "actual" && why === "section-role";

/**
 * Inside such a part only a sentence that begins with the years to come, and says what is wanted of them, turns to them: “十五五”时期，
 * 我们将…; not “十四五”实现良好开局, 编制“十四五”规划, 策划未来三年项目1224个.
 */
const governsBehind = ({ start, end }: TimeExpression, text: string): boolean =>
  /^(?:各位代表，?|展望|面向|到)?$/u.test(text.slice(0, start)) &&
  /^(?:时期|期间)?(?:[，：将要]|我们|[我全][省市县区州]|力争|的?(?:经济社会)?(?:发展)?的?(?:总体|主要|奋斗|预期|发展){0,2}目标)/u.test(
    text.slice(end),
  ) &&
  (aims(text) || /目标(?:任务)?[是为：]/u.test(text)) &&
  !tellsDone(text);

/** Of a text that does not tell its year: 今年，我县将办好十件实事; “十四五”时期，主要目标是…, whose years the plan tells. */
function openedUndated({ text, clock }: Opening, [time]: readonly TimeExpression[]): Frame | undefined {
  if (time === undefined || time.sense === "since") return undefined;
  if (time.start > HEAD_OF_PLAN && !SAID.test(text.slice(0, time.start))) return undefined;
  if (time.kind === "plan")
    return intends(text) && !tellsDone(text) && !isDrafted(text, time) && !isAttributive(text, time)
      ? { status: "target", from: time.from, to: time.to, why: "frame" }
      : undefined;
  // “今后五年，新建公路200公里。”: ahead, whichever years those are.
  if (
    time.kind === "span" &&
    time.sense === "future" &&
    (time.count ?? 0) > 1 &&
    /^[“「]?$/u.test(text.slice(0, time.start))
  )
    return planFrame(clock, "frame");
  const isAhead = time.kind === "relative" && (time.offset === 0 || time.offset === 1) && time.months === undefined;
  return isAhead && aims(text) ? planFrame(clock, "frame") : undefined;
}

/** “十五”计划进展顺利: that a plan is called so promises nothing. */
const PLAN_NAMED = /[五”"」][计规]划/gu;

/** 围绕“十四五”规划，…: the paper that is followed, not when; “十四五”规划期间 is when. */
const NAMES_PAPER = /[规计]划(?:[，、的和]|$)/u;

/** “十五五”时期，…: a plan that goes on beyond the year planned; in a review only where something is intended. */
const opensPlan = (time: TimeExpression, { text, frame, part }: Opening, planYear: number): boolean =>
  time.kind === "plan" &&
  (time.to ?? 0) > planYear &&
  time.sense !== "since" &&
  !NAMES_PAPER.test(text.slice(time.start, time.end + 1)) &&
  (frame.status !== "actual" ||
    frame.open === true ||
    part.status === "target" ||
    intends(text.replace(PLAN_NAMED, ""))) &&
  !isDrafted(text, time) &&
  !isAttributive(text, time);

/** 今年, 明年 of a report delivered in the year before, 2023年. */
function meansPlanYear(time: TimeExpression, { clock, frame }: Opening): boolean {
  const years = time.kind === "relative" || time.kind === "year" ? resolveTime(time, clock, undefined) : undefined;
  if (years === undefined || years[0] !== years[1] || time.sense === "since") return false;
  if (time.kind === "relative" && time.offset === 0 && frame.status === "target") return true;
  return years[0] === clock.planYear;
}
