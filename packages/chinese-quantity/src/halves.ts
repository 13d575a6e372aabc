import type { Draft } from "./draft.js";
import { fraction } from "./fraction.js";
import type { Numeral } from "./numeral.js";
import { matchUnit } from "./unit-trie.js";
import type { UnitEntry } from "./units.js";

export const HALF = "半";
const NOT_HALF = "天点晌月年岛路截数辈句夜边径道程跪推就";

/** 一半 is one half. */
export function readHalf(text: string, numeral: Numeral, end: number): Draft | undefined {
  const { start } = numeral;
  if (numeral.end - start !== 1 || text[start] !== "一" || text[start + 1] !== HALF || start + 1 >= end)
    return undefined;
  if (start + 2 < end && NOT_HALF.includes(text[start + 2] ?? "")) return undefined;
  return fraction(numeral, start + 2, 0.5);
}

/** Units of which a half is spoken: 半年, 半个百分点. 半天, 半里 are words for a while and a way. */
const HALVED: ReadonlySet<string> = new Set([
  "年",
  "个月",
  "小时",
  "个小时",
  "钟头",
  "个钟头",
  "个世纪",
  "个百分点",
  "倍",
  "亩",
  "公里",
  "吨",
  "公斤",
  "斤",
]);
/** 上半年, 前半年 are parts of a year, 一半 and 对半 are no halves of a unit. */
const NOT_BEFORE = "上下前后後头頭大小首一两兩参參对對多各";
/** 提前半年: by so much earlier or later. */
const SHIFTED: ReadonlySet<string> = new Set(["提前", "延后", "推后", "滞后"]);
const NOT_BEHIND = "报報载載工生户戶";
/** 过半: what makes 半 a share of fifty percent; 双过半 and 时间过半 are said of plans. */
const EXCEEDS = "过過超近逾";
const OF_PLANS = "双雙间間年通经經不路难難";
const PERCENT = matchUnit("%", 0, 1)?.entry;
const FIFTY = 50;

type Halved = Pick<Draft, "value" | "unit" | "form" | "reading" | "end">;

/** 半年, 半个小时, 过半 where 半 stands at `at`. */
export function readHalved(text: string, floor: number, at: number, end: number): Halved | undefined {
  if (text[at] !== HALF) return undefined;
  const before = at > floor ? text.charAt(at - 1) : "";
  if (before !== "" && NOT_BEFORE.includes(before) && !SHIFTED.has(text.slice(Math.max(floor, at - 2), at)))
    return undefined;
  const match = matchUnit(text, at + 1, end);
  if (match !== undefined && HALVED.has(match.entry.unit) && !NOT_BEHIND.includes(text[match.end] ?? "一"))
    return halved(0.5, match.entry, match.end);
  if (before === "" || !EXCEEDS.includes(before) || PERCENT === undefined) return undefined;
  const beyond = at - 1 > floor ? text.charAt(at - 2) : "";
  if (beyond !== "" && OF_PLANS.includes(beyond)) return undefined;
  return at + 1 >= end || !/^[\u4e00-\u9fff]/u.test(text.charAt(at + 1)) ? halved(FIFTY, PERCENT, at + 1) : undefined;
}

function halved(value: number, entry: UnitEntry, end: number): Halved {
  const { unit, code, power, family } = entry;
  const form = family === "percent" || family === "multiple" ? family : "cardinal";
  return { value, unit, form, end, reading: { end, unit, code, power, form, entry, vague: undefined } };
}

/** 一个半小时 is 1.5: 半 between 个 and what it counts. */
export function withHalfInside(text: string, draft: Draft, end: number): Draft {
  const { reading } = draft;
  if (reading?.unit !== "个" || typeof draft.value !== "number" || draft.power > 0) return draft;
  const match = matchUnit(`个${text.slice(draft.end + 1, Math.min(end, draft.end + 5))}`, 0, 5);
  if (match === undefined || draft.end + match.end > end || !HALVED.has(match.entry.unit)) return draft;
  return { ...draft, ...halved(draft.value + 0.5, match.entry, draft.end + match.end), unit: match.entry.unit };
}
