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
const PAIRS_OF_UTF8: ReadonlySet<string> = new Set(pairsOfUtf8());

function pairsOfUtf8(): string[] {
  const decoder = new TextDecoder("gb18030");
  const pairs: string[] = [];
  for (let lead = 0xe3; lead <= 0xef; lead += 1)
    for (let trail = 0x80; trail <= 0xbf; trail += 1) pairs.push(decoder.decode(Uint8Array.of(lead, trail)));
  return pairs.filter((pair) => Array.from(pair).length === 1 && !COMMON_CHARACTERS.has(pair.codePointAt(0) ?? 0));
}

/** The damage that a stretch of text shows; undefined for text that reads as it should. */
export function garbledIn(text: string): Garbled | undefined {
  const counts = { han: 0, common: 0, pairs: 0, latin: 0, foreign: 0, controls: 0, unmapped: 0 };
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (isControl(code)) counts.controls += 1;
    if (code < 0xa0) continue;
    counts.foreign += 1;
    if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) counts.unmapped += 1;
    else if (code <= 0x17f || (code >= 0x2c6 && code <= 0x2dc)) counts.latin += 1;
    else if ((code >= 0x3400 && code <= 0x9fff) || code >= 0x20000) {
      counts.han += 1;
      if (COMMON_CHARACTERS.has(code)) counts.common += 1;
      if (PAIRS_OF_UTF8.has(character)) counts.pairs += 1;
    }
  }
  const { han, common, pairs, latin, foreign, controls, unmapped } = counts;
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

/** Words of accented letters stand among plain ones; bytes read as letters stand side by side. */
function isWesternProse(text: string): boolean {
  const runs = text.match(/[\u00A0-\u017F]{2,}/gu) ?? [];
  const accented = text.match(/[\u00A0-\u017F]/gu)?.length ?? 0;
  return runs.join("").length < accented * 0.5;
}
