import { describe, expect, test } from "vitest";
import { planningReport } from "../../test/report-text.js";
import { commitments } from "./commitments.js";

/** Pieces that ledgers are made of, repeated without end; `(n)` stands in them for a number of their own. */
const PIECES: readonly string[] = [
  "2025年",
  "到位5亿元，",
  "3月底前印发，",
  "持续",
  "推进实施",
  "）",
  "（市住建局，",
  "（市住建局）",
  "市局(n)、",
  "市局会同",
  "聚焦推进谋划",
  "支持有条件的",
  "“十四五”期间",
  "年底前，",
  "新建公园（市园林局）；",
  "打造“平台”、",
  "牵头单位：市教育局；",
  "责任单位：市教育局。",
  "新建公园。责任单位：市教育局。",
  "\n任务\t责任单位\n新建公园\t市园林局",
];

const textOf = (piece: string, length: number): string => {
  const pieces: string[] = [];
  for (let size = 0, n = 0; size < length; n += 1) {
    const next = piece.replace("(n)", String(n));
    pieces.push(next);
    size += next.length;
  }
  return planningReport({ tasks: pieces.join("") });
};

/** The best of three runs, in milliseconds. */
function timeOf(text: string): number {
  const runs = [0, 1, 2].map(() => {
    const start = Date.now();
    commitments(text);
    return Date.now() - start;
  });
  return Math.min(...runs);
}

describe("time grows with the length of the text, on hostile text too", () => {
  test.each(PIECES)("%s", (piece) => {
    const short = timeOf(textOf(piece, 4_000));
    const long = timeOf(textOf(piece, 32_000));
    // eight times the text; a quadratic step would cost sixty-four times
    expect(long / Math.max(short, 1)).toBeLessThan(24);
  });
});
