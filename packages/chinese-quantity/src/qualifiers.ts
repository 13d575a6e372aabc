import { BLANK } from "./char-class.js";
import type { QuantityBound, QuantityQualifier } from "./quantity.js";

type Rule = readonly [word: string, bound: QuantityBound];

/** Longest first within each list: 不超过 must win over 超过. */
const BEFORE: readonly Rule[] = [
  ...rules(
    "le",
    "不超过 不超 不高于 不大于 不多于 小于或等于 小于等于 小于或者等于 低于 少于 小于 不足 不到 不满 未满 至多 最多 最高 最大 控制在不超过 不多於 小於 低於 少於 不突破 未超过 不及 多达",
  ),
  ...rules(
    "ge",
    "不少于 不低于 不小于 大于或等于 大于等于 大于或者等于 超过 超出 突破 至少 最少 最低 高于 大于 多于 超 逾 过 高達 超過 大於 高於 多於 不少於 不低於 不小於 至少有 最少有 起码 早已超过",
  ),
  ...rules("approx", "大约 大概 约为 约 近 接近 将近 大致 差不多 約 大約 接近于 上下 基本达到"),
];
const AFTER: readonly Rule[] = [
  ...rules("ge", "以上 之上 及以上 或以上 或者以上 往上 开外 有余 多 余 起"),
  ...rules("le", "以内 之内 以下 之下 及以下 或以下 或者以下 以內"),
  ...rules("approx", "左右 上下 前后 许"),
];

function rules(bound: QuantityBound, words: string): Rule[] {
  return words.split(" ").map((word) => [word, bound] as const);
}

const NOT_A_BOUND: ReadonlySet<string> = new Set(["多达", "许", "起", "过"]);
const usable = (list: readonly Rule[]): Rule[] =>
  list.filter(([word]) => !NOT_A_BOUND.has(word)).sort((a, b) => b[0].length - a[0].length);

const beforeByLast = new Map<number, Rule[]>();
for (const rule of usable(BEFORE)) {
  const key = rule[0].charCodeAt(rule[0].length - 1);
  beforeByLast.set(key, [...(beforeByLast.get(key) ?? []), rule]);
}
const afterByFirst = new Map<number, Rule[]>();
for (const rule of usable(AFTER)) {
  const key = rule[0].charCodeAt(0);
  afterByFirst.set(key, [...(afterByFirst.get(key) ?? []), rule]);
}

export interface BoundMatch {
  readonly bound: QuantityBound;
  readonly qualifier: QuantityQualifier;
}

/** Comparator that ends right before `at`: 超过|500. */
export function boundBefore(text: string, floor: number, at: number): BoundMatch | undefined {
  let stop = at;
  while (stop > floor && BLANK[text.charCodeAt(stop - 1)] === 1) stop--;
  if (stop > floor && (text[stop - 1] === "了" || text[stop - 1] === "有")) stop--;
  for (const [word, bound] of beforeByLast.get(text.charCodeAt(stop - 1)) ?? []) {
    const start = stop - word.length;
    if (start >= floor && text.startsWith(word, start)) {
      return { bound, qualifier: { text: word, start, end: stop, side: "before" } };
    }
  }
  return undefined;
}

/** Comparator that starts right after `at`: 15%|以上. */
export function boundAfter(text: string, at: number, end: number): BoundMatch | undefined {
  let start = at;
  while (start < end && BLANK[text.charCodeAt(start)] === 1) start++;
  for (const [word, bound] of afterByFirst.get(text.charCodeAt(start)) ?? []) {
    if (start + word.length <= end && text.startsWith(word, start)) {
      return { bound, qualifier: { text: word, start, end: start + word.length, side: "after" } };
    }
  }
  return undefined;
}
