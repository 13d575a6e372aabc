import { charSet, isIn } from "./char-set.js";
import { shiftDecimal } from "./decimal.js";
import type { Draft } from "./draft.js";
import type { Numeral } from "./numeral.js";
import { RATIO_SIGNS } from "./ratio-signs.js";
import { readNumeral } from "./read-numeral.js";
import { skipBlanks } from "./soft-break.js";

const COLONS = charSet(RATIO_SIGNS);

/**
 * 8.7∶41.2∶50.1 and 2：1 as what they are; a clock (9:30) and a score (3:2) have neither decimals nor a word that says ratio, nor do
 * three of their parts make 100. */
export function readRatio(text: string, floor: number, numeral: Numeral, end: number): Draft | undefined {
  if (!isIn(COLONS, text, skipBlanks(text, numeral.end, end), end) || !isPart(numeral)) return undefined;
  const parts = [valueOf(numeral)];
  let stop = numeral.end;
  let exact = numeral.decimals === 0;
  for (;;) {
    const colon = skipBlanks(text, stop, end);
    const next = isIn(COLONS, text, colon, end) ? readNumeral(text, skipBlanks(text, colon + 1, end), end) : undefined;
    if (next === undefined || !isPart(next)) break;
    parts.push(valueOf(next));
    exact &&= next.decimals === 0;
    stop = next.end;
  }
  const isSure = !exact || (parts.length > 2 && isWhole(parts));
  if (parts.length < 2 || (!isSure && !isCalledRatio(text, floor, numeral.start, stop, end))) return undefined;
  return ratio(numeral, stop, parts);
}

const valueOf = ({ base, power }: Numeral): number => shiftDecimal(base, power);
const isPart = ({ style, high, vague, bare, power }: Numeral): boolean =>
  style === "arabic" && high === undefined && vague === undefined && !bare && power === 0;

function ratio(numeral: Numeral, end: number, parts: readonly number[]): Draft | undefined {
  const [first = 0, second = 0] = parts;
  if (parts.length === 2 && second === 0) return undefined;
  const isQuotient = parts.length === 2 && !isWhole(parts);
  return {
    start: numeral.start,
    end,
    value: isQuotient ? first / second : first,
    unit: "",
    multiplier: "",
    power: 0,
    reading: undefined,
    form: isQuotient ? "fraction" : "ratio",
    numeral,
    inside: undefined,
    parts,
  };
}

/** 60:40 are the shares of a whole, and no quotient. */
const WHOLE = 100;
const ROUNDING = 0.2;
const isWhole = (parts: readonly number[]): boolean =>
  Math.abs(parts.reduce((sum, part) => sum + part, 0) - WHOLE) <= ROUNDING;

const REACH = 12;
const REACH_BEHIND_RATIO = 28;
/** 比例由60:40｜调整至70:30: the one before it was called a ratio. */
const BEHIND_RATIO = /(?<![\d.])\d[\d.]{0,6}[:：∶︰﹕][\d.]{1,7}(?:[、和及]|[^，。；、\d]{0,6}[到至为為成])$/u;
/** Words before whole numbers that say they are a ratio, with what may stand between: 收入比控制在｜2：1. 比分 3:2 is a score. */
const CALLED_BEFORE = /(?:比例|比重|比值|之比|结构|結構|配比|构成|構成|比)[^，。；、分赛賽场場时時点點\d]{0,8}$/u;
const CALLED_BEHIND = /^的?(?:比例|配比|之比|比率|分成|分担|分擔|分账)/u;

function isCalledRatio(text: string, floor: number, start: number, stop: number, end: number): boolean {
  if (CALLED_BEHIND.test(text.slice(stop, Math.min(end, stop + 4)))) return true;
  const before = text.slice(Math.max(floor, start - REACH), start);
  if (CALLED_BEFORE.test(before)) return !RATIO_SIGNS.includes(before.slice(-1));
  const further = text.slice(Math.max(0, start - REACH_BEHIND_RATIO), start);
  const behind = BEHIND_RATIO.exec(further);
  return behind !== null && CALLED_BEFORE.test(further.slice(0, behind.index));
}
