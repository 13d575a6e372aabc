import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { REPORT, writeFiles } from "./ledger-report.js";
import { runInProcess } from "./run-in-process.js";
import { unzipText } from "./unzip-text.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gwr-registers-"));
  await writeFiles(folder, {
    "report.txt": REPORT,
    "january.csv":
      "单位,类别,指标,本期排名,参评总数\n东阿县,县（市、区）,用电量,11,11\n莘县,县（市、区）,用电量,1,11\n",
    "january-again.csv":
      "单位,类别,指标,本期排名,参评总数\n东阿县,县（市、区）,用电量,5,11\n莘县,县（市、区）,用电量,1,11\n",
    "week.csv":
      "单位,报告人,周次,报送时间,争取的重要成果,重点工作进展情况\n市文旅局,单位,2024年第27周,2024-07-05 16:00,获批试点1个,图书馆装修\n",
    "own.json": JSON.stringify({
      id: "own",
      title: "周报提醒",
      colors: [{ id: "red", name: "红", meaning: "催办" }],
      scale: ["none", "red"],
      measures: { overdueItems: { name: "逾期事项", unit: "项" } },
      populations: [
        {
          id: "all",
          name: "单位",
          aliases: ["*"],
          rules: [
            { id: "overdue", color: "red", label: "有逾期事项", when: { input: "measures.overdueItems", above: 0 } },
          ],
        },
      ],
    }),
  });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await rm(join(folder, "a.db"), { force: true });
  await run("ledger", "import", "report.txt", "--store", "a.db");
});

const run = (...argv: string[]) => runInProcess(argv, { cwd: folder });
const register = (...argv: string[]) => run("register", ...argv, "--store", "a.db");
const entries = async (name: string): Promise<Record<string, unknown>[]> =>
  JSON.parse((await register(name, "--format", "json")).stdout) as Record<string, unknown>[];
const PRAISE = [
  "praise",
  "--unit",
  "市教育局",
  "--deed",
  "学校提前开工",
  "--basis",
  "市政府专报",
  "--date",
  "2024-07-03",
  "--task",
  "2024-003",
];
const NEGATIVE = [
  "negative",
  "--unit",
  "市文旅局",
  "--item",
  "图书馆逾期",
  "--date",
  "2024-07-01",
  "--task",
  "2024-004",
];
const TOPIC = ["topic", "--topic", "老旧小区停车难", "--lead", "市住建局", "--month", "2024-07"];

