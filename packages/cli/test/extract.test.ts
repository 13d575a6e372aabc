import { lstat, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { flatIndicatorSchema, type FlatIndicator } from "@liaocheng/report-model";
import { seedFile } from "./gwr.js";
import { runInProcess } from "./run-in-process.js";

const SMALL =
  "一、2022年工作回顾\n预计全年生产总值突破2800亿元，增长4.3%。\n二、2023年工作安排\n粮食产量稳定在113亿斤以上，新改扩建幼儿园10—15所。\n";

let seed = "";
let folder = "";

beforeAll(async () => {
  seed = await readFile(seedFile, "utf8");
  folder = await mkdtemp(join(tmpdir(), "gwr-extract-"));
  await writeFile(join(folder, "甲市-2022.txt"), SMALL);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const lines = (stdout: string): FlatIndicator[] =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => flatIndicatorSchema.parse(JSON.parse(line)));

describe("jsonl", () => {
  test("every line is a flat indicator whose place holds its text", async () => {
    const { code, stdout, stderr } = await runInProcess(["extract", seedFile, "--format", "jsonl"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const indicators = lines(stdout);
    expect(indicators.length).toBeGreaterThan(200);
    for (const { start, end, text } of indicators) expect(seed.slice(start, end)).toBe(text);
  });

  test("standard input gives what the file gives", async () => {
    const named = await runInProcess(["extract", seedFile, "--format", "jsonl"]);
    const piped = await runInProcess(["extract", "-", "--format", "jsonl"], { stdin: seed });
    expect(piped.stdout).toBe(named.stdout);
  });

  test("several files name their source, one does not", async () => {
    const several = await runInProcess(["extract", seedFile, "甲市-2022.txt", "--format", "jsonl"], { cwd: folder });
    const sources = several.stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { source?: string }).source);
    expect(new Set(sources)).toEqual(new Set(["liaocheng-2022", "甲市-2022"]));
    const one = await runInProcess(["extract", "甲市-2022.txt", "--format", "jsonl"], { cwd: folder });
    expect(one.stdout).not.toContain("source");
  });

  test("a figure of another region than the report's own says which, with its code", async () => {
    const stdin =
      "2024年聊城市政府工作报告\n一、2023年工作回顾\n临清市税收增长6%，全省粮食产量1131亿斤，全市生产总值增长5%，全国城镇化率66%。";
    const { stdout } = await runInProcess(["extract", "-", "--format", "jsonl"], { stdin });
    expect(lines(stdout).map(({ text, region, adcode }) => [text, region, adcode])).toEqual([
      ["6%", "临清市", "371581"],
      ["1131亿斤", "山东省", "370000"],
      ["5%", undefined, undefined],
      ["66%", "全国", "100000"],
    ]);
  });

  test("a text without figures gives an empty result", async () => {
    const { code, stdout } = await runInProcess(["extract", "-", "--format", "jsonl"], {
      stdin: "各位代表：\n谢谢大家！",
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  });
});

describe("filters", () => {
  const texts = async (...options: string[]): Promise<string[]> =>
    lines((await runInProcess(["extract", "-", "--format", "jsonl", ...options], { stdin: SMALL })).stdout).map(
      ({ text }) => text,
    );

  test.each([
    { options: [], kept: ["2800亿元", "4.3%", "113亿斤", "10—15所"] },
    { options: ["--status", "actual"], kept: ["2800亿元", "4.3%"] },
    { options: ["--status", "target,other"], kept: ["113亿斤", "10—15所"] },
    { options: ["--status", "actual", "--status", "target"], kept: ["2800亿元", "4.3%", "113亿斤", "10—15所"] },
    { options: ["--section", "工作安排"], kept: ["113亿斤", "10—15所"] },
    { options: ["--section", "工作安排", "--status", "actual"], kept: [] },
    { options: ["--concept", "gdp"], kept: ["2800亿元", "4.3%"] },
    { options: ["--concept", "地区生产总值", "--concept", "grain-output"], kept: ["2800亿元", "4.3%", "113亿斤"] },
  ])("$options keep $kept", async ({ options, kept }) => {
    expect(await texts(...options)).toEqual(kept);
  });
});

test("a concept that the catalogue does not know is wrong usage", async () => {
  const { code, stderr } = await runInProcess(["extract", "-", "--concept", "幸福指数"], { stdin: SMALL });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: "错误：指标目录里没有“幸福指数”：请用编号（gdp）或规范名称（地区生产总值）\n",
  });
});

describe("other formats", () => {
  const extract = (...options: string[]) => runInProcess(["extract", "-", ...options], { stdin: SMALL });

  test("json adds what decided each field", async () => {
    const rows = JSON.parse((await extract("--format", "json")).stdout) as (FlatIndicator & {
      scaled: object;
      origins: object;
    })[];
    expect(rows.map(({ text, scaled }) => ({ text, scaled }))[0]).toEqual({
      text: "2800亿元",
      scaled: { value: 280000000000, unit: "CNY" },
    });
    expect(Object.keys(rows[0]?.origins ?? {})).toContain("name");
  });

  test("csv has a header, a row an indicator, both ends of a range, and a byte order mark when asked", async () => {
    const { stdout } = await extract("--format", "csv");
    const rows = stdout.trimEnd().split("\r\n");
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatch(/^indicator,concept,text,value,valueHigh,unit,/u);
    expect(rows[4]).toContain("10—15所,10,15,所");
    expect((await extract("--format", "csv", "--bom")).stdout).toBe(`\uFEFF${stdout}`);
  });

  test("xlsx is a workbook with the same rows", async () => {
    const { code, bytes } = await extract("--format", "xlsx");
    expect({ code, signature: bytes.subarray(0, 4).toString("latin1") }).toEqual({
      code: 0,
      signature: "PK\u0003\u0004",
    });
  });

  test("the table lines up Chinese and Latin cells", async () => {
    const { stdout } = await extract();
    const widths = stdout
      .trimEnd()
      .split("\n")
      .map((line) => Array.from(line).reduce((sum, c) => sum + (/[\p{Script=Han}（）：，。]/u.test(c) ? 2 : 1), 0));
    expect(new Set(widths).size).toBe(1);
  });

  test("--explain quotes the sentence and names what decided", async () => {
    const { stdout } = await extract("--explain", "--status", "actual");
    expect(stdout).toContain("预计全年生产总值突破2800亿元，增长4.3%。");
    expect(stdout).toMatch(/界限 {2}≥ 突破/u);
  });

  test("--coverage lists the numbers left out with their reasons", async () => {
    const { stdout } = await runInProcess(["extract", "-", "--coverage", "--format", "jsonl"], {
      stdin: "二、工作安排\n实施三年行动，加快5G建设，新建学校3所。",
    });
    const rows = stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { text: string; reason: string });
    expect(rows.map(({ text }) => text)).toContain("三年");
    for (const { reason } of rows) expect(reason).toMatch(/^[a-z-]+$/u);
  });
});

describe("writing", () => {
  test("-o writes the whole result and leaves no temporary file behind", async () => {
    const { stdout } = await runInProcess(["extract", "甲市-2022.txt", "--format", "jsonl", "-o", "结果.jsonl"], {
      cwd: folder,
    });
    expect(stdout).toBe("");
    expect(lines(await readFile(join(folder, "结果.jsonl"), "utf8"))).toHaveLength(4);
    expect((await readdir(folder)).sort()).toEqual(["甲市-2022.txt", "结果.jsonl"].sort());
  });

  test.skipIf(process.platform === "win32")("a link stays a link, and a file keeps who may read it", async () => {
    const [file, link] = [join(folder, "private.jsonl"), join(folder, "link.jsonl")];
    await writeFile(file, "", { mode: 0o600 });
    await symlink(file, link);
    const { code } = await runInProcess(["extract", seedFile, "--format", "jsonl", "-o", link]);
    expect(code).toBe(0);
    expect(lines(await readFile(file, "utf8")).length).toBeGreaterThan(200);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test("a reader that stops early is no failure", async () => {
    const bin = fileURLToPath(new URL("../bin/gwr.js", import.meta.url));
    const child = spawn(process.execPath, [bin, "parse", seedFile, "--format", "json"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stderr = "";
    child.stderr.on("data", (chunk) => (stderr += String(chunk)));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});

describe("a text longer than any report", () => {
  const report = (year: number): string =>
    `${String(year)}年甲市政府工作报告\n一、${String(year - 1)}年工作回顾\n生产总值增长${String(year % 10)}%。\n${" ".repeat(2_050_000)}\n`;
  const text = report(2019) + report(2024);

  test("is read report by report, each by its own years, and says so", async () => {
    const { code, stdout, stderr } = await runInProcess(["extract", "-", "--format", "jsonl"], { stdin: text });
    expect(code).toBe(0);
    expect(
      lines(stdout).map(({ period, text: printed, start }) => [period, printed, text.slice(start, start + 2)]),
    ).toEqual([
      ["2018", "9%", "9%"],
      ["2023", "4%", "4%"],
    ]);
    expect(stderr).toContain("比任何一份报告都长：按标题和开场白分成 2 份");
    expect(stderr.split("\n").filter(Boolean)).toHaveLength(1);
  });

  test("has its figures in results that are written whole", async () => {
    const { stdout } = await runInProcess(["extract", "-", "--explain"], { stdin: text });
    expect(stdout.match(/生产总值增长\d%/gu)).toEqual(["生产总值增长9%", "生产总值增长4%"]);
  });
});
