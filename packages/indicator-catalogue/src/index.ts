export { createCatalogue, type Catalogue, type ConceptHint } from "./create-catalogue.js";
export { CatalogueError, type CatalogueErrorCode } from "./catalogue-error.js";
export { findConcept, indicatorCatalogue } from "./indicator-catalogue.js";
