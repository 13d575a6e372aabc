import { describe, expect, test } from "vitest";
import { findPolicy } from "../policies/built-in.js";
import { liaochengPolicy } from "../policies/liaocheng.js";
import { type RankingPolicy } from "../policy/policy.js";
import { parsePolicy } from "../policy/parse-policy.js";
import { likeliestSheet } from "./likeliest-sheet.js";
import { createSheetChecker, readSheet, type SheetReading } from "./read-sheet.js";
import type { RawCell, SheetRecord } from "./sheet-record.js";

const recordsOf = (lines: readonly (readonly RawCell[])[]): SheetRecord[] =>
  lines.map((cells, index) => ({ number: index + 1, cells }));
const read = (text: string, policy: RankingPolicy = liaochengPolicy, type?: string) =>
  readSheet({ records: recordsOf(text.split("\n").map((line) => line.split(","))) }, policy, { type });
const sound = (reading: ReturnType<typeof readSheet>): SheetReading => {
  if ("missing" in reading) throw new Error(`no column ${reading.missing}`);
  return reading;
};
const told = (reading: ReturnType<typeof readSheet>): string[] =>
  sound(reading).problems.map(({ row, column, messages }) => `${row} ${column}: ${messages.zh} / ${messages.en}`);

const HEADER = "单位,类别,指标,本期排名,上期排名,参评总数";

describe("a sheet is read", () => {
  test("with a title above, other columns between, words around places", () => {
    const reading = sound(read(`虚构数据\n备注,${HEADER}\nx,市商务局,部门,进出口,第14位,—,１６`));
    expect(reading.problems).toEqual([]);
    expect(reading.rows).toEqual([
      { unit: "市商务局", unitType: "部门", indicator: "进出口", rank: 14, previousRank: undefined, total: 16 },
    ]);
  });

  test("with English headers, and from a workbook with a cover and numbers in cells", () => {
    const sheets: RawCell[][][] = [
      [["封面"], [new Date("2023-01-01")]],
      [
        [7, "unit", "unitType", "indicator", "rank", "rank", "deadline"],
        [null, undefined, " "],
        [new Date(), "甲", "县", "粮食", 3, 4, new Date("2023-02-01")],
      ],
      [["单位"]],
    ];
    const { rows } = sound(readSheet({ records: likeliestSheet(sheets) }, liaochengPolicy));
    expect(rows).toEqual([{ unit: "甲", unitType: "县", indicator: "粮食", rank: 3, deadline: "2023-02-01" }]);
    expect(likeliestSheet([])).toEqual([]);
  });

  test("of figures, which are ranked in the direction of each indicator", () => {
    const policy = parsePolicy({ ...liaochengPolicy, indicators: { 能耗: { direction: "lower" } } });
    const { rows } = sound(
      read("单位,类别,指标,数值\n甲,县,能耗,9\n乙,县,能耗,7\n甲,县,粮食,9\n乙,县,粮食,-7%", policy),
    );
    expect(rows.map(({ rank }) => rank)).toEqual([2, 1, 1, 2]);
  });

  test("without the type where the policy has one population or the caller names it", () => {
    const one = findPolicy("weinan-2014");
    expect(sound(read("单位,指标,排名\n甲,粮食,1", one)).rows[0]?.unitType).toBe("县（市、区）");
    expect(sound(read("单位,指标,排名\n甲,粮食,1", liaochengPolicy, "县")).rows[0]?.unitType).toBe("县");
  });

  test("with everything policies ask about", () => {
    const policy = parsePolicy({
      ...liaochengPolicy,
      measures: { wait: { name: "等待天数" } },
      flags: { critical: "被通报批评" },
    });
    const header = "单位,类别,指标,排名,等待天数,标记,历史颜色,免评原因,核定颜色,核定理由,时限,完成日期,目标";
    const lines = [
      "甲,县,a,1,5,被通报批评,红、不标注、蓝色,,蓝色,申诉成立,2023年2月1日,2023/2/3 08:05,1 000",
      "乙,县,a,2,-,critical,,口径调整,无,更正,,,1 000",
    ].map((line) => line.replaceAll("1 000", "1000"));
    expect(sound(read([header, ...lines].join("\n"), policy)).rows).toEqual([
      {
        unit: "甲",
        unitType: "县",
        indicator: "a",
        rank: 1,
        target: 1000,
        deadline: "2023-02-01",
        completedOn: "2023-02-03T08:05",
        flags: ["critical"],
        history: ["red", null, "blue"],
        override: { color: "blue", reason: "申诉成立" },
        measures: { wait: 5 },
      },
      {
        unit: "乙",
        unitType: "县",
        indicator: "a",
        rank: 2,
        target: 1000,
        flags: ["critical"],
        history: [],
        exempt: "口径调整",
        override: { color: null, reason: "更正" },
        measures: { wait: null },
      },
    ]);
  });

  test("where a workbook has numbers for figures, and a decided colour has no column for its reason", () => {
    const records = recordsOf([
      ["单位", "类别", "指标", "排名", "数值", "核定颜色"],
      ["甲", "县", "x", 1, 2.5, "蓝"],
      ["乙", "县", "x", 2, "无", ""],
    ]);
    const reading = readSheet({ records }, liaochengPolicy);
    expect(sound(reading).rows).toEqual([{ unit: "乙", unitType: "县", indicator: "x", rank: 2 }]);
    expect(told(reading)).toEqual(["2 核定颜色: 核定颜色须有核定理由 / a colour decided by people needs its reason"]);
  });

  test("from JSON, whose keys may be headers", () => {
    const objects = [
      { 单位: "甲", 类别: "县", 指标: "x", 本期排名: "第3位", remark: 1 },
      { unit: "乙", indicator: "x", rank: null },
    ];
    const { rows } = sound(readSheet({ objects }, liaochengPolicy, { type: "县" }));
    expect(rows).toEqual([
      { unit: "甲", unitType: "县", indicator: "x", rank: 3 },
      { unit: "乙", unitType: "县", indicator: "x", rank: null },
    ]);
  });
});

