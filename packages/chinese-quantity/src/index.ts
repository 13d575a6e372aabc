export { chineseToNumber } from "./chinese-to-number.js";
export type {
  FindQuantitiesOptions,
  QuantityBound,
  QuantityForm,
  QuantityMention,
  QuantityQualifier,
} from "./quantity.js";
export { findQuantities } from "./find-quantities.js";
export { unitFamilies, unitsProblem, type CallerUnit } from "./caller-units.js";
export { QuantityError, type QuantityErrorCode } from "./quantity-error.js";
export { scanQuantities, type QuantitySink } from "./scan-quantities.js";
export { UNITS as units, type UnitEntry } from "./units.js";
export type { UnitFamily } from "./unit-row.js";
export { fiveYearPlan } from "./five-year-plan.js";
export { fromRepublic } from "./time-republic.js";
export { findTimeExpressions } from "./find-time-expressions.js";
export { resolveTimeExpression, type ResolveTimeOptions, type YearRange } from "./resolve-time.js";
export type { TimeEdge, TimeExpression, TimeKind } from "./time-expression.js";
export { numberToChinese, type NumberToChineseOptions } from "./number-to-chinese.js";
export { scriptOf, toSimplified, type ChineseScript, type ToSimplifiedOptions } from "./script.js";
