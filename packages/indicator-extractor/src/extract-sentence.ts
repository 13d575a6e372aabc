import { findQuantities, type CallerUnit, type QuantityMention } from "@liaocheng/chinese-quantity";
import { draftFigure } from "./claims/draft-figure.js";
import { rejectionReason, type LeftOutReason } from "./claims/reject-quantity.js";
import { linkDraft, type FigureDraft, type Figure } from "./draft.js";
import type { SentenceWords } from "./sentence/sentence-words.js";
import { RESOLVERS, runResolvers, type Resolver } from "./resolvers.js";

export interface LeftOutMention {
  readonly mention: QuantityMention;
  readonly reason: LeftOutReason;
}

export interface SentenceFigures {
  readonly figures: readonly Figure[];
  readonly leftOut: readonly LeftOutMention[];
}

const NO_FIGURES: SentenceFigures = { figures: [], leftOut: [] };
const QUANTITY_OPTIONS = { bareChineseNumerals: false, magnitudes: true, ordinals: true } as const;

/** How a sentence is read. */
interface SentenceOptions {
  readonly units?: readonly CallerUnit[] | undefined;
  readonly resolvers?: readonly Resolver[];
}

/** Reads the figures of one sentence: which numbers are facts, what each measures, its kind, bound and direction. */
export function extractSentence(
  sentence: SentenceWords,
  { units, resolvers = RESOLVERS }: SentenceOptions = {},
): SentenceFigures {
  const mentions = findQuantities(
    sentence.text,
    units === undefined ? QUANTITY_OPTIONS : { ...QUANTITY_OPTIONS, units },
  );
  if (mentions.length === 0) return NO_FIGURES;
  const leftOut: LeftOutMention[] = [];
  const drafts: FigureDraft[] = [];
  let previous: FigureDraft | undefined;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as QuantityMention;
    const next = index + 1 < mentions.length ? mentions[index + 1] : undefined;
    const reason = rejectionReason(sentence, mention, next);
    if (reason === undefined) drafts.push((previous = draftFigure(sentence.text, mention, previous)));
    else leftOut.push({ mention, reason });
  }
  if (drafts.length === 0) return { figures: [], leftOut };
  const figures = linkFigures(runResolvers(resolvers, sentence, drafts));
  return figures.every(isNamed) ? { figures, leftOut } : leaveOutUnnamed(figures, leftOut);
}

/** Resolved drafts as facts, each with the one before it. */
function linkFigures(drafts: readonly FigureDraft[]): readonly Figure[] {
  let previous: Figure | undefined;
  return drafts.map((draft) => (previous = linkDraft(draft, previous)));
}

const isNamed = ({ name }: Figure): boolean => name !== "";

/** A figure of which nothing says what it measures is no fact; it takes its place among the numbers left out. */
function leaveOutUnnamed(figures: readonly Figure[], leftOut: readonly LeftOutMention[]): SentenceFigures {
  const unnamed = figures
    .filter((figure) => !isNamed(figure))
    .map(({ mention }): LeftOutMention => ({ mention, reason: "no-subject" }));
  return {
    figures: figures.filter(isNamed),
    leftOut: [...leftOut, ...unnamed].sort((a, b) => a.mention.start - b.mention.start),
  };
}
