import type { RankingInput } from "../row.js";

/** What a built-in policy must say about rows made from its rule's own numbers. */
export interface PolicyCase {
  readonly policy: string;
  readonly row: Partial<RankingInput>;
  readonly color: string | null;
  readonly actions?: readonly string[];
}

const of = (policy: string, ...cases: [Partial<RankingInput>, string | null, string[]?][]): PolicyCase[] =>
  cases.map(([row, color, actions]) => ({ policy, row, color, ...(actions && { actions }) }));

export const POLICY_CASES: readonly PolicyCase[] = [
  ...of(
    "yinchuan-2025",
    [{ progress: 40.1, expectedProgress: 50 }, null],
    [{ progress: 40, expectedProgress: 50 }, "yellow"],
    [{ progress: 61.7, expectedProgress: 91.7 }, "yellow"],
    [{ progress: 61.6, expectedProgress: 91.7 }, "red"],
    [{ measures: { monthsUnstarted: 1 } }, "yellow"],
    [{ measures: { monthsUnstarted: 3 } }, "red"],
    [{ measures: { monthsOutOfStatistics: 1 } }, null],
    [{ measures: { monthsOutOfStatistics: 2 } }, "yellow"],
    [{ measures: { monthsOutOfStatistics: 3 } }, "red"],
  ),
  ...of(
    "tianjin-2022",
    [{ value: 6, target: 6, mean: 5 }, "green"],
    [{ value: 5.9, target: 6, mean: 5 }, "yellow"],
    [{ value: 6, target: 6, mean: 6.1 }, "yellow"],
    [{ value: -0.1, target: 6, mean: 5 }, "red"],
    [{ value: 0, target: 6, mean: 5 }, null],
    [{ unitType: "专项债券", progress: 50, expectedProgress: 50 }, "green"],
    [{ unitType: "专项债券", progress: 20, expectedProgress: 50 }, "yellow"],
    [{ unitType: "专项债券", progress: 19, expectedProgress: 50 }, "red"],
  ),
  ...of(
    "weinan-2014",
    [{ unitType: "县", rank: 3, total: 13 }, "red"],
    [{ unitType: "县", rank: 4, total: 13 }, null],
    [{ unitType: "县", rank: 12, total: 13 }, null],
    [{ unitType: "县", rank: 13, total: 13 }, "yellow"],
  ),
  ...of(
    "mianyang-2022",
    [{ unitType: "县", value: 101, target: 100, rank: 5, total: 12 }, "red"],
    [{ unitType: "县", value: 100, target: 100, rank: 1, total: 12 }, null],
    [{ unitType: "县", value: 101, target: 100, rank: 6, total: 12 }, null],
    [{ unitType: "县", value: 99, target: 100, rank: 9, total: 12 }, "black"],
    [{ unitType: "县", value: 99, target: 100, rank: 8, total: 12 }, null],
    [{ unitType: "县", value: 99, target: 100, rank: 12, total: 12, flags: ["force-majeure"] }, null],
    [{ unitType: "部门", value: 101, target: 100, rank: 4, total: 20 }, "red"],
    [{ unitType: "部门", value: 101, target: 100, rank: 5, total: 20 }, null],
    [{ unitType: "部门", value: 99, target: 100, rank: 18, total: 20 }, "black"],
    [{ unitType: "部门", value: 99, target: 100, rank: 17, total: 20 }, null],
  ),
  ...of(
    "xinhuang-2015",
    [{ value: 80, target: 100 }, null],
    [{ value: 79.9, target: 100 }, "white", ["跟踪督办"]],
    [{ value: 60, target: 100 }, "white"],
    [{ value: 59.9, target: 100 }, "yellow", ["黄牌警告"]],
  ),
  ...of(
    "guangyuan-2018",
    [{ flags: ["on-schedule"] }, "blue"],
    [{ flags: ["slow"] }, "yellow", []],
    [{ flags: ["slow"], history: ["yellow"] }, "yellow", ["发督办函"]],
    [{ flags: ["unreachable"] }, "red", ["约谈"]],
    [{ flags: ["on-schedule", "criticised-by-province"] }, "red", ["约谈"]],
  ),
  ...of(
    "suqian-2025",
    [{ deadline: "2025-06-09" }, null],
    [{ deadline: "2025-06-08" }, "blue"],
    [{ deadline: "2025-06-01" }, "blue"],
    [{ deadline: "2025-05-31" }, "red"],
    [{ deadline: "2025-05-31", completedOn: "2025-05-30" }, "blue"],
    [{ progress: 49, expectedProgress: 50 }, "yellow"],
    [{ flags: ["poor-quality"] }, "yellow"],
  ),
  ...of(
    "sanming-2017",
    [{ flags: ["listed"] }, "blue"],
    [{ flags: ["unanswered"], history: ["blue"] }, "orange"],
    [{ flags: ["unanswered"], history: ["orange", "blue"] }, "red", ["启动问责"]],
    [{ flags: ["unanswered"], history: ["red"] }, "red"],
    [{ flags: [], history: ["orange"] }, null],
    [{ flags: ["listed"], override: { color: "red", reason: "紧急事项" } }, "red"],
  ),
  ...of(
    "yangtze-water-2018",
    [{ level: 4, previousLevel: 3, flags: ["cumulative-target-missed"] }, "yellow"],
    [{ level: 4, previousLevel: 2, flags: ["cumulative-target-missed"] }, "red"],
    [{ level: 3, previousLevel: 1, flags: ["cumulative-target-missed"] }, null],
    [{ level: 4, previousLevel: 4, flags: ["cumulative-target-missed"] }, null],
    [{ level: 5, previousLevel: 3, flags: [] }, null],
  ),
  ...of(
    "xuancheng-2020",
    [{ progress: 91.7 }, null],
    [{ progress: 91.6 }, "yellow"],
    [{ progress: 95, value: 7.9, target: 8 }, "yellow"],
    [{ progress: 95, value: 8, target: 8 }, null],
  ),
  ...of(
    "liandu-2014",
    [{ rank: 17, total: 20 }, null],
    [{ rank: 18, total: 20 }, "yellow", []],
    [{ rank: 18, total: 20, history: ["yellow"] }, "yellow", ["黄牌警告并诫勉谈话"]],
    [{ rank: 20, total: 20, history: ["yellow"] }, "red", ["黄牌警告并诫勉谈话"]],
    [{ rank: 20, total: 20, history: ["red"] }, "red", ["黄牌警告并诫勉谈话", "免职"]],
    [{ rank: 20, total: 20, history: [null, "red"] }, "red", []],
  ),
  ...of(
    "ledger-lights",
    [{ deadline: "2023-06-30" }, "red", ["发督办函"]],
    [{ deadline: "2023-06-30", flags: ["done"], completedOn: "2023-06-30" }, "blue"],
    [{ flags: ["done"] }, "blue"],
    [{ deadline: "2023-06-30", flags: ["done"], completedOn: "2023-07-01" }, "yellow"],
    [{ progress: 40.1, expectedProgress: 50, flags: ["reported"] }, "blue"],
    [{ progress: 40, expectedProgress: 50, flags: ["reported"] }, "yellow", ["发提示函"]],
    [{ progress: 19.9, expectedProgress: 50 }, "red", ["约谈"]],
    [{ flags: ["stopped"] }, "yellow"],
    [{ measures: { shortfall: 0.1 } }, "yellow"],
    [{ measures: { shortfall: 0 }, flags: ["reported"] }, "blue"],
    [{ measures: { daysWithoutReport: 93 } }, "yellow", ["催报进展"]],
  ),
];
