import type { Draft } from "./draft.js";
import { draftOf } from "./draft.js";
import type { Numeral } from "./numeral.js";
import { skipBlanks } from "./soft-break.js";

export const DOZEN = "打";
const TWELVE = 12;
/** 打 as a verb: 三打祝家庄, 一打击. */
const OPENS_VERB = "造击响好赢通破开算印法下工官压擂断车白祝卡包捞磨拐黑扮消动";

/** 两打 is 24. */
export function readDozen(text: string, numeral: Numeral, end: number): Draft | undefined {
  const at = skipBlanks(text, numeral.end, end);
  if (at >= end || text[at] !== DOZEN || numeral.bare || numeral.power > 0) return undefined;
  if (at + 1 < end && OPENS_VERB.includes(text[at + 1] ?? "")) return undefined;
  return { ...draftOf(numeral, undefined), value: numeral.base * TWELVE, end: at + 1 };
}
