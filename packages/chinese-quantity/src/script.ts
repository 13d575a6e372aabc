import { SCRIPT_PAIRS } from "./generated/script-table.js";

/**
 * The script of a Chinese text, as its subtag in BCP 47 has it, in lower case: simplified or traditional.
 *
 * @since 0.1.0
 */
export type ChineseScript = "hans" | "hant";

/**
 * How {@link toSimplified} reads a text.
 *
 * @since 0.1.0
 */
export interface ToSimplifiedOptions {
  /**
   * The script of the text; default: what the text itself shows. Give `"hant"` for a piece cut out of a traditional text (乾旱),
   * whose few characters may not show it.
   */
  readonly from?: ChineseScript;
}

interface ScriptTable {
  /** The simplified form of a traditional character, by code unit; 0 for all others. */
  readonly simplified: Uint16Array;
  /** Whether a character is traditional; {@link AMBIGUOUS} for traditional forms that simplified texts use too. */
  readonly shows: Uint8Array;
  /** What a character adds to the balance of a text: 1 when only traditional texts have it, -1 when only simplified ones. */
  readonly weights: Int8Array;
}

const HANT = 1;
const AMBIGUOUS = 2;

/** Built when first asked for, so that callers who never convert pay nothing. */
let table: ScriptTable | undefined;

function buildTable(): ScriptTable {
  const simplified = new Uint16Array(0x10000);
  const shows = new Uint8Array(0x10000);
  const weights = new Int8Array(0x10000);
  for (const [group, pairs] of Object.entries(SCRIPT_PAIRS)) {
    for (let i = 0; i < pairs.length; i += 2) {
      const from = pairs.charCodeAt(i);
      const to = pairs.charCodeAt(i + 1);
      simplified[from] = to;
      shows[from] = group === "ambiguous" ? AMBIGUOUS : HANT;
      weights[from] = group === "ambiguous" ? 0 : 1;
      if (group === "distinct") weights[to] = -1;
    }
  }
  return { simplified, shows, weights };
}

/**
 * Writes traditional characters in simplified form, one UTF-16 unit for one, so that offsets into the text stay.
 *
 * Characters of Taiwan, Hong Kong and older mainland print are known (裡 and 裏, 爲 and 為, 産 and 產, 羣, 衆). 著 stays, for 显著
 * outnumbers 沿著. A few traditional forms belong to simplified texts too, in names above all (乾县, 於潜, 魏徵): they are
 * converted only where the text shows elsewhere that it is traditional, or where `from` says so. Convert a text as a whole
 * rather than its words.
 *
 * @param text - Any string; what is not a traditional character is left as it is.
 * @param options - The script of the text, when it is known.
 * @returns A string of the same length; `text` itself when nothing is traditional in it.
 * @example
 * toSimplified("地區生產總值達到379億元，低於預期"); // => "地区生产总值达到379亿元，低于预期"
 * toSimplified("乾县与於潜镇"); // => "乾县与於潜镇"
 * toSimplified("乾旱", { from: "hant" }); // => "干旱"
 * @since 0.1.0
 */
export function toSimplified(text: string, options: ToSimplifiedOptions = {}): string {
  const { simplified, shows } = (table ??= buildTable());
  const first = indexOfTraditional(text, shows, options.from === "hant");
  if (first === undefined || options.from === "hans") return text;
  let converted = "";
  let copied = 0;
  for (let i = first; i < text.length; i++) {
    const to = simplified[text.charCodeAt(i)] ?? 0;
    if (to === 0) continue;
    converted += text.slice(copied, i) + String.fromCharCode(to);
    copied = i + 1;
  }
  return converted + text.slice(copied);
}

/** Where conversion starts: `undefined` when no character shows that the text is traditional (`ambiguous`: or may be so). */
function indexOfTraditional(text: string, shows: Uint8Array, ambiguous: boolean): number | undefined {
  let start: number | undefined;
  for (let i = 0; i < text.length; i++) {
    const shown = shows[text.charCodeAt(i)];
    if (shown === HANT) return start ?? i;
    if (shown === AMBIGUOUS) start ??= i;
  }
  return ambiguous ? start : undefined;
}

/**
 * Tells whether a text is written in simplified or in traditional characters.
 *
 * Counted are the characters that only one script has; those of a name or a quotation in the other script are outvoted.
 *
 * @param text - Any string.
 * @returns The script of most such characters; `undefined` when there are none or as many of both.
 * @example
 * scriptOf("全國經濟"); // => "hant"
 * scriptOf("全国经济"); // => "hans"
 * scriptOf("2022年人口"); // => undefined
 * @since 0.1.0
 */
export function scriptOf(text: string): ChineseScript | undefined {
  const { weights } = (table ??= buildTable());
  let balance = 0;
  // A sum without a branch: which script the next character shows cannot be foreseen.
  for (let i = 0; i < text.length; i++) balance += weights[text.charCodeAt(i)] ?? 0;
  if (balance === 0) return undefined;
  return balance > 0 ? "hant" : "hans";
}
