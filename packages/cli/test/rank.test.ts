import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import readXlsxFile from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import { unzipText } from "./unzip-text.js";
import { runInProcess } from "./run-in-process.js";

const HEADER = "单位,类别,指标,本期排名,上期排名,参评总数";
const TABLE = [
  HEADER,
  "市商务局,市政府部门,进出口,14,11,16",
  "东阿县,县（市、区）,用电量,1,4,11",
  "莘县,县（市、区）,用电量,8,,11",
].join("\n");

const rank = (stdin: string | Uint8Array, ...argv: string[]) => runInProcess(["rank", "-", ...argv], { stdin });
const colors = (stdout: string): (string | null)[] =>
  (JSON.parse(stdout) as { color: string | null }[]).map(({ color }) => color);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gwr-rank-"));
});

describe("the JSON", () => {
  test("has a row an input row, in order, with null where nothing is", async () => {
    const { code, stdout } = await rank(TABLE, "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      {
        unit: "市商务局",
        unitType: "市政府部门",
        indicator: "进出口",
        rank: 14,
        previousRank: 11,
        total: 16,
        change: -3,
        color: "red",
        reasons: ["居后3位（第14位，共16位） → 红", "下降3—4位（第11位→第14位，下降3位） → 黄，被红覆盖"],
      },
      {
        unit: "东阿县",
        unitType: "县（市、区）",
        indicator: "用电量",
        rank: 1,
        previousRank: 4,
        total: 11,
        change: 3,
        color: "blue",
        reasons: ["居前3位（第1位） → 蓝"],
      },
      {
        unit: "莘县",
        unitType: "县（市、区）",
        indicator: "用电量",
        rank: 8,
        previousRank: null,
        total: 11,
        change: null,
        color: null,
        reasons: [],
      },
    ]);
  });

  test("with --explain tells the distance to the next colours", async () => {
    const { stdout } = await rank(TABLE, "--format", "json", "--explain");
    expect(JSON.parse(stdout)).toMatchObject([
      { conflict: true, toBetter: { to: 13, color: null } },
      { toWorse: { to: 4, text: "下降3位至第4位 → 不标注" } },
      { toBetter: { to: 3 }, toWorse: { to: 9 } },
    ]);
  });
});

