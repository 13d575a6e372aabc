import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { panelRecordSchema, type PanelRecord } from "@liaocheng/report-model";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gwr, seedFile } from "./gwr.js";
import { runInProcess } from "./run-in-process.js";

const TOWN = [
  "政府工作报告",
  "——2024年1月8日在临河县第十八届人民代表大会第三次会议上",
  "各位代表：",
  "一、2023年工作回顾",
  "地区生产总值增长6.1%，居全市第2位。",
  "二、2024年主要任务",
  "今年经济社会发展主要预期目标是：地区生产总值增长6%—6.5%，固定资产投资、社会消费品零售总额均增长7%左右，城镇新增就业3000人以上。",
  "高技术产业投资增长10%。县经济开发区固定资产投资增长12%。",
].join("\n");

let folder: string;
const file = (name: string): string => join(folder, name);
const rowsOf = (jsonl: string): PanelRecord[] =>
  jsonl
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as PanelRecord);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gwr-panel-"));
  await writeFile(file("临河-2024.txt"), TOWN);
  await writeFile(file("no-year-2011.txt"), "各位代表：\n今年经济社会发展的主要目标是：生产总值增长9%。");
  await writeFile(file("empty.txt"), "");
});
afterAll(() => rm(folder, { recursive: true }));

describe("gwr panel", () => {
  it("gives a row an indicator, in the order of the files, each fit for the model", async () => {
    const { code, stdout, stderr } = await runInProcess(["panel", file("临河-2024.txt"), seedFile]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const rows = rowsOf(stdout);
    expect(rows.filter((row) => !panelRecordSchema.safeParse(row).success)).toEqual([]);
    expect([...new Set(rows.map(({ source }) => source))]).toEqual(["临河-2024", "liaocheng-2022"]);
    expect(rows.filter((row) => row.source === "临河-2024" && row.text !== TOWN.slice(row.start, row.end))).toEqual([]);
  });

  it("names the concept of the region's own targets only, one row each", async () => {
    const { stdout } = await runInProcess(["panel", file("临河-2024.txt")]);
    const targets = rowsOf(stdout).filter(({ headline }) => headline);
    expect(targets.map(({ concept, value, bound, reportYear }) => [concept, value, bound, reportYear])).toEqual([
      ["gdp", [6, 6.5], "eq", 2024],
      ["fixed-asset-investment", 7, "approx", 2024],
      ["retail-sales", 7, "approx", 2024],
      ["urban-new-jobs", 3000, "ge", 2024],
    ]);
    const zone = rowsOf(stdout).find(({ value }) => value === 12);
    expect(zone).toMatchObject({ headline: false });
    expect(zone).not.toHaveProperty("concept");
  });

  it("tells on standard error what cannot be read, gives the others and ends with status 2", async () => {
    const files = [file("missing.txt"), file("临河-2024.txt"), file("empty.txt")];
    const { code, stdout, stderr } = await runInProcess(["panel", ...files]);
    expect(code).toBe(2);
    expect(rowsOf(stdout).length).toBeGreaterThan(5);
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
    expect(stderr).toContain(`找不到文件 ${file("missing.txt")}`);
  });

  it("takes the year from the file name when the text has none, and says so", async () => {
    const { stdout, stderr } = await runInProcess(["panel", file("no-year-2011.txt")]);
    expect(rowsOf(stdout)).toMatchObject([
      { concept: "gdp", value: 9, reportYear: 2011, period: "2011", headline: true },
    ]);
    expect(stderr).toContain("按文件名取 2011 年");
  });

  it("writes the same rows as CSV, ranges in two columns", async () => {
    const { stdout } = await runInProcess(["panel", "--format", "csv", "--bom", file("临河-2024.txt")]);
    const [header, ...lines] = stdout.trimEnd().split("\r\n");
    expect(header).toMatch(/^\uFEFFsource,region,reportYear,adcode,.*,value,valueLow,valueHigh,valuePoint,/u);
    expect(lines).toContainEqual(expect.stringMatching(/,gdp,地区生产总值,growth,6,6,6\.5,6\.25,midpoint,true,/u));
    expect(stdout.split("source,")).toHaveLength(2);
  });

  it("writes parquet that reads back row for row", async () => {
    const output = file("panel.parquet");
    const { code } = await runInProcess(["panel", "--format", "parquet", "-o", output, seedFile]);
    const bytes = await readFile(output);
    const records = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    });
    const rows = rowsOf((await runInProcess(["panel", seedFile])).stdout);
    expect(code).toBe(0);
    expect(records).toHaveLength(rows.length);
    expect(records.map(({ indicator }) => indicator)).toEqual(rows.map(({ indicator }) => indicator));
    expect(records[0]).toMatchObject({ source: "liaocheng-2022", headline: false });
  });

  it("leaves no half-written file behind", async () => {
    expect(await runInProcess(["panel", "-o", file("no/such/panel.jsonl"), seedFile])).toMatchObject({ code: 2 });
    expect(await runInProcess(["panel", "-o", file("临河-2024.txt/panel.csv"), seedFile])).toMatchObject({ code: 2 });
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("takes standard input once", async () => {
    const { stdout } = await runInProcess(["panel", "-"], { stdin: TOWN });
    expect(rowsOf(stdout)[0]).toMatchObject({ source: "stdin", region: "临河县" });
    expect(await runInProcess(["panel", "-", "-"])).toMatchObject({ code: 2, stdout: "" });
  });

  it("gives the same rows in the same order from several threads", async () => {
    const many = Array.from({ length: 14 }, (_, index) => file(`copy-${String(index)}.txt`));
    for (const [index, copy] of many.entries())
      await copyFile(index % 2 === 0 ? file("临河-2024.txt") : seedFile, copy);
    const parallel = await gwr(["panel", ...many]);
    const { stdout } = await runInProcess(["panel", "--threads", "1", ...many]);
    expect(parallel).toMatchObject({ code: 0, stderr: "" });
    expect(parallel.stdout === stdout).toBe(true);
  });
});
