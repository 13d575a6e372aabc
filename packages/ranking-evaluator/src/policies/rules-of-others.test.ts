import { describe, expect, test } from "vitest";
import { createBulletin } from "../bulletin/bulletin.js";
import { evaluate } from "../evaluate/evaluate.js";
import type { RankingInput } from "../row.js";
import { evaluateUnits } from "../units/evaluate-units.js";
import { type PolicySource } from "../policy/policy.js";
import { parsePolicy } from "../policy/parse-policy.js";
import { rankFigures } from "../sheet/rank-figures.js";

/** Colour rules that other places print, each written as a policy; built-in ones have their own cases. */
const colors = (...ids: string[]) => ids.map((id) => ({ id, name: NAMES[id] ?? id, meaning: NAMES[id] ?? id }));
const NAMES: Readonly<Record<string, string>> = {
  red: "红",
  yellow: "黄",
  blue: "蓝",
  green: "绿",
  purple: "紫",
  orange: "橙",
};
type Population = PolicySource["populations"][number];
const policyOf = (source: Omit<PolicySource, "id" | "title" | "populations"> & { population: Partial<Population> }) => {
  const { population, ...rest } = source;
  const everybody = { id: "all", name: "全部", aliases: ["*"], rules: [], ...population } as Population;
  return parsePolicy({ id: "test", title: "测试规则", ...rest, populations: [everybody] });
};
const row = (unit: string, more: Partial<RankingInput> = {}): RankingInput => ({
  unit,
  unitType: "县",
  indicator: "指标",
  ...more,
});
const colorsOf = (rows: readonly RankingInput[], policy: ReturnType<typeof policyOf>) =>
  evaluate(rows, policy).map(({ color }) => color);

test("Zaozhuang 2023: the place and its move light a lamp each, and neither covers the other", () => {
  const policy = policyOf({
    colors: colors("blue", "yellow", "red"),
    scale: ["blue", "none", "yellow", "red"],
    lights: { place: "位次灯", move: "变化灯" },
    population: {
      rules: [
        { id: "top", light: "place", color: "blue", label: "居前3位", when: { input: "rank", atMost: 3 } },
        { id: "bottom", light: "place", color: "red", label: "居后3位", when: { input: "rankFromBottom", atMost: 3 } },
        { id: "up", light: "move", color: "blue", label: "提升", when: { input: "placesWon", atLeast: 1 } },
        { id: "down", light: "move", color: "yellow", label: "下降", when: { input: "placesLost", atLeast: 1 } },
      ],
    },
  });
  const lights = evaluate(
    [row("甲", { rank: 2, previousRank: 1, total: 10 }), row("乙", { rank: 9, previousRank: 10, total: 10 })],
    policy,
  ).map((verdict) => verdict.lights);
  expect(lights).toEqual([
    { place: "blue", move: "yellow" },
    { place: "red", move: "blue" },
  ]);
});

test("Dazu 2025: five bands of progress, red the lowest, blue when accepted", () => {
  const band = (id: string, when: Population["rules"][number]["when"]) => ({ id, color: id, label: id, when });
  const policy = policyOf({
    colors: colors("blue", "green", "yellow", "orange", "red"),
    scale: ["blue", "green", "yellow", "orange", "red"],
    flags: { accepted: "已验收" },
    priority: ["blue", "green", "yellow", "orange", "red"],
    population: {
      rules: [
        band("blue", { flag: "accepted" }),
        band("green", { input: "progress", atLeast: 90 }),
        band("yellow", { input: "progress", atLeast: 60, below: 90 }),
        band("orange", { input: "progress", atLeast: 30, below: 60 }),
        band("red", { input: "progress", below: 30 }),
      ],
    },
  });
  const rows = [29.9, 30, 60, 90].map((progress) => row(`${progress}`, { progress }));
  expect(colorsOf([...rows, row("完", { progress: 100, flags: ["accepted"] })], policy)).toEqual([
    "red",
    "orange",
    "yellow",
    "green",
    "blue",
  ]);
});

