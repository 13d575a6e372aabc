import type { QuantityMention } from "@liaocheng/chinese-quantity";

const MULTIPLIER_ONLY = /^[十百千万亿]{1,2}$/u;

/** 10.6万、3.8万、3.3万平方公里: a unit printed once at the end of a list holds for the whole list. */
export function shareTrailingUnit(text: string, mentions: readonly QuantityMention[]): readonly QuantityMention[] {
  let shared: QuantityMention[] | undefined;
  for (let i = mentions.length - 2; i >= 0; i--) {
    const mention = mentions[i];
    const next = (shared ?? mentions)[i + 1];
    if (mention === undefined || next === undefined || !MULTIPLIER_ONLY.test(mention.unit)) continue;
    const between = text.slice(mention.end, next.start);
    if (between !== "、" && between !== "和" && between !== "、和") continue;
    const unit = next.unit.replace(/^[十百千万亿]+/u, "");
    if (unit === "" || unit === next.unit) continue;
    shared ??= [...mentions];
    shared[i] = {
      ...mention,
      unit: mention.unit + unit,
      scaled: { value: mention.scaled.value, unit: next.scaled.unit },
    };
  }
  return shared ?? mentions;
}
