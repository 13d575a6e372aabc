import { fiveYearPlan } from "@liaocheng/chinese-quantity";
import type { Evidence } from "@liaocheng/report-model";
import { parseHanNumber } from "../text/numerals.js";

/** 标志着“十三五”圆满收官, “七五”计划的第一年: which year of a plan is spoken of. */
const PLAN_EDGE =
  /[“"「](?<plan>[五六七八九]|十[一二三四五六]?)五[”"」](?:规划|计划)?(?:时期)?的?(?:圆满)?(?<edge>收官|最后一年|开局|第一年)/u;

/** 开局之年｜所取得的成绩: told of a year that is over. */
const TELLS_OF = /^[^，。；]{0,6}(?:取得|成绩|成就|成效|工作情况)/u;

/** “十一五”时期是我县发展最快的五年: a plan that is over, told as such; 的关键时期 lies ahead. */
const PLAN_BEHIND =
  /[“"「](?<plan>[五六七八九]|十[一二三四五六]?)五[”"」](?:规划|计划)?(?:时期|期间|这?五年)，?是(?:我们|[^，。；]{0,24}?)(?:最|极不|不平凡|很不|大发展|取得|成就|巨大)[^。；]{0,30}(?:五年|时期|阶段)/u;

/** The year of a plan that begins or ends: that reviewed when it is said to be done, else that planned. */
export function planEdge(text: string): Evidence | undefined {
  const found = PLAN_EDGE.exec(text);
  if (found?.groups === undefined) return planBehind(text);
  const plan = fiveYearPlan(parseHanNumber(found.groups["plan"] ?? "") ?? 0);
  if (plan === undefined) return undefined;
  const ends = /收官|最后/u.test(found.groups["edge"] ?? "");
  const before = text.slice(Math.max(0, found.index - 16), found.index);
  const value = ends ? plan.to : plan.from;
  const behind = text.slice(found.index + found[0].length, found.index + found[0].length + 16);
  const isDone =
    (/标志|完成|实现/u.test(before) && ends) ||
    TELLS_OF.test(behind) ||
    /(?:回顾|总结)了?[^，。；“”]{0,4}$/u.test(before);
  const field = isDone || /[去上]年[^，。]{0,8}$/u.test(before) ? "reviewYear" : "planYear";
  const span = { start: found.index, end: found.index + found[0].length };
  return { field, value, source: "plan-period", text: found[0], ...span, confidence: 0.6 };
}

/** “十三五”期间的“成绩单”, 数说“十三五”: the account of a plan as a whole. */
const ACCOUNT =
  /(?:数说|回[眸首望顾]|盘点|图说|总结)[“"「](?<other>[五六七八九]|十[一二三四五六]?)五[”"」]|[“"「](?<plan>[五六七八九]|十[一二三四五六]?)五[”"」](?!以来|开局|中期|前|头)(?:规划|计划)?(?:时期|期间|这?五年)?的?[^，。；\n]{0,10}(?:成绩单|答卷|成就|巨变|回眸|盘点)/u;

/** The last year of a plan that the opening looks back on. */
function planBehind(text: string): Evidence | undefined {
  const opening = text.slice(0, OPENING);
  const found = PLAN_BEHIND.exec(opening) ?? ACCOUNT.exec(opening.slice(0, FIRST_LINES * 2));
  const plan = fiveYearPlan(parseHanNumber(found?.groups?.["plan"] ?? found?.groups?.["other"] ?? "") ?? 0);
  if (found === null || plan === undefined) return undefined;
  const span = { start: found.index, end: found.index + found[0].length };
  return { field: "reviewYear", value: plan.to, source: "plan-period", text: found[0], ...span, confidence: 0.6 };
}

/** “十二五”期间年均增长12%, 完成了“十二五”各项目标任务: what came of a plan. */
const NAMED_AS_PAST =
  /[“"「](?<plan>[五六七八九]|十[一二三四五六]?)五[”"」](?:规划|计划)?(?:时期|期间)?[^，。；\n]{0,12}?(?:年均增[长幅速]|累计|完成了|实现了|各项目标任务|计划目标|确定的[^，。；\n]{0,6}(?:目标|任务))/gu;

/** 2015年，…；“十二五”期间年均增长12%: a plan whose last year is the latest that a text of results names. */
export function planTold(text: string): Evidence | undefined {
  const years = [...text.matchAll(/(?<![到至\d])(?<year>(?:19|20)\d{2})年/gu)].map(({ groups }) =>
    Number(groups?.["year"]),
  );
  const latest = Math.max(0, ...years);
  for (const found of text.matchAll(NAMED_AS_PAST)) {
    const plan = fiveYearPlan(parseHanNumber(found.groups?.["plan"] ?? "") ?? 0);
    if (plan?.to !== latest || LOOKS_AHEAD.test(text)) continue;
    const span = { start: found.index, end: found.index + found[0].length };
    return { field: "reviewYear", value: plan.to, source: "plan-period", text: found[0], ...span, confidence: 0.6 };
  }
  return undefined;
}

const LOOKS_AHEAD = /明年|来年|规划纲要|规划建议|总目标是?：/u;

/** Where a report says what it looks back on. */
const OPENING = 1500;

/** “七五”计划任务与指标: the last year of a plan whose goals, or their heading, open a text. */
export function endOfPlanOutlined(text: string): number | undefined {
  const found = OUTLINED.exec(text.slice(0, FIRST_LINES));
  return fiveYearPlan(parseHanNumber(found?.groups?.["plan"] ?? "") ?? 0)?.to;
}

/** …第十三个五年规划纲要, “十三五”规划纲要: the first year of the five that a document plans, by its title. */
export function planOutlined(text: string): Evidence | undefined {
  const found = TITLE_OF_OUTLINE.exec(text.slice(0, FIRST_LINES));
  const named = found?.groups?.["plan"] ?? found?.groups?.["short"] ?? "";
  const plan = fiveYearPlan(parseHanNumber(named) ?? 0);
  if (found === null || plan === undefined) return undefined;
  const span = { start: found.index, end: found.index + found[0].length };
  return { field: "planYear", value: plan.from, source: "plan-period", text: found[0], ...span, confidence: 0.9 };
}
const TITLE_OF_OUTLINE =
  /^(?!关于(?!制[定订]))[^，。；]{0,40}?(?:第(?<plan>[五六七八九]|十[一二三四五六]?)个五年[规计]划|[“"「](?<short>[五六七八九]|十[一二三四五六]?)五[”"」](?:发展)?[规计]划)[^，。；\n]{0,24}(?:纲要|[规计]划|建议)?[^\S\n]{0,4}(?:\n|$)/u;

const OUTLINED =
  /[“"「](?<plan>[五六七八九]|十[一二三四五六]?)五[”"」](?:规划|计划)?(?:时期|期间)?[^。\n]{0,24}(?:总?目标|任务|指标)(?![^，。\n]{0,8}(?:完成|实现))/u;
const FIRST_LINES = 120;
