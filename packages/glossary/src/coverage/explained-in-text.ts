import { splitList } from "@liaocheng/report-model";
import type { CoinageUse } from "./find-coinages.js";

const REACH = 60;
const DEFINING_BEHIND =
  /^[”」』]?(?:[^，。；：“”]{0,8}(?:[，,]即|是指|指的是|就是|意为|意思是)|即|[^，。；：“”]{0,8}[，,]?(?:主要包括|具体包括|包括))[^，。；]{2}/u;
const BRACKET_BEHIND = /^[”」』]?[^，。；：“”（）]{0,6}[（(](?!附后|见附|略|牵头|责任|\d{4})[^（）()]{4,60}[）)]/u;
const COLON_BEHIND = /^[”」』]?[^，。；：“”（]{0,4}(?:（[^（）]{1,20}）)?(?:：|——)(?<list>[^。]{4,})/u;
const DEFINING_BEFORE = /(?:即|所谓|简称为?|统称为?|概括为|归纳为)[“「『]?$/u;
const COLLECTED_BEFORE = /(?<list>[^。；：]{6,60})(?:[等这为]|形成|构成|组成|共同构成)[“「『]$/u;
const NUMERAL_HEAD = /^(?<numeral>[两双三四五六七八九十])(?![\d一二两三四五六七八九十])/u;
const COUNTED: ReadonlyMap<string, number> = new Map([
  ["两", 2],
  ["双", 2],
  ...Array.from("三四五六七八九十", (numeral, index): [string, number] => [numeral, index + 3]),
]);

function membersOf(list: string): number {
  return splitList(list).filter((member) => member.trim() !== "").length;
}

/** 面积、单产、总产“三增”: as many members right before a coinage of one numeral say what it counts. */
function countedRightBefore(coinage: string, before: string): boolean {
  const numeral = NUMERAL_HEAD.exec(coinage)?.groups?.["numeral"];
  const count = numeral === undefined ? undefined : COUNTED.get(numeral);
  if (count === undefined || /[\d一二两三四五六七八九十双]/u.test(coinage.slice(1))) return false;
  const clause = /(?<clause>[^，。；：”]{3,50})[“「『]$/u.exec(before)?.groups?.["clause"] ?? "";
  return membersOf(clause) === count;
}

/**
 * Whether the words around a use say what it means: 即…, 包括…, （…）, a colon and a list, as many members as it counts.
 */
export function isExplainedInText(text: string, use: CoinageUse): boolean {
  const behind = text.slice(use.end, use.end + REACH);
  const before = text.slice(Math.max(0, use.start - REACH), use.start);
  if (DEFINING_BEHIND.test(behind) || BRACKET_BEHIND.test(behind) || DEFINING_BEFORE.test(before)) return true;
  const list = COLON_BEHIND.exec(behind)?.groups?.["list"];
  if (list !== undefined && use.text.length <= 12) return true;
  const collected = COLLECTED_BEFORE.exec(before)?.groups?.["list"];
  if (collected !== undefined && collected.includes("、")) return true;
  return countedRightBefore(use.text, before);
}
