import { expect, test } from "vitest";
import { extractIndicators, ExtractorError, flattenIndicator } from "./index.js";

const read = (sentence: string, units?: { unit: string }[]) =>
  extractIndicators(`一、2026年主要任务\n${sentence}`, { units });

test.each([
  ["全旗载畜量控制在1200万羊单位以内。", "全旗载畜量", 1200, "万羊单位", "le", true],
  ["建成公共充电设施3200枪以上。", "公共充电设施", 3200, "枪", "ge", undefined],
  ["养老床位增加500床以上。", "养老床位", 500, "床", "ge", undefined],
  ["培训1000名职工以上。", "职工", 1000, "名", "ge", undefined],
  ["帮扶3万农村居民以上。", "帮扶农村居民", 3, "万农村居民", "ge", true],
  ["建成桩位3200桩位左右。", "桩位", 3200, "桩", "approx", undefined],
])("%s is a fact of %s with its bound", (sentence, name, value, unit, bound, unknown) => {
  const { indicators } = read(sentence);
  expect(
    indicators.map(({ name, quantity, bound }) => [name, quantity.value, quantity.unit, bound, quantity.unknownUnit]),
  ).toEqual([[name, value, unit, bound, unknown]]);
});

test("an unknown unit is told of, and a city's own is none", () => {
  const sentence = "载畜量控制在1200万羊单位以内。";
  const unknown = read(sentence);
  expect(unknown.diagnostics.map(({ messageId, data }) => [messageId, data?.["unit"]])).toEqual([
    ["unknown-unit", "羊单位"],
  ]);
  expect(unknown.indicators.map((indicator) => flattenIndicator(indicator).unknownUnit)).toEqual([true]);
  const known = read(sentence, [{ unit: "羊单位" }]);
  expect(known.diagnostics).toEqual([]);
  expect(known.indicators.map(({ quantity }) => [quantity.unit, quantity.scaled])).toEqual([
    ["万羊单位", { value: 12_000_000, unit: "羊单位" }],
  ]);
});

test.each([undefined, null, 5, {}])("%j is neither text nor tree", (input) => {
  expect(() => extractIndicators(input as never)).toThrow(ExtractorError);
});

test.each([{}, null, 5])("a catalogue that is %j is refused", (catalogue) => {
  expect(() => extractIndicators("增长5%。", { catalogue: catalogue as never })).toThrow(
    expect.objectContaining({ code: "EXTRACTOR_INPUT_INVALID", path: "catalogue" }),
  );
});
