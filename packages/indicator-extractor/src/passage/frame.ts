import type { IndicatorStatus } from "@liaocheng/report-model";
import { restOfYear, type Months } from "../sentence/months.js";
import type { Clock } from "./clock.js";

/** What decided a frame: the part of the report, a time that opens a passage, or words of promise or result. */
export type FrameReason = "section-role" | "passage" | "frame" | "modal-word" | "present-state";

/**
 * What a passage speaks of: which years, which part of them, and whether they happened or are promised.
 *
 * Headings, times that govern, and words of intent open or change a frame; everything between inherits it.
 */
export interface Frame {
  readonly status: IndicatorStatus;
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Part of the year spoken of; absent for whole years. */
  readonly months?: Months | undefined;
  readonly why: FrameReason;
  /** Several years told beside the one (关于“十二五”和2015年工作): those of yearly averages. */
  readonly term?: readonly [first: number, last: number] | undefined;
  /** The passage has no role of its own: each sentence says by its words whether it reports or promises. */
  readonly open?: boolean;
  /** A goal told among results, where 今年 is the year reviewed or planned as in the results around it. */
  readonly amongResults?: true;
  /** An earlier year that one paragraph tells of. */
  readonly endsWithParagraph?: boolean;
  /** What the text goes on with behind a paragraph that says what came of a promise (完成情况：…). */
  readonly behindParagraph?: Frame;
}

/** Nothing is known of the passage yet. */
export const OPEN: Frame = { status: "other", from: undefined, to: undefined, why: "passage", open: true };
/** Definitions: neither happened nor promised. */
export const CLOSED: Frame = { status: "other", from: undefined, to: undefined, why: "passage" };

/** Results of the year reviewed. */
export const reviewFrame = ({ reviewYear, reviewMonths }: Clock, why: FrameReason): Frame => ({
  status: "actual",
  from: reviewYear,
  to: reviewYear,
  ...(reviewMonths === undefined ? {} : { months: reviewMonths }),
  why,
});

/** Promises for the year planned; where half a year is reviewed, for the rest of it. */
export function planFrame({ planYear, reviewMonths }: Clock, why: FrameReason): Frame {
  const months = reviewMonths === undefined ? undefined : restOfYear(reviewMonths);
  return { status: "target", from: planYear, to: planYear, ...(months === undefined ? {} : { months }), why };
}

export const isInterval = (frame: Pick<Frame, "from" | "to">): boolean =>
  frame.from !== undefined && frame.to !== undefined && frame.to > frame.from;

/** 2022, or 2021/2025: years as ISO 8601 writes them, both included. */
export const formatYears = (from: number, to: number): string =>
  from === to ? to.toString() : `${from.toString()}/${to.toString()}`;
