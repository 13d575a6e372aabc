export { chineseToNumber } from "./chinese-to-number.js";
export type {
  FindQuantitiesOptions,
  QuantityBound,
  QuantityForm,
  QuantityMention,
  QuantityQualifier,
} from "./quantity.js";
export { findQuantities, scanQuantities, type QuantitySink } from "./scan-quantities.js";
export { UNITS as units, type UnitEntry, type UnitFamily } from "./units.js";
