import { fiveYearPlan } from "@liaocheng/chinese-quantity";
import type { Evidence } from "@liaocheng/report-model";
import { parseHanNumber } from "../text/numerals.js";

/** 标志着“十三五”圆满收官, “七五”计划的第一年: which year of a plan is spoken of. */
const PLAN_EDGE =
  /[“"「](?<plan>[五六七八九]|十[一二三四五六])五[”"」](?:规划|计划)?(?:时期)?的?(?:圆满)?(?<edge>收官|最后一年|开局|第一年)/u;

/** “十一五”时期是我县发展最快的五年: a plan that is over, told as such; 的关键时期 lies ahead. */
const PLAN_BEHIND =
  /[“"「](?<plan>[五六七八九]|十[一二三四五六])五[”"」](?:规划|计划)?(?:时期|期间|这?五年)，?是(?:我们|[^，。；]{0,24}?)(?:最|极不|不平凡|很不|大发展|取得|成就|巨大)[^。；]{0,30}(?:五年|时期|阶段)/u;

/** The year of a plan that begins or ends: that reviewed when it is said to be done, else that planned. */
export function planEdge(text: string): Evidence | undefined {
  const found = PLAN_EDGE.exec(text);
  if (found?.groups === undefined) return planBehind(text);
  const plan = fiveYearPlan(parseHanNumber(found.groups["plan"] ?? "") ?? 0);
  if (plan === undefined) return undefined;
  const ends = /收官|最后/u.test(found.groups["edge"] ?? "");
  const before = text.slice(Math.max(0, found.index - 16), found.index);
  const value = ends ? plan.to : plan.from;
  const isDone = /标志|完成|实现/u.test(before) && ends;
  const field = isDone || /[去上]年[^，。]{0,8}$/u.test(before) ? "reviewYear" : "planYear";
  const span = { start: found.index, end: found.index + found[0].length };
  return { field, value, source: "plan-period", text: found[0], ...span, confidence: 0.6 };
}

/** The last year of a plan that the opening looks back on. */
function planBehind(text: string): Evidence | undefined {
  const found = PLAN_BEHIND.exec(text.slice(0, OPENING));
  const plan = fiveYearPlan(parseHanNumber(found?.groups?.["plan"] ?? "") ?? 0);
  if (found === null || plan === undefined) return undefined;
  const span = { start: found.index, end: found.index + found[0].length };
  return { field: "reviewYear", value: plan.to, source: "plan-period", text: found[0], ...span, confidence: 0.6 };
}

/** Where a report says what it looks back on. */
const OPENING = 1500;

/** “七五”计划任务与指标: the last year of a plan whose goals, or their heading, open a text. */
export function endOfPlanOutlined(text: string): number | undefined {
  const found = OUTLINED.exec(text.slice(0, FIRST_LINES));
  return fiveYearPlan(parseHanNumber(found?.groups?.["plan"] ?? "") ?? 0)?.to;
}

const OUTLINED =
  /[“"「](?<plan>[五六七八九]|十[一二三四五六])五[”"」](?:规划|计划)?(?:时期|期间)?[^。\n]{0,24}(?:总?目标|任务|指标)(?![^，。\n]{0,8}(?:完成|实现))/u;
const FIRST_LINES = 120;
