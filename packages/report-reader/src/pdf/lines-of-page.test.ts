import { expect, test } from "vitest";
import { made } from "../traced/traced-text.js";
import { lineText } from "./line-text.js";
import { linesOfRuns } from "./lines-of-page.js";
import { paragraphsOfLines } from "./paragraphs-of-lines.js";
import type { TextRun } from "./text-run.js";

const run = (text: string, start: number, y: number, more: Partial<TextRun> = {}): TextRun => ({
  text: made(text),
  start,
  end: start + 10,
  y,
  size: 10,
  ...more,
});

test.each<[what: string, runs: readonly TextRun[]]>([
  ["150 000 runs on one line", Array.from({ length: 150_000 }, (_, index) => run("增", index * 10, 100))],
  [
    "150 000 raised numbers",
    Array.from({ length: 150_000 }, (_, index) =>
      run("1", index * 10, index === 0 ? 100 : 96, { size: index === 0 ? 10 : 6 }),
    ),
  ],
  ["150 000 runs at one place", Array.from({ length: 150_000 }, () => run("增", 10, 100))],
  [
    "lines a billion points apart",
    Array.from({ length: 40 }, (_, index) => run("增", (index % 2) * 1e9, Math.floor(index / 2) * 20)),
  ],
])("%s are read", (_what, runs) => {
  const lines = linesOfRuns(runs, 0);
  expect(lines.flatMap((line) => line.runs)).toHaveLength(runs.length);
  expect(lineText(lines[0] ?? { ...run("", 0, 0), runs: [], page: 0, column: 0 }, false).text.length).toBeGreaterThan(
    0,
  );
});

test("150 000 full lines are one paragraph", () => {
  const lines = Array.from({ length: 150_000 }, (_, index) =>
    linesOfRuns([run("增", 80, index * 17.5, { end: 500 })], 0),
  ).flat();
  expect(paragraphsOfLines(lines).map(({ text }) => text)).toEqual(["增".repeat(150_000)]);
});
