import type { QuantityMention } from "@liaocheng/chinese-quantity";
import type { TimeExpression } from "./times.js";

/** A figure of the sentence before, by what a later one may take over from it. */
export interface ToldMeasure {
  readonly name: string;
  readonly mention: Pick<QuantityMention, "unit" | "form">;
}

/** One sentence with the quantities and time expressions found in it; all places are indexes into `text`. */
export interface SentenceWords {
  readonly text: string;
  readonly times: readonly TimeExpression[];
  /** The sentence before it in its paragraph, as printed. */
  readonly before?: string | undefined;
  /** The figures of that sentence. */
  readonly told?: readonly ToldMeasure[] | undefined;
}

/** A sentence with what its words say of result and promise. */
export interface PassageWords extends SentenceWords {
  /** Where its first word of promise (力争, 要, 今年) starts; Infinity when it promises nothing. */
  readonly promiseAt: number;
  /** It compares with last year: 比上年, 去年. */
  readonly comparesWithLastYear: boolean;
}
