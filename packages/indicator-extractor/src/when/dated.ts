import type { Figure } from "../draft.js";
import type { SentenceWords } from "../sentence/sentence-words.js";
import type { Clock } from "../passage/clock.js";
import type { Frame } from "../passage/frame.js";
import type { Years } from "../passage/resolve-time.js";
import type { Months } from "../sentence/months.js";
import type { TimeExpression } from "../sentence/times.js";

/** How the period of a figure was decided. */
type PeriodReason = "time-in-sentence" | "base-year" | "from-to" | "passage" | "frame";

/** When a figure holds. */
export interface Dated {
  /** 2022 or 2021/2025; undefined when it cannot be told. */
  readonly period: string | undefined;
  /** Part of the year; undefined for whole years. */
  readonly months: Months | undefined;
  readonly origin: "stated" | "implied";
  readonly by: PeriodReason;
  /** The expression that decided, when the sentence prints one, and the years it means here. */
  readonly time: TimeExpression | undefined;
  readonly years: Years | undefined;
  /** Counts what was done in the period, not where things were at its end. */
  readonly isFlow: boolean;
}

/** What the period of a figure is decided from. */
export interface DatingContext {
  readonly words: SentenceWords;
  readonly figures: readonly Figure[];
  readonly frame: Frame;
  /** The frame of the part: the years that a passage on one of them stands in. */
  readonly part: Frame;
  readonly clock: Clock;
  /** What has been decided for a figure before in the sentence. */
  readonly datedBefore: (figure: Figure | undefined) => Dated | undefined;
}
