/**
 * Years of the N-th Chinese five-year plan (第N个五年计划), both inclusive.
 *
 * Between the second plan (to 1962) and the third (from 1966) lay three years without one, so “七五” is 1986 to 1990.
 *
 * @param ordinal - 14 for “十四五”; whole number from 1.
 * @returns First and last year; `undefined` below 1 or for a fraction.
 * @example
 * fiveYearPlan(1); // => { from: 1953, to: 1957 }
 * fiveYearPlan(7); // => { from: 1986, to: 1990 }
 * fiveYearPlan(14); // => { from: 2021, to: 2025 }
 * @since 0.1.0
 */
export function fiveYearPlan(ordinal: number): { from: number; to: number } | undefined {
  if (!Number.isInteger(ordinal) || ordinal < 1) return undefined;
  const from = ordinal <= 2 ? 1953 + 5 * (ordinal - 1) : 1966 + 5 * (ordinal - 3);
  return { from, to: from + 4 };
}
