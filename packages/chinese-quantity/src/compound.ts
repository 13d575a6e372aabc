import { CHAR_CLASS, OTHER } from "./char-class.js";
import { shiftDecimal } from "./decimal.js";
import type { Draft } from "./draft.js";
import { withHalfInside } from "./halves.js";
import { readNumeral } from "./read-numeral.js";
import { readUnit } from "./read-unit.js";
import { skipBlanks } from "./soft-break.js";

const AND = "又".charCodeAt(0);
const HALF = "半".charCodeAt(0);
const TENTHS = "成";
const HALF_FAMILIES: ReadonlySet<string> = new Set([
  "length",
  "area",
  "volume",
  "mass",
  "currency",
  "time",
  "multiple",
  "percent",
]);

/** 两米半 is 2.5 米, 五元三毛 5.3 元 and 八五折 8.5 折: what stands behind the unit still belongs to the value. */
export function readCompound(text: string, draft: Draft, end: number): Draft {
  const { reading } = draft;
  if (reading === undefined || typeof draft.value !== "number" || draft.form === "magnitude") return draft;
  const half = text.charCodeAt(draft.end) === HALF && draft.end < end ? withHalf(text, draft, end) : undefined;
  if (half !== undefined) return half;
  if (reading.unit === TENTHS) return withTenth(text, draft, draft.value, end);
  if (reading.unit === "折" && draft.numeral.plainDigits === 2)
    return { ...draft, value: shiftDecimal(draft.value, -1) };
  return reading.entry.family === "currency" ? withCents(text, draft, end) : draft;
}

/** 两米半, 一个半小时; 三年半径 and 半 behind decimals are none. */
function withHalf(text: string, draft: Draft, end: number): Draft | undefined {
  const { reading, value } = draft;
  const split = withHalfInside(text, draft, end);
  if (split !== draft || reading === undefined || typeof value !== "number") return split;
  const divides = HALF_FAMILIES.has(reading.entry.family) && draft.power === 0 && Number.isInteger(value);
  const next = text[draft.end + 1] ?? "";
  return divides && (next === "" || !OPENS_HALF_WORD.includes(next))
    ? { ...draft, value: value + 0.5, end: draft.end + 1 }
    : undefined;
}

const OPENS_HALF_WORD = "年天月径岛数导途";

function withCents(text: string, draft: Draft, end: number): Draft {
  const { reading, value } = draft;
  if (reading === undefined || typeof value !== "number" || reading.power !== 0 || draft.power !== 0) return draft;
  let stop = draft.end;
  let sum = value;
  for (let taken = 0; taken < 2; taken++) {
    let at = skipBlanks(text, stop, end);
    if (text.charCodeAt(at) === AND && at < end) at = skipBlanks(text, at + 1, end);
    // Most sums end here, and need no attempt to read a numeral.
    if (at >= end || CHAR_CLASS[text.charCodeAt(at)] === OTHER) break;
    const numeral = readNumeral(text, at, end);
    const cents =
      numeral === undefined || numeral.power > 0 || numeral.base >= 100 ? undefined : readUnit(text, numeral.end, end);
    if (numeral === undefined || cents?.code !== reading.code || cents.power >= 0) break;
    sum = shiftDecimal(shiftDecimal(sum, 2) + shiftDecimal(numeral.base, 2 + cents.power), -2);
    stop = cents.end;
  }
  if (stop === draft.end && reading.unit.startsWith("块")) return withTenth(text, draft, value, end);
  return stop === draft.end ? draft : { ...draft, value: sum, end: stop };
}

/** 三块五 is 3.5 块, 三成五 3.5 成. */
function withTenth(text: string, draft: Draft, value: number, end: number): Draft {
  const digit = readNumeral(text, draft.end, end);
  if (digit?.plainDigits !== 1 || digit.base === 0 || readUnit(text, digit.end, end) !== undefined) return draft;
  return { ...draft, value: shiftDecimal(shiftDecimal(value, 1) + digit.base, -1), end: digit.end };
}