test("places that are none are told of their cells alone", () => {
  const row = { unit: "甲", unitType: "县", indicator: "x", rank: 0 };
  expect(createSheetChecker(liaochengPolicy)({ number: 2, row, problems: [] })).toEqual([]);
});

test.each([
  ["指标,排名\nx,1", "unit"],
  ["单位,排名\n甲,1", "indicator"],
  ["单位,指标,排名\n甲,x,1", "unitType"],
  ["单位,类别,指标\n甲,县,x", "rank"],
  ["", "unit"],
])("a sheet without what is needed says so: %j", (text, missing) => {
  expect(read(text)).toEqual({ missing });
});

test("only the first ten records are searched for a header", () => {
  expect(read(`${"说明\n".repeat(10)}${HEADER}`)).toEqual({ missing: "unit" });
});

describe("mistakes are told with row, column and in both languages, and their rows left out", () => {
  test.each([
    ["甲,县,x,三,1,11", "2 本期排名: 排名“三”不是数字 / rank “三” is no number"],
    ["甲,县,x,0,1,11", "2 本期排名: 排名“0”不是从1开始的整数 / rank “0” is no whole number from 1"],
    ["甲,县,x,2.5,1,11", "2 本期排名: 排名“2.5”不是从1开始的整数 / rank “2.5” is no whole number from 1"],
    ["甲,县,x,12,1,11", "2 本期排名: 排名12超过参评总数11 / rank 12 exceeds the total of 11"],
    [",县,x,2,1,11", "2 单位: 没有单位 / no unit"],
    ["甲,县,,2,1,11", "2 指标: 没有指标 / no indicator"],
    ["甲,,x,2,1,11", "2 类别: 没有类别 / no type"],
    ["甲,乡镇,x,2,1,11", "2 类别: 类别“乡镇”不在规则范围内 / the policy does not cover the type “乡镇”"],
  ])("%s", (line, message) => {
    const reading = read(`${HEADER}\n${line}`);
    expect(told(reading)).toEqual([message]);
    expect(sound(reading).rows).toEqual([]);
  });

  test("doubles name the row that is already there", () => {
    const reading = read(`标题\n${HEADER}\n甲,县,x,1,1,11\n甲,县,x,2,1,11`);
    expect(told(reading)).toEqual([
      "4 单位: 重复的单位＋指标：甲，x（第3行已有） / unit and indicator once more: 甲, x (already in row 3)",
    ]);
    expect(sound(reading).rows).toHaveLength(1);
  });

  test("of columns that few policies ask about", () => {
    const policy = parsePolicy({ ...liaochengPolicy, measures: { wait: { name: "等待天数" } } });
    const reading = read(
      "单位,类别,指标,排名,数值,时限,标记,历史颜色,核定颜色,核定理由,等待天数\n" +
        "甲,县,x,1,多,2023-02-30,好,紫,紫,x,久\n乙,县,x,2,1,下周,,,蓝,,1",
      policy,
    );
    expect(told(reading)).toEqual([
      "2 数值: 数值“多”不是数字 / value “多” is no number",
      "2 时限: 时限“2023-02-30”不是日期 / deadline “2023-02-30” is no date",
      "2 标记: 标记“好”不在规则里 / the policy knows no flag “好”",
      "2 历史颜色: 颜色“紫”不在规则里 / the policy knows no colour “紫”",
      "2 核定颜色: 颜色“紫”不在规则里 / the policy knows no colour “紫”",
      "2 等待天数: 等待天数“久”不是数字 / 等待天数 “久” is no number",
      "3 时限: 时限“下周”不是日期 / deadline “下周” is no date",
      "3 核定颜色: 核定颜色须有核定理由 / a colour decided by people needs its reason",
    ]);
  });

  test("in JSON", () => {
    const row = { unit: "甲", unitType: "县", indicator: "x" };
    const objects = [
      "甲",
      [],
      null,
      { unitType: "县", indicator: "x" },
      { ...row, rank: "三" },
      { ...row, rank: 2.5 },
      { ...row, value: "多" },
      { ...row, rank: 9, total: 8 },
    ];
    const lines = told(readSheet({ objects }, liaochengPolicy));
    expect(lines.slice(0, 6)).toEqual([
      "1 （整体）: 不是对象：每项应是一行 / no object; each entry must be a row",
      "2 （整体）: 不是对象：每项应是一行 / no object; each entry must be a row",
      "3 （整体）: 不是对象：每项应是一行 / no object; each entry must be a row",
      "4 unit: 缺少这一项 / is missing",
      "5 rank: 排名“三”不是数字 / rank “三” is no number",
      "6 rank: 排名“2.5”不是从1开始的整数 / rank “2.5” is no whole number from 1",
    ]);
    expect(lines[6]).toMatch(/^7 value: /u);
    expect(lines[7]).toBe("8 本期排名: 排名9超过参评总数8 / rank 9 exceeds the total of 8");
  });

  test("JSON places below 1 are told once", () => {
    const objects = [{ unit: "甲", unitType: "县", indicator: "x", rank: 0 }];
    expect(told(readSheet({ objects }, liaochengPolicy))).toEqual([
      "1 rank: 排名“0”不是从1开始的整数 / rank “0” is no whole number from 1",
    ]);
  });
});
