import type { FindQuantitiesOptions, QuantityMention } from "./quantity.js";
import { scanQuantities } from "./scan-quantities.js";

/**
 * Finds every quantity of a Chinese text: numbers with their units, percentages, fractions, ranges, ranks, multiples.
 *
 * Names, dates and list numbers that hold digits (5G, PM2.5, “4+3”, 第十八届, 2022年, 2.) give no result.
 *
 * @param text - Any string; it is never changed.
 * @param options - What else counts as a quantity; see {@link FindQuantitiesOptions}.
 * @returns Quantities in order, never overlapping; empty when there are none.
 * @throws {QuantityError} `QUANTITY_TEXT_INVALID` for what is no string, `QUANTITY_UNITS_INVALID`; never because of what a text says.
 * @example
 * findQuantities("粮食总产突破113亿斤").map((q) => [q.value, q.unit, q.bound]); // => [[113, "亿斤", "ge"]]
 * findQuantities("1.1亿元")[0]?.scaled; // => { value: 110000000, unit: "CNY" }
 * findQuantities("存栏85万羊单位", { units: [{ unit: "羊单位" }] })[0]?.unit; // => "万羊单位"
 * findQuantities("PM2.5、5G、“4+3”"); // => []
 * @since 0.1.0
 */
export function findQuantities(text: string, options: FindQuantitiesOptions = {}): QuantityMention[] {
  const found: QuantityMention[] = [];
  scanQuantities(text, 0, Infinity, (mention) => found.push(mention), options);
  return found;
}
