import { comparisonSchema, acceptedLinksSchema } from "@liaocheng/report-model";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runInProcess } from "./run-in-process.js";
import { unzipText } from "./unzip-text.js";

const BEFORE = `政府工作报告
——2024年1月16日在云平市第九届人民代表大会第三次会议上
各位代表：
一、2023年工作回顾
2023年，经济稳步回升。
二、2024年主要目标
2024年主要预期目标是：地区生产总值增长5.5%以上；单位生产总值能耗降低2.5%左右；居民收入增长与经济增长同步；生态环境质量持续改善。
三、2024年重点工作
（一）做强产业。培育农业龙头企业30家（市农业农村局牵头）。新建口袋公园20处。
`;
const AFTER = `政府工作报告
——2025年1月14日在云平市第九届人民代表大会第四次会议上
各位代表：
一、2024年工作回顾
2024年，地区生产总值增长5.2%，居民人均可支配收入增长5.6%，单位生产总值能耗下降2.4%。生态环境压力仍然较大，新增市级以上农业产业化龙头33家，新建口袋公园19处。
二、2025年重点工作
坚持稳中求进。
`;

let folder = "";
const compare = (...args: string[]) => runInProcess(["compare", "2024.txt", "2025.txt", ...args], { cwd: folder });
const write = (file: string, data: unknown) =>
  writeFile(join(folder, file), typeof data === "string" ? data : JSON.stringify(data));

interface PrintedRow {
  name: string;
  kind: string;
  verdict: string;
  departments?: string[];
  target: { start: number; end: number; text: string };
  result: { text: string } | null;
  match?: { by: string };
  reason: { code: string };
}
const rowsOf = async (...args: string[]): Promise<PrintedRow[]> =>
  (JSON.parse((await compare("--format", "json", ...args)).stdout) as { rows: PrintedRow[] }).rows;
const park = (rows: readonly PrintedRow[]) => rows.find(({ name }) => name.includes("口袋公园"));
const dragon = (rows: readonly PrintedRow[]) => rows.find(({ name }) => name.includes("龙头"));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gwr-compare-office-"));
  await write("2024.txt", BEFORE);
  await write("2025.txt", AFTER);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("what json prints", () => {
  test("is what the published schema says", async () => {
    const { stdout } = await compare("--format", "json");
    expect(comparisonSchema.safeParse(JSON.parse(stdout)).error?.issues).toBeUndefined();
  });

  test("has targets in words as rows beside those with a figure, where they are printed", async () => {
    const rows = await rowsOf();
    expect(rows.filter(({ kind }) => kind === "statement").map(({ name, verdict }) => [name, verdict])).toEqual([
      ["居民收入", "met"],
      ["生态环境质量", "not-found"],
    ]);
    for (const { target } of rows) expect(BEFORE.slice(target.start, target.end)).toBe(target.text);
  });

  test("counts in the text file as stored, characters that nobody sees included", async () => {
    const stored = BEFORE.replace("政府工作报告", "\u200b政府\u200b工作报告");
    await write("unseen.txt", stored);
    const { stdout } = await runInProcess(["compare", "unseen.txt", "2025.txt", "--format", "json"], { cwd: folder });
    const { rows } = JSON.parse(stdout) as { rows: PrintedRow[] };
    expect(rows.length).toBeGreaterThan(3);
    for (const { target } of rows) expect(stored.slice(target.start, target.end)).toBe(target.text);
  });

  test("tells who answers where the report prints it", async () => {
    expect(dragon(await rowsOf())?.departments).toEqual(["市农业农村局"]);
  });
});

test("a fall with 左右 keeps its verb and its words", async () => {
  const { stdout } = await compare();
  expect(stdout).toContain("下降2.5%左右");
  expect(stdout).not.toContain("≈");
});

describe("--policy", () => {
  test("says how far short of a target still is 基本完成", async () => {
    await write("policy.json", { nearly: { share: 0.05 } });
    expect(park(await rowsOf())?.verdict).toBe("missed");
    expect(park(await rowsOf("--policy", "policy.json"))?.verdict).toBe("nearly");
    expect((await compare("--policy", "policy.json")).stdout).toContain("基本完成");
  });

  test("says how far 左右 reaches", async () => {
    await write("strict.json", { tolerance: { points: 0 } });
    const energy = (rows: readonly PrintedRow[]) => rows.find(({ name }) => name.includes("能耗"))?.verdict;
    expect([energy(await rowsOf()), energy(await rowsOf("--policy", "strict.json"))]).toEqual(["met", "missed"]);
  });

  test.each([
    ["{", "bad.json 不是有效的 UTF-8 JSON"],
    ['{"nearly":{"share":-1}}', "bad.json 不合要求：nearly.share"],
    ['{"near":{}}', "bad.json 不合要求：没有 near 这一项，是不是 nearly"],
  ])("%s is refused in one line", async (text, message) => {
    await write("bad.json", text);
    const { code, stdout, stderr } = await compare("--policy", "bad.json");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain(message);
  });
});

