import type { Clock } from "./clock.js";
import type { Frame } from "./frame.js";

/** What is asked of a sentence that may open a passage. */
export interface Opening {
  readonly text: string;
  readonly frame: Frame;
  readonly clock: Clock;
  /** The frame of the part around the passage: a plan may tell first what went before it. */
  readonly part: Frame;
}
