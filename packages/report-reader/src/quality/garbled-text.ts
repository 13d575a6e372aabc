import { COMMON_CHARACTERS } from "../encoding/common-characters.js";

/** What kind of damage a text shows. */
export type GarbledKind = "utf-8-as-gbk" | "as-latin-1" | "controls" | "unmapped" | "no-prose";

export interface Garbled {
  readonly kind: GarbledKind;
  /** Characters that are damaged. */
  readonly count: number;
}

/** Shares of the Chinese or foreign characters of a text from which on it is not what was written. */
const SHARE = { utf8AsGbk: 0.15, latin: 0.5, uncommon: 0.15 } as const;
const FEWEST = { pairs: 4, latin: 12, prose: 60, controls: 2 } as const;

/**
 * What UTF-8 read as GBK is made of: each lead byte of Chinese with each byte that may follow it, and pairs that begin within a
 * character. Chinese prose has hardly any of them, since the lead bytes E4 to E9 stand for seldom used characters in GBK.
 */
const PAIRS_OF_UTF8: ReadonlySet<number> = new Set(pairsOfUtf8());

function pairsOfUtf8(): number[] {
  const decoder = new TextDecoder("gb18030");
  const pairs: string[] = [];
  for (let lead = 0xe3; lead <= 0xef; lead += 1)
    for (let trail = 0x80; trail <= 0xbf; trail += 1) pairs.push(decoder.decode(Uint8Array.of(lead, trail)));
  return pairs.flatMap((pair) => {
    const [code = 0, ...more] = Array.from(pair, (character) => character.codePointAt(0) ?? 0);
    return more.length > 0 || COMMON_CHARACTERS.has(code) ? [] : [code];
  });
}

/** What a character counts as. */
const PLAIN = 0;
const CONTROL = 1;
const OTHER = 2;
const UNMAPPED = 3;
const LATIN = 4;
const HAN = 5;
const COMMON_HAN = 6;
const PAIR = 7;
const SORTS = 8;

let sorts: Uint8Array | undefined;

/** The sort of each character of the basic plane; every character of every file is looked up here. */
const sortsOfBasic = (): Uint8Array => (sorts ??= Uint8Array.from({ length: 0x10000 }, (_, code) => sortOf(code)));

function sortOf(code: number): number {
  if (code < 0xa0) return isControl(code) ? CONTROL : PLAIN;
  if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) return UNMAPPED;
  if (code <= 0x17f || (code >= 0x2c6 && code <= 0x2dc)) return LATIN;
  if (!((code >= 0x3400 && code <= 0x9fff) || code >= 0x20000)) return OTHER;
  if (COMMON_CHARACTERS.has(code)) return COMMON_HAN;
  return PAIRS_OF_UTF8.has(code) ? PAIR : HAN;
}

/** The damage that a stretch of text shows; undefined for text that reads as it should. */
export function garbledIn(text: string): Garbled | undefined {
  const counts = new Uint32Array(SORTS);
  const basic = sortsOfBasic();
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const code = isLead(unit) ? (text.codePointAt(at) ?? unit) : unit;
    if (code > 0xffff) at += 1;
    const sort = code > 0xffff ? sortOf(code) : (basic[code] ?? PLAIN);
    counts[sort] = (counts[sort] ?? 0) + 1;
  }
  return damageOf(text, counts);
}

const isLead = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

function damageOf(text: string, counts: Uint32Array): Garbled | undefined {
  const of = (...sorts: readonly number[]): number => sorts.reduce((sum, sort) => sum + (counts[sort] ?? 0), 0);
  const [controls, unmapped, latin, pairs] = [of(CONTROL), of(UNMAPPED), of(LATIN), of(PAIR)];
  const han = of(HAN, COMMON_HAN, PAIR);
  const common = of(COMMON_HAN);
  const foreign = of(OTHER, UNMAPPED, LATIN, HAN, COMMON_HAN, PAIR);
  if (pairs >= FEWEST.pairs && pairs > han * SHARE.utf8AsGbk) return { kind: "utf-8-as-gbk", count: han };
  if (latin >= FEWEST.latin && latin > foreign * SHARE.latin && !isWesternProse(text))
    return { kind: "as-latin-1", count: latin };
  if (controls >= FEWEST.controls) return { kind: "controls", count: controls };
  if (unmapped > 0) return { kind: "unmapped", count: unmapped };
  if (han >= FEWEST.prose && common < han * SHARE.uncommon) return { kind: "no-prose", count: han };
  return undefined;
}

function isControl(code: number): boolean {
  return (
    (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c) || (code >= 0x7f && code < 0xa0)
  );
}

/** Letters that no byte reads as in Latin-1 or windows-1252, such as ě and ř; this share of them and somebody wrote them. */
const BEYOND_BYTES = /[\u0100-\u0151\u0154-\u015F\u0162-\u0177\u0179-\u017C]/gu;
const BEYOND_SHARE = 0.1;

/** Words of accented letters stand among plain ones; bytes read as letters stand side by side. */
function isWesternProse(text: string): boolean {
  const beyond = text.match(BEYOND_BYTES)?.length ?? 0;
  if (beyond > 0 && beyond >= (text.match(/[\u00A0-\u017F]/gu)?.length ?? 0) * BEYOND_SHARE) return true;
  const runs = text.match(/[\u00A0-\u017F]{2,}/gu) ?? [];
  const accented = text.match(/[\u00A0-\u017F]/gu)?.length ?? 0;
  return runs.join("").length < accented * 0.5;
}
