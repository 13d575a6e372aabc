import { printedTimes } from "../due/printed-time.js";
import { ADVERBS } from "../lexicon/adverbs.js";
import { MAKES_NOUN, NO_VERBS, NOUNISH, VERBS, type VerbClass } from "../lexicon/deeds.js";

/** The verb that a clause opens with, behind its ordinal, its time and its adverbs. */
export interface Opening {
  /** Where the deed begins: at its first adverb. */
  readonly from: number;
  /** Where what is left after adverbs begins. */
  readonly at: number;
  readonly verb: VerbClass | undefined;
  readonly word: string;
  /** Where the object begins. */
  readonly object: number;
}

const ORDINAL =
  /^\s*(?:[一二三四五六七八九十]+是|[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.．、](?!\d)|[①-⑳▶■●◆★]|——|第[一二三四五六七八九十]+[，、])\s*/u;

/** How much of a clause is its ordinal or its bullet: 一是, 1., ▶. */
export const ordinalLength = (clause: string): number => ORDINAL.exec(clause)?.[0].length ?? 0;

/** Reads the opening of a clause. */
export function openingOf(clause: string): Opening {
  let from = ordinalLength(clause);
  from = behindTime(clause, from);
  let at = from;
  for (;;) {
    const verb = verbAt(clause, at);
    const adverb = ADVERBS.startingAt(clause, at);
    if (adverb !== undefined && (verb === undefined || verb.text.length <= adverb.text.length)) {
      const next = at + adverb.text.length;
      if (verb === undefined || opensWord(clause, next)) {
        at = behindTime(clause, next);
        continue;
      }
    }
    if (verb === undefined) return { from, at, verb: undefined, word: "", object: at };
    return chained(clause, { from, at, verb: verb.value, word: verb.text, object: at + verb.text.length });
  }
}

/** A verb, and not one that what follows makes a noun of: 建成区. */
function verbAt(clause: string, at: number) {
  const verb = VERBS.startingAt(clause, at);
  if (verb === undefined) return undefined;
  const noun = NO_VERBS.startingAt(clause, at);
  if (noun !== undefined && noun.text.length > verb.text.length) return undefined;
  if (verb.value === "idle") return verb;
  return MAKES_NOUN.test(clause.slice(at + verb.text.length)) ? undefined : verb;
}

const opensWord = (clause: string, at: number): boolean =>
  verbAt(clause, at) !== undefined || ADVERBS.startingAt(clause, at) !== undefined;

/** 推进实施, 探索建立, 统筹谋划建设: the last of verbs in a row tells, where the first leaves it open. */
function chained(clause: string, opening: Opening): Opening {
  let last = opening;
  for (let round = 0; round < 3 && last.verb === "open"; round += 1) {
    const adverb = ADVERBS.startingAt(clause, last.object);
    const next = verbAt(clause, last.object + (adverb?.text.length ?? 0));
    if (next === undefined || next.value === "idle" || next.text.length < 2 || NOUNISH.has(next.text)) break;
    const object = last.object + (adverb?.text.length ?? 0) + next.text.length;
    if (object >= clause.length) break;
    last = { ...last, verb: next.value, word: next.text, object };
  }
  return last;
}

/** Behind times that stand first: 年底前, 6月底前, 到2025年, 于4月底前、8月底前. */
function behindTime(clause: string, from: number): number {
  let at = from;
  for (let end = behindOneTime(clause, at); end > at; end = behindOneTime(clause, at)) at = end;
  return at;
}

const LEAD = /^[要将应须需]?(?:[到至在于用、]|利用)*/u;
const LINK = /^(?:之前|以前|之内|以内|期间|时期|[前内起，、的])/u;

function behindOneTime(clause: string, from: number): number {
  const window = clause.slice(from, from + 24);
  const lead = LEAD.exec(window)?.[0].length ?? 0;
  const time = printedTimes(window).find(({ start, meaning }) => start <= lead && meaning.kind !== "open");
  if (time === undefined) return from;
  let at = from + time.end;
  for (let link = LINK.exec(clause.slice(at, at + 4)); link !== null; link = LINK.exec(clause.slice(at, at + 4))) {
    at += link[0].length;
  }
  return at;
}
