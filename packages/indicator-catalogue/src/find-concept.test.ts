import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { otherIndicatorCases, sameIndicatorCases, shareCases, type ConceptCase } from "./find-concept.cases.js";
import { findConcept, indicatorCatalogue } from "./indicator-catalogue.js";

const GROUPS: Readonly<Record<string, readonly ConceptCase[]>> = {
  "words around a name do not change what it measures": sameIndicatorCases,
  "a share is known by its part and whole": shareCases,
  "a part, a place or a neighbour is another indicator": otherIndicatorCases,
};

describe.each(Object.entries(GROUPS))("%s", (_claim, cases) => {
  it.each(cases.map((entry) => ({ ...entry })))("$name → $concept", ({ name, hint, concept }) => {
    expect(findConcept(name, hint)?.id).toBe(concept);
  });
});

const anyConcept = fc.constantFrom(...indicatorCatalogue.concepts);

describe("findConcept", () => {
  it("finds every concept by its standard name and by each alias", () => {
    const lost = indicatorCatalogue.concepts.flatMap((concept) =>
      [concept.zh, ...concept.aliases].filter((name) => findConcept(name)?.id !== concept.id),
    );
    expect(lost).toEqual([]);
  });

  it("finds it with words of place and time before it and of movement behind it", () => {
    fc.assert(
      fc.property(
        anyConcept,
        fc.constantFrom("", "全市", "全省", "预计全年", "力争全区"),
        fc.constantFrom("", "增速", "增幅"),
        (concept, before, behind) => findConcept(before + concept.zh + behind)?.id === concept.id,
      ),
      { seed: 20221227 },
    );
  });

  it("does not mind blanks or quotes anywhere in a name", () => {
    const lost = indicatorCatalogue.concepts.flatMap(({ id, zh }) =>
      [...zh].flatMap((_character, at) =>
        [" ", "“"].map((mark) => zh.slice(0, at) + mark + zh.slice(at)).filter((name) => findConcept(name)?.id !== id),
      ),
    );
    expect(lost).toEqual([]);
  });

  it("answers any text, however long, without throwing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (name) => {
        findConcept(name);
      }),
      { seed: 20221227 },
    );
    for (const hostile of ["全年", "增速", "占", "的", "“"])
      expect(findConcept(hostile.repeat(50_000))).toBeUndefined();
  });
});
