import { COUNT_UNITS, WEAK_UNITS } from "./count-units.js";
import { MEASURE_UNITS, type UnitRow } from "./measure-units.js";

/**
 * What a unit measures: money, area, people.
 *
 * @since 0.1.0
 */
export type UnitFamily =
  | "percent"
  | "currency"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "energy"
  | "data"
  | "temperature"
  | "time"
  | "multiple"
  | "rank"
  | "count";

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

function* entriesOf(family: UnitFamily, rows: readonly UnitRow[]): Generator<UnitEntry> {
  for (const [spellings, code, power = 0] of rows) {
    for (const unit of spellings.split(" ")) {
      yield { unit, family, code: code ?? unit, power, weak: WEAK_UNITS.has(unit) };
    }
  }
}

function lexicon(): UnitEntry[] {
  const measures = Object.entries(MEASURE_UNITS) as [UnitFamily, readonly UnitRow[]][];
  const all = measures.flatMap(([family, rows]) => [...entriesOf(family, rows)]);
  return [
    ...all,
    ...entriesOf(
      "count",
      COUNT_UNITS.map((units): UnitRow => [units]),
    ),
  ];
}

/**
 * The unit lexicon: every unit the finder knows, measures before counters.
 *
 * A spelling that occurs twice (分 as money, 方 as volume) means what stands first.
 *
 * @since 0.1.0
 */
export const UNITS: readonly UnitEntry[] = lexicon();
