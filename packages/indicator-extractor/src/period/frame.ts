import type { IndicatorStatus } from "@liaocheng/report-model";

/** What a passage speaks of unless a sentence says otherwise: which years, and whether they are past or planned. */
export interface Frame {
  readonly status: IndicatorStatus;
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** The passage has no role of its own: each sentence tells by its words whether it reports or promises. */
  readonly open?: boolean;
}

/** The years a report is anchored in. */
export interface Anchor {
  /** Year looked back on. */
  readonly reviewYear: number | undefined;
  /** Year of 今年. */
  readonly planYear: number | undefined;
}

export const isInterval = (frame: Frame): boolean =>
  frame.from !== undefined && frame.to !== undefined && frame.to > frame.from;

/** 2022, or 2021/2025: years as ISO 8601 writes them, both included. */
export const formatYears = (from: number, to: number): string =>
  from === to ? to.toString() : `${from.toString()}/${to.toString()}`;
