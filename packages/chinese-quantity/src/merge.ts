import { BLANK } from "./char-class.js";
import { charSet, isIn } from "./char-set.js";
import { LIST_SIGNS } from "./list-signs.js";
import type { QuantityMention } from "./quantity.js";

const JOINERS = ["并且", "而且", "且", "并", "，比", ",比", "，", ","];

/** 大于10小于20, 最多100最少20个: two opposite bounds side by side are one range. `undefined` when they are not. */
export function mergeBounds(
  text: string,
  first: QuantityMention,
  second: QuantityMention,
): QuantityMention | undefined {
  const { value: a, qualifier: one, scaled: from } = first;
  const { value: b, qualifier: other, scaled: to } = second;
  if (typeof a !== "number" || typeof b !== "number" || one === undefined || other === undefined) return undefined;
  if (!areOpposite(first, second) || (first.unit !== second.unit && first.unit !== "")) return undefined;
  const spoken = one.side === "after" && other.side === "after";
  if (!spoken && (one.side !== "before" || other.side !== "before")) return undefined;
  if (!isJoiner(text, spoken ? one.end : first.end, spoken ? second.start : other.start, spoken)) return undefined;
  const rising = first.bound === "ge";
  const value = inOrder(a, b, rising);
  if (value[0] >= value[1]) return undefined;
  const areNumbers = typeof from.value === "number" && typeof to.value === "number";
  return {
    start: first.start,
    end: second.end,
    text: text.slice(first.start, second.end),
    value,
    unit: second.unit,
    scaled: { value: areNumbers ? inOrder(from.value, to.value, rising) : value, unit: to.unit },
    form: second.form,
    numeral: second.numeral,
  };
}

const areOpposite = (first: QuantityMention, second: QuantityMention): boolean =>
  first.bound !== second.bound && first.bound !== "approx" && second.bound !== "approx";
const inOrder = (a: number, b: number, rising: boolean): [number, number] => (rising ? [a, b] : [b, a]);

function isJoiner(text: string, from: number, to: number, spoken: boolean): boolean {
  if (to < from || to - from > 8) return false;
  let between = "";
  for (let i = from; i < to; i++) if (BLANK[text.charCodeAt(i)] !== 1) between += text[i] ?? "";
  return between === "" || (JOINERS.includes(between) && (spoken || !"，,".includes(between)));
}

const LISTS = charSet(LIST_SIGNS);

/** Whether nothing but a list sign stands between two figures. */
export function isListed(text: string, from: number, to: number): boolean {
  return to - from === 1 && isIn(LISTS, text, from, to);
}

/** Gives the figures of a list the unit printed behind the last one: 10.6万、3.8万、3.3万|平方公里. */
export function shareUnit(list: QuantityMention[]): void {
  const last = list[list.length - 1];
  if (last === undefined || list.length < 2 || last.form === "rank" || last.form === "ordinal") return;
  for (let i = list.length - 2; i >= 0; i--) {
    const mention = list[i];
    if (mention === undefined || !mention.unit.match(/^(?:[十百千万亿兆]*|个)$/u) || mention.form !== "cardinal")
      return;
    // 12.7个、12个百分点 share; 3个、5个园区 have the same unit already.
    if (mention.unit !== "" && !(last.unit.startsWith(mention.unit) && last.unit !== mention.unit)) return;
    if (mention.unit === last.unit) return;
    list[i] = shared(mention, last);
  }
}

function shared(mention: QuantityMention, last: QuantityMention): QuantityMention {
  const factor = ratioOf(last);
  const scale = (value: number): number => Number((value * factor).toPrecision(15));
  const { value } = mention;
  return {
    ...mention,
    unit: last.unit,
    scaled: {
      value: typeof value === "number" ? scale(value) : [scale(value[0]), scale(value[1])],
      unit: last.scaled.unit,
    },
    form: last.form === "percent" || last.form === "multiple" ? last.form : mention.form,
    unitFromList: true,
  };
}

/** What the unit of a mention multiplies its value by. */
function ratioOf(mention: QuantityMention): number {
  const value = typeof mention.value === "number" ? mention.value : mention.value[1];
  const scaled = typeof mention.scaled.value === "number" ? mention.scaled.value : mention.scaled.value[1];
  return value === 0 ? 1 : Number((scaled / value).toPrecision(12));
}
