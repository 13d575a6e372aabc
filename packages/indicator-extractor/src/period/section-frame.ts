import type { Section } from "@liaocheng/report-model";
import { isAttributive, isDrafted } from "./attributive-time.js";
import { isInterval, type Anchor, type Frame } from "./frame.js";
import { intends } from "../status/passage-frame.js";
import { findTimes, type TimeExpression } from "./times.js";

/** The years a time expression means, seen from the report's own year; undefined where it names none. */
export function resolveTime(
  time: TimeExpression,
  anchor: Anchor,
  end: number | undefined,
): readonly [number, number] | undefined {
  const { planYear, reviewYear } = anchor;
  switch (time.kind) {
    case "year":
      if (time.sense === "since" && end !== undefined && time.from !== undefined && end > time.from)
        return [time.from, end];
      return time.from === undefined || time.to === undefined ? undefined : [time.from, time.to];
    case "relative": {
      if (planYear === undefined)
        return time.offset === -1 && reviewYear !== undefined ? [reviewYear, reviewYear] : undefined;
      const year = planYear + (time.offset ?? 0);
      return [year, year];
    }
    case "plan":
      return time.from === undefined || time.to === undefined
        ? undefined
        : time.sense === "end"
          ? [time.to, time.to]
          : [time.from, time.to];
    case "span": {
      const count = time.count ?? 0;
      if (count < 1 || count > 60) return undefined;
      if (time.sense === "future" || time.sense === "within")
        return planYear === undefined ? undefined : [planYear, planYear + count - 1];
      const last = end ?? reviewYear;
      return last === undefined ? undefined : [last - count + 1, last];
    }
  }
}

/** The frame in which a section starts, from its role and the years its heading names. */
export function sectionFrame(section: Section, anchor: Anchor): Frame {
  const { reviewYear, planYear } = anchor;
  switch (section.role) {
    case "review": {
      const times = findTimes(section.heading);
      const single = times.find((time) => (time.kind === "year" && time.from === time.to) || time.kind === "relative");
      const span = times.find(
        (time) =>
          time.kind === "plan" ||
          (time.kind === "span" && (time.count ?? 0) > 1) ||
          (time.kind === "year" && time.from !== time.to),
      );
      const chosen = single ?? span;
      const years = chosen === undefined ? undefined : resolveTime(chosen, anchor, reviewYear);
      if (years !== undefined && (reviewYear === undefined || years[1] <= reviewYear))
        return { status: "actual", from: years[0], to: years[1] };
      return { status: "actual", from: reviewYear, to: reviewYear };
    }
    case "plan": {
      const named = findTimes(section.heading).find(
        (time) => time.kind === "plan" || time.kind === "span" || (time.kind === "year" && time.from !== time.to),
      );
      const years = named === undefined ? undefined : resolveTime(named, anchor, undefined);
      if (years !== undefined && planYear !== undefined && years[1] >= planYear)
        return { status: "target", from: years[0], to: years[1] };
      return { status: "target", from: planYear, to: planYear === undefined ? undefined : planYear + 4 };
    }
    case "targets":
    case "tasks":
      if (ONLY_SITUATION.test(section.heading) && !AHEAD.test(section.heading))
        return { status: "other", from: undefined, to: undefined, open: true };
      return { status: "target", from: planYear, to: planYear };
    case "self-government":
      return { status: "target", from: planYear, to: planYear };
    default:
      return { status: "other", from: undefined, to: undefined, open: true };
  }
}

/** Headings of parts that only speak of how things are: 关于经济形势, 国际形势和我国对外政策. */
const ONLY_SITUATION = /形势/u;
const AHEAD = /目标|任务|要求|安排|部署|计划|重点|建议|工作|今年|\d{4}年|加快|努力|促进|推进|建设|深化/u;

/**
 * The frame a passage goes on in after a sentence that opens it: 五年来，我们…, 过去一年…, 回顾“十四五”….
 *
 * Only words at the head of the sentence count, and only in sentences that name no time further on.
 */
