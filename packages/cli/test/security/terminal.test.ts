import { Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { run as runProgram } from "../../src/run.js";
import { rankingWith, reportWith, useFolder } from "./hostile.js";

const ESCAPES = "\u001B]0;改名\u0007\u001B[2J\u009B1A\u202E";

const { path } = useFolder({
  "report.txt": reportWith(ESCAPES),
  "next.txt": reportWith(ESCAPES, 2025),
  "ranking.csv": rankingWith(ESCAPES),
});

const done = (): boolean => true;

/** Both streams of a run in a terminal. */
async function inTerminal(...argv: string[]): Promise<string> {
  const printed: string[] = [];
  const terminal = (): Writable & { isTTY: boolean; columns: number } =>
    Object.assign(
      new Writable({
        write(chunk: Buffer | string, _encoding, taken) {
          printed.push(String(chunk));
          taken();
        },
      }),
      { isTTY: true, columns: 100, cursorTo: done, moveCursor: done, clearLine: done },
    );
  await runProgram(argv, { stdout: terminal(), stderr: terminal(), cwd: path(), env: { TERM: "xterm", CI: "1" } });
  return printed.join("");
}

/** What is left besides colours, line ends and the signs of a spinner. */
const unseen = (text: string): string[] =>
  text.replace(/\p{Cc}\[(?:\d{1,2}m|\?\d+[hl]|\d*[GKA])/gu, "").match(/[^\P{Cc}\n\t\r]|\u202E/gu) ?? [];

describe("words of a report do nothing to a terminal", () => {
  test.each([
    ["parse", "report.txt"],
    ["extract", "report.txt"],
    ["extract", "report.txt", "--explain"],
    ["extract", "report.txt", "--format", "csv"],
    ["terms", "report.txt"],
    ["check", "report.txt"],
    ["ledger", "report.txt"],
    ["compare", "report.txt", "next.txt"],
    ["diff", "report.txt", "next.txt"],
    ["rank", "ranking.csv"],
    ["rank", "ranking.csv", "--format", "csv"],
    ["panel", "report.txt", "--format", "csv"],
    ["extract", `no${ESCAPES}such.txt`],
    ["rules", `no${ESCAPES}such`],
  ])("gwr %s %s %s", async (...argv) => {
    const printed = await inTerminal(...argv.filter((word) => typeof word === "string"));
    expect(printed).not.toBe("");
    expect(unseen(printed)).toEqual([]);
  });
});
