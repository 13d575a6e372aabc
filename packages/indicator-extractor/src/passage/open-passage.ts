import { aims } from "../lexicon/intent.js";
import type { TimeExpression } from "../sentence/times.js";
import { announces } from "./announcement.js";
import type { Clock } from "./clock.js";
import { planFrame, reviewFrame, type Frame } from "./frame.js";
import { openedFrame } from "./opened-frame.js";

/** 今年将重点做好…, 下一步要…, 明年计划…: from here on the speech is of what is to come. */
const TURNS_AHEAD =
  /(?:今年|明年|下一步|下一阶段|下阶段|接下来|今后)[^，。；]{0,14}(?:[将要拟]|计划|重点|力争|确保|争取|目标|任务)/u;
/** 目前已有…, 去年…, 截至目前…: from here on it is of what has been done again. */
const TURNS_BACK = /^[^，；。]{0,12}(?:目前|去年|过去一年|截至|截止|一年来|上年)/u;

/**
 * How a passage without a role of its own goes on after a sentence: the columns of a newspaper report, promise, and report
 * again, and only their words say so.
 */
export function openPassage(text: string, times: readonly TimeExpression[], frame: Frame, clock: Clock): Frame {
  if (frame.status !== "target" && announces(text, clock.planYear, false).what === "targets")
    return planFrame(clock, "frame");
  const opened = openedFrame(text, times, { ...frame, open: frame.status !== "target" }, clock);
  if (opened !== undefined) return opened;
  if (frame.status !== "target" && TURNS_AHEAD.test(text)) return planFrame(clock, "modal-word");
  if (frame.status === "target" && TURNS_BACK.test(text) && !aims(text)) return reviewFrame(clock, "present-state");
  return frame;
}
