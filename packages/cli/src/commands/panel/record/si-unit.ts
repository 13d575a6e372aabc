import { clean } from "./value-ends.js";

/** Multipliers of the prefixes of UCUM codes. */
const PREFIXES: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  c: 1e-2,
  d: 1e-1,
  h: 1e2,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
};

interface Si {
  readonly unit: string;
  readonly factor: number;
}

/** Bases that take prefixes, with what one of them is in coherent SI units. */
const PREFIXED: Readonly<Record<string, Si>> = {
  m: { unit: "m", factor: 1 },
  g: { unit: "kg", factor: 1e-3 },
  L: { unit: "m3", factor: 1e-3 },
  W: { unit: "W", factor: 1 },
  "W.h": { unit: "J", factor: 3600 },
  V: { unit: "V", factor: 1 },
  "V.A": { unit: "V.A", factor: 1 },
  A: { unit: "A", factor: 1 },
  J: { unit: "J", factor: 1 },
  Hz: { unit: "Hz", factor: 1 },
  Pa: { unit: "Pa", factor: 1 },
  N: { unit: "N", factor: 1 },
};

/** Units outside the SI, and areas and volumes, whose prefix is squared or cubed. */
const OTHERS: Readonly<Record<string, Si>> = {
  t: { unit: "kg", factor: 1e3 },
  斤: { unit: "kg", factor: 0.5 },
  m2: { unit: "m2", factor: 1 },
  km2: { unit: "m2", factor: 1e6 },
  cm2: { unit: "m2", factor: 1e-4 },
  mm2: { unit: "m2", factor: 1e-6 },
  har: { unit: "m2", factor: 1e4 },
  亩: { unit: "m2", factor: 2000 / 3 },
  m3: { unit: "m3", factor: 1 },
  cm3: { unit: "m3", factor: 1e-6 },
  km3: { unit: "m3", factor: 1e9 },
  "[nmi_i]": { unit: "m", factor: 1852 },
};

/**
 * A scaled value in the coherent SI unit of its dimension; money, people, shares, times of the calendar and whatever else has none
 * stay as they are.
 */
export function toSi(value: number, scaledUnit: string): { readonly valueSi: number; readonly unitSi: string } {
  const { unit, factor } = OTHERS[scaledUnit] ?? prefixed(scaledUnit) ?? { unit: scaledUnit, factor: 1 };
  return { valueSi: factor === 1 ? value : clean(value * factor), unitSi: unit };
}

function prefixed(code: string): Si | undefined {
  const whole = PREFIXED[code];
  if (whole !== undefined) return whole;
  const prefix = PREFIXES[code.charAt(0)];
  const base = PREFIXED[code.slice(1)];
  return prefix === undefined || base === undefined ? undefined : { unit: base.unit, factor: base.factor * prefix };
}
