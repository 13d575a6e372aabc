import { COUNT_UNITS } from "./count-units.js";
import { CURRENCY_UNITS } from "./currency-units.js";
import { DERIVED_UNITS } from "./derived-units.js";
import { MEASURE_UNITS } from "./measure-units.js";
import { WEAK_UNITS } from "./unit-guards.js";
import type { UnitFamily, UnitRow } from "./unit-row.js";

/**
 * A unit that may stand after a number.
 *
 * @since 0.1.0
 */
export interface UnitEntry {
  /** In simplified characters and half-width letters. */
  readonly unit: string;
  readonly family: UnitFamily;
  /** UCUM or ISO 4217 code, or the bare Chinese unit where neither has one. */
  readonly code: string;
  /** Power of ten from the unit to its code: −2 for 分 and CNY. */
  readonly power: number;
  /** Makes words with small Chinese numerals (一步, 三角), so that only digits or larger numerals make it a quantity. */
  readonly weak: boolean;
}

function entriesOf([family, spellings, code, power = 0]: UnitRow): UnitEntry[] {
  return spellings.split(" ").map((unit) => ({ unit, family, code: code ?? unit, power, weak: WEAK_UNITS.has(unit) }));
}

/** A spelling that occurs twice means what stands first. */
function lexicon(...groups: readonly (readonly UnitRow[])[]): UnitEntry[] {
  const entries = new Map<string, UnitEntry>();
  for (const entry of groups.flat().flatMap(entriesOf)) if (!entries.has(entry.unit)) entries.set(entry.unit, entry);
  return [...entries.values()];
}

/**
 * The unit lexicon: every unit the finder knows, measures before counters.
 *
 * A spelling that occurs twice (分 as money, 方 as volume) means what stands first.
 *
 * @since 0.1.0
 */
export const UNITS: readonly UnitEntry[] = lexicon(MEASURE_UNITS, CURRENCY_UNITS, DERIVED_UNITS, COUNT_UNITS);
