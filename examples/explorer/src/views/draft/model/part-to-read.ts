import type { Span } from "@liaocheng/report-model";

/** A part of a text that is read by itself, with the way back to the whole. */
export interface PartToRead {
  readonly text: string;
  /** The changed lines in the part. */
  readonly changed: Span;
  /** What is added to an offset in the changed lines of the part to get that in the whole. */
  readonly shift: number;
}

/**
 * The changed lines of a draft together with its title, meeting and headings, by which place, years and status of their figures are told.
 *
 * @param text - The whole draft as it is now.
 * @param changed - Its changed lines.
 * @param frame - Title, meeting and headings elsewhere in it, in order.
 */
export function partToRead(text: string, changed: Span, frame: readonly Span[]): PartToRead {
  const line = ({ start, end }: Span): string => {
    const next = text.indexOf("\n", end);
    return text.slice(text.lastIndexOf("\n", start - 1) + 1, next < 0 ? text.length : next + 1);
  };
  const before = Array.from(new Set(frame.filter(({ end }) => end <= changed.start).map(line))).join("");
  const after = Array.from(new Set(frame.filter(({ start }) => start >= changed.end).map(line))).join("");
  const own = text.slice(changed.start, changed.end);
  return {
    text: before + own + after,
    changed: { start: before.length, end: before.length + own.length },
    shift: changed.start - before.length,
  };
}
