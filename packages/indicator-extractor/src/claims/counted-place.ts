import type { QuantityMention } from "@liaocheng/chinese-quantity";
import { wordPattern } from "../pattern/word-pattern.js";

/** 300个｜泊位, 200个｜停车位: what is counted, which a unit may hold. */
const PLACE = wordPattern(/个(?<noun>泊位|车位|停车位|学位|名额)$/u);

/** 200个停车位 is 200个, and 停车位 what it counts. */
export function asCountedPlace(mention: QuantityMention): QuantityMention {
  const { text, unit, end, scaled } = mention;
  const noun = PLACE.exec(unit)?.groups?.["noun"];
  if (noun === undefined || !text.endsWith(noun)) return mention;
  return {
    ...mention,
    text: text.slice(0, -noun.length),
    end: end - noun.length,
    unit: unit.slice(0, -noun.length),
    scaled: { ...scaled, unit: scaled.unit.slice(0, -noun.length) },
  };
}
