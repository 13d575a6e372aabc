export type { Catalogue, ConceptHint, ConceptKey } from "./build-catalogue.js";
export { createCatalogue } from "./create-catalogue.js";
export { coverageOf } from "./coverage.js";
export { CatalogueError, type CatalogueErrorCode } from "./catalogue-error.js";
export { findConcept, findKey, indicatorCatalogue } from "./indicator-catalogue.js";
export { extendCatalogue } from "./extend-catalogue.js";
