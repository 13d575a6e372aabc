import type { QuantityMention } from "@liaocheng/chinese-quantity";
import type { TimeExpression } from "./sentence/times.js";
import type { Bound, Direction, IndicatorKind, ResolverId } from "@liaocheng/report-model";
import type { PredicateMove } from "./lexicon/predicates.js";

/** One sentence with the quantities and time expressions found in it; all places are indexes into `text`. */
export interface SentenceWords {
  readonly text: string;
  readonly times: readonly TimeExpression[];
  /** The sentence before it in its paragraph, as printed. */
  readonly before?: string | undefined;
  /** Which of the `WORD_SIGNS` stand in the text. */
  readonly signs: number;
}

/** A sentence with what its words say of result and promise. */
export interface PassageWords extends SentenceWords {
  /** Where its first word of promise (力争, 要, 今年) starts; Infinity when it promises nothing. */
  readonly promiseAt: number;
  /** It compares with last year: 比上年, 去年. */
  readonly comparesWithLastYear: boolean;
}

/** A quantity on its way to an indicator: where its words stand, and what the resolvers have found so far. */
export interface Figure {
  readonly mention: QuantityMention;
  /** First character of the words that may belong to it: behind the last clause mark or the figure before. */
  from: number;
  /** End of these words: where the number starts. */
  readonly end: number;
  /** Behind the number and a comparator after it. */
  readonly after: number;
  /** Joined to the figure before by 、 or 和 alone. */
  readonly listed: boolean;
  /** The figure before stands in the same clause. */
  readonly sameClause: boolean;
  /** Figure before it in the sentence that became an indicator, if any. */
  readonly previous: Figure | undefined;
  predicate: PredicateMove | undefined;
  /** End of the subject's words, before the predicate and its adverbs. */
  subjectEnd: number;
  perYear: boolean;
  cumulative: boolean;
  respectively: boolean;
  base: string | undefined;
  modality: string | undefined;
  name: string;
  nameOrigin: "stated" | "implied";
  nameBy: ResolverId;
  kind: IndicatorKind;
  kindBy: ResolverId;
  bound: Bound;
  direction: Direction | undefined;
  /** Compared with somebody else: 全国. */
  peer: string | undefined;
  /** 连续7年: how long something has gone on. */
  readonly isRun: boolean;
  /** Start of a movement: the X of 由X增至Y, or what a change is counted from. */
  startsMovement: boolean;
}
