import { charSet, isIn } from "./char-set.js";
import type { Draft } from "./draft.js";
import type { Numeral } from "./numeral.js";
import { readHalved } from "./halves.js";
import { closesRank } from "./rank.js";
import { VULGAR_FRACTIONS } from "./vulgar-fractions.js";

/** 翻一番 is twice, 翻两番 four, 翻1.1番 2.14 times as much; `"dropped"` for 翻两番半, which is no number of times. */
export function readDoubling(text: string, floor: number, draft: Draft, end: number): Draft | "dropped" | undefined {
  if (draft.reading?.unit !== "番" || typeof draft.value !== "number") return undefined;
  const at = text[draft.start - 1] === "了" ? draft.start - 2 : draft.start - 1;
  if (at < floor || text[at] !== "翻" || draft.value < 0 || draft.value > 10) return undefined;
  const isNumber = Number.isInteger(draft.value) || /\d[.．]\d/u.test(text.slice(draft.start, draft.end));
  if (!isNumber || (text[draft.end] === "半" && draft.end < end)) return "dropped";
  return {
    ...draft,
    start: at,
    value: Math.round(2 ** draft.value * 100) / 100,
    unit: "",
    multiplier: "",
    power: 0,
    reading: undefined,
    form: "multiple",
  };
}

type Fixed = Readonly<Pick<Draft, "value" | "unit" | "form">>;

/** Words that are a quantity by themselves. */
const FIXED: ReadonlyMap<string, Fixed> = new Map<string, Fixed>([
  ["翻番", { value: 2, unit: "", form: "multiple" }],
  ["半数", { value: 0.5, unit: "", form: "fraction" }],
  ["半成", { value: 0.5, unit: "成", form: "percent" }],
  ["半折", { value: 0.5, unit: "折", form: "percent" }],
  ["对折", { value: 5, unit: "折", form: "percent" }],
  ["首位", { value: 1, unit: "位", form: "rank" }],
]);

/** Second characters of the fixed words: most 对, 首 and 半 stand in others. */
const SECONDS = charSet(Array.from(FIXED.keys(), (word) => word.charAt(1)).join(""));
const FIRST_HAN = 0x4e00;

/** 翻番, 首位, 半数, 对折, 半年, ½ at `at`. */
export function readWordQuantity(text: string, floor: number, at: number, end: number): Draft | undefined {
  if (text.charCodeAt(at) < FIRST_HAN) {
    const value = VULGAR_FRACTIONS.get(text.charAt(at));
    return value === undefined ? undefined : draftAt(at, { value, unit: "", form: "fraction", end: at + 1 });
  }
  const fixed = at + 2 > end || !isIn(SECONDS, text, at + 1, end) ? undefined : FIXED.get(text.slice(at, at + 2));
  if (fixed !== undefined && standsAlone(text, at, fixed, end)) return draftAt(at, { ...fixed, end: at + 2 });
  const halved = readHalved(text, floor, at, end);
  return halved === undefined ? undefined : draftAt(at, halved);
}

function draftAt(start: number, word: Fixed & Partial<Draft> & Pick<Draft, "end">): Draft {
  const numeral: Numeral = {
    start,
    end: word.end,
    base: 1,
    high: undefined,
    vague: undefined,
    power: 0,
    multiplier: "",
    style: "chinese",
    bare: false,
    plainDigits: 0,
    decimals: 0,
    middleDot: false,
  };
  return { multiplier: "", power: 0, reading: undefined, inside: undefined, parts: undefined, ...word, start, numeral };
}

/** 居全国首位 is a rank; 摆在首位, 首位度 and 半成品 are not. */
function standsAlone(text: string, at: number, fixed: Fixed, end: number): boolean {
  if (fixed.form === "rank") return !"在于到作为".includes(text[at - 1] ?? "一") && closesRank(text, at + 2, end);
  return !(text[at + 2] === "品" && at + 2 < end);
}
