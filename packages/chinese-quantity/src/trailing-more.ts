import { charSet, isIn } from "./char-set.js";
import type { Draft } from "./draft.js";

const MORE = charSet("多余餘");
const FAMILIES: ReadonlySet<string> = new Set(["time", "multiple", "length", "area", "mass", "volume", "currency"]);
const TENTHS = "成";
/** 多 and 余 that open the next word: 2年多元化, 3亿余额. */
const OPENS_WORD = "元样种边重层渠维彩方功能项家措点级地领部次数极个额热量下留缺党孔媒晶变发年";

/** 2倍多, 三成多, 三年多, 1亿多: 多 behind the unit belongs to the figure. */
export function trailingMore(text: string, draft: Draft, end: number): Draft {
  const at = draft.end;
  if (draft.inside !== undefined || !isIn(MORE, text, at, end)) return draft;
  const family = draft.reading?.entry.family;
  const fits =
    family === undefined
      ? draft.power > 0 || draft.numeral.style === "chinese" || closes(text, at + 1, end)
      : FAMILIES.has(family) || draft.unit === TENTHS;
  if (!fits || (at + 1 < end && OPENS_WORD.includes(text[at + 1] ?? ""))) return draft;
  return { ...draft, end: at + 1, inside: { text: text[at] ?? "", start: at, end: at + 1 } };
}

/** Whether no further Chinese character follows: 50多， but not 50多样. */
function closes(text: string, at: number, end: number): boolean {
  const code = at < end ? text.charCodeAt(at) : 0;
  return code < 0x4e00 || code > 0x9fff;
}
