import type { Concept } from "@liaocheng/report-model";
import { describe, expect, it } from "vitest";
import { CatalogueError } from "./catalogue-error.js";
import { createCatalogue } from "./create-catalogue.js";
import { indicatorCatalogue } from "./indicator-catalogue.js";

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

const codeOf = (concepts: readonly Concept[]): string | undefined => {
  try {
    createCatalogue(concepts);
    return undefined;
  } catch (error) {
    return error instanceof CatalogueError ? error.code : "another error";
  }
};

describe("createCatalogue", () => {
  it("adds a city's own concepts to the default ones", () => {
    const catalogue = createCatalogue([...indicatorCatalogue.concepts, own]);
    expect(catalogue.findConcept("全市空港枢纽指数")?.id).toBe("hub-index");
    expect(catalogue.findConcept("全市生产总值")?.id).toBe("gdp");
    expect(indicatorCatalogue.findConcept("空港枢纽指数")).toBeUndefined();
  });

  it("knows nothing but what it is given", () => {
    expect(createCatalogue([own]).findConcept("生产总值")).toBeUndefined();
    expect(createCatalogue([]).findConcept("枢纽指数")).toBeUndefined();
  });

  it.each([
    ["an id used twice", [own, { ...own, zh: "另一指数", aliases: [] }], "CATALOGUE_ID_TWICE"],
    [
      "a name of two concepts",
      [own, { ...own, id: "other", zh: "空港枢纽指数", aliases: [] }],
      "CATALOGUE_NAME_CONTESTED",
    ],
    [
      "names that differ in quotes only",
      [own, { ...own, id: "other", zh: "“枢纽”指数", aliases: [] }],
      "CATALOGUE_NAME_CONTESTED",
    ],
  ])("refuses %s", (_case, concepts, code) => {
    expect(codeOf(concepts)).toBe(code);
  });
});
