import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainDocx, readReport } from "@liaocheng/report-reader";
import { describe, expect, test } from "vitest";
import { runInProcess } from "../../test/run-in-process.js";
import { unzipText } from "../../test/unzip-text.js";

const DRAFT =
  "政府工作报告\n各位代表：\n一、2022年工作回顾\n推进节能技改,新增绿色工厂10家，预计全年生产总值增长4.3%。\n完成投资3亿元元，城市更加美丽宜居。\n二、2023年主要工作任务\n生产总值增长5.5%以上。\n";
const env = { SOURCE_DATE_EPOCH: "1672099200" };

async function folder(): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), "gwr-word-"));
  writeFileSync(join(cwd, "draft.docx"), await plainDocx(DRAFT));
  writeFileSync(join(cwd, "draft.txt"), `\n  ${DRAFT.replaceAll("\n", "\r\n\r\n")}`);
  return cwd;
}

const readBack = async (cwd: string, name: string): Promise<string> =>
  (await readReport(readFileSync(join(cwd, name)), { name })).text;
const part = (cwd: string, name: string, entry: string): string => unzipText(readFileSync(join(cwd, name)), entry);

/** What stands between the marks of a comment. */
function commented(document: string, id: number): string {
  const start = document.indexOf(`<w:commentRangeStart w:id="${String(id)}"/>`);
  const stretch = document.slice(start, document.indexOf(`<w:commentRangeEnd w:id="${String(id)}"/>`));
  return stretch
    .split("<")
    .map((piece) => piece.slice(piece.indexOf(">") + 1))
    .join("");
}

describe("gwr check --format docx", () => {
  test.each(["draft.docx", "draft.txt"])(
    "tracks safe fixes and comments on the rest at the words: %s",
    async (file) => {
      const cwd = await folder();
      const { code, stderr } = await runInProcess(["check", file, "--format", "docx", "-o", "out.docx"], { cwd, env });
      expect({ code, stderr: stderr.includes("没有写入") }).toEqual({ code: 1, stderr: false });
      const document = part(cwd, "out.docx", "word/document.xml");
      const comments = part(cwd, "out.docx", "word/comments.xml");
      const author = 'w:author="gwr 校对" w:date="2022-12-27T00:00:00Z"';
      expect(document).toContain(`${author}><w:r><w:delText xml:space="preserve">,</w:delText></w:r></w:del>`);
      expect(comments).toContain("规则：punctuation-halfwidth");
      expect(comments).toContain("规则：unit-doubled");
      const id = Number(
        /<w:comment w:id="(?<id>\d+)"(?:(?!<w:comment ).)*规则：unit-doubled/u.exec(comments)?.groups?.["id"],
      );
      expect(commented(document, id)).toContain("元");
      expect(await readBack(cwd, "out.docx")).toBe(DRAFT.replace("技改,", "技改，"));
    },
  );

  test("makes them with --accept, under the name that is asked for", async () => {
    const cwd = await folder();
    const argv = ["check", "draft.docx", "--format", "docx", "--accept", "--author", "王校", "-o", "out.docx"];
    await runInProcess(argv, { cwd, env });
    expect(part(cwd, "out.docx", "word/document.xml")).not.toMatch(/<w:(?:ins|del) /u);
    expect(part(cwd, "out.docx", "word/comments.xml")).toContain('w:author="王校"');
    expect(await readBack(cwd, "out.docx")).toBe(DRAFT.replace("技改,", "技改，"));
  });

  test("leaves the draft itself alone", async () => {
    const cwd = await folder();
    const before = readFileSync(join(cwd, "draft.docx"));
    await runInProcess(["check", "draft.docx", "--format", "docx", "--fix", "-o", "out.docx"], { cwd, env });
    expect(readFileSync(join(cwd, "draft.docx"))).toEqual(before);
  });

  test("writes one file at a time", async () => {
    const cwd = await folder();
    const { code, stderr } = await runInProcess(["check", "draft.docx", "draft.txt", "--format", "docx"], { cwd, env });
    expect(code).toBe(2);
    expect(stderr).toContain("一次只写一个文件");
  });
});

describe("gwr extract --format docx", () => {
  test("comments on each figure with how it was read", async () => {
    const cwd = await folder();
    const { code } = await runInProcess(["extract", "draft.docx", "--format", "docx", "-o", "out.docx"], { cwd, env });
    expect(code).toBe(0);
    const document = part(cwd, "out.docx", "word/document.xml");
    const comments = part(cwd, "out.docx", "word/comments.xml");
    const ids = Array.from(comments.matchAll(/<w:comment w:id="(?<id>\d+)"/gu), ({ groups }) => Number(groups?.["id"]));
    const figures = ids.map((id) => commented(document, id));
    expect(figures).toEqual(expect.arrayContaining(["4.3%", "5.5%"]));
    expect(comments).toContain("状态：目标");
    expect(await readBack(cwd, "out.docx")).toBe(DRAFT);
  });

  test.each([
    [["extract", "draft.docx", "draft.txt", "--format", "docx"], "一次只写一个文件"],
    [["extract", "draft.docx", "--coverage", "--format", "docx"], "--coverage"],
    [["extract", "draft.docx", "--sheet", "a.pdf"], ".docx 或 .xlsx"],
  ])("refuses %j", async (argv, reason) => {
    const { code, stderr } = await runInProcess(argv, { cwd: await folder(), env });
    expect(code).toBe(2);
    expect(stderr).toContain(reason);
  });
});

describe("the sheet on which figures are confirmed", () => {
  test("as docx: by section, the sentence once, with room for names and remarks", async () => {
    const cwd = await folder();
    await runInProcess(["extract", "draft.docx", "--sheet", "sheet.docx"], { cwd, env });
    const text = await readBack(cwd, "sheet.docx");
    expect(text).toContain("数据核实表\n");
    expect(text).toMatch(/序号\t原文\t指标\t数值\t期间、状态\t核实人\t备注/u);
    expect(text).toMatch(/\t生产总值增长5\.5%以上。\t\S*生产总值\t≥ 5\.5% 增速/u);
    expect(text.split("新增绿色工厂10家，预计").length).toBe(2);
  });

  test("as xlsx: a row a figure, value and unit apart", async () => {
    const cwd = await folder();
    await runInProcess(["extract", "draft.docx", "--sheet", "sheet.xlsx"], { cwd, env });
    const strings = part(cwd, "sheet.xlsx", "xl/sharedStrings.xml");
    for (const header of ["原文", "数值", "单位", "界限", "基期", "状态", "责任单位", "核实人", "备注"])
      expect(strings).toContain(header);
  });
});
