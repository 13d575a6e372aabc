import { findQuantities, type QuantityMention } from "@liaocheng/chinese-quantity";
import type { Figure, SentenceWords } from "./figure.js";
import { leftOutReason, type LeftOutReason } from "./not-a-fact.js";
import { readPredicate } from "./predicate.js";
import { resolveBound } from "./resolve-bound.js";
import { resolveKind } from "./resolve-kind.js";
import { shareTrailingUnit } from "./shared-unit.js";
import { layOutFigure } from "./segment.js";
import { readGap } from "./subject/gap-to-peer.js";
import { readRank } from "./subject/rank.js";
import { resolveSubject } from "./subject/resolve-subject.js";
import { shareGroups } from "./subject/respectively-groups.js";

export interface LeftOutMention {
  readonly mention: QuantityMention;
  readonly reason: LeftOutReason;
}

export interface SentenceFigures {
  readonly figures: readonly Figure[];
  readonly leftOut: readonly LeftOutMention[];
}

const QUANTITY_OPTIONS = { bareChineseNumerals: false, magnitudes: true, ordinals: true } as const;

/**
 * Reads the figures of one sentence: which numbers are facts, what each measures, its kind, bound and direction.
 *
 * The resolvers run in this order because each needs what the one before settled: predicate (splits verb from subject),
 * gap (takes the peer out of the subject), subject (may inherit the predicate), shared lists (rename whole groups),
 * kind (needs name and predicate), bound.
 */
export function extractSentence(words: SentenceWords): SentenceFigures {
  const mentions = shareTrailingUnit(words.text, findQuantities(words.text, QUANTITY_OPTIONS));
  const leftOut: LeftOutMention[] = [];
  const figures: Figure[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined) continue;
    const reason = leftOutReason(words.text, mention, mentions[i + 1], words.times);
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
    readMovementStart(words, figure, next);
    resolveSubject(words, figure, next);
  }
  for (const figure of figures) {
    figure.bound = resolveBound(words, figure);
  }
  shareGroups(figures);
  for (const figure of figures) resolveKind(words, figure);
  return { figures: figures.filter((figure) => figure.name !== ""), leftOut };
}

/** 由X增至Y: the first figure is where the movement began. */
function readMovementStart(words: SentenceWords, figure: Figure, next: Figure | undefined): void {
  const { text } = words;
  const own = text.slice(figure.from, figure.end);
  const at = Math.max(own.lastIndexOf("由"), own.lastIndexOf("从"));
  if (at < 0 || own.length - at > 18 || next === undefined) return;
  const between = text.slice(figure.after, next.end);
  if (
    between.length > 24 ||
    !/^(?:左右|以上|的)?[^，；。]{0,14}?(?:[到至为降升]|增加|上升|提高|提升|扩大|下降|减少|[增翻])/u.test(between)
  )
    return;
  figure.startsMovement = true;
  figure.subjectEnd = Math.min(figure.subjectEnd, figure.from + at);
  figure.predicate = undefined;
}
