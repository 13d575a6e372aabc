import { createCatalogue, indicatorCatalogue } from "@liaocheng/indicator-catalogue";
import { describe, expect, it, test } from "vitest";
import { extractIndicators } from "../extract-indicators.js";
import { settledCases } from "./settle-concepts.cases.js";

describe("concepts that the report decides", () => {
  it.each(settledCases.map((entry) => ({ ...entry })))("$title", ({ text, concepts }) => {
    expect(extractIndicators(text).indicators.map(({ concept }) => concept ?? "-")).toEqual(concepts);
  });
});

test("a catalogue without the other concept keeps its own reading", () => {
  const catalogue = createCatalogue(indicatorCatalogue.concepts.filter(({ id }) => id !== "total-fiscal-revenue"));
  const { indicators } = extractIndicators("青川县2009年政府工作报告\n一、2008年工作回顾\n财政收入9.8亿元。", {
    catalogue,
  });
  expect(indicators.map(({ concept }) => concept)).toEqual(["general-public-budget-revenue"]);
});
