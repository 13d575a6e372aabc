import type { QuantityMention } from "@liaocheng/chinese-quantity";

const LARGEST = 1000;
const BEFORE =
  /(?:(?:同比|环比|[比较][上去]年(?:同期)?)(?:分别)?(?:增长|下降|上升)|占[^，；。\d占]{0,6}(?:计划|任务|目标|预算)数?的)$/u;
/** What stands right before a rate: 增长, 下降, 上升, 的. */
const LAST = "长降升的";
const CLOSES = "，。；、）";
const LONGEST_BEFORE = 14;

/** 增长12。2%: what may be half of a figure with a wrong point, since its sentence ends there. */
const mayGoOn = (text: string, end: number, value: number): boolean =>
  text.charAt(end) === "。" && Number.isInteger(value) && end + 1 >= text.length;

/** 占年计划的58.2，同比增长17.8: a rate whose sign of percent was left out. */
export function asBareRate(text: string, mention: QuantityMention): QuantityMention {
  const { unit, form, start, end, value, numeral } = mention;
  if (unit !== "" || form !== "cardinal" || numeral === "chinese" || typeof value !== "number") return mention;
  if (value > LARGEST || !LAST.includes(text.charAt(start - 1)) || !CLOSES.includes(text.charAt(end))) return mention;
  if (mayGoOn(text, end, value)) return mention;
  if (!BEFORE.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start))) return mention;
  return { ...mention, form: "percent", scaled: { value, unit: "%" } };
}
