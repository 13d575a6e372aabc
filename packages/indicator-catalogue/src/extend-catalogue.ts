import { ownConceptSchema, type Concept, type OwnConcept } from "@liaocheng/report-model";
import { schemaProblem, wrongKind } from "@liaocheng/report-model/caller";
import { CatalogueError } from "./catalogue-error.js";
import type { Catalogue } from "./build-catalogue.js";
import { createCatalogue } from "./create-catalogue.js";
import { indicatorCatalogue } from "./indicator-catalogue.js";

/**
 * A catalogue with a city's own concepts: a known id changes that concept and adds aliases to it, a new one adds a concept.
 *
 * What is left out of a new concept: no aliases, no unit, kind level, polarity neutral, the id as its English name.
 *
 * @param concepts - A city's own, each id once.
 * @param base - The catalogue that is extended, by default `indicatorCatalogue`.
 * @throws {CatalogueError} As `createCatalogue`; also for a new concept without a Chinese name.
 * @example
 * const city = extendCatalogue([
 *   { id: "carrying-capacity", zh: "草原载畜量", unit: "万羊单位", polarity: "lower" },
 *   { id: "gdp", aliases: ["全旗经济总量"] },
 * ]);
 * city.findConcept("草原载畜量")?.id; // => "carrying-capacity"
 * city.findConcept("全旗经济总量")?.id; // => "gdp"
 * extendCatalogue([{ id: "x", zh: "甲", polarity: "up" }]); // => throws CATALOGUE_CONCEPT_INVALID
 * @since 0.3.0
 */
export function extendCatalogue(concepts: readonly OwnConcept[], base: Catalogue = indicatorCatalogue): Catalogue {
  if (!Array.isArray(concepts))
    throw new CatalogueError("CATALOGUE_CONCEPT_INVALID", wrongKind("concepts", "array", concepts));
  const own = new Map<string, Concept>();
  const known = new Map(base.concepts.map((concept) => [concept.id, concept]));
  for (const [index, given] of (concepts as readonly OwnConcept[]).entries()) {
    const concept = whole(given, known.get((given as OwnConcept | undefined)?.id ?? ""), index);
    if (own.has(concept.id)) throw twice(concept.id, index);
    own.set(concept.id, concept);
  }
  const kept = base.concepts.map((concept) => own.get(concept.id) ?? concept);
  return createCatalogue([...kept, ...[...own.values()].filter(({ id }) => !known.has(id))]);
}

function whole(given: OwnConcept, known: Concept | undefined, index: number): Concept {
  const { data, error } = ownConceptSchema.safeParse(given);
  if (error !== undefined) {
    const problem = schemaProblem(ownConceptSchema, given, error.issues, ["concepts", index]);
    throw new CatalogueError("CATALOGUE_CONCEPT_INVALID", problem);
  }
  const stated = Object.fromEntries(
    Object.entries(data).filter(([, value]) => value !== undefined),
  ) as Partial<Concept>;
  const { id, zh } = data;
  if (known !== undefined)
    return {
      ...known,
      ...stated,
      aliases: [...new Set([...known.aliases, ...namesBeside(known, zh), ...(data.aliases ?? [])])],
    };
  if (zh !== undefined) return { ...NEW, en: id, aliases: [], ...stated, id, zh };
  throw new CatalogueError("CATALOGUE_CONCEPT_INVALID", {
    path: `concepts[${String(index)}].zh`,
    messages: {
      zh: `concepts[${String(index)}] 缺少 zh（中文名）`,
      en: `concepts[${String(index)}] lacks zh, its Chinese name`,
    },
  });
}

/** A concept that is renamed is still found by its old name. */
const namesBeside = (known: Concept, zh: string | undefined): string[] =>
  zh === undefined || zh === known.zh ? [] : [known.zh];

const NEW: Pick<Concept, "unit" | "kind" | "polarity" | "group" | "source"> = {
  unit: "",
  kind: "level",
  polarity: "neutral",
  group: "本地特色",
  source: "本地",
};

const twice = (id: string, index: number): CatalogueError =>
  new CatalogueError("CATALOGUE_ID_TWICE", {
    path: `concepts[${String(index)}].id`,
    messages: { zh: `编号 ${id} 用了两次，请改名`, en: `the id ${id} is used twice; rename one` },
  });