describe("colours of indicators become one of the unit", () => {
  const rules = [
    { id: "miss", color: "red", label: "未完成", points: -2, when: { input: "gap" as const, below: 0 } },
    { id: "met", color: "green", label: "完成", points: 1, when: { input: "gap" as const, atLeast: 0 } },
  ];
  const rowsOf = (unit: string, ...gaps: readonly number[]) =>
    gaps.map((gap, index) => row(unit, { indicator: `断面${index}`, value: 100 + gap, target: 100 }));

  test("Yangtze water 2018: a city takes the worst of its sections", () => {
    const policy = policyOf({
      colors: colors("green", "red"),
      scale: ["green", "red"],
      population: { rules, units: { take: "worst" } },
    });
    const units = evaluateUnits(evaluate([...rowsOf("甲市", 1, 2), ...rowsOf("乙市", 1, -1)], policy), policy);
    expect(units.map(({ unit, color }) => [unit, color])).toEqual([
      ["甲市", "green"],
      ["乙市", "red"],
    ]);
    expect(units[1]?.reasons).toEqual(["绿1项、红1项：取最差的 → 红"]);
  });

  test("three red indicators make the unit red, two yellow", () => {
    const policy = policyOf({
      colors: colors("green", "yellow", "red"),
      scale: ["green", "none", "yellow", "red"],
      population: {
        rules,
        units: {
          rules: [
            { id: "three", label: "3项以上红色", color: "red", action: "约谈", when: { count: ["red"], atLeast: 3 } },
            { id: "two", label: "2项红色", color: "yellow", when: { count: ["red"], atLeast: 2 } },
            { id: "most", label: "九成以上完成", color: "green", when: { share: ["green"], atLeast: 90 } },
          ],
        },
      },
    });
    const rows = [
      ...rowsOf("甲", -1, -1, -1, 1),
      ...rowsOf("乙", -1, -1, 1),
      ...rowsOf("丙", 1, 1),
      ...rowsOf("丁", -1, 1),
    ];
    const units = evaluateUnits(evaluate(rows, policy), policy);
    expect(units.map(({ unit, color }) => [unit, color])).toEqual([
      ["甲", "red"],
      ["乙", "yellow"],
      ["丙", "green"],
      ["丁", null],
    ]);
    expect(units[0]).toMatchObject({ actions: ["约谈"], indicators: { red: ["断面0", "断面1", "断面2"] } });
  });

  test("points add up, and a rule may ask for their sum", () => {
    const policy = policyOf({
      colors: colors("green", "red"),
      scale: ["green", "none", "red"],
      population: {
        rules,
        units: { rules: [{ id: "low", label: "低于0分", color: "red", when: { points: true, below: 0 } }] },
      },
    });
    const units = evaluateUnits(evaluate([...rowsOf("甲", 1, 1, -1), ...rowsOf("乙", 1, -1)], policy), policy);
    expect(units.map(({ unit, color, points }) => [unit, color, points])).toEqual([
      ["甲", null, 0],
      ["乙", "red", -1],
    ]);
  });
});

test("Longchang 2020: three reds running are talked to; three in all within a year as well where the rule counts", () => {
  const red = { id: "low", color: "red", label: "居后", when: { input: "rankFromBottom" as const, atMost: 1 } };
  const policy = policyOf({
    colors: colors("red"),
    scale: ["none", "red"],
    population: {
      rules: [red],
      escalations: [
        { id: "running", label: "连续3期红色", when: { streak: ["red"], atLeast: 3 }, action: "约谈" },
        { id: "in-all", label: "12期内累计3次红色", when: { count: ["red"], atLeast: 3, within: 12 }, action: "通报" },
      ],
    },
  });
  const actions = (history: (string | null)[]) =>
    evaluate([row("甲", { rank: 9, total: 9, history })], policy)[0]?.actions;
  expect(actions(["red", "red"])).toEqual(["约谈", "通报"]);
  expect(actions(["red", null, "red"])).toEqual(["通报"]);
  expect(actions([...Array.from({ length: 11 }, () => null), "red", "red"])).toEqual([]);
});