describe("input", () => {
  const expected = ["red", "blue", null];
  const gb18030 = new Uint8Array([0xb5, 0xa5, 0xce, 0xbb, 0x2c]); // 单位,

  test.each([
    ["a byte order mark", `\uFEFF${TABLE}`],
    ["CRLF and blank lines", `${TABLE.replaceAll("\n", "\r\n")}\r\n\r\n`],
    ["a title above the header", `2023年1月排名（虚构）\n${TABLE}`],
    ["tabs", TABLE.replaceAll(",", "\t")],
    ["full-width digits and 位", TABLE.replace(",14,11,", ",１４位,第11,")],
    ["English headers", TABLE.replace(HEADER, "unit,unitType,indicator,rank,previousRank,total")],
  ])("is read with %s", async (_case, table) => {
    const { stdout, stderr } = await rank(table, "--format", "json");
    expect(stderr).toBe("");
    expect(colors(stdout)).toEqual(expected);
  });

  test("columns may stand in any order, and others are left alone", async () => {
    const table = "备注,参评总数,指标,单位,本期排名,类别\nx,16,进出口,市商务局,2,部门";
    expect(colors((await rank(table, "--format", "json")).stdout)).toEqual(["blue"]);
  });

  test("may be GB18030", async () => {
    const row = Buffer.from("name,unitType,indicator,rank,total\n", "latin1");
    const unit = Buffer.concat([gb18030.subarray(0, 4), Buffer.from(",departments,x,1,16\n", "latin1")]);
    const { stdout } = await rank(Buffer.concat([row, unit]), "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject([{ unit: "单位", color: "blue" }]);
  });

  test("may be JSON with null, with Chinese keys, with all the evaluator knows", async () => {
    const rows = [
      { unit: "甲", unitType: "部门", indicator: "x", rank: 2, previousRank: null, total: 16 },
      { 单位: "乙", 类别: "部门", 指标: "x", 本期排名: "15", 参评总数: 16 },
      { unit: "丙", unitType: "部门", indicator: "x", rank: 16, total: 16, exempt: "数据口径调整" },
    ];
    expect(colors((await rank(JSON.stringify(rows), "--format", "json")).stdout)).toEqual(["blue", "red", null]);
    expect((await rank("[]", "--format", "json")).stdout).toBe("[]\n");
  });

  test("may hold figures instead of ranks", async () => {
    const table = `单位,类别,指标,数值\n${["甲,9", "乙,8", "丙,7", "丁,7", "戊,5", "己,4"].map((pair) => pair.replace(",", ",县,用电量,")).join("\n")}`;
    const { stdout } = await rank(table, "--format", "json");
    expect((JSON.parse(stdout) as { rank: number }[]).map((row) => row.rank)).toEqual([1, 2, 3, 3, 5, 6]);
  });

  test("may be a workbook that gwr itself wrote", async () => {
    const file = join(folder, "bulletin.xlsx");
    expect((await rank(TABLE, "--format", "xlsx", "-o", file)).code).toBe(0);
    expect(colors((await runInProcess(["rank", file, "--format", "json"])).stdout)).toEqual(["red", "blue", null]);
  });
});

describe("mistakes are told with row and column and end with status 2", () => {
  test.each([
    ["市商务局,市政府部门,进出口,三,11,16", "标准输入 第2行“本期排名”列：排名“三”不是数字"],
    ["市商务局,市政府部门,进出口,17,11,16", "标准输入 第2行“本期排名”列：排名17超过参评总数16"],
    ["市商务局,市政府部门,进出口,0,11,16", "排名“0”不是从1开始的整数"],
    ["市商务局,市政府部门,进出口,2.5,11,16", "排名“2.5”不是从1开始的整数"],
    ["市商务局,乡镇,进出口,2,11,16", "第2行“类别”列：类别“乡镇”不在规则范围内"],
    [",市政府部门,进出口,2,11,16", "第2行“单位”列：没有单位"],
    ["甲,部门,x,2,1,16\n甲,部门,x,3,1,16", "第3行“单位”列：重复的单位＋指标：甲，x（第2行已有）"],
  ])("%s", async (rows, message) => {
    const { code, stdout, stderr } = await rank(`${HEADER}\n${rows}`, "--format", "json");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd()).not.toContain("\n");
  });

  test("several are told a line each", async () => {
    const { stderr } = await rank(`${HEADER}\n甲,部门,x,三,1,16\n乙,部门,x,四,1,16`);
    expect(stderr.trimEnd().split("\n")).toHaveLength(3);
  });

  test.each([
    ["指标,本期排名\nx,1", "缺少“单位”列"],
    ["单位,指标,本期排名\n甲,x,1", "缺少“类别”列，或用 --type 指定"],
    ["单位,类别,指标\n甲,部门,x", "缺少“本期排名”列"],
    [HEADER, "只有表头，没有数据"],
    ["\0\u0001\u0002", "既不是 CSV，也不是 XLSX 或 JSON"],
    ['{"a":', "不是有效的 UTF-8 JSON"],
    ['{"a":1}', "应是 JSON 数组"],
    ['[{"unit":"甲","unitType":"部门","indicator":"x","rank":"三"}]', "排名“三”不是数字"],
    ["", "是空的"],
  ])("%j", async (input, message) => {
    const { code, stderr } = await rank(input);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe("policies", () => {
  test("may be built in, JSON or YAML", async () => {
    const file = join(folder, "own.yaml");
    const yaml = `id: own
title: 自定
colors: [{ id: green, name: 绿, meaning: 好 }]
scale: [green, none]
populations:
  - { id: all, name: 单位, aliases: ["*"], rules: [{ id: first, color: green, label: 第1位, when: { input: rank, atMost: 1 } }] }
`;
    await writeFile(file, yaml);
    expect(colors((await rank(TABLE, "--policy", file, "--format", "json")).stdout)).toEqual([null, "green", null]);
    const counties = TABLE.split("\n")
      .filter((line) => !line.includes("部门"))
      .join("\n");
    expect(colors((await rank(counties, "--policy", "weinan-2014", "--format", "json")).stdout)).toEqual(["red", null]);
  });

  test("that are wrong say where", async () => {
    const file = join(folder, "wrong.yaml");
    await writeFile(file, "id: x\n");
    expect(await rank(TABLE, "--policy", file)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("规则有误：缺少 title"),
    });
    expect(await rank(TABLE, "--policy", "nowhere")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("没有规则“nowhere”"),
    });
  });

  test("are tried out with --check-policy: status 1 when they contradict themselves", async () => {
    const sound = await runInProcess(["rank", "--check-policy"]);
    expect(sound).toMatchObject({ code: 0, stdout: expect.stringContaining("在6种情形下同时成立，按优先级定为红") });
    expect(await runInProcess(["rank", "--check-policy", "5"])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("互相矛盾"),
    });
  });
});

describe("output", () => {
  test("CSV has the colour's word and a mark for Excel when asked", async () => {
    const { stdout } = await rank(TABLE, "--format", "csv", "--bom");
    expect(stdout.startsWith("\uFEFF单位,类别,指标,本期排名,上期排名,参评总数,位次变化,颜色,理由\r\n")).toBe(true);
    expect(stdout).toContain("市商务局,市政府部门,进出口,14,11,16,-3,红,");
  });

  test("workbooks have filled cells, filter buttons and a frozen header", async () => {
    const { bytes } = await rank(TABLE, "--format", "xlsx");
    const sheets = await readXlsxFile(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["概况", "通报"]);
    const xml = unzipText(bytes, "xl/worksheets/sheet2.xml");
    expect(xml).toContain('<autoFilter ref="A1:J4"/>');
    expect(xml).toContain('state="frozen"');
    expect(unzipText(bytes, "xl/styles.xml")).toContain("C4161C");
  });

  test("Word documents have the fonts of official documents and a red head only when asked", async () => {
    const plain = await rank(TABLE, "--format", "docx", "--issuer", "某市人民政府办公室");
    const red = await rank(TABLE, "--format", "docx", "--issuer", "某市人民政府办公室", "--red-head");
    const [text, redText] = [plain, red].map(({ bytes }) => unzipText(bytes, "word/document.xml"));
    expect(text).toContain("方正小标宋简体");
    expect(text).toContain("仿宋_GB2312");
    expect(text).not.toContain('w:sz="24" w:space="10"');
    expect(redText?.indexOf("某市人民政府办公室")).toBeLessThan(redText?.indexOf("蓝黄红") ?? 0);
  });

  test("a table of the period before shows who changed colour", async () => {
    const file = join(folder, "before.csv");
    await writeFile(file, TABLE.replace(",14,11,", ",10,11,"));
    const { stdout } = await rank(TABLE, "--format", "md", "--previous", file);
    expect(stdout).toContain("| 市商务局 | 进出口 | 不标注（第10位） | 红（第14位） | 变差 |");
  });

  test("colours are remembered from period to period", async () => {
    const memory = join(folder, "memory.json");
    for (const period of ["2023年1月", "2023-01", "2023年2月"])
      expect((await rank(TABLE, "--memory", memory, "--remember", "--period", period)).code).toBe(0);
    const { colors } = JSON.parse(await readFile(memory, "utf8")) as {
      colors: { period: string; unit: string; color: string | null }[];
    };
    expect(colors.map(({ period, unit, color }) => `${period} ${unit} ${String(color)}`)).toEqual(
      ["2023-01", "2023-02"].flatMap((period) => [
        `${period} 市商务局 red`,
        `${period} 东阿县 blue`,
        `${period} 莘县 null`,
      ]),
    );
  });

  test("colours kept before periods had names count as older", async () => {
    const memory = join(folder, "earlier.json");
    await writeFile(memory, JSON.stringify({ "甲｜x": ["yellow", "yellow"] }));
    const table = "单位,类别,指标,标记\n甲,重点工作,x,进度较慢但能完成";
    const run = (...argv: string[]) =>
      rank(table, "--policy", "guangyuan-2018", "--memory", memory, "--explain", "--format", "json", ...argv);
    const streak = async (...argv: string[]) =>
      (JSON.parse((await run(...argv)).stdout) as { streak: number }[])[0]?.streak;
    expect(await streak("--period", "2023年1月", "--remember")).toBe(3);
    expect(await streak("--period", "2023年1月", "--remember")).toBe(3);
    expect(await streak("--period", "2023年2月")).toBe(4);
  });

  test.each([
    [["--remember"], "须与 --memory 或 --store 同用"],
    [["--remember", "--memory", "none.json"], "--period"],
    [["--memory", "none.json", "--period", "上个月"], "看不懂期间“上个月”"],
    [["--memory", "none.json", "--store", "none.db"], "不能与"],
  ])("%j is wrong usage", async (argv, message) => {
    const { code, stdout, stderr } = await rank(TABLE, ...argv);
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining(message)]);
  });
});
