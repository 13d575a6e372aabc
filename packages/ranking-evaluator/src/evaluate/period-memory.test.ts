import { describe, expect, test } from "vitest";
import { evaluate } from "./evaluate.js";
import { keepColors, memoryBefore, periodColors } from "./period-memory.js";
import { rankingPeriod } from "./period.js";

describe("periods are told by their meaning, not by how they are printed", () => {
  test.each([
    ["2023-01", ["2023年1月", "2023年01月", "2023-1", "2023.01", "２０２３年１月", "2023 年 1 月"]],
    ["2023-01/05", ["2023年1—5月", "2023年1-5月", "2023年1月至5月", "2023-01/05"]],
    ["2023-Q1", ["2023年一季度", "2023年第一季度", "2023年第1季度", "2023Q1", "2023-Q1"]],
    ["2023-H1", ["2023年上半年", "2023-H1"]],
    ["2023-W05", ["2023年第5周", "2023-W5", "2023-W05"]],
    ["2023", ["2023年", "2023年度", "2023年全年", "2023"]],
    ["2023-02-03", ["2023年2月3日", "2023-02-03", "2023/2/3"]],
  ])("%s", (id, texts) => {
    expect(texts.map((text) => rankingPeriod(text).id)).toEqual(texts.map(() => id));
  });

  test.each(["", "上个月", "2023年13月", "2023年5—3月", "2023-W54", "2023年第五季度", "1月"])("%j is none", (text) => {
    expect(() => rankingPeriod(text)).toThrow(expect.objectContaining({ code: "TEXT_INVALID" }));
  });
});

const row = (rank: number) => ({ unit: "甲", unitType: "县（市、区）", indicator: "用电量", rank, total: 11 });
const colorsOf = (rank: number, period: string) => periodColors(evaluate([row(rank)]), period);

describe("what is kept from period to period", () => {
  test("the same period given thrice counts once", () => {
    let kept = keepColors([], colorsOf(11, "2023年1月"));
    for (const spelling of ["2023-01", "2023年01月"]) kept = keepColors(kept, colorsOf(11, spelling));
    expect(memoryBefore(kept, "2023年2月")).toEqual({ "甲｜用电量": ["red"] });
  });

  test("a corrected table replaces, also what it no longer has", () => {
    const two = [...colorsOf(11, "2023-01"), { ...colorsOf(1, "2023-01")[0]!, unit: "乙" }];
    expect(keepColors(keepColors([], two), colorsOf(5, "2023-01")).map(({ unit, color }) => [unit, color])).toEqual([
      ["甲", null],
    ]);
  });

  test("tables of other indicators and populations of the period stay", () => {
    const other = [
      { ...colorsOf(11, "2023-01")[0]!, indicator: "进出口" },
      { ...colorsOf(11, "2023-01")[0]!, unitType: "市政府部门" },
    ];
    expect(keepColors(other, colorsOf(11, "2023-01"))).toHaveLength(3);
  });

  test("a period is judged by those before it, whatever came in first", () => {
    const kept = ["2023-03", "2023-01", "2023-02"].reduce(
      (all, period, place) => keepColors(all, colorsOf([5, 11, 1][place]!, period)),
      [] as ReturnType<typeof colorsOf>,
    );
    expect(memoryBefore(kept, "2023年3月")).toEqual({ "甲｜用电量": ["blue", "red"] });
    expect(memoryBefore(kept, "2023年1月")).toEqual({});
    expect(memoryBefore(kept)).toEqual({ "甲｜用电量": [null, "blue", "red"] });
  });

  test("quarters are no months", () => {
    const kept = keepColors(colorsOf(11, "2023年一季度"), colorsOf(11, "2023年1月"));
    expect(memoryBefore(kept, "2023年4月")).toEqual({ "甲｜用电量": ["red"] });
  });

  test("who took no part is not kept", () => {
    const absent = { ...row(1), rank: null };
    expect(periodColors(evaluate([absent]), "2023-01")).toEqual([]);
  });
});
