import type { FigureDraft } from "../../draft.js";
import type { SentenceWords } from "../../sentence/sentence-words.js";

/** What the subject of a figure is looked for in. */
export interface SubjectQuestion {
  readonly sentence: SentenceWords;
  readonly draft: FigureDraft;
  /** The figure before the previous one. */
  readonly earlier: FigureDraft | undefined;
  readonly previous: FigureDraft | undefined;
  /** All figures of the sentence before this one. */
  readonly told: () => readonly FigureDraft[];
  readonly next: FigureDraft | undefined;
  /** The figure's own words, as a noun phrase. */
  readonly own: string;
  /** The own words are a verb or a filler, no subject. */
  readonly verbOnly: boolean;
}

/** One place where a subject may be: the draft with the name found there; undefined when there is none. */
export type SubjectCandidate = (question: SubjectQuestion) => FigureDraft | undefined;

/** Whether the figure's own words name something. */
export const hasSubject = ({ own, verbOnly }: SubjectQuestion): boolean => own !== "" && !verbOnly;