describe("--links", () => {
  const candidates = async () => {
    await compare("--format", "links", "-o", "links.json");
    return acceptedLinksSchema.parse(JSON.parse(await readFile(join(folder, "links.json"), "utf8")));
  };

  test("what waits for a person is written with its candidates, and changes nothing undecided", async () => {
    const file = await candidates();
    expect(file.links.map(({ name, accept }) => [name, accept])).toEqual([[expect.stringContaining("龙头"), null]]);
    expect(file.links[0]?.candidates?.[0]).toMatchObject({ text: "33家" });
    expect(await rowsOf("--links", "links.json")).toEqual(await rowsOf());
  });

  test("an accepted candidate is the result of the next run, and stays in the file", async () => {
    const file = await candidates();
    await write("decided.json", { ...file, links: file.links.map((link) => ({ ...link, accept: 1 })) });
    expect(dragon(await rowsOf("--links", "decided.json"))).toMatchObject({
      verdict: "met",
      match: { by: "link" },
      result: { text: "33家" },
    });
    const again = (await compare("--links", "decided.json", "--format", "links")).stdout;
    expect(acceptedLinksSchema.parse(JSON.parse(again)).links[0]?.accept).toBe(1);
  });

  test("none says that a person found none either; a rejected figure is no result", async () => {
    const target = { start: BEFORE.indexOf("20处"), text: "20处" };
    await write("none.json", { links: [{ target, accept: "none" }] });
    expect(park(await rowsOf("--links", "none.json"))).toMatchObject({
      verdict: "not-found",
      reason: { code: "confirmed-none" },
    });
    await write("reject.json", { links: [{ target, reject: [{ start: AFTER.indexOf("19处"), text: "19处" }] }] });
    expect(park(await rowsOf("--links", "reject.json"))?.result).toBeNull();
  });

  test.each([
    [{ target: { start: 3, text: "20处" }, accept: "none" }, /links\[0\]：2024\.txt 的第3字处不是“20处”/u],
    [{ target: { start: BEFORE.indexOf("20处"), text: "20处" }, accept: 2 }, /links\[0\]：没有第2个候选/u],
    [
      { target: { start: BEFORE.indexOf("20处"), text: "20处" }, accept: { start: 1, text: "19处" } },
      /links\[0\]：2025\.txt 的第1字处不是“19处”/u,
    ],
  ])("a link that leads nowhere is refused in one line: %j", async (link, message) => {
    await write("wrong.json", { links: [link] });
    const { code, stderr } = await compare("--links", "wrong.json");
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect((await compare("--links", "wrong.json", "--lang", "en")).stderr).toMatch(
      /^error: wrong\.json links\[0\]: /u,
    );
  });
});

describe("docx and xlsx in the form of offices", () => {
  const HEADERS = ["指标", "目标", "完成", "结论", "出处", "责任部门"];

  test("docx is A4 with the fonts of 公文, the columns of offices and the department", async () => {
    const { bytes } = await compare("--format", "docx");
    const xml = unzipText(bytes, "word/document.xml");
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906" w:h="16838"/u);
    for (const font of ["方正小标宋简体", "仿宋_GB2312", "黑体"]) expect(xml).toContain(`w:eastAsia="${font}"`);
    for (const header of [...HEADERS, "云平市2024年目标完成情况", "一、主要预期目标", "市农业农村局", "未找到"]) {
      expect(xml).toContain(header);
    }
  });

  test("xlsx has that table on A4, one page wide, and the data on a sheet of its own", async () => {
    const { bytes } = await compare("--format", "xlsx");
    const strings = unzipText(bytes, "xl/sharedStrings.xml");
    for (const header of [...HEADERS, "指标编号", "目标位置"]) expect(strings).toContain(header);
    const sheet = unzipText(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<pageSetup[^>]*paperSize="9"/u);
    expect(sheet).toContain('fitToWidth="1"');
    expect(unzipText(bytes, "xl/styles.xml")).toContain("仿宋_GB2312");
  });

  test("without printed departments there is no column for them", async () => {
    await write("bare.txt", BEFORE.replace("（市农业农村局牵头）", ""));
    const { bytes } = await runInProcess(["compare", "bare.txt", "2025.txt", "--format", "docx"], { cwd: folder });
    expect(unzipText(bytes, "word/document.xml")).not.toContain("责任部门");
  });
});
