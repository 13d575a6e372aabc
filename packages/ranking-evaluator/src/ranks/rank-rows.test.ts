import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankRows } from "./rank-rows.js";

const row = (unit: string, value: number | null, unitType = "县", indicator = "x") => ({
  unit,
  unitType,
  indicator,
  value,
});

describe("ranks of figures", () => {
  test.each([
    [[9, 8, 7, 7, 5], {}, [1, 2, 3, 3, 5]],
    [[9, 8, 7, 7, 5], { ties: "include-at-cut" as const }, [1, 2, 3, 3, 5]],
    [[5, 9, null, NaN, 9], { direction: "lower" as const }, [1, 2, undefined, undefined, 2]],
    [[], {}, []],
  ])("%j with %j are %j", (values, options, ranks) => {
    expect(rankRows(values, options)).toEqual(ranks);
  });

  test("are one more than the number of better figures", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
        expect(rankRows(values)).toEqual(values.map((value) => 1 + values.filter((other) => other > value).length));
      }),
      { seed: 20221227 },
    );
  });
});

test("rows are ranked within type and indicator, and are not changed", () => {
  const rows = [row("甲", 3), row("乙", 5), row("丙", 1, "部门"), row("丁", 5), row("戊", null)];
  const ranked = rankRows(rows, { ties: "include-at-cut" });
  expect(ranked.map((one) => ({ ...one }))).toMatchObject([
    { unit: "甲", rank: 3, total: 3, tied: 1 },
    { unit: "乙", rank: 1, total: 3, tied: 2 },
    { unit: "丙", rank: 1, total: 1 },
    { unit: "丁", rank: 1, tied: 2 },
    { unit: "戊" },
  ]);
  expect(ranked[4]).not.toHaveProperty("rank");
  expect(rows[0]).not.toHaveProperty("rank");
});

test("dense ranks count the ranks there are", () => {
  expect(rankRows([row("甲", 2), row("乙", 2), row("丙", 1)], { ties: "dense" })).toMatchObject([
    { rank: 1, total: 2 },
    { rank: 1, total: 2 },
    { rank: 2, total: 2 },
  ]);
});

test("unknown options are refused", () => {
  for (const options of [{ direction: "up" }, { ties: "random" }])
    expect(() => rankRows([1], options as never)).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
});
