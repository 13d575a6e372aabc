import { BIG_UNIT, CHAR_CLASS } from "./char-class.js";
import { charSet, isIn } from "./char-set.js";
import type { Draft } from "./draft.js";
import { matchUnit } from "./unit-trie.js";

const YI = charSet("亿億");
const POWER = 8;

/** 50个亿 is 50亿; in 3个亿元以上项目 and 4个万亿级产业 the 个 counts projects. */
export function readBigMeasure(text: string, draft: Draft, end: number): Draft {
  const at = draft.end;
  if (draft.reading?.unit !== "个" || draft.power > 0 || !isIn(YI, text, at, end)) return draft;
  if (at + 1 < end && CHAR_CLASS[text.charCodeAt(at + 1)] === BIG_UNIT) return draft;
  if (matchUnit(text, at + 1, end) !== undefined) return draft;
  return { ...draft, end: at + 1, unit: "亿", multiplier: "亿", power: POWER, reading: undefined, form: "cardinal" };
}
