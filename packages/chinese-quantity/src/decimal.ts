/** base × 10^shift without binary noise: 1.1 shifted by 8 is exactly 110000000. */
export function shiftDecimal(base: number, shift: number): number {
  if (shift === 0 || base === 0) return base;
  const [digits = "0", exponent = "0"] = String(base).split("e");
  return Number(`${digits}e${Number(exponent) + shift}`);
}