export function openedFrame(
  text: string,
  times: readonly TimeExpression[],
  frame: Frame,
  anchor: Anchor,
): Frame | undefined {
  const years = times.filter(
    (time) => time.kind === "plan" || (time.kind === "span" && (time.count !== 1 || LAST_YEAR.test(text))),
  );
  if (frame.status === "target")
    return openedPlanFrame(text, times, anchor) ?? openedPastFrame(text, years, frame, anchor);
  // Outside the parts a report is divided in, 今年 opens a passage of plans only together with a word of promise.
  const ahead = frame.open === true && intends(text) ? times : years;
  return openedPastFrame(text, times, frame, anchor) ?? openedPlanFrame(text, ahead, anchor);
}

const LAST_YEAR = /^(?:各位代表[，！])?过去的?一年，/u;

function openedPastFrame(
  text: string,
  times: readonly TimeExpression[],
  frame: Frame,
  anchor: Anchor,
): Frame | undefined {
  for (const time of times) {
    if (time.start > 14 && !text.endsWith("刚刚过去的", time.start)) break;
    if (/[比较同与]$/u.test(text.slice(Math.max(0, time.start - 1), time.start)) || isAttributive(text, time)) continue;
    const lone = time.count === 1;
    if (
      time.kind === "span" &&
      !lone &&
      (time.sense === "past" || (time.sense === "bare" && /回顾|总结|过去/u.test(text.slice(0, time.start))))
    ) {
      const years = resolveTime(time, anchor, anchor.reviewYear);
      if (years !== undefined && (time.count ?? 0) <= 5) return { status: "actual", from: years[0], to: years[1] };
    }
    if (
      time.kind === "plan" &&
      time.to !== undefined &&
      anchor.planYear !== undefined &&
      (time.from ?? 0) < anchor.planYear &&
      time.to < anchor.planYear
    ) {
      if (text.startsWith("是", time.end) || /收官|圆满|开局/u.test(text.slice(time.end, time.end + 6))) continue;
      return { status: "actual", from: time.from, to: time.to };
    }
    if (
      (time.kind === "span" && lone && time.sense === "past") ||
      (time.kind === "relative" && time.offset === -1) ||
      (time.kind === "year" && time.from === time.to && time.to === anchor.reviewYear)
    ) {
      if (text.startsWith("是", time.end) && frame.open !== true) continue;
      // Within years reviewed together only 1992年，… opens a passage; 1992年国民生产总值达到… is one figure.
      if (
        isInterval(frame) &&
        frame.to === anchor.reviewYear &&
        time.kind === "year" &&
        !text.startsWith("，", time.end) &&
        !text.endsWith("刚刚过去的", time.start)
      )
        continue;
      return { status: "actual", from: anchor.reviewYear, to: anchor.reviewYear };
    }
    if (/^(?:一年来|过去一年|过去的一年)/u.test(text))
      return { status: "actual", from: anchor.reviewYear, to: anchor.reviewYear };
  }
  return undefined;
}

function openedPlanFrame(text: string, times: readonly TimeExpression[], anchor: Anchor): Frame | undefined {
  const { planYear } = anchor;
  if (planYear === undefined) return undefined;
  for (const time of times) {
    if (time.start > 12) break;
    if (time.kind === "plan" && (time.to ?? 0) > planYear && !isDrafted(text, time))
      return { status: "target", from: time.from, to: time.to };
    if (time.kind === "span" && time.sense === "future" && (time.count ?? 0) > 1)
      return { status: "target", from: planYear, to: planYear + (time.count ?? 1) - 1 };
    if (
      (time.kind === "relative" && time.offset === 0) ||
      (time.kind === "year" && time.from === planYear && time.to === planYear)
    ) {
      return { status: "target", from: planYear, to: planYear };
    }
  }
  return undefined;
}
