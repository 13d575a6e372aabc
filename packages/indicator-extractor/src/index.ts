export { extractIndicators, type ExtractOptions, type ExtractResult } from "./extract-indicators.js";
export { ExtractorError, type ExtractorErrorCode } from "./extractor-error.js";
export type { LeftOutNumber } from "./left-out-number.js";
export type { LeftOutReason } from "./claims/reject-quantity.js";
export { flattenIndicator } from "./flatten.js";
export {
  CatalogueError,
  createCatalogue,
  extendCatalogue,
  findConcept,
  indicatorCatalogue,
  type Catalogue,
  type CatalogueErrorCode,
  type ConceptHint,
} from "@liaocheng/indicator-catalogue";
export { findHeadlinePassages } from "./headline/find-headline-passages.js";
export { headlineTargets } from "./headline/headline-targets.js";
export { panelFigures, type PanelFigure, type Stated } from "./headline/panel-figures.js";
export { panelRows, type PanelSource } from "./headline/panel-rows.js";
