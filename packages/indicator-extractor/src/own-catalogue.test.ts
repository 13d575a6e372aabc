import { createCatalogue } from "@liaocheng/indicator-catalogue";
import type { Concept } from "@liaocheng/report-model";
import { describe, expect, it } from "vitest";
import { extractIndicators } from "./extract-indicators.js";

const own: Concept = {
  id: "hub-index",
  zh: "枢纽指数",
  en: "Hub index",
  aliases: ["空港枢纽指数"],
  unit: "",
  kind: "level",
  polarity: "higher",
  group: "本市特色",
  source: "市统计局",
};

describe("a catalogue of one's own in the extractor", () => {
  it("names what the default one does not know", () => {
    const text = "一、2024年工作回顾\n枢纽指数增长5%。生产总值增长6%。";
    const catalogue = createCatalogue([own]);
    const concepts = (options?: { catalogue: typeof catalogue }) =>
      extractIndicators(text, options).indicators.map(({ name, concept }) => [name, concept]);
    expect(concepts()).toContainEqual(["生产总值", "gdp"]);
    expect(concepts({ catalogue })).toEqual([
      ["枢纽指数", "hub-index"],
      ["生产总值", undefined],
    ]);
  });
});
