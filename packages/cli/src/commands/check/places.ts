import type { Finding } from "@liaocheng/report-model";
import { lineAt, lineStarts } from "../../line-starts.js";

/** A finding with its lines, from 1, its columns in UTF-16 units, from 1, and the line it begins in. */
export interface PlacedFinding extends Finding {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Lines and columns of the places the finding speaks of, in their order. */
  readonly relatedPlaces: readonly { readonly line: number; readonly column: number }[];
  /** The stretch of the line around the finding, and where in it the finding stands. */
  readonly excerpt: { readonly text: string; readonly start: number; readonly end: number };
}

const AROUND = 24;
const LONGEST = 40;

/** Gives findings their lines and columns; lines end at \n. */
export function describePlaces(text: string, findings: readonly Finding[]): PlacedFinding[] {
  const starts = lineStarts(text);
  return findings.map((finding) => {
    const { start, end } = finding.span;
    const first = lineAt(starts, start);
    const last = lineAt(starts, end);
    const lineStart = starts[first] ?? 0;
    const nextLine = text.indexOf("\n", lineStart);
    const lineEnd = nextLine < 0 ? text.length : nextLine;
    const from = Math.max(lineStart, start - AROUND);
    const shownEnd = Math.min(end, start + LONGEST, lineEnd);
    const to = Math.min(lineEnd, shownEnd + AROUND);
    return {
      ...finding,
      line: first + 1,
      column: start - lineStart + 1,
      endLine: last + 1,
      endColumn: end - (starts[last] ?? 0) + 1,
      relatedPlaces: (finding.related ?? []).map(({ span }) => {
        const line = lineAt(starts, span.start);
        return { line: line + 1, column: span.start - (starts[line] ?? 0) + 1 };
      }),
      excerpt: { text: text.slice(from, to).replace(/\r$/u, ""), start: start - from, end: shownEnd - from },
    };
  });
}
