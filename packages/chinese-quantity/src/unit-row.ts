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

/** Spellings of one unit, its UCUM or ISO 4217 code, and the power of ten to that code (分 is 10⁻² CNY). */
export type UnitRow = readonly [family: UnitFamily, spellings: string, code?: string, power?: number];
