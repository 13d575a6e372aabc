import { aims, opensPlan } from "../lexicon/intent.js";
import type { TimeExpression } from "../sentence/times.js";
import { announces } from "./announcement.js";
import type { Clock } from "./clock.js";
import { planFrame, reviewFrame, type Frame } from "./frame.js";
import { openedFrame } from "./opened-frame.js";

/** 今年将重点做好…, 下一步要…, 明年计划…: from here on the speech is of what is to come. */
const TURNS_AHEAD =
  /(?:今年|明年|新的?一年|下一步|下一阶段|下阶段|接下来|今后)[^，。；]{0,14}(?:[将要拟]|计划|重点|力争|确保|争取|目标|任务)/u;
/** 今年怎么干？ asks for the plan that the next sentences tell. */
const ASKS_AHEAD =
  /^[^，。；]{0,4}(?:展望(?:\d{4}|今年|明年|新)|\d{4}年?(?:任务书|新目标|路线图))|(?:今年|明年|新的一年|\d{4}年)[^，。]{0,4}(?:怎么干|干什么|咋干|怎么办|如何干|有哪些(?:目标|看点|新))/u;
/** 为实现上述目标，我们重点做好…: behind targets the work for them. */
const FOR_TARGETS =
  /^为了?(?:实现|完成|确保)[^，。；]{0,10}(?:目标|任务)[^。；]{0,30}(?:做好|抓好|推进|实施|开展|工作|举措)/u;
/** 2024年民生实事项目, 政府工作报告任务分解: the title of a list of what is to be done. */
const LISTS_TASKS =
  /^[^，。；]{0,30}(?:民生实事(?:项目|清单|安排){0,2}|任务分解(?:表|方案)?|(?:重点|主要|目标)任务(?:清单|一览表)?|工作要点|项目清单)$/u;
/** 已…, 去年…, 完成了…: what such a clause plans has been done since. */
const TELLS_RESULTS = /已|去年|上年|完成了|以来|同比/u;
/** 目前已有…, 去年…, 截至目前…: from here on it is of what has been done again. */
const TURNS_BACK =
  /^(?:据(?:了解|悉|介绍|统计)，)?[^，；。]{0,12}(?:目前|去年|过去一年|截至|截止|一年来|上年|现有|现已|已有)/u;
/** 目前已完成主体施工，年内投入使用: looks back and ahead. */
const AHEAD_AGAIN = /年内|年底前|今年|即将/u;

/**
 * How a passage without a role of its own goes on after a sentence: the columns of a newspaper report, promise, and report
 * again, and only their words say so.
 */
export function openPassage(text: string, times: readonly TimeExpression[], frame: Frame, clock: Clock): Frame {
  if (frame.status !== "target" && announces(text, clock.planYear, false).what === "targets")
    return planFrame(clock, "frame");
  const ofYear = yearAlone(text, times, clock);
  if (ofYear !== undefined) return ofYear;
  const opened = openedFrame(text, times, { ...frame, open: frame.status !== "target" }, clock);
  if (opened !== undefined) return opened;
  if (frame.status !== "target" && turnsAhead(text, frame)) return planFrame(clock, "modal-word");
  if (frame.status === "target" && TURNS_BACK.test(text) && !aims(text) && !AHEAD_AGAIN.test(text))
    return reviewFrame(clock, "present-state");
  return frame;
}

/** 报告分为过去五年工作回顾、今后五年目标任务两大部分: what a report holds turns to none of it. */
const LISTS_PARTS = /(?:分为?|包括|包含|由)[^。]{4,80}(?:部分|篇章|方面)/u;

const turnsAhead = (text: string, frame: Frame): boolean =>
  (TURNS_AHEAD.test(text) && !LISTS_PARTS.test(text)) ||
  ASKS_AHEAD.test(text) ||
  FOR_TARGETS.test(text) ||
  LISTS_TASKS.test(text) ||
  (frame.status === "actual" && opensPlan(text) && !TELLS_RESULTS.test(text));

/** 2004年：, on a line of its own: what follows tells of that year, or plans it. */
function yearAlone(text: string, [time]: readonly TimeExpression[], clock: Clock): Frame | undefined {
  if (time?.kind !== "year" || !/^[^\p{L}\d]{0,2}$/u.test(text.slice(0, time.start))) return undefined;
  if (!/^[：:。]?$/u.test(text.slice(time.end))) return undefined;
  if (time.to === clock.planYear) return planFrame(clock, "frame");
  return time.to === clock.reviewYear ? reviewFrame(clock, "frame") : undefined;
}
