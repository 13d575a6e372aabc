import { opensPlan } from "../lexicon/intent.js";
import { wordPattern } from "../pattern/word-pattern.js";
import type { TimeExpression } from "../sentence/times.js";
import type { Clock } from "./clock.js";
import type { Frame } from "./frame.js";
import { resolveTime } from "./resolve-time.js";

/** 2018年我局的主要任务是：…; 2018年，市政府下达我局任务为…; 年初确定的主要预期目标是：…. */
const TASKS_OF_YEAR = wordPattern(
  /^(?:今年|全年|本年度?|\d{4}年度?)，?[^，。；\d]{0,20}(?:(?:主要|目标|工作|中心|重点)任务(?:[是为有][：:]?|[：:])|(?:下达|分解|交办|安排)(?:给|到)?[^，。；\d]{0,12}(?:任务|目标|指标)(?:[是为有][：:]?|[：:]))|^(?:去年初?|上年初?|年初)?，?[^，。；\d]{0,16}(?:确定|提出|制定|下达|审议通过)的?[^，。；\d]{0,16}(?:预期目标|奋斗目标|主要目标|目标任务|预期指标)(?:[是为：:]|如下)/u,
);

/** Whether a sentence tells what an office was to do in a year: all that it lists was planned. */
export const listsTasksOfYear = (text: string): boolean => TASKS_OF_YEAR.test(text);

/**
 * The tasks that an account of a year, or of a part of it, tells before its results. They end with the paragraph, and in a part headed
 * as a review with the first sentence that plans nothing.
 */
export function tasksOfYear(text: string, [time]: readonly TimeExpression[], clock: Clock): Frame | undefined {
  if (clock.reviewYear === undefined || !listsTasksOfYear(text)) return undefined;
  const year = time?.start === 0 ? resolveTime(time, clock, undefined)?.[1] : undefined;
  const to = year ?? clock.reviewYear;
  return { status: "target", from: to, to, why: "modal-word", endsWithParagraph: true, amongResults: true };
}

/** Whether a sentence behind such tasks plans on: 计划完成投资3亿元, 总投资计划为5亿元. */
export const goesOnPlanning = (text: string): boolean => PLANS_ON.test(text) || opensPlan(text);
const PLANS_ON = /^[^，。；\d]{0,8}计划(?![的数]|执行|完成(?:率|[^，。；\d]{0,6}的)|任务)/u;
