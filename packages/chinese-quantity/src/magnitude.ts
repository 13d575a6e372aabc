import type { Draft } from "./draft.js";
import { idiomEnd } from "./idioms.js";
import { boundBefore } from "./qualifiers.js";
import type { FindQuantitiesOptions } from "./quantity.js";
import type { UnitFamily } from "./unit-row.js";

const MEASURED: ReadonlySet<UnitFamily> = new Set([
  "percent",
  "currency",
  "length",
  "area",
  "volume",
  "mass",
  "energy",
  "data",
]);
const COUNTED: ReadonlySet<string> = new Set([
  "人",
  "人次",
  "名",
  "项",
  "户",
  "家",
  "件",
  "辆",
  "台",
  "套",
  "列",
  "次",
  "个",
  "级",
]);
const COUNTED_BELOW_WAN = "人名项户";
const WAN = 4;
const YI = 8;

/** 网上｜百家, 以上｜千户: here 上 belongs to the word before. */
const NOT_BEFORE_UP = "以网線线網路海陆陸地水早晚马馬身船车車市会會世天山之加在向楼樓街村场場岸";
export const UP = "上";

/** Whether 上 right before a bare multiplier says that it is reached: 上百家, 上千亿元. */
export function isUpTo(text: string, floor: number, at: number): boolean {
  if (at <= floor || text[at - 1] !== UP) return false;
  return at - 1 === floor || !NOT_BEFORE_UP.includes(text.charAt(at - 2));
}

/** 上百家, 近千户, 超万亿, 突破千万: a word right before the number bounds it. */
export const isBounded = (text: string, floor: number, at: number): boolean =>
  isUpTo(text, floor, at) || boundBefore(text, floor, at) !== undefined;

const isBoundable = ({ reading, power }: Draft): boolean =>
  reading === undefined ? power >= WAN : !reading.entry.weak;

/**
 * 万亿元, 千亩, 百亿级: only with a measure, or with a counter behind 万 or 亿; 百家 and 千里 are words, 上百家 is a quantity.
 */
export function readMagnitude(
  text: string,
  floor: number,
  draft: Draft,
  options: FindQuantitiesOptions,
): Draft | undefined {
  if (options.magnitudes !== true) return undefined;
  const { reading } = draft;
  const idiom = idiomEnd(text, floor, draft.start, draft.end);
  if ((idiom ?? 0) <= draft.end && isBoundable(draft) && isBounded(text, floor, draft.start)) return draft;
  if (idiom !== undefined) return undefined;
  if (reading === undefined) return draft.power >= YI && text[draft.end] !== "" ? draft : undefined;
  if (MEASURED.has(reading.entry.family)) return reading.entry.weak ? undefined : draft;
  return COUNTED.has(reading.unit) && (draft.power >= WAN || COUNTED_BELOW_WAN.includes(reading.unit))
    ? draft
    : undefined;
}
