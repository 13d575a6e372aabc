import type { QuantityMention } from "@liaocheng/chinese-quantity";

const PERIOD_UNITS = /^(?:[年月届]|个月|个季度)$/u;

/** 连续7年, 连续18个月: a run of periods, printed in digits; one in words (连续三年) is rhetoric as often as fact. */
export const isRun = (text: string, mention: QuantityMention): boolean =>
  mention.numeral === "arabic" && text.startsWith("连续", mention.start - 2) && PERIOD_UNITS.test(mention.unit);
