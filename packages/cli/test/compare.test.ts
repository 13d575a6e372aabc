import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedFile } from "./gwr.js";
import { runInProcess } from "./run-in-process.js";
import { unzipText } from "./unzip-text.js";

const report = (year: number, meeting: string, review: string, targets: string): string =>
  [
    "政府工作报告",
    `——${String(year)}年1月16日在云平市第九届人民代表大会第${meeting}次会议上`,
    "各位代表：",
    `一、${String(year - 1)}年工作回顾`,
    `${String(year - 1)}年，${review}。`,
    `二、${String(year)}年主要目标`,
    `${String(year)}年主要预期目标是：${targets}。`,
    "",
  ].join("\n");

const BEFORE = report(
  2024,
  "三",
  "经济稳步回升",
  "地区生产总值增长5.5%以上，城镇新增就业4.2万人以上，居民消费价格涨幅3%左右",
);
const AFTER = report(
  2025,
  "四",
  "地区生产总值增长5.2%，城镇新增就业4.5万人，居民消费价格上涨0.3%",
  "地区生产总值增长5%左右",
);

let folder = "";
const compare = (...args: string[]) => runInProcess(["compare", ...args], { cwd: folder });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gwr-compare-"));
  await writeFile(join(folder, "2024.txt"), BEFORE);
  await writeFile(join(folder, "2025.txt"), AFTER);
  await writeFile(
    join(folder, "2023.txt"),
    BEFORE.replaceAll("2024", "2023").replaceAll("2023年工作回顾", "2022年工作回顾"),
  );
  await writeFile(join(folder, "别处.txt"), AFTER.replaceAll("云平市", "临江市"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("gwr compare", () => {
  test("prints a line for each target with verdict, completion and reason, and a summary", async () => {
    const { code, stdout, stderr } = await compare("2024.txt", "2025.txt");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/地区生产总值 +│ 增长5\.5%以上 +│ 增长5\.2% +│ 未完成 +│ +│ 差0\.3个百分点/u);
    expect(stdout).toMatch(/城镇新增就业 +│ 4\.2万人以上 +│ 4\.5万人 +│ 完成 +│ 107\.1% │ 超出目标0\.3万人/u);
    expect(stdout).toMatch(/2024年目标3项：完成2、未完成1\n$/u);
  });

  test("speaks English", async () => {
    const { stdout } = await compare("2024.txt", "2025.txt", "--lang", "en");
    expect(stdout).toMatch(/missed +│ +│ short by 0\.3 points/u);
    expect(stdout).toMatch(/3 targets of 2024: met 2, missed 1\n$/u);
  });

  test("json gives rows with both figures in flat form, where they are printed", async () => {
    const { stdout } = await compare("2024.txt", "2025.txt", "--format", "json");
    const { year, counts, rows } = JSON.parse(stdout) as {
      year: string;
      counts: Record<string, number>;
      rows: {
        verdict: string;
        gap: object;
        target: { start: number; end: number; text: string };
        result: { text: string };
      }[];
    };
    expect([year, counts["met"], counts["missed"]]).toEqual(["2024", 2, 1]);
    expect(rows[0]).toMatchObject({
      verdict: "missed",
      gap: { value: -0.3, unit: "百分点" },
      result: { text: "5.2%" },
    });
    for (const { target } of rows) expect(BEFORE.slice(target.start, target.end)).toBe(target.text);
  });

  test("md and html are whole documents that quote both reports; xlsx is a workbook", async () => {
    const md = (await compare("2024.txt", "2025.txt", "--format", "md")).stdout;
    expect(md).toMatch(/^# 云平市2024年目标完成情况\n/u);
    expect(md).toContain("| ★ 城镇新增就业 | 4.2万人以上 | 4.5万人 | 完成 | 107.1% |");
    expect(md).toContain("2025.txt：“2024年，地区生产总值增长5.2%");
    const html = (await compare("2024.txt", "2025.txt", "--format", "html")).stdout;
    expect(html).toMatch(/^<!doctype html>[\s\S]*<span class="missed">未完成<\/span>[\s\S]*<\/html>\n$/u);
    expect(html).not.toMatch(/(?:src|href)=/u);
    const { bytes } = await compare("2024.txt", "2025.txt", "--format", "xlsx");
    expect(unzipText(bytes, "xl/sharedStrings.xml")).toContain("城镇新增就业");
  });

  test("--verdict and --headline leave the rest out", async () => {
    const { stdout } = await compare("2024.txt", "2025.txt", "--verdict", "missed", "--headline", "--format", "json");
    expect((JSON.parse(stdout) as { rows: object[] }).rows).toHaveLength(1);
  });

  test.each([
    {
      files: ["2025.txt", "2024.txt"],
      line: "错误：顺序反了：2025.txt 安排2025年，2024.txt 安排2024年，请写成 gwr compare 2024.txt 2025.txt\n",
    },
    {
      files: ["2024.txt", "2024.txt"],
      line: "错误：2024.txt 与 2024.txt 是同一份报告：请给出上一年和下一年的报告\n",
    },
    {
      files: ["2024.txt", "别处.txt"],
      line: "错误：两份报告不是同一地区：2024.txt 是云平市，别处.txt 是临江市；若读错了，请用 --region 指明\n",
    },
    { files: ["2024.txt", "没有.txt"], line: "错误：找不到文件 没有.txt：请检查路径\n" },
  ])("$files are refused in one line", async ({ files, line }) => {
    expect(await compare(...files)).toMatchObject({ code: 2, stdout: "", stderr: line });
  });

  test("reports years apart or without years are compared with a warning", async () => {
    expect((await compare("2023.txt", "2025.txt")).stderr).toMatch(/^注意 2025\.txt：两份报告不相连/u);
    const undated = await runInProcess(["compare", "-", "2025.txt"], { cwd: folder, stdin: "新建学校12所。" });
    expect([undated.code, undated.stderr]).toEqual([0, expect.stringContaining("看不出报告是哪一年的")]);
  });
});

describe("gwr ledger on the seed", () => {
  interface PrintedPromise {
    ordinal: number;
    kind: string;
    text: string;
    departments: string[];
    deadline: string;
    start: number;
    end: number;
  }
  const ledger = async (...options: string[]) => runInProcess(["ledger", seedFile, ...options]);

  test("holds the 30 livelihood projects, 31 policies with their departments and 16 action plans", async () => {
    const { code, stdout, stderr } = await ledger("--format", "json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const promises = JSON.parse(stdout) as PrintedPromise[];
    const of = (kind: string) => promises.filter((promise) => promise.kind === kind);
    expect([of("livelihood-project").length, of("policy").length, of("action-plan").length]).toEqual([30, 31, 16]);
    expect(of("policy").every(({ departments }) => departments.length > 0)).toBe(true);
    expect(
      of("target")
        .slice(0, 2)
        .map(({ text, deadline }) => [text, deadline]),
    ).toEqual([
      ["地区生产总值增长5.5%以上", "2023"],
      ["一般公共预算收入增长6%以上", "2023"],
    ]);
  });

  test("json, csv, md and xlsx tell the deed, who leads, who helps and the deadline with its words", async () => {
    const stdin = [
      "政府工作报告",
      "——2024年1月16日在云平市第九届人民代表大会第三次会议上",
      "一、2023年工作回顾",
      "二、2024年重点工作",
      "强化规划引领，9月底前建成滨江公园（市园林局牵头，市财政局配合）。",
    ].join("\n");
    const of = async (format: string) => runInProcess(["ledger", "-", "--format", format], { stdin });
    const told = ["建成滨江公园", "市园林局", "市财政局", "2024-09-30", "9月底前"];
    expect(JSON.parse((await of("json")).stdout)).toMatchObject([
      { deed: told[0], leads: [told[1]], joint: [told[2]], deadline: told[3], deadlineText: told[4], figures: [] },
    ]);
    const printed = [(await of("csv")).stdout, (await of("md")).stdout];
    printed.push(unzipText((await of("xlsx")).bytes, "xl/sharedStrings.xml"));
    for (const text of printed) for (const word of told) expect(text).toContain(word);
  });

  test("reads a sheet of tasks: what it wrote as a workbook comes back row by row", async () => {
    const folder = await mkdtemp(join(tmpdir(), "gwr-ledger-"));
    const sheet = join(folder, "2024年任务分解表.csv");
    await writeFile(sheet, "序号,工作任务,牵头单位,完成时限\n1,建成滨江公园,市园林局,9月底前\n");
    const rows = JSON.parse((await runInProcess(["ledger", sheet, "--format", "json"])).stdout) as object[];
    expect(rows).toMatchObject([{ deed: "建成滨江公园", leads: ["市园林局"], deadline: "2024-09-30" }]);
    const workbook = join(folder, "2023年台账.xlsx");
    await runInProcess(["ledger", seedFile, "--kind", "policy", "--format", "xlsx", "-o", workbook]);
    const again = JSON.parse((await runInProcess(["ledger", workbook, "--format", "json"])).stdout) as object[];
    expect(again).toHaveLength(31);
    expect(again[0]).toMatchObject({
      deed: "关于新能源产业高质量发展的意见",
      leads: ["市发展改革委"],
      deadline: "2023",
    });
  });

  test("csv has a row a promise, xlsx a column to fill in; --kind keeps the numbers of the whole ledger", async () => {
    const csv = (await ledger("--format", "csv", "--kind", "policy")).stdout.trimEnd().split("\r\n");
    expect(csv).toHaveLength(32);
    expect(csv[1]).toMatch(/^\d{2,3},policy,/u);
    expect(unzipText((await ledger("--format", "xlsx")).bytes, "xl/sharedStrings.xml")).toContain("进展情况");
  });

  test("the table names who leads", async () => {
    expect((await ledger("--kind", "policy")).stdout).toMatch(
      /政策文件 │ 关于新能源产业高质量发展的意见 +│ +│ 市发展改革委/u,
    );
    expect((await ledger("--kind", "policy", "--lang", "en")).stdout).toMatch(/deadline/u);
  });

  test("a text without promises gives an empty ledger, an unknown kind is wrong usage", async () => {
    expect(await runInProcess(["ledger", "-", "--format", "json"], { stdin: "谢谢大家！" })).toMatchObject({
      code: 0,
      stdout: "[]\n",
    });
    expect((await ledger("--kind", "wish")).code).toBe(2);
  });
});
