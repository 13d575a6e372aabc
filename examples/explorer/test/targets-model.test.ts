import type { Indicator } from "@liaocheng/report-model";
import { describe, expect, test } from "vitest";
import { axisExtent, rowLayout, valueRoom } from "../src/views/targets/chart/chart-layout.js";
import { barShapes, reachBeyond, type PlacedBar } from "../src/views/targets/model/bar-shapes.js";
import { barOf, unitOf, type Bar } from "../src/views/targets/model/bar.js";
import { barsOfPair, chartsOf } from "../src/views/targets/model/bar-chart.js";
import { choosePair } from "../src/views/targets/model/choose-pair.js";
import { groupChart, targetGroups } from "../src/views/targets/model/multiples.js";
import { tilesOf } from "../src/views/targets/model/tile-grid.js";
import { namesOf } from "../src/views/targets/name-of.js";
import { promiseCharts, promisesShown, verdictCounts } from "../src/views/targets/model/promises.js";
import { figureWords } from "../src/words/figure-words.js";
import { analyze } from "../src/worker/analyze.js";
import { comparePromises } from "../src/worker/compare-promises.js";
import { pairTargets } from "../src/worker/pair-targets.js";
import { PROMISING, TELLING } from "./consecutive-reports.js";

const open = (name: string, content: string) => analyze({ name, content }, () => undefined);
const previous = await open("2023.txt", PROMISING);
const current = await open("2024.txt", TELLING);
const other = await open("云平.txt", TELLING.replaceAll("平川", "云平"));

const target = (text: string): Indicator => previous.indicators.find((one) => one.quantity.text === text)!;
const bar = (text: string): Bar => {
  const indicator = target(text);
  return barOf("target", { document: "x", indicator }, unitOf(indicator))!;
};

describe("a figure becomes a bar", () => {
  test.each([
    ["at least is open above", "10%", { low: 10, high: 10, open: "above", fuzzy: false }],
    ["at most is open below", "3%", { low: 3, high: 3, open: "below", fuzzy: false }],
    ["about is fuzzy", "5.5%", { low: 5.5, high: 5.5, fuzzy: true }],
    ["a range spans", "5.5%—6%", { low: 5.5, high: 6, fuzzy: false }],
    ["in its printed unit", "4万人", { low: 4, high: 4, open: "above" }],
  ])("%s", (_claim, text, expected) => {
    expect(bar(text)).toMatchObject(expected);
  });

  test("what falls lies below zero, and its bound turns round", () => {
    const falling: Indicator = { ...target("10%"), direction: "down" };
    expect(barOf("target", { document: "x", indicator: falling }, unitOf(falling))).toMatchObject({
      low: -10,
      high: -10,
      open: "below",
    });
  });

  test("not in a unit that measures something else", () => {
    const indicator = target("4万人");
    expect(barOf("target", { document: "x", indicator }, unitOf(target("10%")))).toBeUndefined();
  });

  test.each([
    ["10%", "10%以上"],
    ["3%", "3%以内"],
    ["5.5%", "5.5%左右"],
    ["5.5%—6%", "5.5%—6%"],
  ])("%s in words is %s", (text, expected) => {
    expect(figureWords(target(text))).toBe(expected);
  });
});

describe("a bar is drawn honestly", () => {
  const placed: PlacedBar = { zero: 0, low: 100, high: 100, middle: 10, thickness: 12, fuzzy: false };
  const paints = (shapes: ReturnType<typeof barShapes>): string[] => shapes.map(({ paint }) => paint);

  test("a plain figure is one firm bar from zero", () => {
    expect(barShapes(placed)).toEqual([
      { shape: "rect", x: 0, y: 4, width: 100, height: 12, paint: "body", opacity: 1 },
    ]);
  });

  test("at least has a tick at the value and an arrow beyond it", () => {
    const shapes = barShapes({ ...placed, open: "above" });
    expect(paints(shapes)).toEqual(["body", "edge", "edge", "edge"]);
    const [, , , head] = shapes;
    expect(head?.shape === "polygon" && head.points[1]![0]).toBeGreaterThan(100);
  });

  test("at most has a dashed body and an arrow that points back", () => {
    const shapes = barShapes({ ...placed, open: "below" });
    expect(paints(shapes)).toEqual(["dashed", "edge", "inner", "inner"]);
    const head = shapes[3];
    expect(head?.shape === "polygon" && head.points[1]![0]).toBeLessThan(100);
  });

  test("about fades through the value and has no firm end", () => {
    const [body, ...fading] = barShapes({ ...placed, fuzzy: true });
    expect(body).toMatchObject({ x: 0, width: 88 });
    const opacities = fading.map((shape) => (shape.shape === "rect" ? shape.opacity : 1));
    expect(opacities).toEqual([...opacities].sort((a, b) => b - a));
    expect(fading).toHaveLength(8);
  });

  test("a range is a box between its ends, with a thin line from zero", () => {
    expect(barShapes({ ...placed, low: 60 })).toEqual([
      { shape: "rect", x: 0, y: 9, width: 60, height: 2, paint: "edge", opacity: 1 },
      { shape: "rect", x: 60, y: 4, width: 40, height: 12, paint: "body", opacity: 1 },
    ]);
  });

  test("left of zero everything is mirrored", () => {
    const left = { ...placed, zero: 100, low: 20, high: 20 };
    expect(barShapes({ ...left, open: "below" }).map(({ paint }) => paint)).toEqual(["body", "edge", "edge", "edge"]);
    expect(reachBeyond({ ...left, open: "below" })).toBeGreaterThan(20);
    expect(reachBeyond({ ...left, open: "above" })).toBeLessThan(5);
  });
});

