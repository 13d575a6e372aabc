import type { TimeExpression } from "./times.js";

/** One sentence with the quantities and time expressions found in it; all places are indexes into `text`. */
export interface SentenceWords {
  readonly text: string;
  readonly times: readonly TimeExpression[];
  /** The sentence before it in its paragraph, as printed. */
  readonly before?: string | undefined;
}

/** A sentence with what its words say of result and promise. */
export interface PassageWords extends SentenceWords {
  /** Where its first word of promise (力争, 要, 今年) starts; Infinity when it promises nothing. */
  readonly promiseAt: number;
  /** It compares with last year: 比上年, 去年. */
  readonly comparesWithLastYear: boolean;
}
