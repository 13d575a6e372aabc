import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { flattenIndicator, type ExtractResult } from "@liaocheng/indicator-extractor";
import { extractDocument } from "../known/extract-document.js";
import { parseDocument } from "../known/parse-document.js";
import { extractLong } from "./extract-long.js";
import { stretchesOf } from "./stretches.js";

const SEED = new URL("../../../../seeds/liaocheng-2022.txt", import.meta.url);
let seed = "";

beforeAll(async () => {
  seed = await readFile(SEED, "utf8");
});

const inStretches = (text: string, most: number, told = {}): ExtractResult[] => [
  ...extractLong(text, stretchesOf(text, most), { told, city: undefined }),
];

test("a report that goes on over several stretches has the figures of the whole", () => {
  const [head = "", ...body] = seed.split(/(?=^一、)/mu);
  const text = head + body.join("").repeat(3);
  const whole = extractDocument(parseDocument(text, {}, undefined).report, undefined).indicators;
  const results = inStretches(text, seed.length);
  expect(results.length).toBeGreaterThan(2);
  expect(results.flatMap(({ indicators }) => indicators.map(flattenIndicator))).toEqual(whole.map(flattenIndicator));
});

test("every report of a text has its own years, and all places count in the whole", () => {
  const report = (year: number): string =>
    `${String(year)}年甲市政府工作报告\n一、${String(year - 1)}年工作回顾\n生产总值增长${String(year % 10)}%，比上年提高1.2.3个百分点。\n${"各项工作扎实推进。\n".repeat(400)}`;
  const text = report(2019) + report(2024);
  const results = inStretches(text, 100_000);
  const figures = results.flatMap(({ indicators }) => indicators);
  expect(figures.map(({ period, quantity }) => [period, quantity.text])).toEqual([
    ["2018", "9%"],
    ["2023", "4%"],
  ]);
  for (const { span, quantity, sentence, origins } of figures) {
    expect(text.slice(span.start, span.end)).toBe(quantity.text);
    expect(text.slice(sentence.start, sentence.end)).toContain("生产总值增长");
    for (const { evidence } of Object.values(origins))
      if (evidence) expect(evidence.start).toBeGreaterThanOrEqual(sentence.start);
  }
  for (const { start, end, text: left } of results.flatMap(({ leftOut }) => leftOut))
    expect(text.slice(start, end)).toBe(left);
  const malformed = results.flatMap(({ diagnostics }) => diagnostics).filter(({ ruleId }) => ruleId === "number");
  expect(malformed.map(({ span }) => text.slice(span?.start, span?.end))).toEqual(["1.2.3", "1.2.3"]);
});

test("what the caller says of the text holds for all of it", () => {
  const text = `${"各项工作扎实推进。\n".repeat(100)}今年生产总值增长5%。\n`;
  const [, , ...later] = inStretches(text.repeat(3), 600, { planYear: 2022 });
  expect(later.flatMap(({ indicators }) => indicators.map(({ period }) => period))).toContain("2022");
});

test("a remark on a report as a whole stands where it begins", () => {
  const text = `政府工作报告\n今年生产总值增长5%。\n${"各项工作扎实推进。\n".repeat(400)}政府工作报告\n今年生产总值增长5%。\n`;
  const results = inStretches(text, 100_000);
  const undated = results.flatMap(({ diagnostics }) => diagnostics.filter(({ ruleId }) => ruleId === "anchor"));
  expect(undated.map(({ span }) => text.slice(span?.start).split("\n")[0])).toEqual(["政府工作报告", "政府工作报告"]);
});