describe("the targets of one report", () => {
  const pairs = pairTargets(current);

  test("stand beside the results of the year before", () => {
    expect(pairs.map(({ name, target, result }) => [name, target.quantity.text, result?.quantity.text])).toEqual([
      ["地区生产总值", "6%", "6.1%"],
      ["固定资产投资", "9%", "8.2%"],
      ["城镇新增就业", "4.2万人", "4.3万人"],
      ["居民消费价格涨幅", "2%", "0.4%"],
    ]);
    expect(pairs.map(({ target }) => target.period)).toEqual(["2024", "2024", "2024", "2024"]);
    expect(pairs.map(({ polarity }) => polarity)).toEqual(["higher", "higher", "higher", "lower"]);
  });

  test("share an axis where they are rates, and have one of their own otherwise", () => {
    const charts = chartsOf(
      pairs.map((pair) => ({ label: pair.name, subject: pair.name, pair, bars: barsOfPair(current.key, pair) })),
    );
    expect(charts.map(({ kind, unit, rows }) => [kind, unit.printed, rows.length])).toEqual([
      ["growth", "%", 3],
      ["level", "万人", 1],
    ]);
    expect(charts.flatMap(({ rows }) => rows.map(({ bars }) => bars.map(({ role }) => role)))).toEqual(
      Array.from({ length: 4 }, () => ["actual", "target"]),
    );
  });

  test("none for a text without any", () => {
    expect(pairTargets({ report: { ...current.report, children: [] }, indicators: [] })).toEqual([]);
  });
});

describe("two reports", () => {
  test("of one place from years in a row are chosen by themselves, whichever is current", () => {
    const documents = [previous, other, current];
    expect(choosePair(documents, current, undefined)).toEqual({ previous, current });
    expect(choosePair(documents, previous, undefined)).toEqual({ previous, current });
    expect(choosePair(documents, other, undefined)).toBeUndefined();
  });

  test("that are asked for are put in the order of their years", () => {
    expect(choosePair([previous, other], previous, other.key)).toEqual({ previous, current: other });
    expect(choosePair([previous, other], other, previous.key)).toEqual({ previous, current: other });
  });

  const comparison = comparePromises({ previous, current });

  test("are held against each other: the main targets, or all of them, or those of one verdict", () => {
    const names = (filter: Parameters<typeof promisesShown>[1]): string[] =>
      promisesShown(comparison, filter).map(({ name }) => name);
    expect(names({ all: false })).toHaveLength(7);
    expect(names({ all: true }).length).toBeGreaterThan(7);
    expect(names({ all: false, verdict: "missed" })).toEqual(["固定资产投资"]);
    expect(names({ all: false, verdict: "not-found" })).toEqual(["粮食产量"]);
    expect(Object.fromEntries(verdictCounts(comparison, false))).toEqual({
      met: 5,
      nearly: 0,
      missed: 1,
      undecided: 0,
      "not-found": 1,
      "not-comparable": 0,
    });
  });

  test("are drawn with what was promised first", () => {
    const charts = promiseCharts(promisesShown(comparison, { all: false }), { previous, current }, ({ name }) => name);
    expect(charts.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ["growth", 4],
      ["level", 1],
      ["ratio", 1],
      ["level", 1],
    ]);
    const [growth] = charts;
    expect(growth?.rows[0]?.bars.map(({ role, source }) => [role, source.document])).toEqual([
      ["target", previous.key],
      ["actual", current.key],
    ]);
  });
});

test("several reports are grouped by what they set a target for, in at least two", () => {
  const all = [current, other, previous].map((document) => ({ document, pairs: pairTargets(document) }));
  const groups = targetGroups(all);
  expect(groups.map(({ members }) => members.length)).toEqual([3, 3, 3, 3]);
  expect(groups[0]?.members.map(({ document }) => document.key)).toEqual([previous.key, current.key, other.key]);
});

