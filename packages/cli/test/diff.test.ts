import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { figureDiffSchema } from "@liaocheng/report-model";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runInProcess } from "./run-in-process.js";
import { unzipText } from "./unzip-text.js";

const FIRST = `政府工作报告
——2026年1月12日在澄江市第六届人民代表大会第五次会议上
一、2025年工作回顾
全年生产总值达到1860亿元，增长5.1%。粮食总产量42亿斤。
二、2026年工作安排
新建公办幼儿园12所，改造老旧小区240个。<b>加粗</b>区3个。
附件1
2026年民生实事
1.新建公办幼儿园12所。
`;
const SECOND = FIRST.replace("增长5.1%", "增长5.3%").replace("12所，", "15所，").replace("粮食总产量42亿斤。", "");

let folder = "";
const diff = (...args: string[]) => runInProcess(["diff", "一稿.txt", "二稿.txt", ...args], { cwd: folder });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gwr-diff-"));
  await writeFile(join(folder, "一稿.txt"), FIRST);
  await writeFile(join(folder, "二稿.txt"), SECOND);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("gwr diff", () => {
  test("prints what changed with its difference and what was left behind, and a summary", async () => {
    const { code, stdout, stderr } = await diff();
    expect([code, stderr]).toEqual([0, ""]);
    const lines = stdout.split("\n").map((line) => line.replace(/[\s│]+/gu, " ").trim());
    expect(lines).toContain("改动 生产总值 增长5.1% 增长5.3% +0.2百分点");
    expect(lines).toContain("改动 新建公办幼儿园 12所 15所 +3所 未随之改动：12所（2026年民生实事）");
    expect(lines).toContain("删去 粮食总产量 42亿斤 —");
    expect(stdout).toContain("两稿数字比对：改动2、新增0、删去1、移动0、未变");
    expect(stdout).not.toContain("1860亿元");
  });

  test("speaks English, lists what stayed when asked, and filters", async () => {
    expect((await diff("--lang", "en", "--all")).stdout).toMatch(/same[^\n]*1860亿元/u);
    const { stdout } = await diff("--lang", "en", "--change", "removed");
    expect(stdout).toContain("removed");
    expect(stdout).not.toContain("增长5.3%");
  });

  test("gives json that the published schema describes", async () => {
    const record = figureDiffSchema.parse(JSON.parse((await diff("--format", "json", "--all")).stdout));
    expect([record.basis, record.before, record.after]).toEqual(["drafts", "一稿.txt", "二稿.txt"]);
    expect(record.changes).toHaveLength(Object.values(record.counts).reduce((sum, count) => sum + count, 0));
    for (const { before, after } of record.changes) {
      if (before) expect(FIRST.slice(before.start, before.end)).toBe(before.text);
      if (after) expect(SECOND.slice(after.start, after.end)).toBe(after.text);
    }
  });

  test("writes a page in which text of a report is text, and a Word document", async () => {
    const { stdout } = await diff("--format", "html", "--all");
    expect(stdout).toContain("&lt;b&gt;加粗");
    expect(stdout).not.toMatch(/<b>|<script|src=|href=/u);
    expect(stdout).toContain("<mark>5.3%</mark>");
    const { bytes } = await diff("--format", "docx");
    const document = unzipText(bytes, "word/document.xml");
    expect(document).toContain("增长5.3%");
    expect(document).toContain("w:tblHeader");
  });

  test("sets reports of two years side by side when told", async () => {
    const record = figureDiffSchema.parse(JSON.parse((await diff("--format", "json", "--basis", "years")).stdout));
    expect(record.basis).toBe("years");
    expect(record.counts.moved).toBe(0);
  });

  test("says in one line what is missing", async () => {
    const { code, stderr } = await runInProcess(["diff", "一稿.txt", "没有.txt"], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain("没有.txt");
  });
});
