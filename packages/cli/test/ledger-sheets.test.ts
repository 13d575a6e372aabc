import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import readXlsxFile from "read-excel-file/node";
import writeXlsxFile from "write-excel-file/node";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { REPORT, writeFiles } from "./ledger-report.js";
import { runInProcess } from "./run-in-process.js";
import { unzipText } from "./unzip-text.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gwr-ledger-sheets-"));
  await writeFiles(folder, { "report.txt": REPORT, "other.txt": REPORT.replaceAll("明州", "安州") });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await rm(join(folder, "a.db"), { force: true });
  await ledger("import", "report.txt", "--store", "a.db");
});

const ledger = (...argv: string[]) => runInProcess(["ledger", ...argv], { cwd: folder });
const store = ["--store", "a.db"];
const progress = async (): Promise<string[]> => {
  const rows = JSON.parse((await ledger("list", ...store, "--format", "json")).stdout) as {
    id: string;
    progress: { date: string; figure?: number; value?: number; percent?: number; state?: string; note?: string }[];
  }[];
  return rows.flatMap(({ id, progress: entries }) =>
    entries.map(({ date, figure, value, percent, state, note }) =>
      [id, date, figure, value, percent, state, note].filter((part) => part !== undefined).join(" "),
    ),
  );
};

type Cell = string | number | boolean | Date | null;
type Fill = Partial<Record<string, Cell>>;

/** Fills rows of an exported workbook, by id and number of the figure, as a department does, and saves it again. */
async function fillSheet(from: string, to: string, fills: Readonly<Record<string, Fill>>): Promise<void> {
  const [sheet] = await readXlsxFile(await readFile(join(folder, from)));
  const [header = [], ...rows] = sheet!.data as Cell[][];
  const column = (name: string): number => header.indexOf(name);
  for (const row of rows) {
    const figure = String(row[column("核对码")]).split("-")[0] ?? "";
    const fill = fills[`${String(row[column("编号")])}/${figure}`] ?? fills[String(row[column("编号")])];
    for (const [name, cell] of Object.entries(fill ?? {})) row[column(name)] = cell ?? null;
  }
  const cells = [header, ...rows].map((row) =>
    row.map((value) => (value instanceof Date ? { value, format: "yyyy-mm-dd" } : value === null ? null : { value })),
  );
  await writeXlsxFile(cells as never, { sheet: "x" }).toFile(join(folder, to));
}

