import type { QuantityMention } from "@liaocheng/chinese-quantity";
import type { FigureDraft } from "../draft.js";
import type { SentenceWords } from "../sentence/sentence-words.js";

/** A bracketed remark that holds figures of its own: from its bracket to behind the other. */
export interface Aside {
  readonly start: number;
  readonly end: number;
}

const OPENING = "（";
const CLOSING = "）";

/**
 * The asides between the figures of a sentence: 工业投资75亿元｜（占全部投资的32%）｜，增长12%. Only those behind which the sentence
 * goes on to another figure; a bracket inside another belongs to it.
 */
export function asidesWithFigures(text: string, drafts: readonly FigureDraft[]): readonly Aside[] {
  const last = drafts[drafts.length - 1]?.mention;
  if (drafts.length < 2 || last === undefined || !text.includes(CLOSING)) return NONE;
  const found: Aside[] = [];
  let opened = 0;
  let start = 0;
  for (let at = 0; at < last.start; at++) {
    const mark = text.charAt(at);
    if (mark === OPENING) {
      if (opened === 0) start = at;
      opened++;
    } else if (mark === CLOSING && opened > 0) {
      opened--;
      if (opened === 0 && start > 0 && drafts.some(({ mention }) => mention.start > start && mention.end <= at))
        found.push({ start, end: at + 1 });
    }
  }
  return found;
}

const NONE: readonly Aside[] = [];

export const isInAside = (asides: readonly Aside[], { start, end }: QuantityMention): boolean =>
  asides.some((aside) => aside.start < start && end < aside.end);

/** A sentence without its asides, and the way back to the places of the sentence itself. */
export interface MainClauses {
  readonly sentence: SentenceWords;
  /** The mention of the sentence, at its place without the asides. */
  withoutAsides(mention: QuantityMention): QuantityMention;
  /** The places of a figure in the sentence itself. */
  placesOf(draft: FigureDraft, mention: QuantityMention): FigureDraft;
}

/** Leaves the asides out of a sentence, so that what stands around them reads on: 比全省（7%）高1.4个百分点. */
export function leaveOutAsides({ text, times, before, told }: SentenceWords, asides: readonly Aside[]): MainClauses {
  const shorter = (at: number): number => {
    let dropped = 0;
    for (const { start, end } of asides) if (end <= at) dropped += end - start;
    return at - dropped;
  };
  /** Where a character of the main clauses stands in the sentence. */
  const longer = (at: number): number => {
    let place = at;
    for (const { start, end } of asides) if (start <= place) place += end - start;
    return place;
  };
  let main = "";
  let from = 0;
  for (const { start, end } of asides) {
    main += text.slice(from, start);
    from = end;
  }
  main += text.slice(from);
  const isOutside = (at: number): boolean => asides.every(({ start, end }) => at < start || at >= end);
  return {
    sentence: {
      text: main,
      times: times
        .filter(({ start }) => isOutside(start))
        .map((time) => ({ ...time, start: shorter(time.start), end: shorter(time.end) })),
      before,
      told,
    },
    withoutAsides: (mention) => ({
      ...mention,
      start: shorter(mention.start),
      end: shorter(mention.end),
      ...(mention.qualifier === undefined
        ? {}
        : {
            qualifier: {
              ...mention.qualifier,
              start: shorter(mention.qualifier.start),
              end: shorter(mention.qualifier.end),
            },
          }),
    }),
    placesOf: (draft, mention) => ({
      ...draft,
      mention,
      end: mention.start,
      after: draft.after + mention.end - draft.mention.end,
      from: longer(draft.from),
      subjectEnd: draft.subjectEnd <= 0 ? 0 : longer(draft.subjectEnd - 1) + 1,
    }),
  };
}
