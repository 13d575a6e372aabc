/**
 * Which characters a number is written with.
 *
 * @since 0.1.0
 */
export interface NumberToChineseOptions {
  /** `lower` 一二三 (default), `financial` 壹贰叁 as on cheques. */
  readonly style?: "lower" | "financial";
}

const DIGITS = { lower: "零一二三四五六七八九", financial: "零壹贰叁肆伍陆柒捌玖" } as const;
const SMALL = { lower: ["", "十", "百", "千"], financial: ["", "拾", "佰", "仟"] } as const;
const GROUPS = ["", "万", "亿", "万亿"];
const LARGEST = 1e16;

/** Four digits or fewer: 1005 → 一千零五. */
function groupToChinese(group: number, style: "lower" | "financial"): string {
  let printed = "";
  let zero = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(group / 10 ** power) % 10;
    if (digit === 0) {
      zero = printed !== "";
      continue;
    }
    printed += (zero ? "零" : "") + (DIGITS[style][digit] ?? "") + (SMALL[style][power] ?? "");
    zero = false;
  }
  return printed;
}

function integerToChinese(value: number, style: "lower" | "financial"): string {
  if (value === 0) return "零";
  let printed = "";
  let gap = false;
  for (let index = GROUPS.length - 1; index >= 0; index--) {
    const group = Math.floor(value / 10 ** (index * 4)) % 10_000;
    if (group === 0) {
      gap = printed !== "";
      continue;
    }
    const zero = printed !== "" && (gap || group < 1000) ? "零" : "";
    const name = index === 3 && Math.floor(value / 1e8) % 10_000 !== 0 ? "万" : (GROUPS[index] ?? "");
    printed += zero + groupToChinese(group, style) + name;
    gap = false;
  }
  return style === "lower" && printed.startsWith("一十") ? printed.slice(1) : printed;
}

/**
 * Writes a number in Chinese numerals, the inverse of {@link chineseToNumber}.
 *
 * @param value - Finite, below 10¹⁶ in size; decimals are written digit by digit after 点.
 * @param options - Lower-case or financial numerals.
 * @returns The numeral; `undefined` for NaN, ±Infinity and numbers of 10¹⁶ or more.
 * @example
 * numberToChinese(10012); // => "一万零一十二"
 * numberToChinese(3.5); // => "三点五"
 * numberToChinese(460, { style: "financial" }); // => "肆佰陆拾"
 * @since 0.1.0
 */
export function numberToChinese(value: number, options: NumberToChineseOptions = {}): string | undefined {
  const size = Math.abs(value);
  if (!(size < LARGEST)) return undefined;
  const style = options.style ?? "lower";
  const digits = decimalDigits(size);
  const decimals = digits === "" ? "" : `点${Array.from(digits, (digit) => DIGITS[style][Number(digit)]).join("")}`;
  return (value < 0 ? "负" : "") + integerToChinese(Math.floor(size), style) + decimals;
}

/** Digits behind the point, also of numbers JavaScript prints with an exponent. */
function decimalDigits(size: number): string {
  const [mantissa = "", exponent] = String(size).split("e-");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return exponent === undefined ? fraction : "0".repeat(Number(exponent) - 1) + whole + fraction;
}
