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

/**
 * What is known of one quantity of a sentence: the text it may claim, and the fields decided so far.
 *
 * A value: a resolver gives the fields it decides, `mergeDraft` makes the next draft of them.
 */
export interface FigureDraft {
  readonly mention: QuantityMention;
  /** First character of the words that may belong to it: behind the last clause mark or the figure before. */
  readonly from: number;
  /** End of these words: where the number starts. */
  readonly end: number;
  /** Behind the number and a comparator after it. */
  readonly after: number;
  /** Joined to the figure before by 、 or 和 alone. */
  readonly listed: boolean;
  /** The figure before is in the same clause. */
  readonly sameClause: boolean;
  readonly predicate: PredicateMove | undefined;
  /** End of the subject's words, before the predicate and its adverbs. */
  readonly subjectEnd: number;
  readonly perYear: boolean;
  readonly cumulative: boolean;
  readonly respectively: boolean;
  readonly base: string | undefined;
  readonly modality: string | undefined;
  readonly name: string;
  readonly nameOrigin: "stated" | "implied";
  readonly nameBy: ResolverId;
  readonly kind: IndicatorKind;
  readonly kindBy: ResolverId;
  readonly bound: Bound;
  readonly direction: Direction | undefined;
  /** Compared with somebody else: 全国. */
  readonly peer: string | undefined;
  /** 连续7年: how long something has gone on. */
  readonly isStreak: boolean;
  /** Start of a movement: the X of 由X增至Y, or what a change is counted from. */
  readonly startsMovement: boolean;
}

/** The fields that a resolver decides; undefined when it has nothing to decide. */
export type Decided = Partial<FigureDraft> | undefined;

/** A draft among those of its sentence; those before it have been resolved already, those behind it not yet. */
export interface DraftContext {
  readonly drafts: readonly FigureDraft[];
  readonly index: number;
  readonly previous: FigureDraft | undefined;
  readonly next: FigureDraft | undefined;
}

/** Decides fields of one figure. */
export type Claim = (sentence: SentenceWords, draft: FigureDraft, context: DraftContext) => Decided;

/** Decides fields of all figures of a sentence together. */
export type DraftsRule = (sentence: SentenceWords, drafts: readonly FigureDraft[]) => readonly FigureDraft[];

/** The draft with what a resolver decided. */
export const mergeDraft = (draft: FigureDraft, decided: Decided): FigureDraft =>
  decided === undefined ? draft : { ...draft, ...decided };

/** A fact of the sentence, all its fields decided. */
export interface Figure extends FigureDraft {
  /** The figure before it in the sentence, if any. */
  readonly previous: Figure | undefined;
}
