import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FlatIndicator, PanelRow, Report } from "@liaocheng/report-model";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { runInProcess } from "./run-in-process.js";

/** A report that tells neither its year nor its region. */
const UNDATED =
  "政府工作报告\n各位代表：\n一、工作回顾\n去年财政收入增长5%。\n二、主要任务\n今年财政收入增长6%，新建学校3所。";

let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gwr-known-"));
  await writeFile(file("report.txt"), UNDATED);
  await writeFile(file("other.txt"), UNDATED);
  await writeFile(file("2016年石桥县.txt"), UNDATED);
  await writeFile(
    file("list.csv"),
    "file,region,year,kind\nreport.txt,青山县,2018,work-report\nother.txt,白水县,2021,\n",
  );
  await writeFile(file("列表.csv"), "文件,地区,年份\nreport.txt,青山县,2018年\n");
});
afterAll(() => rm(folder, { recursive: true }));

const run = async (...args: string[]) => runInProcess(args);
const json = async <T>(...args: string[]): Promise<T> => JSON.parse((await run(...args)).stdout) as T;
const lines = (text: string) => text.split("\n").filter((line) => line !== "");

/** text → period of every figure, by each command that tells it. */
async function periods(name: string, ...known: string[]): Promise<Record<string, unknown>> {
  const of = (rows: readonly { text: string; period?: string | undefined }[]) =>
    rows.map(({ text, period }) => `${text} ${period ?? "-"}`);
  const extracted = lines((await run("extract", file(name), "--format", "jsonl", ...known)).stdout).map(
    (line) => JSON.parse(line) as FlatIndicator,
  );
  const panel = lines((await run("panel", file(name), ...known)).stdout).map((line) => JSON.parse(line) as PanelRow);
  const ledger = await json<{ figures: FlatIndicator[] }[]>("ledger", file(name), "--format", "json", ...known);
  return { extract: of(extracted), panel: of(panel), ledger: of(ledger.flatMap(({ figures }) => figures)) };
}

describe("what a caller knows of a report", () => {
  it("is the same for every command", async () => {
    const told = ["5% 2017", "6% 2018", "3所 2018"];
    expect(await periods("report.txt", "--year", "2018")).toEqual({
      extract: told,
      panel: told,
      ledger: told.slice(1),
    });
    expect(await periods("report.txt", "--review-year", "2017")).toEqual({
      extract: told,
      panel: told,
      ledger: told.slice(1),
    });
  });
  it("may be read from the name of the file, last of all", async () => {
    const told = ["5% 2015", "6% 2016", "3所 2016"];
    expect(await periods("2016年石桥县.txt")).toEqual({ extract: told, panel: told, ledger: told.slice(1) });
    expect((await periods("2016年石桥县.txt", "--year", "2018"))["extract"]).toEqual([
      "5% 2017",
      "6% 2018",
      "3所 2018",
    ]);
  });
  it("stays open where nobody knows, with one notice that names the option", async () => {
    const told = ["5% -", "6% -", "3所 -"];
    expect(await periods("report.txt")).toEqual({ extract: told, panel: told, ledger: told.slice(1) });
    const { stderr } = await run("extract", file("report.txt"), "--lang=en");
    expect(lines(stderr)).toEqual([expect.stringContaining("give --year or --manifest")]);
  });
  it.each(["list.csv", "列表.csv"])("comes for many files from a manifest: %s", async (manifest) => {
    const reports = await json<Report>("parse", file("report.txt"), "--format", "json", "--manifest", file(manifest));
    expect(reports).toMatchObject({ region: "青山县", reviewYear: 2017, planYear: 2018 });
  });
  it("in a manifest yields to the options", async () => {
    const known = ["--manifest", file("list.csv"), "--year", "2020", "--region", "石桥县"];
    expect(await json<Report>("parse", file("report.txt"), "--format", "json", ...known)).toMatchObject({
      region: "石桥县",
      planYear: 2020,
    });
  });
  it("gives the current report its year, and the one before it the year before", async () => {
    const known = ["--year", "2019", "--format", "json"];
    await writeFile(file("earlier.txt"), UNDATED.replace("5%", "4%"));
    expect(await json("compare", file("earlier.txt"), file("report.txt"), ...known)).toMatchObject({
      year: "2018",
      sequence: "consecutive",
    });
  });
});

test.each([
  ["--year", "20I8", "--year <year> 不接受“20I8”"],
  ["--document-kind", "report", "可用：work-report"],
  ["--manifest", "missing.csv", "找不到文件"],
])("%s %s is one clear line", async (option, value, message) => {
  const { code, stderr, stdout } = await run("extract", file("report.txt"), option, value);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(lines(stderr)).toEqual([expect.stringContaining(message)]);
});

test.each([
  ["year,region\n2018,青山县\n", "没有 file（文件）一列"],
  ["file,year\nreport.txt,去年\n", ":2：“去年”不是年份"],
  ["file,kind\nreport.txt,speech\n", ":2：没有文种“speech”"],
])("a manifest that does not fit is told with its line", async (content, message) => {
  await writeFile(file("bad.csv"), content);
  const { code, stderr, stdout } = await run("panel", file("report.txt"), "--manifest", file("bad.csv"));
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(lines(stderr)).toEqual([expect.stringContaining(message)]);
});
