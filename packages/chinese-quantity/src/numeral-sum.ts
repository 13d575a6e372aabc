import { shiftDecimal } from "./decimal.js";

/** What has been read of a numeral: sections closed by 万 亿 兆, the open section below 万, and digits waiting for their unit. */
export interface NumeralSum {
  readonly amounts: number[];
  readonly scales: number[];
  section: number;
  /** Smallest unit of the open section; the next one must be smaller: 三百五十, never 三十五百. */
  smallest: number;
  pending: number | undefined;
  /** 两三 stands for 2 to 3: the distance, scaled like the digits it belongs to. */
  spread: number;
  /** 零 was read: the digits after it are ones, not the next lower unit (一百零五, 一百五). */
  zero: boolean;
  lastPower: number;
  units: number;
}

const NO_SECTION = 4;

export function emptySum(): NumeralSum {
  return {
    amounts: [],
    scales: [],
    section: 0,
    smallest: NO_SECTION,
    pending: undefined,
    spread: 0,
    zero: false,
    lastPower: 0,
    units: 0,
  };
}

/** Puts a value with decimals in the place of all that has been read; multipliers may follow it. */
export function startAgain(sum: NumeralSum, value: number): void {
  sum.amounts.length = sum.scales.length = 0;
  sum.section = sum.spread = 0;
  sum.smallest = NO_SECTION;
  sum.zero = true;
  sum.pending = value;
}

const top = (list: readonly number[]): number => list[list.length - 1] ?? 0;

/** Whether 十 百 千 may follow what has been read; 十 alone after 百: 三百十五. */
export function acceptsSmallUnit(sum: NumeralSum, power: number): boolean {
  if (power >= sum.smallest) return false;
  if (sum.pending !== undefined || sum.units === 0) return true;
  return power === 1 && (sum.zero || sum.section === 0 || sum.smallest === 2);
}

export function addSmallUnit(sum: NumeralSum, power: number): void {
  const digit = sum.pending === undefined || (sum.pending === 0 && sum.zero) ? 1 : sum.pending;
  sum.section += shiftDecimal(digit, power);
  sum.spread = shiftDecimal(sum.spread, power);
  sum.pending = undefined;
  sum.smallest = power;
  sum.lastPower = power;
  sum.units++;
  sum.zero = false;
}

/** Whether 万 亿 兆 may follow: 万亿 and 万万 may, 亿零万 may not. */
export function acceptsBigUnit(sum: NumeralSum): boolean {
  return !(sum.section === 0 && sum.pending === undefined && sum.scales.length > 0 && sum.zero);
}

/** 万 multiplies all that is smaller: 一万五千亿 is (10000 + 5000) 亿. */
export function addBigUnit(sum: NumeralSum, power: number): void {
  const empty = sum.section === 0 && sum.pending === undefined;
  let amount = empty && sum.scales.length === 0 ? 1 : sum.section + (sum.pending ?? 0);
  let moreToTake = true;
  while (moreToTake && sum.scales.length > 0 && (top(sum.scales) < power || (empty && amount === 0))) {
    const direct = empty && amount === 0;
    amount += sum.amounts.pop() ?? 0;
    const taken = sum.scales.pop() ?? 0;
    moreToTake = !(direct && taken >= power);
  }
  sum.amounts.push(shiftDecimal(amount, power));
  sum.scales.push(power);
  sum.spread = shiftDecimal(sum.spread, power);
  sum.section = 0;
  sum.pending = undefined;
  sum.smallest = NO_SECTION;
  sum.lastPower = power;
  sum.units++;
  sum.zero = false;
}

/** 一百五 is 150 and 两万三 is 23000: a digit left over belongs to the next lower unit. */
export function shiftLeftover(sum: NumeralSum): void {
  if (sum.pending !== undefined && sum.units > 0 && !sum.zero && sum.lastPower >= 2) {
    sum.pending = shiftDecimal(sum.pending, sum.lastPower - 1);
    sum.spread = shiftDecimal(sum.spread, sum.lastPower - 1);
  }
}

export function totalOf(sum: NumeralSum): number {
  let total = sum.section + (sum.pending ?? 0);
  for (const amount of sum.amounts) total += amount;
  return total;
}
