import type { Draft } from "./draft.js";
import type { Numeral } from "./numeral.js";
import { closesRank } from "./rank.js";

const NOT_HALF = "天点晌月年岛路截数辈句夜边径道程跪推就";

/** 一半 is one half. */
export function readHalf(text: string, numeral: Numeral, end: number): Draft | undefined {
  const { start } = numeral;
  if (numeral.end - start !== 1 || text[start] !== "一" || text[start + 1] !== "半" || start + 1 >= end)
    return undefined;
  if (start + 2 < end && NOT_HALF.includes(text[start + 2] ?? "")) return undefined;
  return {
    start,
    end: start + 2,
    value: 0.5,
    unit: "",
    multiplier: "",
    power: 0,
    reading: undefined,
    form: "fraction",
    numeral,
    inside: undefined,
  };
}

/** 翻一番 is twice, 翻两番 four times as much. */
export function readDoubling(text: string, floor: number, draft: Draft): Draft | undefined {
  if (draft.reading?.unit !== "番" || typeof draft.value !== "number") return undefined;
  const at = text[draft.start - 1] === "了" ? draft.start - 2 : draft.start - 1;
  if (at < floor || text[at] !== "翻" || draft.value < 0 || draft.value > 10) return undefined;
  return {
    ...draft,
    start: at,
    value: 2 ** draft.value,
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

/** 翻番, 首位, 半数, 对折 at `at`. */
export function readWordQuantity(text: string, at: number, end: number): Draft | undefined {
  const fixed = at + 2 > end ? undefined : FIXED.get(text.slice(at, at + 2));
  if (fixed === undefined || !standsAlone(text, at, fixed, end)) return undefined;
  const numeral: Numeral = {
    start: at,
    end: at + 2,
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
  return { ...fixed, start: at, end: at + 2, multiplier: "", power: 0, reading: undefined, numeral, inside: undefined };
}

/** 居全国首位 is a rank; 摆在首位, 首位度 and 半成品 are not. */
function standsAlone(text: string, at: number, fixed: Fixed, end: number): boolean {
  if (fixed.form === "rank") return !"在于到作为".includes(text[at - 1] ?? "一") && closesRank(text, at + 2, end);
  return !(text[at + 2] === "品" && at + 2 < end);
}
