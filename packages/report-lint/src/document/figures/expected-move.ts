import type { Indicator } from "@liaocheng/report-model";
import { roundingOf, valueOf } from "./figure-interval.js";

/** What two levels say of a stated move, and whether it agrees. */
export interface MoveCheck {
  readonly agrees: boolean;
  /** The value the two levels give, as printed in a message: 25%, 0.6个百分点, 2倍. */
  readonly expected: string;
}

/** Percent a rate may be off beyond the rounding of what is printed: statistics revise bases. */
const RATE_SLACK = 0.15;
const RELATIVE_SLACK = 0.01;
/** Percent a year that an average over several may be off more: it is reckoned at other prices, or from a base revised since. */
const REVISED = 2;
/** Percent a year that prices may rise, and the few that they may fall in one year or several. */
const PRICES = 6;
const DEFLATION = { first: 3.5, further: 1 } as const;
const STATED_REAL = /实际|可比|不变价|同口径|扣除|剔除/u;
const HAN_YEARS = new Map([..."一二三四五六七八九十"].map((numeral, index) => [numeral, index + 1] as const));

/**
 * Compares a stated growth, change or multiple with the two levels it is stated of.
 *
 * @param words - What stands between the levels and the move.
 * @param lead - What the sentence says before the levels: 五年来.
 * @returns Undefined when they cannot be compared: real growth, another base, a bound on one of them.
 */
export function checkMove(
  from: Indicator,
  to: Indicator,
  move: Indicator,
  words: string,
  lead = "",
): MoveCheck | undefined {
  const [low, high, stated] = [valueOf(from), valueOf(to), valueOf(move)];
  if (low === undefined || high === undefined || stated === undefined || low <= 0) return undefined;
  if ([from, to, move].some(({ bound }) => bound !== "eq")) return undefined;
  if (/[余多]/u.test(`${from.quantity.text}${to.quantity.text}${move.quantity.text}`)) return undefined;
  if (move.kind === "change") return checkChange(from, to, move, Math.abs(high - low));
  if (move.kind === "multiple") return checkMultiple(from, to, move, words);
  if (isMultiple(move))
    return isReal(move) || hasOtherBase(from, to, move, 1) ? undefined : checkMultiple(from, to, move, words);
  if (move.quantity.scaled.unit !== "%" || from.quantity.scaled.unit === "%") return undefined;
  const years = move.measure === "annual-average" ? yearsOf(from, to, move, words, lead) : 1;
  if (years === undefined || hasOtherBase(from, to, move, years) || STATED_REAL.test(words)) return undefined;
  const rate = (start: number, end: number): number => ((end / start) ** (1 / years) - 1) * 100;
  const [fromSlack, toSlack] = [roundingOf(from), roundingOf(to)];
  const ends = [rate(low + fromSlack, high - toSlack), rate(Math.max(low - fromSlack, low * 0.5), high + toSlack)];
  const actual = rate(low, high);
  const revised = years === 1 ? 0 : Math.max(REVISED, Math.abs(actual) / 4);
  const slack = RATE_SLACK + revised + Math.abs(actual) * RELATIVE_SLACK + roundingOf(move);
  const [rise, fall] = isReal(move) ? priceMoves(years === 1 ? (yearsApart(from, to) ?? 1) : 1) : [0, 0];
  const signed = move.direction === "down" ? -Math.abs(stated) : stated;
  const within = signed >= Math.min(...ends) - slack - rise && signed <= Math.max(...ends) + slack + fall;
  return { agrees: within, expected: `${show(Math.abs(actual))}%` };
}

/** By how many percent prices may have risen and fallen over some years. */
function priceMoves(years: number): [rise: number, fall: number] {
  return [PRICES * years, DEFLATION.first + DEFLATION.further * (years - 1)];
}

function checkChange(from: Indicator, to: Indicator, move: Indicator, difference: number): MoveCheck | undefined {
  const points = move.quantity.scaled.unit === "百分点" && from.quantity.scaled.unit === "%";
  if (!points && move.quantity.scaled.unit !== from.quantity.scaled.unit) return undefined;
  const slack = roundingOf(from) + roundingOf(to) + roundingOf(move);
  const stated = valueOf(move) ?? 0;
  const factor = points ? 1 : scaleOf(move);
  return {
    agrees: Math.abs(difference - stated) <= slack * 1.001,
    expected: `${show(difference / factor)}${move.quantity.unit}`,
  };
}

function checkMultiple(from: Indicator, to: Indicator, move: Indicator, words: string): MoveCheck | undefined {
  const [low, high, stated] = [valueOf(from) ?? 0, valueOf(to) ?? 0, valueOf(move) ?? 0];
  const grows = /增长|增加|提高|提升|扩大|翻/u.test(words);
  if (/翻/u.test(words) || stated <= 0) return undefined;
  const actual = grows ? high / low - 1 : high / low;
  const slack = roundingOf(move) + actual * (roundingOf(from) / low + roundingOf(to) / high + 0.005);
  return { agrees: Math.abs(actual - stated) <= slack, expected: `${show(actual)}倍` };
}

/** How many years an average covers: as printed (五年), by the periods of both ends, or by its own. */
function yearsOf(from: Indicator, to: Indicator, move: Indicator, words: string, lead: string): number | undefined {
  const between = /(?<years>\d{1,2}|[一二三四五六七八九十])年(?:间|来|期)?/u.exec(words)?.groups?.["years"];
  const printed = between ?? YEARS_BEFORE.exec(lead)?.groups?.["years"];
  const counted = printed === undefined ? undefined : (HAN_YEARS.get(printed) ?? Number(printed));
  const apart = yearsApart(from, to);
  if (apart !== undefined) return apart;
  if (counted !== undefined && counted > 1) return counted;
  const [start, end] = (move.period ?? "").split("/").map(Number);
  return start !== undefined && end !== undefined && end > start ? end - start + 1 : undefined;
}

/** 五年来, 过去五年: what a sentence that goes on with an average is of. */
const YEARS_BEFORE = /(?<![0-9十])(?<years>[三四五])年(?:来|间|以来|，)/u;

/** 增长1.5倍: by how many times, said as a growth. */
export function isMultiple({ kind, quantity, direction }: Indicator): boolean {
  return kind === "multiple" || (kind === "growth" && quantity.scaled.unit === "倍" && direction !== "down");
}

/** Growth at constant prices is no quotient of two printed amounts, but prices move only so far. */
export function isReal({ concept = "", name }: Pick<Indicator, "concept" | "name">): boolean {
  return /^gdp|gdp$|value-added|labour-productivity/u.test(concept) || /生产总值|增加值|GDP/u.test(name);
}

/** A rate against last year says nothing of two levels that lie further apart. */
function hasOtherBase(from: Indicator, to: Indicator, { base }: Indicator, years: number): boolean {
  if (base !== undefined && base !== "previous-year" && base !== "same-period" && base !== "year") return true;
  if (base === undefined || base === "year" || years !== 1) return false;
  return (yearsApart(from, to) ?? 1) > 1;
}

/** Years from the period of one end to that of the other, when both are known. */
function yearsApart(from: Indicator, to: Indicator): number | undefined {
  const [first, last] = [from.period, to.period].map((period) => Number(period?.slice(-4)));
  return first !== undefined && last !== undefined && last > first ? last - first : undefined;
}

function scaleOf({ quantity }: Indicator): number {
  return typeof quantity.value === "number" && typeof quantity.scaled.value === "number" && quantity.value !== 0
    ? quantity.scaled.value / quantity.value
    : 1;
}

function show(value: number): string {
  return String(Math.round(value * 100) / 100);
}
