import { describe, expect, test } from "vitest";
import { readDraft } from "../../../worker/read-draft.js";
import { changedLines, linesOf } from "./lines.js";
import { markedPieces } from "./marked-pieces.js";
import { mergeReading, moveReading, shifted } from "./merge-reading.js";
import { partToRead } from "./part-to-read.js";

const TEXT = `政府工作报告
——2025年1月10日在云平市第三届人民代表大会第五次会议上
各位代表：
一、2024年工作回顾
全市生产总值突破1200亿元，增长6.1%。
新增企业5家。
二、2025年主要工作任务
今年主要预期目标是：生产总值增长6%以上，居民消费价格涨幅3%以内。
（一）做强工业
新建工厂12座。
`;

describe("lines", () => {
  test("are the whole text", () => {
    for (const text of ["", "甲", "甲\n", "甲\n\n乙"])
      expect(
        linesOf(text)
          .map(({ start, end }) => text.slice(start, end))
          .join(""),
      ).toBe(text);
  });

  test.each([
    ["within a line", "甲\n乙丙\n丁\n", "甲\n乙子丙\n丁\n", "乙丙\n", "乙子丙\n"],
    ["a new line", "甲\n丁\n", "甲\n乙\n丁\n", "", "乙\n"],
    ["a line that goes", "甲\n乙\n丁\n", "甲\n丁\n", "乙\n", ""],
    ["two that become one", "甲\n乙\n丁\n", "甲乙\n丁\n", "甲\n乙\n", "甲乙\n"],
    ["at the very end", "甲\n乙", "甲\n乙丙", "乙", "乙丙"],
    ["at the beginning", "甲\n乙\n", "子甲\n乙\n", "甲\n", "子甲\n"],
    ["everything", "甲", "", "甲", ""],
    ["a line like the one before", "甲\n甲\n", "甲\n甲\n甲\n", "", "甲\n"],
  ])("that changed are found: %s", (_what, before, after, gone, come) => {
    const changed = changedLines(before, after)!;
    expect(before.slice(changed.before.start, changed.before.end)).toBe(gone);
    expect(after.slice(changed.after.start, changed.after.end)).toBe(come);
    expect(after).toBe(before.slice(0, changed.before.start) + come + before.slice(changed.before.end));
  });

  test("none where nothing changed", () => {
    expect(changedLines(TEXT, TEXT)).toBeUndefined();
  });
});

describe("what changed is read by itself, and comes out as if all had been read", () => {
  test.each([
    ["a result under its heading", "增长6.1%", "增长6.4%"],
    ["a target", "生产总值增长6%以上", "生产总值增长5.5%左右"],
    ["a slip", "新增企业5家", "新增企业 5 家,增长8 %"],
    ["a new paragraph", "新建工厂12座。\n", "新建工厂12座。\n改造老旧小区30个。\n"],
    ["a paragraph that goes", "新增企业5家。\n", ""],
    ["a heading that changes what stands below it alone", "（一）做强工业", "（一）做强制造业"],
  ])("%s", (_what, words, others) => {
    const text = TEXT.replace(words, others);
    const known = readDraft({ text: TEXT });
    const changed = changedLines(TEXT, text)!;
    const moved = moveReading(known, changed);
    const part = partToRead(text, changed.after, moved.frame);
    expect(part.text.length).toBeLessThan(text.length);
    const merged = mergeReading(known, changed, part, readDraft({ text: part.text }));
    const all = readDraft({ text });
    const told = ({ indicators }: typeof all) =>
      indicators.map(({ name, span, status, period, bound }) => ({ name, span, status, period, bound }));
    expect(told(merged)).toEqual(told(all));
    expect(merged.frame).toEqual(all.frame);
    const slips = ({ findings }: typeof all) => findings.map(({ ruleId, span }) => [ruleId, span]);
    expect(slips(merged)).toEqual(slips(all));
  });
});

test("a stretch moves wherever it stands", () => {
  expect(shifted({ span: { start: 1, end: 2 }, all: [{ start: 3, end: 4, name: "甲" }], value: 5 }, 10)).toEqual({
    span: { start: 11, end: 12 },
    all: [{ start: 13, end: 14, name: "甲" }],
    value: 5,
  });
});

test("a line is cut at its marks and nothing is lost", () => {
  const pieces = markedPieces("增长6.1 %。\n", [
    { start: 2, end: 7, kind: "actual" },
    { start: 5, end: 6, kind: "finding" },
  ]);
  expect(pieces.map(({ text, kinds }) => [text, kinds])).toEqual([
    ["增长", ""],
    ["6.1", "actual"],
    [" ", "actual finding"],
    ["%", "actual"],
    ["。", ""],
  ]);
});
