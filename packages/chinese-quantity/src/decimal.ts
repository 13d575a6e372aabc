const POWER10: readonly number[] = Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
const EXACT_DECIMALS = 6;

/**
 * base × 10^shift without binary noise: 1.1 shifted by 8 is exactly 110000000.
 *
 * Short decimals are turned into an integer first, so that one correctly rounded operation remains; others go by their digits.
 */
export function shiftDecimal(base: number, shift: number): number {
  if (shift === 0 || base === 0 || !Number.isFinite(base)) return base;
  for (let decimals = 0; decimals <= EXACT_DECIMALS; decimals++) {
    const scale = POWER10[decimals] ?? 1;
    const integer = Math.round(base * scale);
    if (!Number.isSafeInteger(integer)) break;
    if (integer / scale !== base) continue;
    const power = shift - decimals;
    const factor = POWER10[Math.abs(power)];
    if (factor === undefined) break;
    const shifted = power >= 0 ? integer * factor : integer / factor;
    if (power < 0 || Number.isSafeInteger(shifted)) return shifted;
    break;
  }
  const [digits = "", exponent = "0"] = String(base).split("e");
  return Number(`${digits}e${Number(exponent) + shift}`);
}
