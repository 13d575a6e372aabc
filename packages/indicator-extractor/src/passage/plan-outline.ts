import { announces } from "./announcement.js";
import type { Clock } from "./clock.js";
import { isInterval, type Frame } from "./frame.js";

/** 《纲要草案》设置了29项主要指标，包括…: behind a look back, or before the tasks of the year, the plan is told. */
const PLAN_OUTLINE =
  /(?:纲要|规划)(?:（草案）|草案)?》?[^，。；]{0,40}(?:设置|提出|安排|确定|明确)了?[^，。；]{0,12}(?:指标|目标)/u;
/** Years of a five-year plan. */
export const YEARS_OF_PLAN = 5;

/** Whether a sentence enters the outline of the plan for several years, leaves it for the year's targets, or neither. */
export function outlineStep(text: string, inOutline: boolean, clock: Clock): "enter" | "leave" | undefined {
  if (PLAN_OUTLINE.test(text)) return "enter";
  return inOutline && announces(text, clock.planYear, false).what === "targets" ? "leave" : undefined;
}

/** The frame of the plan that is outlined: that of the part when it is several years long, else five years from the year planned. */
export function outlineFrame(part: Frame, { planYear }: Clock): Frame {
  if (isInterval(part)) return part;
  const to = planYear === undefined ? undefined : planYear + YEARS_OF_PLAN - 1;
  return { status: "target", from: planYear, to, why: "frame" };
}
