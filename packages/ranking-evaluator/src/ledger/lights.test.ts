import type { ProgressEntry, Yardstick } from "@liaocheng/report-model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPolicy } from "../policies/built-in.js";
import { promiseLights } from "./lights.js";
import { elapsedPercent, periodOf } from "./period.js";
import type { PromiseToJudge } from "./standing.js";

const school: Yardstick = { name: "新建学校", unit: "所", target: 12, better: "higher", course: "sum" };
const growth: Yardstick = { name: "地区生产总值", unit: "%", target: 5.5, better: "higher", course: "rate" };
const prices: Yardstick = { name: "居民消费价格", unit: "%", target: 3, better: "lower", course: "rate" };
const stock: Yardstick = { name: "高新技术企业", unit: "家", target: 800, better: "higher", course: "stand" };

type Reported = Omit<ProgressEntry, "promise">;
const lightOf = (asOf: string, more: Partial<PromiseToJudge>, ...reported: Reported[]) =>
  promiseLights(
    [
      {
        id: "2023-001",
        unit: "市教育局",
        year: 2023,
        deadline: "2023",
        yardsticks: [],
        entries: reported.map((entry) => ({ promise: "2023-001", ...entry })),
        ...more,
      },
    ],
    { asOf },
  )[0]!;

describe("periods", () => {
  test.each([
    [2023, "2023", "2023-01-01", "2023-12-31"],
    [2023, "2023-06-30", "2023-01-01", "2023-06-30"],
    [2023, "2023/2025", "2023-01-01", "2025-12-31"],
    [2023, "2021/2025", "2021-01-01", "2025-12-31"],
    [2023, "2025", "2023-01-01", "2025-12-31"],
    [2023, "2022-12-31", "2022-01-01", "2022-12-31"],
    [2023, undefined, "2023-01-01", undefined],
  ])("of %i by %s begin on %s and end on %s", (year, deadline, start, end) => {
    expect(periodOf(year, deadline)).toEqual(end === undefined ? { start } : { start, end });
  });

  test.each([
    ["2023-01-01", 0.3],
    ["2023-06-30", 49.6],
    ["2023-11-30", 91.5],
    ["2023-12-31", 100],
    ["2024-05-01", 100],
    ["2022-12-31", 0],
  ])("on %s %f percent of the year are over", (day, percent) => {
    expect(elapsedPercent(periodOf(2023, "2023"), day)).toBe(percent);
  });
});

