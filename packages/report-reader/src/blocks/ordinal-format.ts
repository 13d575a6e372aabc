const DIGITS = "〇一二三四五六七八九";
const LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

/** How each way of numbering that Word knows prints a number; names as in the file format (ST_NumberFormat). */
const FORMATS: Readonly<Record<string, (count: number) => string>> = {
  decimal: String,
  decimalZero: (count) => String(count).padStart(2, "0"),
  decimalHalfWidth: String,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (count) => `- ${count} -`,
  ordinal: String,
  upperRoman: (count) => roman(count),
  lowerRoman: (count) => roman(count).toLowerCase(),
  upperLetter: (count) => letters(count),
  lowerLetter: (count) => letters(count).toLowerCase(),
  chineseCounting: (count) => (count < 100 ? counting(count, DIGITS, "十百千万", false) : digitwise(count)),
  taiwaneseCounting: (count) => (count < 100 ? counting(count, DIGITS, "十百千万", false) : digitwise(count)),
  japaneseCounting: (count) => counting(count, "零一二三四五六七八九", "十百千万", false),
  chineseCountingThousand: (count) => counting(count, "零一二三四五六七八九", "十百千万", false),
  taiwaneseCountingThousand: (count) => counting(count, "零一二三四五六七八九", "十百千万", false),
  koreanDigital2: digitwise,
  ideographDigital: digitwise,
  japaneseDigitalTenThousand: digitwise,
  taiwaneseDigital: digitwise,
  chineseLegalSimplified: (count) => counting(count, LEGAL_DIGITS, "拾佰仟万", true),
  ideographLegalTraditional: (count) => counting(count, "零壹貳參肆伍陸柒捌玖", "拾佰仟萬", true),
  japaneseLegal: (count) => counting(count, "零壱弐参四伍六七八九", "拾百阡萬", true),
  ideographTraditional: (count) => STEMS.charAt((count - 1) % STEMS.length),
  ideographZodiac: (count) => BRANCHES.charAt((count - 1) % BRANCHES.length),
  ideographEnclosedCircle: (count) => enclosed(count, 0x3280, 10),
  decimalEnclosedCircle: (count) => enclosed(count, 0x2460, 20),
  decimalEnclosedCircleChinese: (count) => enclosed(count, 0x2460, 20),
  decimalEnclosedParen: (count) => enclosed(count, 0x2474, 20),
  decimalEnclosedFullstop: (count) => enclosed(count, 0x2488, 20),
};
const SILENT = new Set(["none", "bullet", "custom"]);

/** A count as printed; undefined for the formats that print none. Unknown formats print digits, as Word itself does. */
export function formatOrdinal(count: number, format: string): string | undefined {
  if (SILENT.has(format)) return undefined;
  if (!Number.isInteger(count) || count < 1 || count > 99_999) return String(count);
  const print = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return print === undefined ? String(count) : print(count);
}

function fullWidth(count: number): string {
  return String(count).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

function digitwise(count: number): string {
  return Array.from(String(count), (digit) => DIGITS.charAt(Number(digit))).join("");
}

/** Positional Chinese numerals; ten is 十 and not 一十 unless it is spelled for cheques. */
function counting(count: number, digits: string, units: string, keepsLeadingOne: boolean): string {
  const zero = digits.charAt(0);
  const figures = String(count);
  let printed = "";
  let gap = false;
  for (let at = 0; at < figures.length; at += 1) {
    const digit = Number(figures.charAt(at));
    const place = figures.length - 1 - at;
    if (digit === 0) {
      gap = true;
      continue;
    }
    if (gap && printed !== "") printed += zero;
    gap = false;
    printed += digits.charAt(digit) + (place === 0 ? "" : units.charAt(place - 1));
  }
  const one = digits.charAt(1) + units.charAt(0);
  return !keepsLeadingOne && printed.startsWith(one) && count < 20 ? printed.slice(1) : printed;
}

function enclosed(count: number, firstCodePoint: number, most: number): string {
  return count <= most ? String.fromCodePoint(firstCodePoint + count - 1) : String(count);
}

/** Word repeats the letter: 27 is AA, 28 is BB. */
function letters(count: number): string {
  return String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.min(20, Math.floor((count - 1) / 26) + 1));
}

function roman(count: number): string {
  if (count > 3999) return String(count);
  const steps: readonly (readonly [number, string])[] = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = count;
  let printed = "";
  for (const [value, sign] of steps) {
    const times = Math.floor(rest / value);
    printed += sign.repeat(times);
    rest -= times * value;
  }
  return printed;
}
