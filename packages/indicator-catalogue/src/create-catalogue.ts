import type { Concept } from "@liaocheng/report-model";
import { buildCatalogue, wholeConcepts, type Catalogue } from "./build-catalogue.js";
import { checkConcepts } from "./check-concepts.js";

/**
 * Makes a catalogue of concepts: the default one with a city's own added or put in place, or another altogether.
 *
 * A name is found under the standard name and every alias, whatever its quotes, blanks, width, words of time and place
 * before it (全市, 预计全年) and of movement behind it (增速); shares (占…比重) are found by part and whole. A figure whose
 * unit or kind cannot be the concept's is not the concept.
 *
 * @param concepts - Any order; ids and names once each.
 * @returns The catalogue; `findConcept` gives `undefined` for names it does not know.
 * @throws {CatalogueError} `CATALOGUE_CONCEPT_INVALID` with the key and the nearest word; `CATALOGUE_ID_TWICE` for an id used twice; `CATALOGUE_NAME_CONTESTED` for a name of two concepts.
 * @example
 * const catalogue = createCatalogue([
 *   ...indicatorCatalogue.concepts,
 *   {
 *     id: "airport-hub-index",
 *     zh: "空港枢纽指数",
 *     en: "Airport hub index",
 *     aliases: ["枢纽指数"],
 *     unit: "",
 *     kind: "level",
 *     polarity: "higher",
 *     group: "本市特色",
 *     source: "市统计局",
 *   },
 * ]);
 * catalogue.findConcept("全市枢纽指数")?.id; // => "airport-hub-index"
 * @since 0.1.0
 */
export function createCatalogue(concepts: readonly Concept[]): Catalogue {
  checkConcepts(concepts, wholeConcepts);
  return buildCatalogue(concepts);
}
