import type { MarkupElement } from "../markup/markup-tree.js";
import { replaceIn, type TracedText } from "../traced/traced-text.js";

/** Fonts whose characters are pictures; what they draw is no text. */
const PICTURE_FONTS = /^(?:wingdings|webdings|zapfdingbats)/iu;
const SYMBOL_FONT = /^symbol/iu;
/** Word writes the codes of symbol fonts with this added. */
const SYMBOL_OFFSET = 0xf000;

/**
 * What the font Symbol prints for a code that is no Latin letter or digit: signs of comparison and calculation, and Greek letters.
 *
 * @see Adobe's encoding of the font, as in the Unicode mapping file `SYMBOL.TXT`.
 */
const SIGNS: Readonly<Record<number, string>> = {
  0x25: "%",
  0x2b: "+",
  0x2d: "−",
  0x3c: "<",
  0x3d: "=",
  0x3e: ">",
  0x40: "≅",
  0x61: "α",
  0x62: "β",
  0x67: "γ",
  0x64: "δ",
  0x6c: "λ",
  0x6d: "μ",
  0x70: "π",
  0x73: "σ",
  0x77: "ω",
  0x44: "Δ",
  0x53: "Σ",
  0x57: "Ω",
  0x7e: "∼",
  0xa3: "≤",
  0xa5: "∞",
  0xab: "↔",
  0xac: "←",
  0xad: "↑",
  0xae: "→",
  0xaf: "↓",
  0xb0: "°",
  0xb1: "±",
  0xb3: "≥",
  0xb4: "×",
  0xb5: "∝",
  0xb8: "÷",
  0xb9: "≠",
  0xba: "≡",
  0xbb: "≈",
  0xbc: "…",
  0xd7: "⋅",
  0xe5: "∑",
};
const PRIVATE_SYMBOLS = /[\uF020-\uF0FF]/gu;

/** What a symbol written by its font and code prints; empty for pictures. */
export function symbolText(symbol: MarkupElement): string {
  const code = Number.parseInt(symbol.attributes.get("w:char") ?? "", 16);
  const font = symbol.attributes.get("w:font") ?? "";
  if (!(code >= 0x20 && code <= 0xffff) || PICTURE_FONTS.test(font)) return "";
  if (SYMBOL_FONT.test(font)) return signOf(code);
  return code >= 0xe000 && code <= 0xf8ff ? "" : String.fromCharCode(code);
}

/** Text set in the font Symbol, whose codes stand in the private use area; any other text as it is. */
export function symbolFontText(text: TracedText, font: string | undefined): TracedText {
  if (font === undefined || !SYMBOL_FONT.test(font)) return text;
  return replaceIn(text, PRIVATE_SYMBOLS, (character) => signOf(character.charCodeAt(0)));
}

function signOf(code: number): string {
  const own = code >= SYMBOL_OFFSET ? code - SYMBOL_OFFSET : code;
  const sign = SIGNS[own];
  if (sign !== undefined) return sign;
  return (own >= 0x30 && own <= 0x39) || own === 0x2e || own === 0x2c || own === 0x20 ? String.fromCharCode(own) : "";
}