test("MEP 2017: equal change rates tie, and a city that meets every limit is not ranked for worsening", () => {
  const policy = policyOf({
    colors: colors("red"),
    scale: ["none", "red"],
    direction: "lower",
    excludeExempt: true,
    flags: { clean: "各项均达标" },
    population: {
      exemptions: [{ id: "clean", label: "各项均达标，不参加排名", when: { flag: "clean" } }],
      rules: [{ id: "bottom", color: "red", label: "居后2位", when: { input: "rankFromBottom", atMost: 2 } }],
    },
  });
  const figures = [
    row("甲", { value: -5 }),
    row("乙", { value: 3, flags: ["clean"] }),
    row("丙", { value: 1 }),
    row("丁", { value: 1 }),
    row("戊", { value: -9 }),
  ];
  const ranked = rankFigures(figures, policy);
  expect(ranked.map(({ rank, total }) => [rank, total])).toEqual([
    [2, 4],
    [undefined, undefined],
    [3, 4],
    [3, 4],
    [1, 4],
  ]);
  expect(evaluate(ranked, policy).map(({ status, color }) => [status, color])).toEqual([
    ["judged", null],
    ["exempt", null],
    ["judged", "red"],
    ["judged", "red"],
    ["judged", null],
  ]);
});

test("an exempt unit leaves a ranking made elsewhere too: places behind it close up and the total shrinks", () => {
  const policy = policyOf({
    colors: colors("blue", "red"),
    scale: ["blue", "none", "red"],
    excludeExempt: true,
    population: {
      rules: [
        { id: "top", color: "blue", label: "居前2位", when: { input: "rank", atMost: 2 } },
        { id: "bottom", color: "red", label: "居后2位", when: { input: "rankFromBottom", atMost: 2 } },
      ],
    },
  });
  const rows = [1, 2, 3, 4, 5, 6].map((rank) =>
    row(`第${rank}`, { rank, total: 6, ...(rank === 2 && { exempt: "受灾" }) }),
  );
  expect(colorsOf(rows, policy)).toEqual(["blue", null, "blue", null, "red", "red"]);
});

test("Anhui air 2022: the index is better when lower, good days when higher, and equal values tie", () => {
  const policy = policyOf({
    colors: colors("green"),
    scale: ["green", "none"],
    indicators: { 空气质量指数: { direction: "lower" } },
    population: { rules: [{ id: "first", color: "green", label: "第1位", when: { input: "rank", atMost: 1 } }] },
  });
  const rows = [3.1, 2.9, 2.9].flatMap((value, at) => [
    row(`市${at}`, { indicator: "空气质量指数", value }),
    row(`市${at}`, { indicator: "优良天数", value: value * 100 }),
  ]);
  const ranks = rankFigures(rows, policy).map(({ rank }) => rank);
  expect(ranks).toEqual([3, 1, 1, 2, 1, 2]);
});

test("Lu'an 2017: two thirds, then the fifth; a second figure decides where the rule names one", () => {
  const policy = (tieBreakers: PolicySource["tieBreakers"]) =>
    policyOf({
      colors: colors("green"),
      scale: ["green", "none"],
      measures: { base: { name: "基数" } },
      tieBreakers,
      population: { rules: [{ id: "first", color: "green", label: "第1位", when: { input: "rank", atMost: 1 } }] },
    });
  const rows = [9, 8, 7, 7, 6].map((value, at) => row(`区${at}`, { value, measures: { base: at } }));
  const ranksBy = (tieBreakers: PolicySource["tieBreakers"]) =>
    rankFigures(rows, policy(tieBreakers)).map(({ rank }) => rank);
  expect(ranksBy([])).toEqual([1, 2, 3, 3, 5]);
  expect(ranksBy([{ input: "measures.base" }])).toEqual([1, 2, 4, 3, 5]);
  expect(ranksBy([{ input: "measures.base", direction: "lower" }])).toEqual([1, 2, 3, 4, 5]);
});

