import { expect, test } from "vitest";
import { CatalogueError, createCatalogue, extendCatalogue, indicatorCatalogue } from "./index.js";

const whole = {
  id: "carrying-capacity",
  zh: "草原载畜量",
  en: "Carrying capacity",
  aliases: ["载畜量"],
  unit: "万羊单位",
  kind: "level",
  polarity: "lower",
  group: "农牧业",
  source: "旗农牧局",
};
const withoutAliases = { ...whole, aliases: undefined };

test.each([
  [{}, "concepts[0].id", undefined],
  [withoutAliases, "concepts[0].aliases", undefined],
  [{ ...whole, polarity: "up" }, "concepts[0].polarity", undefined],
  [{ ...whole, polarity: "lowr" }, "concepts[0].polarity", "lower"],
  [{ ...whole, kind: "nonsense" }, "concepts[0].kind", undefined],
  [{ ...whole, alias: [] }, "concepts[0].alias", "aliases"],
  [null, "concepts[0]", undefined],
])("a catalogue of %j is refused at %s", (concept, path, nearest) => {
  expect(() => createCatalogue([concept] as never)).toThrow(
    expect.objectContaining({ code: "CATALOGUE_CONCEPT_INVALID", path, nearest }),
  );
});

test.each([undefined, {}, "gdp"])("%j is no list of concepts", (concepts) => {
  expect(() => createCatalogue(concepts as never)).toThrow(CatalogueError);
  expect(() => extendCatalogue(concepts as never)).toThrow(CatalogueError);
});

test("a message is in one language", () => {
  try {
    createCatalogue([{ ...whole, polarity: "lowr" }] as never);
    expect.unreachable();
  } catch (error) {
    const { messages } = error as CatalogueError;
    expect(messages).toEqual({
      zh: "concepts[0].polarity 不接受“lowr”，是不是 lower？可用：higher、lower、neutral",
      en: "concepts[0].polarity: does not take “lowr”; did you mean lower? choices: higher, lower, neutral",
    });
  }
});

test("a city adds concepts and changes known ones", () => {
  const city = extendCatalogue([
    { id: "carrying-capacity", zh: "草原载畜量", aliases: ["载畜量"], polarity: "lower" },
    { id: "gdp", aliases: ["全旗经济盘子"] },
  ]);
  expect(city.findConcept("全旗载畜量")).toMatchObject({
    id: "carrying-capacity",
    unit: "",
    kind: "level",
    polarity: "lower",
  });
  expect(city.findConcept("全旗经济盘子")?.id).toBe("gdp");
  expect(city.findConcept("地区生产总值")?.id).toBe("gdp");
  expect(indicatorCatalogue.findConcept("全旗经济盘子")).toBeUndefined();
});

test.each([
  [[{ id: "own" }], "CATALOGUE_CONCEPT_INVALID", "concepts[0].zh"],
  [[{ id: "Own One", zh: "甲" }], "CATALOGUE_CONCEPT_INVALID", "concepts[0].id"],
  [
    [
      { id: "own", zh: "甲乙" },
      { id: "own", zh: "丙丁" },
    ],
    "CATALOGUE_ID_TWICE",
    "concepts[1].id",
  ],
])("own concepts %j are refused: %s at %s", (concepts, code, path) => {
  expect(() => extendCatalogue(concepts as never)).toThrow(expect.objectContaining({ code, path }));
});

test("a name of a known concept is contested, and the error says whose it is", () => {
  expect(() => extendCatalogue([{ id: "own-gdp", zh: "地区生产总值" }])).toThrow(
    expect.objectContaining({ code: "CATALOGUE_NAME_CONTESTED", nearest: "gdp" }),
  );
});
