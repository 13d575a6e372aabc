import { expect, test } from "vitest";
import { liaochengPolicy } from "../policies/liaocheng.js";
import type { RankingInput } from "../row.js";
import { moveRank } from "./move-rank.js";

const ranked = (ranks: readonly (number | undefined)[], unitType = "县"): RankingInput[] =>
  ranks.map((rank, index) => ({ unit: `单位${index}`, unitType, indicator: "x", rank }));
const move = (rows: readonly RankingInput[], index: number, rank: number) =>
  moveRank(rows, index, rank, liaochengPolicy).map((row) => row.rank);

test.each([
  ["up", [1, 2, 3, 4], 3, 2, [1, 3, 4, 2]],
  ["down", [1, 2, 3, 4], 0, 3, [3, 1, 2, 4]],
  ["out of a tie", [1, 2, 2, 4], 1, 4, [1, 4, 2, 3]],
  ["past a tie", [1, 2, 2, 4], 3, 2, [1, 3, 3, 2]],
  ["among rows that are not the whole ranking", [3, 9, 14], 2, 5, [3, 10, 5]],
  ["beside rows without rank", [1, undefined, 2], 2, 1, [2, undefined, 1]],
  ["nowhere", [1, 2], 0, 1, [1, 2]],
])("a unit moves %s", (_how, ranks, index, rank, expected) => {
  expect(move(ranked(ranks), index, rank)).toEqual(expected);
});

test("rows without rank and rows that are not there move nothing", () => {
  const rows = ranked([undefined, 1]);
  expect(moveRank(rows, 0, 2, liaochengPolicy)).toBe(rows);
  expect(moveRank(rows, 7, 2, liaochengPolicy)).toBe(rows);
});

test("only the same population and indicator make room; its types may be written in several ways", () => {
  const rows: RankingInput[] = [
    ...ranked([1, 2]),
    { unit: "开发区", unitType: "县（市、区）", indicator: "x", rank: 3 },
    { unit: "市局", unitType: "部门", indicator: "x", rank: 3 },
    { unit: "乡", unitType: "乡镇", indicator: "x", rank: 3 },
    { unit: "单位1", unitType: "县", indicator: "y", rank: 3 },
  ];
  expect(move(rows, 0, 4)).toEqual([4, 1, 2, 3, 3, 3]);
  expect(move(rows, 4, 1)).toEqual([1, 2, 3, 3, 1, 3]);
});
