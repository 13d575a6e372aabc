import { BLANK } from "./char-class.js";
import { charSet, isIn } from "./char-set.js";
import type { QuantityBound, QuantityQualifier } from "./quantity.js";
import { skipBlanks } from "./soft-break.js";

export interface BoundMatch {
  readonly bound: QuantityBound;
  readonly qualifier: QuantityQualifier;
}

interface Comparator {
  readonly word: string;
  readonly bound: QuantityBound;
  /** Characters that, on the far side, make the comparator part of another word: 节|约. */
  readonly guard: string;
}

const comparators = (
  bound: QuantityBound,
  words: string,
  guards: Readonly<Record<string, string>> = {},
): Comparator[] => words.split(" ").map((word) => ({ word, bound, guard: guards[word] ?? "" }));

const BEFORE: readonly Comparator[] = [
  ...comparators(
    "le",
    "不超过 不超 不高于 不大于 不多于 不突破 小于或等于 小于或者等于 小于等于 等于或小于 低于 少于 小于 短于 不足 不到 不满 未满 未达 至多 最多 最高 最大 顶多 不及 " +
      "≤ ＜ < ≦ 小於 低於 少於 不多於 不大於 不高於 不超過",
    { 不足: "", 不到: "" },
  ),
  ...comparators(
    "ge",
    "不少于 不低于 不小于 不短于 大于或等于 大于或者等于 大于等于 等于或大于 超过 超出 突破 至少 最少 最低 最小 高于 大于 多于 长于 超 逾 过 破 起码 高达 " +
      "≥ ＞ > ≧ 超過 大於 高於 多於 不少於 不低於 不小於",
    { 破: "打击爆识侦攻残撕冲看说", 过: "通经不路难渡度超透越胜错悔翻见来", 超: "赶反高" },
  ),
  ...comparators("approx", "大约 大概 约为 约 約 大約 近 接近 将近 大致 差不多 接近于", {
    约: "节条合预制契违履集签公誓邀",
    近: "最附邻临靠亲相贴远就拉",
  }),
];

const AFTER: readonly Comparator[] = [
  ...comparators("ge", "及以上 或以上 或者以上 或者更多 或更多 以上 之上 往上 开外 有余"),
  ...comparators("le", "及以下 或以下 或者以下 或更少 以内 之内 以下 之下 以內", { 之下: "" }),
  ...comparators("approx", "左右 上下 前后", { 前后: "", 左右: "" }),
];

const THAN = "比".charCodeAt(0);
/** 比三十|大, 比四分之一|小. */
const COMPARED: Readonly<Record<string, QuantityBound>> = {
  大: "ge",
  多: "ge",
  高: "ge",
  长: "ge",
  小: "le",
  少: "le",
  低: "le",
  短: "le",
};

function indexed(
  list: readonly Comparator[],
  key: (word: string) => number,
): ReadonlyMap<number, readonly Comparator[]> {
  const index = new Map<number, Comparator[]>();
  for (const rule of [...list].sort((a, b) => b.word.length - a.word.length)) {
    index.set(key(rule.word), [...(index.get(key(rule.word)) ?? []), rule]);
  }
  return index;
}

const byLast = indexed(BEFORE, (word) => word.charCodeAt(word.length - 1));
const byFirst = indexed(AFTER, (word) => word.charCodeAt(0));

/** Start of `word` when it ends at `stop`, blanks inside it allowed: 小于 或 等于|. */
function startOf(text: string, word: string, floor: number, stop: number): number | undefined {
  let i = stop;
  for (let k = word.length - 1; k >= 0; k--) {
    while (k < word.length - 1 && i > floor && BLANK[text.charCodeAt(i - 1)] === 1) i--;
    if (i <= floor || text[i - 1] !== word[k]) return undefined;
    i--;
  }
  return i;
}

/** What may stand between a comparator and its number: 至少|有|10. */
const BETWEEN = charSet("了有至到为");

/** Comparator that ends right before `at`: 超过|500, 至少有|10. */
export function boundBefore(text: string, floor: number, at: number): BoundMatch | undefined {
  let stop = at;
  while (stop > floor && BLANK[text.charCodeAt(stop - 1)] === 1) stop--;
  return (
    comparatorBefore(text, floor, stop) ??
    (isIn(BETWEEN, text, stop - 1, stop) ? comparatorBefore(text, floor, stop - 1) : undefined)
  );
}

function comparatorBefore(text: string, floor: number, stop: number): BoundMatch | undefined {
  if (stop <= floor) return undefined;
  const candidates = byLast.get(text.charCodeAt(stop - 1));
  if (candidates === undefined) return undefined;
  for (const { word, bound, guard } of candidates) {
    const start = startOf(text, word, floor, stop);
    if (start === undefined || (start > floor && guard.includes(text[start - 1] ?? "") && guard !== "")) continue;
    return { bound, qualifier: { text: text.slice(start, stop), start, end: stop, side: "before" } };
  }
  return undefined;
}

const LONGEST_REMARK = 12;

/** Behind （含） or （不含5%） between the figure and its comparator: 5%（含）以上. */
function behindIncluded(text: string, at: number, end: number): number {
  if (!isIn(OPENS_REMARK, text, at, end) || !/^.不?含/u.test(text.slice(at, at + 3))) return at;
  for (let i = at + 2; i < end && i < at + LONGEST_REMARK; i++) if (")）".includes(text.charAt(i))) return i + 1;
  return at;
}

const OPENS_REMARK = charSet("（(");

/** Comparator that starts right after `at`: 15%|以上. */
export function boundAfter(text: string, at: number, end: number): BoundMatch | undefined {
  const start = behindIncluded(text, skipBlanks(text, at, end), end);
  if (start >= end) return undefined;
  const candidates = byFirst.get(text.charCodeAt(start));
  if (candidates === undefined) return undefined;
  for (const { word, bound } of candidates) {
    if (start + word.length <= end && text.startsWith(word, start)) {
      return { bound, qualifier: { text: word, start, end: start + word.length, side: "after" } };
    }
  }
  return undefined;
}

/** 比|三十|大. */
export function boundAround(
  text: string,
  floor: number,
  start: number,
  at: number,
  end: number,
): BoundMatch | undefined {
  if (start <= floor || text.charCodeAt(start - 1) !== THAN) return undefined;
  const behind = skipBlanks(text, at, end);
  const bound = behind < end ? COMPARED[text[behind] ?? ""] : undefined;
  if (bound === undefined) return undefined;
  return { bound, qualifier: { text: text[behind] ?? "", start: behind, end: behind + 1, side: "after" } };
}
