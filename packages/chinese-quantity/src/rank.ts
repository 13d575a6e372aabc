import { charSet, isIn } from "./char-set.js";
import type { Draft } from "./draft.js";
import { atLineStart } from "./list-number.js";
import type { FindQuantitiesOptions } from "./quantity.js";

const ORDINAL = "第".charCodeAt(0);
const EDGES = charSet("前后後");
const RANK_UNITS: ReadonlySet<string> = new Set(["位", "名", "位次", "名次"]);
const CLOSES_RANK = charSet("，。；、！？：,;.!?:的”’（(）)》和及与或以并且\n\r \u3000，");

/**
 * 第2位, 前3位, 后30位, 居全国第一: with the word before the number taken in. `"dropped"` says that 第 makes the number
 * an ordinal the caller did not ask for.
 */
export function readRank(
  text: string,
  floor: number,
  draft: Draft,
  end: number,
  options: FindQuantitiesOptions,
): Draft | "dropped" | undefined {
  const at = draft.start - 1;
  if (at < floor || draft.inside !== undefined) return undefined;
  if (text.charCodeAt(at) === ORDINAL) {
    const ordinals = options.ordinals === true;
    if (RANK_UNITS.has(draft.unit)) return { ...draft, start: at, form: "rank" };
    if (draft.unit === "" && draft.numeral.decimals === 0) {
      return closesRank(text, draft.end, end) && !enumerates(text, floor, at)
        ? { ...draft, start: at, unit: "位", form: "rank" }
        : "dropped";
    }
    return ordinals && draft.reading !== undefined ? { ...draft, start: at, form: "ordinal" } : "dropped";
  }
  if (!isIn(EDGES, text, at, end)) return undefined;
  if (RANK_UNITS.has(draft.unit)) return { ...draft, start: at, form: "rank" };
  if (draft.unit === "强") return undefined;
  const bare =
    draft.unit === "" &&
    closesRank(text, draft.end, end) &&
    (draft.numeral.plainDigits > 0 || countsTens(draft)) &&
    draft.numeral.decimals === 0;
  return bare ? { ...draft, start: at, unit: "位", form: "rank" } : undefined;
}

/** 前|十, 前|二十: tens written out. */
const countsTens = ({ numeral: { style, base, power } }: Draft): boolean =>
  style === "chinese" && (power === 0 ? base % 10 === 0 : power === 1 && base < 10);

/** 第一，… at the start of a sentence lists points; 争第一 is a slogan. */
function enumerates(text: string, floor: number, at: number): boolean {
  return at <= floor || "。；！？：\n\r 　争创保".includes(text[at - 1] ?? "") || atLineStart(text, floor, at);
}

export function closesRank(text: string, at: number, end: number): boolean {
  return at >= end || isIn(CLOSES_RANK, text, at, end);
}
