import type { LeftOutReason } from "./claims/reject-quantity.js";

/**
 * A number of the text that became no indicator, and why.
 *
 * @since 0.1.0
 */
export interface LeftOutNumber {
  /** UTF-16 offsets of the number with its unit: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reason: LeftOutReason;
}
