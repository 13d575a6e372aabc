import { describe, expect, test } from "vitest";
import pieces from "../../test/hostile-pieces.json" with { type: "json" };
import { planningReport } from "../../test/report-text.js";
import { commitments } from "./commitments.js";

const PIECES: readonly string[] = pieces;

/** A text of one piece that ledgers are made of, repeated; `(n)` stands in it for a number of its own. */
const textOf = (piece: string, length: number): string => {
  const repeated: string[] = [];
  for (let size = 0, n = 0; size < length; n += 1) {
    const next = piece.replace("(n)", String(n));
    repeated.push(next);
    size += next.length;
  }
  return planningReport({ tasks: repeated.join("") });
};

describe("hostile text is read whole, and every commitment cuts it", () => {
  // How time grows with such text is measured by `benchmarks/ledger-growth.mjs`; a step that grew much faster than the text would not end here.
  test.each(PIECES)("%s", (piece) => {
    const text = textOf(piece, 50_000);
    const outside = commitments(text).filter(
      ({ span: { start, end } }) => !(start >= 0 && end > start && end <= text.length),
    );
    expect(outside).toEqual([]);
  });
});
