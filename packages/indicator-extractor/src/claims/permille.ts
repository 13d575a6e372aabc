import type { QuantityMention } from "@liaocheng/chinese-quantity";

const UNITS: Readonly<Record<string, readonly [unit: string, code: string, times: number]>> = {
  千: ["‰", "[ppth]", 1000],
  仟: ["‰", "[ppth]", 1000],
  万: ["‱", "[pptth]", 10000],
};
const OF_PARTS = "分之";
/** What is left of the value when the product with a power of ten is rounded. */
const DIGITS = 12;

/** 千分之四点五 is 4.5 ‰, as 百分之五 is 5 %; 五千分之一 stays a fraction. */
export function asPermille(mention: QuantityMention): QuantityMention {
  const { form, text, value } = mention;
  const found = form === "fraction" && text.startsWith(OF_PARTS, 1) ? UNITS[text.charAt(0)] : undefined;
  if (found === undefined || typeof value !== "number") return mention;
  const [unit, code, times] = found;
  const parts = Number((value * times).toPrecision(DIGITS));
  return { ...mention, value: parts, unit, scaled: { value: parts, unit: code }, form: "percent" };
}
