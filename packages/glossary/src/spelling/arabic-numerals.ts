const DIGITS: ReadonlyMap<string, number> = new Map(
  Array.from("零一二三四五六七八九").map((character, value): [string, number] => [character, value]),
);
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const NUMERAL_RUN = /[零〇一二三四五六七八九十百千]{1,9}/gu;

function valueOf(numeral: string): number | undefined {
  let total = 0;
  let pending: number | undefined;
  for (const character of numeral.replaceAll("〇", "零")) {
    const multiplier = MULTIPLIERS.get(character);
    if (multiplier === undefined) {
      if (pending !== undefined && pending !== 0) return undefined;
      pending = DIGITS.get(character) ?? 0;
    } else {
      total += (pending ?? 1) * multiplier;
      pending = undefined;
    }
  }
  return total + (pending ?? 0);
}

/**
 * The same spelling with Chinese numerals written in Arabic digits, for comparing 八抓二十条 with 八抓20条.
 *
 * 两, 双 and 几 are left as they are: 两高 is not 2高.
 *
 * @param spelling - A folded spelling.
 * @returns The spelling in Arabic digits; unchanged where a run is no number (一二三).
 * @example
 * writeArabicNumerals("十二大攻坚行动"); // => "12大攻坚行动"
 * @since 0.1.0
 */
export function writeArabicNumerals(spelling: string): string {
  return spelling.replace(NUMERAL_RUN, (run) => valueOf(run)?.toString() ?? run);
}

/** Whether a character counts: Arabic digit, Chinese numeral, 两, 双. */
export function isNumeral(character: string | undefined): boolean {
  return character !== undefined && /^[\d零〇一二三四五六七八九十百千万亿两双]$/u.test(character);
}
