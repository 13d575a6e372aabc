import type { Figure } from "../draft.js";
import type { SentenceWords } from "../sentence/sentence-words.js";
import { wordPattern } from "../pattern/word-pattern.js";

const GOAL = "(?:预算|任务|计划|目标|指标)";
const OF_YEAR = "(?:全年|年度|年初|当年|本年|今年|(?<![半\\d末初本全当今])年)";
/** 完成年初预算｜24.5亿元, 占全年任务（｜1550万元）, 年计划｜6000人; 上半年目标任务｜3000人 is of the half. */
const GOAL_BEFORE = wordPattern(
  new RegExp(`${OF_YEAR}[^，；。、\\d半季月]{0,8}${GOAL}{1,2}[数值额]?[为是的（]?$`, "u"),
);
/** 完成预算｜24.5亿元｜的59%: a budget is one of the year. */
const BUDGET_BEFORE = wordPattern(/(?:完成|[占为])(?:调整|[省市县区]级)?预算数?(?:为|（)?$/u);
const YEAR_BEFORE = wordPattern(new RegExp(`${OF_YEAR}[^，；。、\\d半季月]{0,8}$`, "u"));
/** 全年增长｜8%｜的目标, 8%｜的年度目标. */
const GOAL_BEHIND = wordPattern(new RegExp(`^(?:左右|以上|以内)?的[^，；。\\d半季月]{0,6}${GOAL}`, "u"));
const YEARLY_GOAL_BEHIND = wordPattern(
  new RegExp(`^(?:左右|以上|以内)?的?(?:全年|年度|年初)[^，；。\\d半季月]{0,6}${GOAL}`, "u"),
);
const LONGEST = 20;

/** Whether a figure is what a budget, a task or a plan asks of a whole year, whatever months its clause has told. */
export function isGoalOfYear({ text }: SentenceWords, { kind, mention: { start, end } }: Figure): boolean {
  if (kind === "gap") return false;
  const from = Math.max(0, start - LONGEST);
  if (YEARLY_GOAL_BEHIND.testIn(text, end, end + LONGEST)) return true;
  if (GOAL_BEHIND.testIn(text, end, end + LONGEST) && YEAR_BEFORE.testIn(text, from, start)) return true;
  if (kind === "ratio" || OF_GOAL.testIn(text, from, start)) return false;
  return GOAL_BEFORE.testIn(text, from, start) || BUDGET_BEFORE.testIn(text, from, start);
}

/** 完成年度任务的｜115%: how far a goal was reached is told of the months. */
const OF_GOAL = wordPattern(new RegExp(`(?:完成|占|[为达]到?)[^，；。\\d]{0,10}${GOAL}[数值额]?的$`, "u"));
