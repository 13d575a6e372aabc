import { charSet, isIn } from "./char-set.js";
import type { Draft } from "./draft.js";
import type { Numeral } from "./numeral.js";
import { readNumeral } from "./read-numeral.js";

const COLONS = charSet(":：∶");

/** 2.1:1 is 2.1 to one; a clock (9:30) has no decimals. */
export function readRatio(text: string, numeral: Numeral, end: number): Draft | undefined {
  const at = numeral.end;
  if (numeral.decimals === 0 || !isIn(COLONS, text, at, end)) return undefined;
  const one = readNumeral(text, at + 1, end);
  if (one?.base !== 1 || one.end !== at + 2 || isIn(COLONS, text, one.end, end)) return undefined;
  return {
    start: numeral.start,
    end: one.end,
    value: numeral.base,
    unit: "",
    multiplier: "",
    power: 0,
    reading: undefined,
    form: "fraction",
    numeral,
    inside: undefined,
  };
}
