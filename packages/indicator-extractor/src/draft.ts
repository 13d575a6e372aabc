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
interface DecidedFields {
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
  /** The figure before it in the sentence, once all figures are decided. */
  readonly previous: Figure | undefined;
}

/**
 * What is known of one quantity of a sentence: the text it may claim, and the fields decided so far.
 *
 * A value: a resolver gives the next draft, `redraft(draft, { name })`.
 */
export interface FigureDraft extends PrintedFields, DecidedFields {}

/** A fact of the sentence, all its fields decided. */
export type Figure = FigureDraft;

/** A draft among those of its sentence; those before it have been resolved already, those behind it not yet. */
export interface DraftContext {
  readonly drafts: readonly FigureDraft[];
  readonly index: number;
  readonly previous: FigureDraft | undefined;
  readonly next: FigureDraft | undefined;
}

/** Decides fields of one figure: the next draft of it, or the same one where there is nothing to decide. */
export type Claim = (sentence: SentenceWords, draft: FigureDraft, context: DraftContext) => FigureDraft;

/** Decides fields of all figures of a sentence together. */
export type DraftsRule = (sentence: SentenceWords, drafts: readonly FigureDraft[]) => readonly FigureDraft[];

/** Asked for only where there is one: an array searches for −1 as for a name. */
export const draftAt = (drafts: readonly FigureDraft[], at: number): FigureDraft | undefined =>
  at < 0 ? undefined : drafts[at];

/** A draft of which nothing is decided. */
export const createDraft = (printed: PrintedFields, from: number): FigureDraft => ({
  mention: printed.mention,
  end: printed.end,
  after: printed.after,
  listed: printed.listed,
  sameClause: printed.sameClause,
  isStreak: printed.isStreak,
  from,
  subjectEnd: printed.end,
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
  previous: undefined,
});

/**
 * The draft with some fields decided anew.
 *
 * Every copy is made by the one literal of `copyOf`, and so all have one shape: drafts spread by each resolver came to have a
 * dozen, and V8 copies objects of many shapes property by property.
 */
export const redraft = (draft: FigureDraft, fields: Partial<FigureDraft>): FigureDraft =>
  Object.assign(copyOf(draft, draft.previous), fields);

/** The draft as a fact behind the one before it. */
export const linkDraft = (draft: FigureDraft, previous: Figure | undefined): Figure => copyOf(draft, previous);

const copyOf = (draft: FigureDraft, previous: Figure | undefined): FigureDraft => ({
  mention: draft.mention,
  end: draft.end,
  after: draft.after,
  listed: draft.listed,
  sameClause: draft.sameClause,
  isStreak: draft.isStreak,
  from: draft.from,
  subjectEnd: draft.subjectEnd,
  predicate: draft.predicate,
  direction: draft.direction,
  perYear: draft.perYear,
  cumulative: draft.cumulative,
  respectively: draft.respectively,
  base: draft.base,
  modality: draft.modality,
  name: draft.name,
  nameOrigin: draft.nameOrigin,
  nameBy: draft.nameBy,
  kind: draft.kind,
  kindBy: draft.kindBy,
  bound: draft.bound,
  peer: draft.peer,
  startsMovement: draft.startsMovement,
  previous,
});
