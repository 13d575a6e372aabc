import type { CallerUnit, QuantityMention } from "@liaocheng/chinese-quantity";
import { asidesWithFigures, isInAside, leaveOutAsides, type Aside } from "./claims/aside.js";
import { comparedValue } from "./claims/compared-value.js";
import { draftFigure } from "./claims/draft-figure.js";
import { sortNumbers, type LeftOutMention } from "./claims/sort-numbers.js";
import { linkDraft, redraft, type FigureDraft, type Figure } from "./draft.js";
import type { SentenceWords } from "./sentence/sentence-words.js";
import { RESOLVERS, runResolvers, type Resolver } from "./resolvers.js";

export interface SentenceFigures {
  readonly figures: readonly Figure[];
  readonly leftOut: readonly LeftOutMention[];
}

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
  const { kept, leftOut } = sortNumbers(sentence, units);
  const drafts = runResolvers(resolvers, sentence, draftsOf(sentence.text, kept));
  return figuresOf(sentence, drafts, leftOut, resolvers);
}

/** What is known of the quantities of a sentence before anything is decided. */
export function draftsOf(text: string, mentions: readonly QuantityMention[]): readonly FigureDraft[] {
  let previous: FigureDraft | undefined;
  return mentions.map((mention) => (previous = draftFigure(text, mention, previous)));
}

/** The facts of a sentence whose drafts have been resolved, and the numbers that are none. */
export function figuresOf(
  sentence: SentenceWords,
  resolved: readonly FigureDraft[],
  leftOut: readonly LeftOutMention[],
  resolvers = RESOLVERS,
): SentenceFigures {
  if (resolved.length === 0) return leftOut.length === 0 ? NOTHING : { figures: [], leftOut };
  const asides = asidesWithFigures(sentence.text, resolved);
  const drafts = asides.length === 0 ? resolved : readAround(sentence, asides, resolved, resolvers);
  const figures = linkFigures(drafts, asides);
  return figures.every(isNamed) ? { figures, leftOut } : leaveOutUnnamed(figures, leftOut);
}

const NOTHING: SentenceFigures = { figures: [], leftOut: [] };

/**
 * Reads the figures around asides as if there were none (工业投资75亿元（占32%），增长12% is growth of 工业投资), and those inside as
 * they stand; one that is all of its bracket may be the value of what the figure behind compares with.
 */
function readAround(
  sentence: SentenceWords,
  asides: readonly Aside[],
  resolved: readonly FigureDraft[],
  resolvers: readonly Resolver[],
): readonly FigureDraft[] {
  const outside = resolved.flatMap(({ mention }) => (isInAside(asides, mention) ? [] : [mention]));
  const main = leaveOutAsides(sentence, asides);
  const first = draftsOf(main.sentence.text, outside.map(main.withoutAsides));
  const around = runResolvers(resolvers, main.sentence, first).map((draft, index) =>
    main.placesOf(draft, outside[index] as QuantityMention),
  );
  const read: FigureDraft[] = [];
  for (const draft of resolved) {
    const { start } = draft.mention;
    const behind = around.findIndex(({ mention }) => mention.start >= start);
    const next = around[behind];
    if (next === undefined || next.mention === draft.mention) read.push(next ?? draft);
    else {
      const own = around[behind - 1];
      const before = { first: resolved[read.length - 1], last: read[read.length - 1] };
      read.push(comparedValue(sentence, draft, around.slice(behind), own) ?? asReadAround(draft, before));
    }
  }
  return read;
}

/** The figure before one in brackets, as it was read at first and as it is read around the brackets. */
interface FigureBefore {
  readonly first: FigureDraft | undefined;
  readonly last: FigureDraft | undefined;
}

/** A figure in brackets that took its name over from one that, read around the brackets, has another. */
function asReadAround(draft: FigureDraft, { first, last }: FigureBefore): FigureDraft {
  if (draft.nameBy !== "inherited-subject" || first === undefined || last === undefined) return draft;
  if (first.name === last.name || first.sameClause || !draft.name.startsWith(first.name)) return draft;
  return redraft(draft, { name: last.name + draft.name.slice(first.name.length) });
}

/** Resolved drafts as facts, each with the one before it; behind an aside that is the one before the aside. */
function linkFigures(drafts: readonly FigureDraft[], asides: readonly Aside[]): readonly Figure[] {
  let previous: Figure | undefined;
  let outside: Figure | undefined;
  return drafts.map((draft) => {
    const isAside = asides.length > 0 && isInAside(asides, draft.mention);
    previous = linkDraft(draft, isAside ? previous : outside);
    if (!isAside) outside = previous;
    return previous;
  });
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
