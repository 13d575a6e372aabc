import { findQuantities, type QuantityMention } from "@liaocheng/chinese-quantity";
import type { Figure, SentenceWords } from "./figure.js";
import { leftOutReason, type LeftOutReason } from "./claims/reject-quantity.js";
import { readPredicate } from "./claims/predicate.js";
import { resolveBound } from "./claims/bound.js";
import { resolveKind } from "./claims/kind.js";
import { layOutFigure } from "./sentence/segments.js";
import { readGap } from "./claims/gap-to-peer.js";
import { readMovementStart } from "./claims/from-to.js";
import { readRank } from "./claims/rank.js";
import { resolveSubject } from "./claims/subject/resolve-subject.js";
import { shareGroups } from "./lists/respectively.js";
import { shareHeads } from "./lists/shared-head.js";

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

/**
 * Reads the figures of one sentence: which numbers are facts, what each measures, its kind, bound and direction.
 *
 * The resolvers run in this order because each needs what the one before settled: predicate (splits verb from subject),
 * gap (takes the peer out of the subject), subject (may inherit the predicate), shared lists (rename whole groups),
 * kind (needs name and predicate), bound.
 */
export function extractSentence(words: SentenceWords): SentenceFigures {
  const mentions = findQuantities(words.text, QUANTITY_OPTIONS);
  if (mentions.length === 0) return NO_FIGURES;
  const leftOut: LeftOutMention[] = [];
  const figures: Figure[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined) continue;
    const reason = leftOutReason(words, mention, mentions[i + 1]);
    if (reason !== undefined) {
      leftOut.push({ mention, reason });
      continue;
    }
    figures.push(layOutFigure(words.text, mention, figures[figures.length - 1]));
  }
  for (const figure of figures) {
    readPredicate(words, figure);
    readGap(words, figure);
    readRank(words, figure);
  }
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i];
    if (figure === undefined) continue;
    const next = figures[i + 1];
    readMovementStart(words, figures, i);
    resolveSubject(words, figure, next);
  }
  for (const figure of figures) {
    figure.bound = resolveBound(words, figure);
  }
  shareHeads(words, figures);
  shareGroups(figures);
  for (const figure of figures) resolveKind(figure);
  if (figures.every(isNamed)) return { figures, leftOut };
  leaveOutUnnamed(figures, leftOut);
  return { figures: figures.filter(isNamed), leftOut };
}

const isNamed = (figure: Figure): boolean => figure.name !== "";

/** A figure of which nothing says what it measures is no fact; it takes its place among the numbers left out. */
function leaveOutUnnamed(figures: readonly Figure[], leftOut: LeftOutMention[]): void {
  for (const figure of figures) if (!isNamed(figure)) leftOut.push({ mention: figure.mention, reason: "no-subject" });
  leftOut.sort((a, b) => a.mention.start - b.mention.start);
}
