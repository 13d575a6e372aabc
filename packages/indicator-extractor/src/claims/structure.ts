import type { QuantityMention } from "@liaocheng/chinese-quantity";

const LONGEST = 60;

/** 三次产业结构由8.7∶41.2∶50.1调整为7.4∶39.6∶53: the parts of a whole, which is named before them or before those they came from. */
export function isStructure(text: string, { start }: QuantityMention): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const from = Math.max(before.lastIndexOf("；"), before.lastIndexOf("。")) + 1;
  return /结构|构成|比/u.test(before.slice(from));
}
