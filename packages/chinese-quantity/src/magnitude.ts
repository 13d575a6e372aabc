import type { Draft } from "./draft.js";
import { idiomEnd } from "./idioms.js";
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

/** 上百家, 近千户, 超万亿: words right before a bare multiplier that bound it. */
const BOUNDS = "上近超逾过過";
/** 网上｜百家, 最近｜千户: here they belong to the word before. */
const NO_BOUNDS: Readonly<Record<string, string>> = {
  上: "以网網线線路海陆陸地水早晚马馬身船车車市会會世天山之加在向楼樓街村场場岸",
  近: "最附邻鄰临臨靠亲親相贴貼远遠",
  过: "通经經不路难難度透越胜勝错錯悔翻见見",
};

/** Whether 上, 近, 超 … right before the number says that it bounds it. */
export function isBounded(text: string, floor: number, at: number): boolean {
  const word = at > floor ? text.charAt(at - 1) : "";
  if (word === "" || !BOUNDS.includes(word)) return false;
  const before = at - 1 > floor ? text.charAt(at - 2) : "";
  return before === "" || !(NO_BOUNDS[word] ?? "").includes(before);
}

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
  if (isBounded(text, floor, draft.start) && reading !== undefined && !reading.entry.weak && (idiom ?? 0) <= draft.end)
    return draft;
  if (idiom !== undefined) return undefined;
  if (reading === undefined) return draft.power >= YI && text[draft.end] !== "" ? draft : undefined;
  if (MEASURED.has(reading.entry.family)) return reading.entry.weak ? undefined : draft;
  return COUNTED.has(reading.unit) && (draft.power >= WAN || COUNTED_BELOW_WAN.includes(reading.unit))
    ? draft
    : undefined;
}