test("percentiles: the first fifth is green, the last tenth red, whatever the number of units", () => {
  const policy = policyOf({
    colors: colors("green", "red"),
    scale: ["green", "none", "red"],
    population: {
      rules: [
        { id: "front", color: "green", label: "居前20%", when: { input: "percentile", atMost: 20 } },
        { id: "back", color: "red", label: "居后10%", when: { input: "percentileFromBottom", atMost: 10 } },
      ],
    },
  });
  const of = (total: number) =>
    colorsOf(
      Array.from({ length: total }, (_, at) => row(`${at}`, { rank: at + 1, total })),
      policy,
    ).map((color) => color?.[0] ?? "-");
  expect(of(10).join("")).toBe("gg-------r");
  expect(of(5).join("")).toBe("g----");
  const [second] = evaluate([row("甲", { rank: 3, total: 10 })], policy);
  expect(second?.toBetter?.text).toBe("提升1位至第2位 → 绿");
});

test("Anhui 2020: the zones are colours of the pace of the year", () => {
  const policy = policyOf({
    colors: colors("green", "yellow", "red"),
    scale: ["green", "yellow", "red"],
    expectedProgress: 75,
    population: {
      rules: [
        { id: "one", color: "red", label: "一级", when: { input: "behind", above: 10 } },
        { id: "two", color: "yellow", label: "二级", when: { input: "behind", above: 0, atMost: 10 } },
        { id: "three", color: "green", label: "三级", when: { input: "behind", atMost: 0 } },
      ],
    },
  });
  expect(
    colorsOf(
      [64, 65, 75].map((progress) => row(`${progress}`, { progress })),
      policy,
    ),
  ).toEqual(["red", "yellow", "green"]);
});

test("NDRC 2014: two indicators, levels 1 to 3; a province without statistics has no forecast", () => {
  const policy = policyOf({
    colors: colors("green", "yellow", "red"),
    scale: ["green", "yellow", "red"],
    population: {
      rules: [
        { id: "one", color: "red", label: "一级", when: { input: "level", atMost: 1 } },
        { id: "two", color: "yellow", label: "二级", when: { input: "level", atLeast: 2, atMost: 2 } },
        { id: "three", color: "green", label: "三级", when: { input: "level", atLeast: 3 } },
      ],
    },
  });
  const rows = ["能耗强度", "能耗总量"].flatMap((indicator, at) => [
    row("甲省", { indicator, level: 1 + 2 * at }),
    row("乙区", { indicator }),
  ]);
  expect(evaluate(rows, policy).map(({ unit, status, color }) => [unit, status, color])).toEqual([
    ["甲省", "judged", "red"],
    ["乙区", "not-ranked", null],
    ["甲省", "judged", "green"],
    ["乙区", "not-ranked", null],
  ]);
});

test("Jinzhai 2025: items by status against the pace, counted for the summary", () => {
  const policy = policyOf({
    colors: colors("blue", "green", "yellow", "red"),
    scale: ["blue", "green", "yellow", "red"],
    priority: ["blue", "green", "yellow", "red"],
    population: {
      rules: [
        { id: "done", color: "blue", label: "已完成", when: { input: "progress", atLeast: 100 } },
        { id: "over", color: "green", label: "超进度", when: { input: "behind", below: 0 } },
        { id: "on", color: "yellow", label: "达进度", when: { input: "behind", atLeast: 0, atMost: 0 } },
        { id: "behind", color: "red", label: "欠进度", when: { input: "behind", above: 0 } },
      ],
    },
  });
  const rows = [100, 80, 75, 70, 60].map((progress, at) => row(`事项${at}`, { progress, expectedProgress: 75 }));
  expect(createBulletin(evaluate(rows, policy), policy).summary).toEqual([
    { population: "全部", total: 5, counts: [1, 1, 1, 2], withoutColor: 0 },
  ]);
});
