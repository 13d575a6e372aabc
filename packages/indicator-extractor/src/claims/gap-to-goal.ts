import type { FigureDraft } from "../draft.js";
import { wordPattern } from "../pattern/word-pattern.js";

const GOALS = "目标任务|任务目标|计划任务|目标|计划|预算|预期|任务|指标|要求";
const WAY = "(?<way>高出|[高快多低慢少超])出?";
/** 高于年初确定的｜14%, 比人代会确定的｜8%: words of comparison before the value of a goal. */
const COMPARES = wordPattern(/(?:(?<way>[高快多低慢少]于|超出|超过?)|[比较])[^，；。\d比较]{0,14}$/u);
/** 14%｜的目标, 8%｜的预期目标高: the goal behind its value. */
const GOAL_BEHIND = wordPattern(
  new RegExp(`^(?:左右|以上|以内)?的(?<goal>[^，；。\\d]{0,6}(?:${GOALS})[数值]?)(?:要?${WAY})?[约近了]?$`, "u"),
);
/** 比年度计划｜8%｜高: the goal before its value. */
const GOAL_BEFORE = wordPattern(new RegExp(`[比较](?<goal>[^，；。\\d比较]{0,10}(?:${GOALS})[数值]?)[为的]?$`, "u"));
const WAY_BEHIND = wordPattern(new RegExp(`^(?:左右|以上|以内)?要?${WAY}[约近了]?$`, "u"));

/** A goal that is told with its own value, and compared with. */
export interface GoalCompared {
  readonly goal: string;
  readonly direction: "up" | "down";
  /** Where the comparison starts in the words before the value. */
  readonly at: number;
}

/**
 * 高于年初确定的14%的目标｜2个百分点, 比计划8%高｜2个百分点: the goal that a figure is the value of, and from which the figure behind it
 * tells the distance; undefined where the two tell no such thing.
 */
export function goalCompared(
  text: string,
  value: FigureDraft | undefined,
  distance: FigureDraft | undefined,
): GoalCompared | undefined {
  if (value === undefined || distance === undefined || value.mention.form === "rank") return undefined;
  const compares = COMPARES.execIn(text, value.from, value.end);
  if (compares === null) return undefined;
  const before = text.slice(value.from, value.end);
  const between = text.slice(value.mention.end, distance.end);
  const named = GOAL_BEHIND.exec(between)?.groups ?? goalBefore(before, between);
  const way = compares.groups?.["way"] ?? named?.["way"];
  if (named?.["goal"] === undefined || way === undefined) return undefined;
  return { goal: named["goal"], direction: /[低慢少]/u.test(way) ? "down" : "up", at: compares.index };
}

function goalBefore(before: string, between: string): Readonly<Record<string, string | undefined>> | undefined {
  const way = WAY_BEHIND.exec(between)?.groups?.["way"];
  return way === undefined ? undefined : { way, goal: GOAL_BEFORE.exec(before)?.groups?.["goal"] };
}
