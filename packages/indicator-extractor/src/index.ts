export { extractIndicators, type ExtractResult, type LeftOutNumber } from "./extract-indicators.js";
export type { LeftOutReason } from "./not-a-fact.js";
export { flattenIndicator } from "./flatten.js";
