import { findQuantities, type CallerUnit, type QuantityMention } from "@liaocheng/chinese-quantity";
import { signsIn } from "../sentence/characters.js";
import type { SentenceWords } from "../sentence/sentence-words.js";
import { asBareRate } from "./bare-rate.js";
import { asCountedPlace } from "./counted-place.js";
import { withListedUnit } from "./listed-unit.js";
import { apartFromMisread } from "./misread-number.js";
import { apartFrom, multipliedIn } from "./multiplied.js";
import { asPermille } from "./permille.js";
import { rejectionReason, type LeftOutReason } from "./reject-quantity.js";

export interface LeftOutMention {
  readonly mention: QuantityMention;
  readonly reason: LeftOutReason;
}

/** The numbers of a sentence: those that may be facts, and the others. */
export interface SortedNumbers {
  readonly kept: readonly QuantityMention[];
  readonly leftOut: readonly LeftOutMention[];
}

const NO_NUMBERS: SortedNumbers = { kept: [], leftOut: [] };
const QUANTITY_OPTIONS = { bareChineseNumerals: false, magnitudes: true, ordinals: true } as const;

/** All numbers of a sentence. */
export const numbersIn = (text: string, units: readonly CallerUnit[] | undefined): readonly QuantityMention[] =>
  findQuantities(text, units === undefined ? QUANTITY_OPTIONS : { ...QUANTITY_OPTIONS, units });

/** Leaves out those numbers of a sentence that its own words make no fact. */
export function sortNumbers(
  sentence: Pick<SentenceWords, "text" | "times">,
  units: readonly CallerUnit[] | undefined,
  quantities = numbersIn(sentence.text, units),
  signs = signsIn(sentence.text),
): SortedNumbers {
  const { text } = sentence;
  const products = multipliedIn(text, quantities, { units, signs });
  const mentions = apartFromMisread(text, apartFrom(products, quantities), signs);
  if (mentions.length === 0 && products.length === 0) return NO_NUMBERS;
  const leftOut = products.map((mention): LeftOutMention => ({ mention, reason: "specification" }));
  const kept: QuantityMention[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const read = asBareRate(text, asPermille(asCountedPlace(mentions[index] as QuantityMention)));
    const mention = withListedUnit(text, read, kept.at(-1));
    const next = index + 1 < mentions.length ? mentions[index + 1] : undefined;
    const reason = rejectionReason(sentence, mention, next);
    if (reason === undefined) kept.push(mention);
    else leftOut.push({ mention, reason });
  }
  return { kept, leftOut };
}
