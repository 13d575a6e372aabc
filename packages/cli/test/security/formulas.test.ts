import papaparse from "papaparse";
import { describe, expect, test } from "vitest";
import { unzipText } from "../unzip-text.js";
import { rankingWith, reportWith, useFolder } from "./hostile.js";

const FORMULAS = ["=HYPERLINK(1)", "+1+cmd|' /C calc'!A0", "-2+3+cmd|x", "@SUM(1)", "＝1+1", "\t=1"];
const [HOSTILE = ""] = FORMULAS;

const { run } = useFolder({
  "report.txt": reportWith(HOSTILE),
  ...Object.fromEntries(FORMULAS.map((formula, place) => [`ranking${String(place)}.csv`, rankingWith(formula)])),
});

/** Cells that a spreadsheet would run. */
const running = (csv: string): string[] =>
  papaparse
    .parse<string[]>(csv.replace(/^\uFEFF/u, "").trim())
    .data.flat()
    .filter((cell) => /^[=@\t\r＝＠]|^[+\-＋－].*[^\d.,%]/u.test(cell));

describe("no cell of a csv file is a formula", () => {
  test.each(FORMULAS.map((formula, place) => [formula, place] as const))(
    "gwr rank, unit %s",
    async (_formula, place) => {
      const { code, stdout } = await run("rank", `ranking${String(place)}.csv`, "--format", "csv");
      expect(code).toBe(0);
      expect(running(stdout)).toEqual([]);
      expect(stdout).toContain("'");
    },
  );

  test.each([
    ["extract", "report.txt", "--format", "csv"],
    ["extract", "report.txt", "--coverage", "--format", "csv"],
    ["terms", "report.txt", "--format", "csv"],
    ["ledger", "report.txt", "--format", "csv"],
    ["panel", "report.txt", "--format", "csv"],
    ["panel", "report.txt", "--table", "reports", "--format", "csv"],
  ])("gwr %s", async (...argv) => {
    const { code, stdout } = await run(...argv);
    expect(code).toBe(0);
    expect(stdout).toContain(",");
    expect(running(stdout)).toEqual([]);
  });

  test("gwr ledger list and export", async () => {
    await run("ledger", "import", "report.txt", "--store", "a.db");
    for (const command of ["list", "export"]) {
      const { code, stdout } = await run("ledger", command, "--store", "a.db", "--format", "csv");
      expect(code).toBe(0);
      expect(running(stdout)).toEqual([]);
    }
  });
});

describe("no cell of a workbook is a formula", () => {
  test.each([
    ["rank", "ranking0.csv"],
    ["extract", "report.txt"],
    ["ledger", "report.txt"],
  ])("gwr %s %s", async (command, file) => {
    const { code, bytes } = await run(command, file, "--format", "xlsx");
    expect(code).toBe(0);
    const sheet = unzipText(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain("<c ");
    expect(sheet).not.toMatch(/<f[ >]/u);
  });
});

test("plain numbers stay as they are, with or without a sign", async () => {
  const { stdout } = await run("extract", "report.txt", "--format", "csv");
  expect(stdout).toContain(",5.2%,");
});