describe("the registers", () => {
  test("take praise, and list it", async () => {
    expect(await register(...PRAISE)).toMatchObject({ code: 0, stdout: "第1号\n", stderr: "" });
    expect(await entries("praise")).toMatchObject([
      {
        number: 1,
        unit: "市教育局",
        deed: "学校提前开工",
        date: "2024-07-03",
        basis: "市政府专报",
        tasks: ["2024-003"],
      },
    ]);
  });

  test("clear an item of the negative list, and keep what it said", async () => {
    await register(...NEGATIVE);
    await register("negative", "--clear", "1", "--date", "2024-07-20");
    expect(await entries("negative")).toMatchObject([
      { number: 1, version: 2, since: "2024-07-01", cleared: "2024-07-20" },
    ]);
  });

  test("follow a topic of the month step by step to its end", async () => {
    await register(...TOPIC);
    await register("topic", "--number", "1", "--step", "现场办公", "--date", "2024-07-08");
    await register("topic", "--number", "1", "--step", "印发方案", "--close", "--date", "2024-07-28");
    expect(await entries("topic")).toMatchObject([
      {
        topic: "老旧小区停车难",
        month: "2024-07",
        steps: [{ date: "2024-07-08" }, { date: "2024-07-28" }],
        closed: "2024-07-28",
      },
    ]);
  });

  test("show the light of the promise and the colours of the unit beside an entry", async () => {
    await run("rank", "january.csv", "--store", "a.db", "--remember", "--period", "2024年1月");
    await register(...NEGATIVE);
    await register("negative", "--unit", "东阿县", "--item", "用电量居后", "--date", "2024-02-01");
    const { stdout } = await register("negative", "--as-of", "2024-07-05", "--format", "csv");
    expect(stdout.trimEnd().split("\r\n").slice(1)).toEqual([
      "1,市文旅局,图书馆逾期,2024-07-01,未销号,2024-004（红）,",
      "2,东阿县,用电量居后,2024-02-01,未销号,,用电量 红（2024-01）",
    ]);
  });

  test("are shown with the promise they name", async () => {
    for (const argv of [PRAISE, NEGATIVE]) await register(...argv);
    expect((await run("ledger", "show", "2024-004", "--store", "a.db")).stdout).toContain(
      "负面清单1：市文旅局，图书馆逾期（2024-07-01列入，未销号）",
    );
    expect((await run("ledger", "show", "2024-003", "--store", "a.db", "--lang", "en")).stdout).toContain(
      "praise 1: 市教育局",
    );
  });

  test.each([
    ["half an entry", ["praise", "--unit", "市教育局"], "--deed"],
    ["the same entry twice", PRAISE, "已有相同的记录（第1号）"],
    ["a promise that is none", [...PRAISE.slice(0, -1), "2024-099"], "2024-099"],
    ["a day that is none", ["negative", "--unit", "甲", "--item", "乙", "--date", "昨天"], "--date"],
    ["an entry that is none", ["negative", "--clear", "7"], "没有第7号记录"],
    ["a step of no topic", ["topic", "--step", "现场办公"], "--number"],
    ["a topic without a step", ["topic", "--number", "1"], "--step"],
    ["a month that is none", [...TOPIC.slice(0, -1), "七月"], "--month"],
    ["a week that is none", ["weekly", "--week", "下周"], "下周"],
  ])("%s: one line, status 2, nothing written", async (_title, argv, message) => {
    await register(...PRAISE);
    const { code, stdout, stderr } = await register(...argv);
    expect({ code, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({ code: 2, stdout: "", lines: 1 });
    expect(stderr).toContain(message);
    expect([
      (await entries("praise")).length,
      (await entries("negative")).length,
      (await entries("topic")).length,
    ]).toEqual([1, 0, 0]);
  });
});

describe("rankings beside a ledger", () => {
  const rank = (table: string, period: string, ...argv: string[]) =>
    run("rank", table, "--store", "a.db", "--period", period, "--format", "json", "--explain", ...argv);
  const streaks = (stdout: string) =>
    (JSON.parse(stdout) as { unit: string; streak?: number }[]).map(({ streak }) => streak);

  test("the same period given thrice counts once, a corrected table replaces", async () => {
    for (const period of ["2024年1月", "2024-01", "2024年01月"])
      expect(streaks((await rank("january.csv", period, "--remember")).stdout)).toEqual([1, 1]);
    expect(streaks((await rank("january.csv", "2024年2月", "--remember")).stdout)).toEqual([2, 2]);
    await rank("january-again.csv", "2024年1月", "--remember");
    expect(streaks((await rank("january.csv", "2024年2月")).stdout)).toEqual([1, 2]);
  });

  test("the bulletin prints overdue promises, praise of the period and what is open", async () => {
    for (const argv of [PRAISE, NEGATIVE, TOPIC]) await register(...argv);
    await register(...PRAISE.map((word) => (word === "2024-07-03" ? "2024-06-03" : word)));
    const options = ["--store", "a.db", "--period", "2024年7月", "--as-of", "2024-07-31"];
    const { stdout } = await run("rank", "january.csv", ...options, "--format", "md");
    expect(stdout).toContain(
      "## 逾期事项\n\n| 编号 | 承诺事项 | 牵头单位 | 完成时限 | 逾期天数 |\n| --- | --- | --- | --- | --- |\n| 2024-004 | 建成市图书馆 | 市文旅局 | 2024-06-30 | 31 |",
    );
    expect(stdout.match(/学校提前开工/gu)).toHaveLength(1);
    expect(stdout).toContain("| 市文旅局 | 图书馆逾期 | 2024-07-01 | 未销号 | 2024-004 |");
    expect(stdout).toContain("| 2024-07 | 老旧小区停车难 | 市住建局 | 未办结 |  |");
    const html = (await run("rank", "january.csv", ...options, "--format", "html")).stdout;
    expect(html).toContain("<h2>负面清单</h2>");
    const { bytes } = await run("rank", "january.csv", ...options, "--format", "docx");
    expect(unzipText(bytes, "word/document.xml")).toContain("即时表扬");
    const workbook = await run("rank", "january.csv", ...options, "--format", "xlsx");
    expect(unzipText(workbook.bytes, "xl/workbook.xml")).toContain("每月一题");
  });

  test("a policy may ask how many promises are overdue", async () => {
    const table = "单位,类别,指标,数值\n市文旅局,部门,综合,1\n市教育局,部门,综合,2\n";
    await writeFiles(folder, { "units.csv": table });
    const { stdout } = await run(
      "rank",
      "units.csv",
      "--policy",
      "./own.json",
      "--store",
      "a.db",
      "--as-of",
      "2024-07-31",
      "--format",
      "json",
    );
    expect((JSON.parse(stdout) as { color: string | null }[]).map(({ color }) => color)).toEqual(["red", null]);
  });
});

describe("weekly reports beside a ledger", () => {
  const weekly = (...argv: string[]) => run("weekly", "week.csv", "--store", "a.db", ...argv);

  test("are kept once, and listed", async () => {
    for (let time = 0; time < 2; time += 1) await weekly("--remember");
    expect(await entries("weekly")).toMatchObject([
      { unit: "市文旅局", author: "unit", week: "2024-W27", progress: "图书馆装修" },
    ]);
    expect((await register("weekly", "--week", "2024年第27周")).stdout).toContain("重点工作进展情况：图书馆装修");
    expect(JSON.parse((await register("weekly", "--week", "2024-W28", "--format", "json")).stdout)).toEqual([]);
  });

  test("print overdue promises in the digest, and a policy may ask about them", async () => {
    const { stdout } = await weekly("--format", "md");
    expect(stdout).toContain("## 逾期事项");
    expect(stdout).toContain("| 2024-004 | 建成市图书馆 | 市文旅局 | 2024-06-30 | 7 |");
    const { units } = JSON.parse((await weekly("--policy", "./own.json", "--format", "json")).stdout) as {
      units: { verdict: { color: string } }[];
    };
    expect(units[0]?.verdict.color).toBe("red");
    expect(unzipText((await weekly("--format", "docx")).bytes, "word/document.xml")).toContain("逾期事项");
  });

  test("a streak of weeks counts each week once", async () => {
    const streak = async (week: string, ...argv: string[]) => {
      const run = await weekly("--week", week, "--format", "json", ...argv);
      return (JSON.parse(run.stdout) as { units: { verdict: { streak: number } }[] }).units[0]?.verdict.streak;
    };
    for (const week of ["2024-W27", "2024-W27"]) await streak(week, "--remember");
    expect(await streak("2024-W27")).toBe(1);
  });
});
