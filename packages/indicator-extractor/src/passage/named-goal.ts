import type { Figure } from "../draft.js";
import type { SentenceWords } from "../sentence/sentence-words.js";

/** 与年度目标｜7%相差, 原定目标｜8%: the figure behind is the goal itself. */
const GOAL_BEFORE =
  /(?:年度|全年|年初|预期|既定|原定|确定)的?(?:预期|增长|计划|工作|主要){0,2}(?:目标|任务|计划)(?:值|任务)?[为是]?$/u;
/** （计划｜7%）, （年度目标为｜6.5%左右）: the goal in brackets behind the result. */
const GOAL_IN_BRACKETS = /^(?:年度|全年|年初)?(?:计划|预期|目标){1,2}(?:值|增长)?[为是]?$/u;
/** 增长6.5%｜的全年目标: so is the figure in front. */
const GOAL_BEHIND =
  /^(?:左右|以上|以内)?的?(?:年度|全年|年初|预期|既定|增长|发展|工作|奋斗|计划|主要|控制|调控){0,3}(?:(?<=的[^，。；]{0,8})(?:任务|要求)|目标)/u;
/** 完成年度任务的115%, 实现脱贫5000人的目标: told as reached. */
const REACHED = /完成|实现|(?<!未)达到|超额|超过|占|[兑落]实/u;
/** 比年度目标高｜2个百分点: the distance to a goal. */
const HELD_AGAINST = /[比较高低]/u;

/** Whether a figure is told as the goal that results are held against, inside a passage of results. */
export function namesGoal({ text }: SentenceWords, { from, mention }: Figure): boolean {
  const clause = text.slice(from, mention.start);
  if (text.charAt(from - 1) === "（" && GOAL_IN_BRACKETS.test(clause)) return true;
  const isNamed =
    (GOAL_BEFORE.test(clause) && !HELD_AGAINST.test(clause)) ||
    GOAL_BEHIND.test(text.slice(mention.end, mention.end + 16));
  return isNamed && !REACHED.test(clause);
}
