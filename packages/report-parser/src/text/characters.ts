/** Blank space in the widest sense: spaces of every width, line ends, zero-width marks, the byte-order mark. */
export function isBlank(code: number): boolean {
  if (code > 0x3000) return code === 0xfeff;
  if (code === 0x20 || code === 0x3000 || code === 0xa0) return true;
  if (code < 0x20) return code >= 0x09 && code <= 0x0d;
  return (code >= 0x2000 && code <= 0x200f) || code === 0x2028 || code === 0x2029 || code === 0x85 || isRareBlank(code);
}

function isRareBlank(code: number): boolean {
  return code === 0x202f || code === 0x205f || code === 0x2060 || code === 0x1680 || code === 0x180e;
}

/** A Chinese character of the blocks that reports use. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

/** 0 to 9 for a half- or full-width digit, −1 for anything else. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

/** A mark that ends a sentence: 。！？ and their half-width forms. */
export function isSentenceEnd(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x21 || code === 0x3f || code === 0xff61;
}

/** A closing quotation mark or bracket. */
export function isCloser(code: number): boolean {
  return (
    code === 0x201d ||
    code === 0x2019 ||
    code === 0xff09 ||
    code === 0x29 ||
    code === 0x300b ||
    code === 0x300d ||
    code === 0x300f ||
    code === 0x3011
  );
}

/** Offset of the first character from `start` that is not blank, `end` when there is none. */
export function skipBlank(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Offset after the last character before `end` that is not blank, `start` when there is none. */
export function trimBlank(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

const BLANKS = /[\s\u0085\u180e\u200b-\u200f\u2060]+/gu;

/** The text without any blank space. */
export function compact(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (isBlank(text.charCodeAt(at))) return text.replace(BLANKS, "");
  }
  return text;
}
