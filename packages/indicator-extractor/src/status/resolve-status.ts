import type { IndicatorStatus } from "@liaocheng/report-model";
import type { Figure, PassageWords } from "../figure.js";
import type { Anchor, Frame } from "../period/frame.js";
import { promises } from "./passage-frame.js";
import type { ResolvedPeriod } from "../period/resolve-period.js";
import { mayHold, WORD_SIGNS } from "../word-signs.js";

export interface ResolvedStatus {
  readonly status: IndicatorStatus;
  readonly origin: "stated" | "implied";
  readonly by: string;
}

const DONE = /去年|上年|已经|已(?!知)|了|以来|目前|截至|累计(?:完成|实现|建成)/u;

/** 截至2月底，已停建1800个; 目前比例已由50%上升到80%: how far things have come. */
const SO_FAR = /(?:截至|截止)[^，；。]{2,12}，|目前[^，；。]{0,20}，?已/u;

/** 稳居全省前三, 拥有32个大类: how things stand, said among plans. */
function standsAlready(words: PassageWords, figure: Figure, clause: string): boolean {
  if (words.promiseAt < figure.mention.start) return false;
  if (mayHold(words.signs, WORD_SIGNS.soFar) && SO_FAR.test(words.text.slice(0, figure.mention.start))) return true;
  if (figure.kind === "rank") return /稳居|位居|位列|跃居|名列|均居|连居|排名|居全|列全/u.test(clause);
  return /(?:拥有|涵盖|现有|已有|共有|(?:我国|全国|全[省市区县])(?:现|共)?有|已经?(?:加入|签署|建成|建立|批准|形成|覆盖|达到?))$/u.test(
    clause,
  );
}

/**
 * Whether a figure is a result or a promise.
 *
 * The passage decides; a time in the sentence that points the other way, or the start of a movement (由380元…), overrules it.
 */
export function resolveStatus(
  words: PassageWords,
  figure: Figure,
  frame: Frame,
  anchor: Anchor,
  period: ResolvedPeriod,
): ResolvedStatus {
  const clause = words.text.slice(figure.from, figure.mention.start);
  if (frame.status !== "actual" && standsAlready(words, figure, clause))
    return { status: "actual", origin: "stated", by: "present-state" };
  if (figure.startsMovement && frame.status === "target" && /原定|原计划/u.test(clause))
    return { status: "target", origin: "stated", by: "from-to" };
  if (figure.startsMovement) return { status: "actual", origin: "implied", by: "from-to" };
  const { time, years } = period;
  if (time !== undefined && years !== undefined) {
    const past = anchor.planYear !== undefined && years[1] < anchor.planYear;
    const future = anchor.planYear !== undefined && years[1] > anchor.planYear;
    if (frame.status === "target" && past) return { status: "actual", origin: "stated", by: "time-in-sentence" };
    if (frame.status !== "target" && future && time.sense !== "past")
      return { status: "target", origin: "stated", by: "time-in-sentence" };
    if (frame.status === "other")
      return { status: past ? "actual" : "target", origin: "stated", by: "time-in-sentence" };
    if (
      frame.status === "actual" &&
      years[0] === anchor.planYear &&
      (time.kind !== "relative" || time.offset === 0) &&
      promises(words.text.slice(time.end, time.end + 80))
    ) {
      return { status: "target", origin: "stated", by: "time-in-sentence" };
    }
  }
  if (frame.status === "other") {
    if (words.promiseAt < figure.mention.start && promises(clause))
      return { status: "target", origin: "stated", by: "modal-word" };
    return {
      status: frame.to !== undefined || DONE.test(words.text) ? "actual" : "other",
      origin: "implied",
      by: "passage",
    };
  }
  if (frame.status === "actual" && time !== undefined && /(?:力争|争取|拟|将(?!近)).{0,16}$/u.test(clause))
    return { status: "target", origin: "stated", by: "modal-word" };
  return { status: frame.status, origin: "implied", by: "section-role" };
}
