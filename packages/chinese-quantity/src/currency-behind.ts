import { matchUnit, type UnitMatch } from "./unit-trie.js";

/** 美元|债: here the currency tells what kind of thing is worth so much. */
const OPENS_WORD = "债汇存贷基计兑区";

/** 三万元|欧元: the currency named behind 元. */
export function currencyBehind(text: string, unit: string, at: number, end: number): UnitMatch | undefined {
  if (unit !== "元") return undefined;
  const match = matchUnit(text, at, end);
  if (match?.entry.family !== "currency" || match.entry.power !== 0 || match.entry.unit.length === 1) return undefined;
  if (match.entry.code === "CNY" || (match.end < end && OPENS_WORD.includes(text.charAt(match.end)))) return undefined;
  return match;
}
