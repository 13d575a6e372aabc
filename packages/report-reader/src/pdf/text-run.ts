import { NOTHING, type TracedText } from "../traced/traced-text.js";

/** A piece of text with its place on the page as it is read, in points; y is the base line and grows downwards. */
export interface TextRun {
  readonly text: TracedText;
  readonly start: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

/** What stands on one base line within one column, from left to right. */
export interface PageLine {
  readonly runs: readonly TextRun[];
  readonly start: number;
  readonly end: number;
  readonly y: number;
  /** Of the type that most of the line is set in. */
  readonly size: number;
  /** 0-based. */
  readonly page: number;
  /** Of a column of short items, each of which may fill its line. */
  readonly ofItems?: true;
  /** 0 for a page of one column and for lines across the columns; text set in another direction has columns of its own. */
  readonly column: number;
}

export function pageLine(runs: readonly TextRun[], page: number, column: number): PageLine {
  const ordered = [...runs].sort((left, right) => left.start - right.start);
  const widest = ordered.reduce(
    (most, run) => (run.end - run.start > most.end - most.start ? run : most),
    ordered[0] ?? EMPTY,
  );
  return {
    runs: ordered,
    start: ordered[0]?.start ?? 0,
    end: ordered.reduce((last, { end }) => Math.max(last, end), ordered[0]?.end ?? 0),
    y: widest.y,
    size: widest.size,
    page,
    column,
  };
}

const EMPTY: TextRun = { text: NOTHING, start: 0, end: 0, y: 0, size: 0 };
