import type { QuantityMention } from "@liaocheng/chinese-quantity";
import type { Bound, Direction, IndicatorKind, ResolverId } from "@liaocheng/report-model";
import type { SentenceWords } from "./sentence/sentence-words.js";
import type { PredicateMove } from "./lexicon/predicates.js";

/** What is printed of a figure, and so no resolver's to decide. */
export interface PrintedFields {
  readonly mention: QuantityMention;
  /** End of these words: where the number starts. */
  readonly end: number;
  /** Behind the number and a comparator after it. */
  readonly after: number;
  /** Joined to the figure before by 、 or 和 alone. */
  readonly listed: boolean;
  /** The figure before is in the same clause. */
  readonly sameClause: boolean;
  /** 连续7年: how long something has gone on. */
  readonly isStreak: boolean;
}

/** What resolvers decide of a figure. */
export interface DecidedFields {
  /** First character of the words that may belong to it: behind the last clause mark or the figure before. */
  readonly from: number;
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
  /** Start of a movement: the X of 由X增至Y, or what a change is counted from. */
  readonly startsMovement: boolean;
}

/**
 * What is known of one quantity of a sentence: the text it may claim, and the fields decided so far.
 *
 * A value: a resolver gives the fields it decides, `mergeDraft` makes the next draft of them.
 */
export interface FigureDraft extends PrintedFields, DecidedFields {}

/** A fact of the sentence, all its fields decided. */
export interface Figure extends FigureDraft {
  /** The figure before it in the sentence, if any. */
  readonly previous: Figure | undefined;
}

/** The fields that a resolver decides; undefined when it has nothing to decide. */
export type Decided = Partial<DecidedFields> | undefined;

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

/** A draft of which nothing is decided. */
export const createDraft = (printed: PrintedFields, from: number): FigureDraft =>
  compose(printed, UNDECIDED, { from, subjectEnd: printed.end }, undefined);

/** The draft with what a resolver decided; the only place where a draft is made of another. */
export const mergeDraft = (draft: FigureDraft, decided: Decided): FigureDraft =>
  decided === undefined ? draft : compose(draft, draft, decided, undefined);

/** The draft as a fact behind the one before it. */
export const linkDraft = (draft: FigureDraft, previous: Figure | undefined): Figure =>
  compose(draft, draft, NOTHING, previous);

const NOTHING: Partial<DecidedFields> = {};

const UNDECIDED: DecidedFields = {
  from: 0,
  subjectEnd: 0,
  predicate: undefined,
  direction: undefined,
  perYear: false,
  cumulative: false,
  respectively: false,
  base: undefined,
  modality: undefined,
  name: "",
  nameOrigin: "stated",
  nameBy: "own-subject",
  kind: "level",
  kindBy: "unit",
  bound: "eq",
  peer: undefined,
  startsMovement: false,
};

/** Written out, so that all drafts have one shape: V8 makes such a literal in 20 ns, and takes 700 to spread two objects into one. */
function compose(
  printed: PrintedFields,
  draft: DecidedFields,
  decided: Partial<DecidedFields>,
  previous: Figure | undefined,
): Figure {
  const { mention, end, after, listed, sameClause, isStreak } = printed;
  return {
    mention,
    end,
    after,
    listed,
    sameClause,
    isStreak,
    from: decided.from ?? draft.from,
    subjectEnd: decided.subjectEnd ?? draft.subjectEnd,
    // These two may be taken back: a gap has no verb, a level no direction.
    predicate: "predicate" in decided ? decided.predicate : draft.predicate,
    direction: "direction" in decided ? decided.direction : draft.direction,
    perYear: decided.perYear ?? draft.perYear,
    cumulative: decided.cumulative ?? draft.cumulative,
    respectively: decided.respectively ?? draft.respectively,
    base: decided.base ?? draft.base,
    modality: decided.modality ?? draft.modality,
    name: decided.name ?? draft.name,
    nameOrigin: decided.nameOrigin ?? draft.nameOrigin,
    nameBy: decided.nameBy ?? draft.nameBy,
    kind: decided.kind ?? draft.kind,
    kindBy: decided.kindBy ?? draft.kindBy,
    bound: decided.bound ?? draft.bound,
    peer: decided.peer ?? draft.peer,
    startsMovement: decided.startsMovement ?? draft.startsMovement,
    previous,
  };
}
