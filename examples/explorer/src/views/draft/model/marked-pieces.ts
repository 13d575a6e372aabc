import type { IndicatorStatus, Span } from "@liaocheng/report-model";

/** What lies behind a stretch of a line. */
export interface DraftMark extends Span {
  readonly kind: IndicatorStatus | "finding";
}

/** A stretch of a line in which nothing changes; without its end of line. */
export interface MarkedPiece {
  readonly start: number;
  readonly text: string;
  /** What lies behind it, apart by blanks. */
  readonly kinds: string;
}

/** Cuts a line at its marks; put together, the pieces are the line. */
export function markedPieces(line: string, marks: readonly DraftMark[]): MarkedPiece[] {
  const text = line.replace(/\r?\n$/u, "");
  const cuts = [0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]
    .filter((cut) => cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.flatMap((start, index): MarkedPiece[] => {
    const end = cuts[index + 1];
    if (end === undefined || end === start) return [];
    const kinds = marks.filter((mark) => mark.start <= start && end <= mark.end).map(({ kind }) => kind);
    return [{ start, text: text.slice(start, end), kinds: Array.from(new Set(kinds)).join(" ") }];
  });
}
