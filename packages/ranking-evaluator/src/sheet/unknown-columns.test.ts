import { describe, expect, test } from "vitest";
import { findPolicy } from "../policies/built-in.js";
import { liaochengPolicy } from "../policies/liaocheng.js";
import { evaluate } from "../evaluate/evaluate.js";
import { unknownColumns } from "./columns.js";
import { openSheet } from "./open-sheet.js";
import { readSheet } from "./read-sheet.js";

const mianyang = findPolicy("mianyang-2022");
const records = (...lines: string[]) => lines.map((line, index) => ({ number: index + 1, cells: line.split(",") }));

describe("a column named like a judgement of the policy holds it", () => {
  const read = (cell: string) => {
    const reading = readSheet(
      { records: records("单位,类别,指标,数值,目标,本期排名,参评总数,不可抗力", `甲县,县,投资,90,100,12,12,${cell}`) },
      mianyang,
    );
    if ("missing" in reading) throw new Error(reading.missing);
    return evaluate(reading.rows, mianyang).map(({ status, color }) => [status, color])[0];
  };

  test.each(["是", "√", "1", "有", "特大暴雨"])("%s says that it holds", (cell) => {
    expect(read(cell)).toEqual(["exempt", null]);
  });

  test.each(["", "否", "无", "0", "—"])("“%s” says that it does not", (cell) => {
    expect(read(cell)).toEqual(["judged", "black"]);
  });

  test("in JSON too", () => {
    const objects = [
      { 单位: "甲县", 类别: "县", 指标: "投资", value: 90, target: 100, rank: 12, total: 12, 不可抗力: "是" },
    ];
    const reading = readSheet({ objects }, mianyang);
    expect("rows" in reading && reading.rows[0]?.flags).toEqual(["force-majeure"]);
  });
});

describe("columns that nothing knows are told with the nearest known name", () => {
  test.each([
    ["本期排明", "本期排名"],
    ["不可抗力因素", "不可抗力"],
    ["完成进度（%）情况", "完成进度"],
    ["天气", undefined],
  ])("%s", (header, nearest) => {
    expect(unknownColumns([header], mianyang)).toEqual([{ header, ...(nearest === undefined ? {} : { nearest }) }]);
  });

  test("known columns and those for people alone are not", () => {
    expect(unknownColumns(["序号", "单位", "类 别", "Rank", "备注", "不可抗力", null, 3], mianyang)).toEqual([]);
  });

  test("an opened sheet names them", () => {
    const sheet = openSheet(records("单位,类别,指标,本期排名,上月排明"), liaochengPolicy);
    expect("unknown" in sheet && sheet.unknown).toEqual([{ header: "上月排明", nearest: "上月排名" }]);
  });
});
