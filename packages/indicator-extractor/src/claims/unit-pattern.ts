/** A rule about printed units: 个, 万吨, %. */
export interface UnitPattern {
  test(unit: string): boolean;
}

/** Units in a text are few; beyond so many (texts made up to be hostile) the table is begun anew. */
const MOST_UNITS = 1024;

const patterns: RegExp[] = [];
/** Which patterns a unit meets, a bit for each. */
const known = new Map<string, number>();
let lastUnit = "";
let lastMet = 0;

/**
 * Makes a rule about units whose verdict is remembered for each unit: a dozen rules are asked for every figure, and a report
 * has a few dozen units.
 */
export function unitPattern(pattern: RegExp): UnitPattern {
  const bit = 1 << patterns.length;
  patterns.push(pattern);
  if (patterns.length > 31) throw new RangeError("Expected at most 31 rules about units");
  known.clear();
  lastUnit = "";
  lastMet = metBy("");
  return { test: (unit) => ((unit === lastUnit ? lastMet : lookUp(unit)) & bit) !== 0 };
}

function lookUp(unit: string): number {
  let met = known.get(unit);
  if (met === undefined) {
    if (known.size === MOST_UNITS) known.clear();
    met = metBy(unit);
    known.set(unit, met);
  }
  lastUnit = unit;
  lastMet = met;
  return met;
}

function metBy(unit: string): number {
  let met = 0;
  for (const [index, pattern] of patterns.entries()) if (pattern.test(unit)) met |= 1 << index;
  return met;
}
