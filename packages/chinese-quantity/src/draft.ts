import type { QuantityForm } from "./quantity.js";
import type { Numeral, VagueMark } from "./numeral.js";
import type { UnitReading } from "./read-unit.js";

/** A quantity under way: what the recognisers hand to each other before bounds are looked at. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly multiplier: string;
  /** Power of ten of the multiplier. */
  readonly power: number;
  readonly reading: UnitReading | undefined;
  readonly form: QuantityForm;
  readonly numeral: Numeral;
  readonly inside: VagueMark | undefined;
  /** Of a ratio. */
  readonly parts: readonly number[] | undefined;
}

/** The plain reading: a number and the unit behind it. */
export function draftOf(numeral: Numeral, reading: UnitReading | undefined): Draft {
  return {
    start: numeral.start,
    end: reading?.end ?? numeral.end,
    value: numeral.high === undefined ? numeral.base : [numeral.base, numeral.high],
    unit: numeral.multiplier + (reading?.unit ?? ""),
    multiplier: numeral.multiplier,
    power: numeral.power,
    reading,
    form:
      numeral.bare && reading?.vague === undefined && numeral.vague === undefined
        ? "magnitude"
        : (reading?.form ?? "cardinal"),
    numeral,
    inside: numeral.vague ?? reading?.vague,
    parts: undefined,
  };
}
