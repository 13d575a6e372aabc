import { readNumeral } from "./read-numeral.js";
import { edgeAfter } from "./time-edges.js";
import type { TimeEdge, TimeExpression } from "./time-expression.js";

const CENTURY = "世纪";
const DECADE = "年代";
/** What stands behind the number of a century or decade. */
export const DECADE_SIGNS = CENTURY.charAt(0) + DECADE.charAt(0);
const YEARS = 100;
/** This century is the 21st. */
const NAMED_CENTURIES: Readonly<Record<string, number>> = { 上: 20, 本: 21 };
const LAST_CENTURY = 22;
const MIDDLE = ["中叶", "中期"];

/** Whether the sign behind a number opens 世纪 or 年代. */
export const isDecadeSign = (text: string, at: number, end: number): boolean =>
  isAt(text, CENTURY, at, end) || isAt(text, DECADE, at, end);

interface Century {
  readonly ordinal: number;
  /** Behind 世纪. */
  readonly end: number;
}

/** 21世纪, 二十世纪90年代, 本世纪中叶, 八十年代, 1980年代初. */
export function readDecade(text: string, start: number, end: number): TimeExpression | undefined {
  const century = readCentury(text, start, end);
  const decade = decadeAt(text, century?.end ?? start, century, end);
  if (decade !== undefined) return expression(text, start, decade.end, end, "decade", decade.from, decade.from + 9);
  if (century === undefined) return undefined;
  const first = (century.ordinal - 1) * YEARS + 1;
  const middle = MIDDLE.find((word) => text.startsWith(word, century.end) && century.end + word.length <= end);
  if (middle !== undefined) {
    const year = first - 1 + YEARS / 2;
    const stop = century.end + middle.length;
    return { kind: "century", from: year, to: year, start, end: stop, text: text.slice(start, stop) };
  }
  return expression(text, start, century.end, end, "century", first, first - 1 + YEARS);
}

function readCentury(text: string, start: number, end: number): Century | undefined {
  const named = NAMED_CENTURIES[text.charAt(start)];
  if (named !== undefined) return isAt(text, CENTURY, start + 1, end) ? { ordinal: named, end: start + 3 } : undefined;
  const numeral = readNumeral(text, start, end);
  if (numeral === undefined || !isAt(text, CENTURY, numeral.end, end)) return undefined;
  const isOrdinal = Number.isInteger(numeral.base) && numeral.base >= 1 && numeral.base <= LAST_CENTURY;
  return isOrdinal && numeral.power === 0 ? { ordinal: numeral.base, end: numeral.end + CENTURY.length } : undefined;
}

const isAt = (text: string, word: string, at: number, end: number): boolean =>
  at + word.length <= end && text.startsWith(word, at);

function decadeAt(
  text: string,
  start: number,
  century: Century | undefined,
  end: number,
): { readonly from: number; readonly end: number } | undefined {
  const numeral = readNumeral(text, start, end);
  if (numeral === undefined || !isAt(text, DECADE, numeral.end, end)) return undefined;
  const { base } = numeral;
  if (base % 10 !== 0 || base < 10) return undefined;
  const from = base >= 1000 ? base : ((century?.ordinal ?? 20) - 1) * YEARS + base;
  return from > 2100 || (base < 1000 && base > 90) ? undefined : { from, end: numeral.end + DECADE.length };
}

function expression(
  text: string,
  start: number,
  stop: number,
  end: number,
  kind: "decade" | "century",
  from: number,
  to: number,
): TimeExpression {
  const edge: { edge: TimeEdge; end: number } | undefined = edgeAfter(text, stop, end);
  const behind = edge?.end ?? stop;
  const fields = edge === undefined ? {} : { edge: edge.edge };
  return { kind, from, to, ...fields, start, end: behind, text: text.slice(start, behind) };
}
