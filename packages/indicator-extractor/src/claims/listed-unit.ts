import type { QuantityMention } from "@liaocheng/chinese-quantity";
import { clauseStart } from "../sentence/segments.js";

/** 和, 、: what joins the members of a list. */
const JOINS = new Set(["、", "和", "及", "与", "以及"]);
const SHARED_OUT = /分别|各[为是达增下完实]/u;
const LONGEST_BEFORE = 40;
const CLOSES = "，。；;、和及与）";

/** 分别增长13.5%和｜11.1: a number listed without its unit takes that of the one before it, where 分别 shares them out. */
export function withListedUnit(
  text: string,
  mention: QuantityMention,
  previous: QuantityMention | undefined,
): QuantityMention {
  const { unit, form, start, end, value, numeral } = mention;
  if (unit !== "" || form !== "cardinal" || numeral === "chinese" || typeof value !== "number") return mention;
  if (previous === undefined || previous.unit === "" || typeof previous.value !== "number") return mention;
  if (!JOINS.has(text.slice(previous.end, start)) || !CLOSES.includes(text.charAt(end))) return mention;
  if (!SHARED_OUT.test(text.slice(clauseStart(text, start, Math.max(0, start - LONGEST_BEFORE)), start)))
    return mention;
  const { scaled } = previous;
  if (typeof scaled.value !== "number" || previous.value === 0) return mention;
  const times = scaled.value / previous.value;
  return {
    ...mention,
    unit: previous.unit,
    unitFromList: true,
    form: previous.form,
    scaled: { ...scaled, value: Number((value * times).toPrecision(DIGITS)) },
  };
}

/** What is left of the value when its product with a power of ten is rounded. */
const DIGITS = 12;