describe("update", () => {
  test("records one entry and prints the light it gives", async () => {
    const run = await ledger(
      "update",
      "2024-003",
      ...store,
      "--date",
      "2024-06-30",
      "--value",
      "3",
      "--note",
      "主体开工",
      "--source",
      "市教育局快报",
    );
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout.split("\n")).toEqual([
      "2024-003  2024-06-30 新建学校 3所，主体开工（市教育局快报）",
      "颜色：黄，落后序时进度10个百分点以上（进度25%，序时进度49.7%，落后24.7个百分点）",
      "",
    ]);
    expect(await progress()).toEqual(["2024-003 2024-06-30 3 主体开工"]);
  });

  test("says so in English", async () => {
    const { stdout } = await ledger(
      "update",
      "2024-003",
      ...store,
      "--date",
      "2024-06-30",
      "--value",
      "3",
      "--lang",
      "en",
    );
    expect(stdout).toContain("colour: yellow, 新建学校 3所 (2024-06-30), target 12所, 25% done, 49.7% due by then");
  });

  test("keeps the history: of one day the last counts", async () => {
    for (const value of ["3", "4"])
      await ledger("update", "2024-003", ...store, "--date", "2024-06-30", "--value", value);
    const shown = (await ledger("show", "2024-003", ...store, "--as-of", "2024-07-01")).stdout;
    expect(shown).toContain("2024-06-30 新建学校 3所\n    2024-06-30 新建学校 4所");
    expect(shown).toContain("进度33.3%");
  });

  test("writes nothing on a dry run", async () => {
    expect((await ledger("update", "2024-003", ...store, "--value", "3", "--dry-run")).code).toBe(0);
    expect(await progress()).toEqual([]);
  });

  test.each([
    ["no id and no sheet", ["--value", "3"], /编号/u],
    ["nothing to record", ["2024-003"], /--value/u],
    ["an unknown id", ["2024-099", "--value", "3"], /2024-099/u],
    ["a figure that is none", ["2024-003", "--figure", "2", "--value", "3"], /只有1个指标/u],
    ["a value where none is promised", ["2024-004", "--value", "3"], /没有数量指标/u],
    ["no number", ["2024-003", "--value", "三"], /--value/u],
    ["no state", ["2024-003", "--state", "差不多"], /--state/u],
    ["no day", ["2024-003", "--date", "2024-6-31", "--value", "3"], /--date/u],
    ["a negative percentage", ["2024-003", "--percent", "-3"], /percent/u],
  ])("%s: one line, status 2, nothing written", async (_title, argv, pattern) => {
    const { code, stdout, stderr } = await ledger("update", ...argv, ...store);
    expect({ code, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({ code: 2, stdout: "", lines: 1 });
    expect(stderr).toMatch(pattern);
    expect(await progress()).toEqual([]);
  });
});

describe("export", () => {
  test("writes a workbook a lead department, locked but for what is to be filled in, states from a list", async () => {
    const { stdout } = await ledger("export", ...store, "-o", "out/");
    expect(stdout.trimEnd().split("\n")).toEqual([
      `${join("out", "未明确牵头单位.xlsx")}  2项`,
      ...["市教育局", "市文旅局", "市住建局", "市工信局", "市科技局"].map(
        (name) => `${join("out", `${name}.xlsx`)}  1项`,
      ),
    ]);
    expect(await readdir(join(folder, "out"))).toHaveLength(6);
    const bytes = await readFile(join(folder, "out", "市工信局.xlsx"));
    const sheet = unzipText(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<\/sheetData><sheetProtection sheet="1"[^>]*\/><dataValidations count="4">/u);
    expect(sheet).toContain('<formula1>"未启动,推进中,已完成,暂停"</formula1>');
    expect(sheet).toContain('sqref="M2:M3"');
    const styles = unzipText(bytes, "xl/styles.xml");
    expect(styles.match(/<protection locked="0"\/>/gu)).toHaveLength(1);
    const [open] = /<c r="I2" s="(\d+)"/u.exec(sheet)?.slice(1) ?? [];
    const [locked] = /<c r="A2" s="(\d+)"/u.exec(sheet)?.slice(1) ?? [];
    const formats = styles.match(/<xf [^>]*>[\s\S]*?<\/xf>/gu) ?? [];
    expect([formats[Number(open)], formats[Number(locked)]].map((format) => format?.includes('locked="0"'))).toEqual([
      true,
      false,
    ]);
  });

  test("has a row a figure", async () => {
    await ledger("export", ...store, "-o", "all.xlsx");
    const [sheet] = await readXlsxFile(await readFile(join(folder, "all.xlsx")));
    const [header, ...rows] = sheet!.data;
    expect(header).toContain("核对码");
    expect(rows.map((row) => [row[0], row[3]])).toEqual([
      ["2024-001", "地区生产总值 增长5.5%以上"],
      ["2024-002", "居民消费价格涨幅 增长3%左右"],
      ["2024-003", "新建学校 12所"],
      ["2024-004", null],
      ["2024-005", null],
      ["2024-006", "技改投资 50亿元"],
      ["2024-006", "开工项目 30个"],
      ["2024-007", null],
    ]);
  });

  test("prints JSON with the light of each", async () => {
    const rows = JSON.parse((await ledger("export", ...store, "--format", "json", "--as-of", "2024-07-01")).stdout) as {
      color: string;
    }[];
    expect(rows.filter(({ color }) => color === "red")).toHaveLength(1);
  });

  test("prints one page in either language; what people wrote stays text", async () => {
    await ledger(
      "update",
      "2024-003",
      ...store,
      "--date",
      "2024-06-30",
      "--value",
      "3",
      "--note",
      "<script>alert(1)</script>",
    );
    const zh = (await ledger("export", ...store, "--format", "html", "--as-of", "2024-07-01")).stdout;
    expect(zh).toContain("<title>明州市2024年督办台账</title>");
    expect(zh).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(zh).not.toMatch(/<script|<link|<img|https?:|url\(|@import/u);
    expect(zh).toMatch(/<th scope="row">市文旅局<\/th><td>1<\/td>/u);
    expect(zh).toContain(
      '<a href="#p2024-004">建成市图书馆</a> <span class="meta">2024-06-30 · 逾期1天 · 市文旅局</span>',
    );
    const en = (await ledger("export", ...store, "--format", "html", "--as-of", "2024-07-01", "--lang", "en")).stdout;
    expect(en).toContain('<html lang="en">');
    expect(en).toContain("Overdue, or due within 30 days");
  });

  test("of nothing is a mistake", async () => {
    const { code, stderr } = await ledger("export", ...store, "--department", "市气象局", "-o", "none.xlsx");
    expect([code, stderr]).toEqual([2, expect.stringContaining("没有符合条件的承诺事项")]);
  });
});

describe("merge", () => {
  beforeEach(async () => {
    await ledger("export", ...store, "-o", "sheet.xlsx");
  });
  const merge = (...argv: string[]) => ledger("merge", ...argv, ...store);
  const day = new Date("2024-06-30T00:00:00Z");

  test("takes what was filled in, as people write it, and leaves blank rows", async () => {
    await fillSheet("sheet.xlsx", "filled.xlsx", {
      "2024-003": { 进展日期: day, 完成值: 3, 状态: "推进中", 进展情况: "主体开工" },
      "2024-004": { 进展日期: "2024年6月28日", 状态: "已完成" },
      "2024-006/2": { 进展日期: "2024/6/30", 完成值: "1,012", "完成进度（%）": "45%" },
      "2024-007": { 进展日期: day },
    });
    expect(await merge("filled.xlsx")).toMatchObject({
      code: 0,
      stdout: "采用3条，已有0条，空白5条，冲突0条\n",
      stderr: "",
    });
    expect(await progress()).toEqual([
      "2024-003 2024-06-30 3 under-way 主体开工",
      "2024-004 2024-06-28 done",
      "2024-006 2024-06-30 2 1012 45",
    ]);
    expect((await merge("filled.xlsx")).stdout).toBe("采用0条，已有3条，空白5条，冲突0条\n");
    expect(await progress()).toHaveLength(3);
  });

  test("takes csv, and a sheet through update --from", async () => {
    const csv = (await ledger("export", ...store, "--format", "csv", "--lang", "en")).stdout;
    await writeFile(join(folder, "filled.csv"), csv.replace(/^(2024-004.*),,,,,,$/mu, "$1,,,,under way,屋面施工,"));
    expect((await ledger("update", "--from", "filled.csv", ...store, "--date", "2024-05-31")).stdout).toContain(
      "采用1条",
    );
    expect(await progress()).toEqual(["2024-004 2024-05-31 under-way 屋面施工"]);
  });

  test("lists every conflict, takes nothing of it, and the rest", async () => {
    await ledger("update", "2024-003", ...store, "--date", "2024-06-30", "--value", "4");
    await fillSheet("sheet.xlsx", "one.xlsx", {
      "2024-003": { 进展日期: day, 完成值: 3 },
      "2024-004": { 进展日期: day, 状态: "推进中", 完成时限: "2024-12-31" },
      "2024-005": { 进展日期: day, 进展情况: "开工12个小区" },
    });
    await fillSheet("sheet.xlsx", "two.xlsx", { "2024-005": { 进展日期: day, 进展情况: "开工15个小区" } });
    const run = await merge("one.xlsx", "two.xlsx");
    expect(run.code).toBe(1);
    expect(run.stdout.trimEnd().split("\n")).toEqual([
      "采用2条，已有0条，空白12条，冲突3条",
      "2024-003  one.xlsx 第4行：台账在导出后已有“2024-06-30 4”，表中为“2024-06-30 3”，未采用；要采用请加 --accept 2024-003",
      "2024-004  one.xlsx 第5行：“完成时限”表中为“2024-12-31”，台账为“2024-06-30”，以台账为准",
      "2024-005  two.xlsx 第6行：另一行已填“2024-06-30 开工12个小区”，表中为“2024-06-30 开工15个小区”，未采用；要采用请加 --accept 2024-005",
    ]);
    expect(await progress()).toEqual([
      "2024-003 2024-06-30 4",
      "2024-004 2024-06-30 under-way",
      "2024-005 2024-06-30 开工12个小区",
    ]);
    const again = await merge("one.xlsx", "--accept", "2024-003", "--lang", "en");
    expect(again.stdout).toContain(
      "since it went out the ledger has “2024-06-30 4”, the sheet “2024-06-30 3”; the sheet's was taken as asked",
    );
    expect((await progress()).slice(0, 2)).toEqual(["2024-003 2024-06-30 4", "2024-003 2024-06-30 3"]);
  });

  test("a later day is no conflict: the same sheet may be filled in again", async () => {
    await fillSheet("sheet.xlsx", "june.xlsx", { "2024-003": { 进展日期: day, 完成值: 3 } });
    await fillSheet("sheet.xlsx", "july.xlsx", {
      "2024-003": { 进展日期: new Date("2024-07-31T00:00:00Z"), 完成值: 5 },
    });
    await merge("june.xlsx");
    expect(await merge("july.xlsx")).toMatchObject({ code: 0, stdout: "采用1条，已有0条，空白7条，冲突0条\n" });
  });

  test("writes nothing on a dry run", async () => {
    await fillSheet("sheet.xlsx", "dry.xlsx", { "2024-003": { 进展日期: day, 完成值: 3 } });
    expect((await merge("dry.xlsx", "--dry-run")).stdout).toContain("采用1条");
    expect(await progress()).toEqual([]);
  });

  const filled = { 进展日期: day, 状态: "推进中" };
  test.each<[string, Record<string, Fill>, RegExp, RegExp]>([
    [
      "an id that was changed",
      { "2024-004": { ...filled, 编号: "2024-005" } },
      /第5行的编号“2024-005”/u,
      /row 5: the id “2024-005”/u,
    ],
    ["an id that was made up", { "2024-004": { 编号: "2024-900" } }, /“2024-900”/u, /“2024-900”/u],
    ["a check that was changed", { "2024-004": { 核对码: "0-9-000000" } }, /核对码/u, /check/u],
    ["a check that is gone", { "2024-004": { 核对码: null } }, /核对码/u, /check/u],
    ["no number", { "2024-003": { ...filled, 完成值: "三所" } }, /第4行“完成值”为“三所”/u, /row 4: value is “三所”/u],
    ["no state", { "2024-004": { ...filled, 状态: "差不多" } }, /“状态”为“差不多”/u, /must be one of/u],
    ["no day", { "2024-004": { 进展日期: "六月底", 状态: "推进中" } }, /“进展日期”为“六月底”/u, /must be a day/u],
    ["nothing for the day", { "2024-004": { 状态: "推进中" } }, /“进展日期”为“”/u, /must be a day/u],
    ["a value where none is promised", { "2024-004": { ...filled, 完成值: 3 } }, /没有指标/u, /no figure/u],
    ["a negative percentage", { "2024-004": { ...filled, "完成进度（%）": -1 } }, /完成进度/u, /percent/u],
  ])("%s: one line, status 2, and no row of any sheet is taken", async (_title, fills, zh, en) => {
    await fillSheet("sheet.xlsx", "good.xlsx", { "2024-007": { ...filled, 进展情况: "已印发" } });
    await fillSheet("sheet.xlsx", "bad.xlsx", fills);
    for (const [lang, pattern] of [
      ["zh", zh],
      ["en", en],
    ] as const) {
      const { code, stdout, stderr } = await merge("good.xlsx", "bad.xlsx", "--lang", lang);
      expect({ code, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({ code: 2, stdout: "", lines: 1 });
      expect(stderr).toMatch(pattern);
      expect(stderr).toContain("bad.xlsx");
    }
    expect(await progress()).toEqual([]);
  });

  test("the sheet of another city's ledger, and what is no sheet, are refused", async () => {
    await rm(join(folder, "other.db"), { force: true });
    await ledger("import", "other.txt", "--store", "other.db");
    await ledger("export", "--store", "other.db", "-o", "other.xlsx");
    await writeFiles(folder, { "table.csv": "单位,指标\n甲,1\n", "rows.json": "[]" });
    for (const [file, pattern] of [
      ["other.xlsx", /不是本台账的/u],
      ["table.csv", /不是台账填报表/u],
      ["rows.json", /不是台账填报表/u],
      ["none.xlsx", /找不到文件/u],
    ] as const) {
      const { code, stdout, stderr } = await merge(file);
      expect({ code, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({ code: 2, stdout: "", lines: 1 });
      expect(stderr).toMatch(pattern);
    }
  });
});
