import type { QuantityMention } from "@liaocheng/chinese-quantity";
import { unitPattern } from "./unit-pattern.js";

const PERIOD_UNITS = unitPattern(/^(?:[年月届]|个月|个季度)$/u);

/** 连续7年, 连续18个月: a streak of periods, printed in digits; one in words (连续三年) is rhetoric as often as fact. */
export const isStreak = (text: string, mention: QuantityMention): boolean =>
  mention.numeral === "arabic" && PERIOD_UNITS.test(mention.unit) && text.startsWith("连续", mention.start - 2);
