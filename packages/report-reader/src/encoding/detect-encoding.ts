import { COMMON_CHARACTERS } from "./common-characters.js";

/** How sure a detection is: proven by bytes, weighed by the characters it gives, or nothing better known. */
export interface DetectedEncoding {
  readonly encoding: string;
  readonly certainty: "proven" | "weighed" | "fallback";
  /** The text, where the proof has decoded it. */
  readonly text?: string;
}

const SAMPLE_BYTES = 64 * 1024;
/** Below this share of common characters no decoding looks like Chinese prose. */
const PLAUSIBLE_SHARE = 0.15;
/** UTF-16 without its mark must prove more: any bytes in pairs give Chinese characters. */
const PLAUSIBLE_UTF16_SHARE = 0.3;
/** A rival must read this much better than the one before it. */
const CLEARLY_BETTER = 0.08;

/**
 * The encoding of bytes without a byte order mark.
 *
 * Valid UTF-8 is UTF-8; otherwise each candidate decodes a sample and the one whose characters look most like Chinese prose wins.
 * GB18030 stands before Big5 because most pairs of bytes are valid in both.
 */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const hasNul = bytes.includes(0);
  const text = hasNul ? undefined : decodedIfValid(bytes, "utf-8");
  if (text !== undefined) return { encoding: "utf-8", certainty: "proven", text };
  // A long head of ASCII says nothing.
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = hasNul || first < 0 ? 0 : first - (first % 2);
  const sample = bytes.subarray(start, start + SAMPLE_BYTES);
  let best: { encoding: string; score: number } | undefined;
  for (const encoding of hasNul ? ["utf-16le", "utf-16be"] : ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"]) {
    const score = proseScore(new TextDecoder(encoding).decode(sample));
    const needed = encoding.startsWith("utf-16") ? PLAUSIBLE_UTF16_SHARE : PLAUSIBLE_SHARE;
    if (score >= needed && score > (best === undefined ? 0 : best.score + CLEARLY_BETTER)) best = { encoding, score };
  }
  if (best !== undefined) return { encoding: best.encoding, certainty: "weighed" };
  // Nothing reads as prose: what decodes without a fault is the better guess.
  const clean = hasNul ? undefined : ["gb18030", "big5"].find((encoding) => isValid(bytes, encoding));
  return { encoding: clean ?? "utf-8", certainty: "fallback" };
}

export const isValid = (bytes: Uint8Array, encoding: string): boolean => decodedIfValid(bytes, encoding) !== undefined;

/** The text of bytes, byte order mark included; undefined where a byte does not fit the encoding. */
function decodedIfValid(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Share of common characters among those outside ASCII, less what no text holds; 1 for plain ASCII. */
function proseScore(text: string): number {
  let common = 0;
  let impossible = 0;
  let total = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x20 && code < 0x80) continue;
    if (code === 0x09 || code === 0x0a || code === 0x0d) continue;
    total += 1;
    if (COMMON_CHARACTERS.has(code)) common += 1;
    else if (isImpossible(code)) impossible += 1;
  }
  return total === 0 ? 1 : (common - 2 * impossible) / total;
}

/** Replacement, private use, controls, lone surrogates. */
function isImpossible(code: number): boolean {
  return (
    code === 0xfffd ||
    code === 0 ||
    (code >= 0x80 && code <= 0x9f) ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    (code >= 0xd800 && code <= 0xdfff)
  );
}
