export {
  extractIndicators,
  type ExtractOptions,
  type ExtractResult,
  type LeftOutNumber,
} from "./extract-indicators.js";
export type { LeftOutReason } from "./not-a-fact.js";
export { flattenIndicator } from "./flatten.js";
export { createCatalogue, type Catalogue, type ConceptHint } from "./catalogue/create-catalogue.js";
export { CatalogueError, type CatalogueErrorCode } from "./catalogue/catalogue-error.js";
export { findConcept, indicatorCatalogue } from "./catalogue/indicator-catalogue.js";
export { findHeadlinePassages } from "./headline/find-headline-passages.js";
export { headlineTargets } from "./headline/headline-targets.js";
export { panelRows, type PanelSource } from "./headline/panel-rows.js";
