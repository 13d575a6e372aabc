/**
 * A stretch of the source made readable: blanks and line breaks dropped, every character's place in the source kept.
 *
 * Hard-wrapped and letter-spaced texts read like plain ones, and offsets still cut the text as given.
 */
export interface Reading {
  readonly text: string;
  /** Where the stretch starts in the source, UTF-16. */
  readonly base: number;
  /** Place of every character relative to `base`; absent when nothing was dropped. */
  readonly places: Int32Array | undefined;
}

const BLANK = 1;
const PLAIN_FORM = 2;
const NUMERAL = 4;
const TIME_SIGN = 8;

/** Marks as they stand in texts typed or scanned elsewhere, and the mark that a Chinese text has in their place. */
const PLAIN_MARKS: ReadonlyMap<number, number> = new Map(
  [
    [",﹐", "，"],
    [";﹔", "；"],
    [":︰∶﹕", "："],
    ["!", "！"],
    ["?", "？"],
    ["(﹙", "（"],
    [")﹚", "）"],
    ["｡", "。"],
    ["､", "、"],
    ["〝「『", "“"],
    ["〞‟」』", "”"],
  ].flatMap(([printed = "", plain = ""]) => [...printed].map((mark) => [mark.charCodeAt(0), plain.charCodeAt(0)])),
);
const STRAIGHT_QUOTE = 0x22;

const signsOf = (table: Uint8Array, code: number): number => table[code] ?? 0;

/** What a character is to a reader of figures, by code unit. */
const SIGNS: Uint8Array = signTable();

function signTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const mark = (chars: string, sign: number): void => {
    for (const char of chars) table[char.charCodeAt(0)] = signsOf(table, char.charCodeAt(0)) | sign;
  };
  mark(
    " \n\r\t\u3000\u00a0\ufeff\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d",
    BLANK,
  );
  mark("０１２３４５６７８９％﹪．／·", PLAIN_FORM);
  mark([...PLAIN_MARKS.keys(), STRAIGHT_QUOTE].map((code) => String.fromCharCode(code)).join(""), PLAIN_FORM);
  mark(
    "0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万亿兆半壹贰叁肆伍陆柒捌玖拾佰仟萬億几数多首倍成番廿卅",
    NUMERAL,
  );
  mark("年五", TIME_SIGN);
  return table;
}

/** Whether a stretch can hold a figure or a time at all; one pass over a table. */
export function holdsNumerals(text: string): boolean {
  for (let i = 0; i < text.length; i++)
    if ((signsOf(SIGNS, text.charCodeAt(i)) & (NUMERAL | TIME_SIGN)) !== 0) return true;
  return false;
}

const isBlank = (code: number): boolean => (signsOf(SIGNS, code) & BLANK) !== 0;

const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

/** Half-width form of full-width digits and number signs; one character each, so that places stay. */
function plainDigit(code: number): number {
  if (code >= 0xff10 && code <= 0xff19) return code - 0xfee0;
  if (code === 0xff05 || code === 0xfe6a) return 0x25;
  if (code === 0xff0e) return 0x2e;
  if (code === 0xff0f) return 0x2f;
  return code;
}

/** The plain form of the character at `at`; a comma or colon between digits (1,234 and 3:2) stays. */
function plainForm(source: string, at: number, start: number, end: number): number {
  const code = source.charCodeAt(at);
  const mark = PLAIN_MARKS.get(code);
  return mark === undefined || joinsDigits(source, at, start, end) ? plainDigit(code) : mark;
}

/** Reads `source.slice(start, end)`; linear, and free of copies when there is nothing to make plain in it. */
export function readStretch(source: string, start: number, end: number): Reading {
  let odd = start;
  while (odd < end && (signsOf(SIGNS, source.charCodeAt(odd)) & (BLANK | PLAIN_FORM)) === 0) odd++;
  if (odd === end) return { text: source.slice(start, end), base: start, places: undefined };
  const places = new Int32Array(end - start);
  const kept = new Uint16Array(end - start);
  let length = 0;
  let quoted = false;
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    if (isBlank(code)) {
      if (!separatesNumbers(source, i, start, end)) continue;
      kept[length] = 0x20;
    } else if (code === STRAIGHT_QUOTE) {
      quoted = !quoted;
      kept[length] = quoted ? 0x201c : 0x201d;
    } else if (code === 0xb7) kept[length] = joinsDigits(source, i, start, end) ? 0x2e : code;
    else kept[length] = (signsOf(SIGNS, code) & PLAIN_FORM) === 0 ? code : plainForm(source, i, start, end);
    places[length++] = i - start;
  }
  return { text: decode(kept, length), base: start, places: places.subarray(0, length) };
}

function decode(codes: Uint16Array, length: number): string {
  let text = "";
  for (let i = 0; i < length; i += 4096) text += String.fromCharCode(...codes.subarray(i, Math.min(i + 4096, length)));
  return text;
}

/** 19·5％, 1,234, 3:2: a mark between digits. */
function joinsDigits(source: string, at: number, start: number, end: number): boolean {
  return at > start && at + 1 < end && isDigit(source.charCodeAt(at - 1)) && isDigit(source.charCodeAt(at + 1));
}

/** A blank between two numbers of several digits keeps them apart; between lone digits (1 0 ％) it is letter-spacing. */
function separatesNumbers(source: string, blank: number, start: number, end: number): boolean {
  let left = blank - 1;
  while (left >= start && isBlank(source.charCodeAt(left))) left--;
  let right = blank + 1;
  while (right < end && isBlank(source.charCodeAt(right))) right++;
  if (left < start || right >= end || !isDigit(source.charCodeAt(left)) || !isDigit(source.charCodeAt(right)))
    return false;
  const alone = (at: number, step: number) =>
    at + step < start || at + step >= end || !isDigit(source.charCodeAt(at + step));
  return !(alone(left, -1) || alone(right, 1));
}

/** Offset in the source of the character at `index` of the reading. */
export function sourceStart(reading: Reading, index: number): number {
  return reading.base + (reading.places === undefined ? index : (reading.places[index] ?? reading.places.length));
}

/** Offset in the source just behind the character before `index` of the reading. */
export function sourceEnd(reading: Reading, index: number): number {
  if (index === 0) return reading.base;
  return reading.base + (reading.places === undefined ? index : (reading.places[index - 1] ?? 0) + 1);
}