describe("the light of a promise", () => {
  const quiet = { date: "2023-06-30", note: "推进中" };
  test.each<[string, string, Partial<PromiseToJudge>, Reported[], string, string[]]>([
    ["nobody reported on, early", "2023-02-01", {}, [], "不标注", []],
    ["nobody reported on for a quarter", "2023-05-01", {}, [], "黄", ["silent"]],
    ["that goes on", "2023-07-10", {}, [quiet], "蓝", ["on-course"]],
    ["near its deadline", "2023-12-05", {}, [{ ...quiet, date: "2023-12-01" }], "黄", ["near-deadline"]],
    ["due today", "2023-12-31", {}, [{ ...quiet, date: "2023-12-01" }], "黄", ["near-deadline"]],
    ["past its deadline", "2024-01-01", {}, [{ ...quiet, date: "2023-12-01" }], "红", ["overdue"]],
    ["done in time", "2024-03-01", {}, [{ date: "2023-12-31", state: "done" }], "蓝", ["done-in-time"]],
    ["done late", "2024-03-01", {}, [{ date: "2024-01-02", state: "done" }], "黄", ["done-late"]],
    [
      "done, which is reported again late",
      "2024-03-01",
      {},
      [
        { date: "2023-12-31", state: "done" },
        { date: "2024-01-05", state: "done" },
      ],
      "蓝",
      ["done-in-time"],
    ],
    [
      "done and taken back",
      "2024-01-10",
      {},
      [
        { date: "2023-12-01", state: "done" },
        { date: "2024-01-05", state: "under-way" },
      ],
      "红",
      ["overdue"],
    ],
    ["stopped", "2023-07-10", {}, [{ ...quiet, state: "stopped" }], "黄", ["stopped"]],
    ["done tomorrow, judged today", "2023-07-10", {}, [{ date: "2023-07-11", state: "done" }], "黄", ["silent"]],
    [
      "without a date",
      "2029-01-01",
      { deadline: undefined },
      [{ date: "2028-12-30", note: "长期坚持" }],
      "蓝",
      ["on-course"],
    ],
    ["with a percentage behind its pace", "2023-07-10", {}, [{ date: "2023-06-30", percent: 30 }], "黄", ["behind"]],
    ["with the whole percentage", "2023-07-10", {}, [{ date: "2023-06-30", percent: 100 }], "蓝", ["done-in-time"]],
    [
      "of a sum in its pace",
      "2023-07-10",
      { yardsticks: [school] },
      [{ date: "2023-06-30", value: 5 }],
      "蓝",
      ["on-course"],
    ],
    ["of a sum behind", "2023-07-10", { yardsticks: [school] }, [{ date: "2023-06-30", value: 4 }], "黄", ["behind"]],
    [
      "of a sum far behind",
      "2023-07-10",
      { yardsticks: [school] },
      [{ date: "2023-06-30", value: 2 }],
      "红",
      ["far-behind"],
    ],
    [
      "of a sum reached",
      "2023-07-10",
      { yardsticks: [school] },
      [{ date: "2023-06-30", value: 12 }],
      "蓝",
      ["done-in-time"],
    ],
    [
      "of a sum reached late",
      "2024-03-10",
      { yardsticks: [school] },
      [{ date: "2024-02-20", value: 13 }],
      "黄",
      ["done-late"],
    ],
    [
      "of a rate that is short",
      "2023-07-25",
      { yardsticks: [growth] },
      [{ date: "2023-06-30", value: 5.2 }],
      "黄",
      ["below-target"],
    ],
    [
      "of a rate that holds",
      "2023-07-25",
      { yardsticks: [growth] },
      [{ date: "2023-06-30", value: 5.5 }],
      "蓝",
      ["on-course"],
    ],
    [
      "of a rate reached at the end",
      "2024-02-01",
      { yardsticks: [growth] },
      [{ date: "2023-12-31", value: 5.6 }],
      "蓝",
      ["done-in-time"],
    ],
    [
      "of a rate without the last value",
      "2024-02-01",
      { yardsticks: [growth] },
      [{ date: "2023-11-30", value: 5.6 }],
      "红",
      ["overdue"],
    ],
    [
      "of a ceiling that is broken",
      "2023-07-25",
      { yardsticks: [prices] },
      [{ date: "2023-06-30", value: 3.1 }],
      "黄",
      ["below-target"],
    ],
    [
      "of a ceiling that holds",
      "2023-07-25",
      { yardsticks: [prices] },
      [{ date: "2023-06-30", value: 0.7 }],
      "蓝",
      ["on-course"],
    ],
    [
      "of a stand on its way",
      "2023-07-10",
      { yardsticks: [stock] },
      [{ date: "2023-06-30", value: 10 }],
      "蓝",
      ["on-course"],
    ],
    [
      "of a stand arrived at",
      "2023-07-10",
      { yardsticks: [stock] },
      [{ date: "2023-06-30", value: 810 }],
      "蓝",
      ["done-in-time"],
    ],
    [
      "of two figures, one behind",
      "2023-07-10",
      { yardsticks: [stock, school] },
      [
        { date: "2023-06-30", value: 700 },
        { date: "2023-06-30", figure: 2, value: 3 },
      ],
      "黄",
      ["behind"],
    ],
    [
      "of two figures, one reached",
      "2023-07-10",
      { yardsticks: [school, stock] },
      [{ date: "2023-06-30", value: 12 }],
      "蓝",
      ["on-course"],
    ],
    [
      "for years ahead",
      "2023-12-20",
      { yardsticks: [school], deadline: "2023/2025" },
      [{ date: "2023-12-20", value: 4 }],
      "蓝",
      ["on-course"],
    ],
  ])("%s, on %s", (_title, asOf, more, reported, color, rules) => {
    const light = lightOf(asOf, more, ...reported);
    expect([light.colorName, light.rules]).toEqual([color, rules]);
  });

  test("says why, with the numbers", () => {
    expect(lightOf("2024-01-12", {}, quiet).reason).toBe("已逾期（逾期12天）");
    expect(lightOf("2023-07-10", { yardsticks: [school] }, { date: "2023-06-30", value: 2 }).reason).toBe(
      "落后序时进度超过30个百分点（进度16.7%，序时进度49.6%，落后32.9个百分点）",
    );
  });

  test("an entry without a figure's number is of the first", () => {
    const { standing } = lightOf("2023-07-10", { yardsticks: [school, stock] }, { date: "2023-06-30", value: 4 });
    expect(standing.figures.map(({ value }) => value)).toEqual([4, undefined]);
  });

  test("a day that is none is a mistake of the caller", () => {
    for (const asOf of ["", "2023", "2023-02-30", "明天", "2023-06-30T10:00"])
      expect(() => promiseLights([], { asOf })).toThrow(expect.objectContaining({ code: "TEXT_INVALID" }));
  });
});

describe("another policy", () => {
  const policy = findPolicy("suqian-2025");
  const judge = (asOf: string, ...entries: Reported[]) =>
    promiseLights(
      [
        {
          id: "1",
          unit: "",
          year: 2023,
          deadline: "2023",
          yardsticks: [school],
          entries: entries.map((entry) => ({ promise: "1", ...entry })),
        },
      ],
      { asOf, policy },
    )[0]!;
  test("gives its own colours: blue is a reminder", () => {
    expect(judge("2023-12-28", { date: "2023-12-25", value: 11 })).toMatchObject({ color: "yellow" });
    expect(judge("2023-12-28")).toMatchObject({ color: "blue" });
    expect(judge("2024-01-01")).toMatchObject({ color: "red" });
  });
  test("has nothing to say of what was done in time", () => {
    expect(judge("2024-02-01", { date: "2023-12-28", value: 12 }).color).toBeNull();
    expect(judge("2024-02-01", { date: "2024-01-28", value: 12 }).color).toBe("red");
  });
});

test("a later day never makes an unfinished promise look better", () => {
  const day = fc
    .integer({ min: 0, max: 800 })
    .map((days) => new Date(Date.UTC(2023, 0, 1 + days)).toISOString().slice(0, 10));
  const places = { blue: 0, null: 1, yellow: 2, red: 3 } as Record<string, number>;
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [earlier, later] = [one, other].sort() as [string, string];
      const at = (asOf: string): number => places[String(lightOf(asOf, {}).color)]!;
      expect(at(later)).toBeGreaterThanOrEqual(at(earlier));
    }),
    { seed: 11, numRuns: 200 },
  );
});