describe("across places", () => {
  const told = (place: string, year: number, target: string, result: string) =>
    open(
      `${place}${String(year)}.txt`,
      `政府工作报告\n——${String(year)}年1月9日在${place}第十四届人民代表大会第三次会议上\n各位代表：\n一、${String(year - 1)}年工作回顾\n地区生产总值增长${result}。\n二、${String(year)}年工作安排\n今年主要预期目标是：地区生产总值增长${target}，城镇居民人均可支配收入增长5%，农村居民人均可支配收入增长6%。\n`,
    );
  const nation = `政府工作报告\n——2025年3月5日在第十四届全国人民代表大会第三次会议上\n国务院总理 李明\n各位代表：\n一、2024年工作回顾\n国内生产总值增长5%。\n二、2025年政府工作任务\n今年发展主要预期目标是：国内生产总值增长5%左右，城镇新增就业1200万人以上，粮食产量1.4万亿斤左右。\n`;

  test("targets stand highest first, beside last year's results, with lines at the nation's and the median; urban and rural stay apart", async () => {
    const documents = await Promise.all([
      told("江苏省", 2025, "5%以上", "5.8%"),
      told("四川省", 2025, "5.5%以上", "5.7%"),
      told("西藏自治区", 2025, "7%以上，力争8%", "6.3%"),
      open("全国.txt", nation),
    ]);
    const groups = targetGroups(documents.map((document) => ({ document, pairs: pairTargets(document) })));
    expect(groups.map(({ key, members }) => [key.split(" ").slice(0, 2).join(" "), members.length])).toEqual([
      ["gdp ", 4],
      ["resident-income urban", 3],
      ["resident-income rural", 3],
    ]);
    const [growth] = groups.map((group) => groupChart(group, "x", ({ report }) => report.region ?? ""));
    expect(growth?.rows.map(({ label, against }) => [label, against])).toEqual([
      ["西藏自治区", { than: "above", by: 0.7 }],
      ["四川省", { than: "below", by: 0.2 }],
      ["江苏省", { than: "below", by: 0.8 }],
      ["全国", { than: "same", by: 0 }],
    ]);
    expect(growth?.lines).toEqual([
      { kind: "nation", value: 5 },
      { kind: "median", value: 5.5 },
    ]);
    const tiles = tilesOf(groups[0]!)!;
    expect(tiles).toHaveLength(34);
    expect(new Set(tiles.map(({ row, column }) => `${String(row)} ${String(column)}`)).size).toBe(34);
    expect(tiles.filter(({ member }) => member).map(({ zh, share }) => [zh, share])).toEqual([
      ["西藏", 1],
      ["四川", 0.25],
      ["江苏", 0],
    ]);
  });

  test.each([
    ["change", "up", "增加5.5%左右"],
    ["change", "down", "减少5.5%左右"],
    ["growth", "down", "下降5.5%左右"],
    ["growth", "up", "5.5%左右"],
  ] as const)("a %s that goes %s is called %s", (kind, direction, words) => {
    expect(figureWords({ ...target("5.5%"), kind, direction })).toBe(words);
  });

  test("names that are the same get what they cover, others stay as printed", () => {
    const named = (name: string, coverage?: "urban" | "rural") => ({ name, target: { ...(coverage && { coverage }) } });
    const rows = [named("居民收入", "urban"), named("居民收入", "rural"), named("农村居民收入", "rural")];
    expect(rows.map(namesOf(rows))).toEqual(["居民收入（城镇）", "居民收入（农村）", "农村居民收入"]);
  });
});

describe("the layout of a chart", () => {
  test("its axis holds zero and all bars", () => {
    expect(axisExtent([bar("10%"), bar("3%")])).toEqual([0, 10]);
    expect(axisExtent([{ ...bar("3%"), low: -3, high: -3 }])).toEqual([-3, 0]);
    expect(axisExtent([])).toEqual([0, 1]);
    expect(axisExtent([bar("3%")], [{ kind: "nation", value: 5 }])).toEqual([0, 5]);
  });

  test("notes go below names that leave them no room", () => {
    const rows = [{ label: "单位国内生产总值能耗", notes: [{ text: "↓ 越低越好", colour: "" }] }];
    const wide = rowLayout(rows, 2, 600);
    const narrow = rowLayout(rows, 2, 150);
    expect([wide.twoLines, narrow.twoLines]).toEqual([false, true]);
    expect(narrow.height - wide.height).toBe(20);
    expect(wide.barMiddle(1)).toBeLessThan(wide.height);
  });

  test("long values get the room they need", () => {
    expect(valueRoom(["≥1.3万亿斤"])).toBeGreaterThan(valueRoom(["≥6%"]));
  });
});
