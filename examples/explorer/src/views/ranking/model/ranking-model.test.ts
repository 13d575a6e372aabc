import { createBulletin, evaluate, findPolicy, liaochengPolicy, type RankingInput } from "@liaocheng/ranking-evaluator";
import { describe, expect, test } from "vitest";
import { lastPlace, rankBands } from "./rank-bands.js";
import { countRows, filterSections, firstRows } from "./shown-sections.js";
import { changesBetween, leverOf, suppose } from "./what-if.js";

const DAY = "2023-04-10";
const county = (index: number, fields: Partial<RankingInput> = {}): RankingInput => ({
  unit: `县${String(index)}`,
  unitType: "县",
  indicator: "用电量",
  rank: index,
  total: 7,
  ...fields,
});
const counties = [1, 2, 3, 4, 5, 6, 7].map((index) => county(index));
const office: RankingInput = {
  unit: "市商务局",
  unitType: "部门",
  indicator: "进出口",
  rank: 14,
  previousRank: 11,
  total: 16,
};

describe("what if", () => {
  test("the units passed make room; those with another colour are told first", () => {
    const before = evaluate(counties);
    const after = suppose(counties, { index: 6, lever: "rank", to: 3 }, liaochengPolicy, DAY);
    expect(
      changesBetween(before, after).map(({ before: one, after: other }) => [
        one.unit,
        one.color,
        other.color,
        other.rank,
      ]),
    ).toEqual([
      ["县3", "blue", null, 4],
      ["县4", null, "red", 5],
      ["县7", "red", "blue", 3],
      ["县5", "red", "red", 6],
      ["县6", "red", "red", 7],
    ]);
  });

  test("a value is changed in its own row, where the policy judges values", () => {
    const policy = findPolicy("xinhuang-2015");
    const row: RankingInput = { unit: "甲", unitType: "责任单位", indicator: "x", value: 50, target: 100 };
    const [verdict] = evaluate([row], policy);
    expect(verdict && leverOf(row, verdict)).toBe("value");
    const after = suppose([row], { index: 0, lever: "value", to: 90 }, policy, DAY);
    expect([verdict?.color, after[0]?.color]).toEqual(["yellow", null]);
  });

  test("a row that no single figure moves has no lever", () => {
    const row: RankingInput = { ...office, rank: null, previousRank: null };
    const [verdict] = evaluate([row]);
    expect(verdict && leverOf(row, verdict)).toBeUndefined();
  });
});

describe("the colours by rank", () => {
  test("cover the whole ranking in order, with the move from before in mind", () => {
    expect(rankBands([office], 0, liaochengPolicy)).toEqual([
      { from: 1, to: 6, color: "blue" },
      { from: 7, to: 13, color: null },
      { from: 14, to: 16, color: "red" },
    ]);
  });

  test("count the rows where nothing states the total", () => {
    const rows = counties.map(({ total: _total, ...row }) => row);
    expect(lastPlace(rows, 0, liaochengPolicy)).toBe(7);
    expect(rankBands(rows, 0, liaochengPolicy).map(({ color }) => color)).toEqual(["blue", null, "red"]);
    expect(lastPlace([], 0, liaochengPolicy)).toBe(1);
  });

  test("of very long rankings are not drawn", () => {
    expect(rankBands([{ ...office, total: 5000 }], 0, liaochengPolicy)).toEqual([]);
  });
});

describe("the rows shown", () => {
  const { sections } = createBulletin(evaluate([office, ...counties]), liaochengPolicy);
  const unitsOf = (filter: { text: string; color: string }) =>
    filterSections(sections, filter).flatMap(({ rows }) => rows.map(({ unit }) => unit));

  test.each([
    [{ text: "商务", color: "" }, ["市商务局"]],
    [{ text: "用电 县3", color: "" }, ["县3"]],
    [{ text: "", color: "none" }, ["县4"]],
    [{ text: "县", color: "red" }, ["县5", "县6", "县7"]],
    [{ text: "没有", color: "" }, []],
  ])("fit %j", (filter, units) => {
    expect(unitsOf(filter)).toEqual(units);
  });

  test("are the first ones, section by section", () => {
    expect(countRows(sections)).toBe(8);
    expect(firstRows(sections, 3).map(({ rows }) => rows.length)).toEqual([1, 2]);
    expect(firstRows(sections, 1).map(({ rows }) => rows.length)).toEqual([1]);
    expect(firstRows(sections, Infinity)).toEqual(sections);
  });
});
