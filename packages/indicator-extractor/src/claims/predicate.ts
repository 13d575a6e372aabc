import type { Figure, SentenceWords } from "../figure.js";
import { ADVERBS } from "../lexicon/adverbs.js";
import { endsNoun } from "../lexicon/compounds.js";
import { MODAL_WORDS } from "../lexicon/leading-words.js";
import { NOVELTY_VERBS } from "../lexicon/verbs.js";
import { PREDICATES, type PredicateMove } from "../lexicon/predicates.js";
import { timeEndingAt } from "../sentence/times.js";

const MOVEMENTS = new Set<PredicateMove>(["up", "down", "improve"]);
const PLAN_NOUNS = new Set(["目标", "目标为", "预期", "预期为"]);
const CARRIERS = new Set<PredicateMove>([
  "arrive",
  "exceed",
  "fall-short",
  "at-least",
  "at-most",
  "hold",
  "done",
  "is",
]);

/**
 * Reads the verb and its adverbs backwards from the figure: 居民收入｜年均｜实际｜增长｜超过｜5%.
 *
 * A verb of movement behind one of arrival wins (增长超过5% moves, it does not arrive); what is left is the subject.
 */
export function readPredicate(words: SentenceWords, figure: Figure): void {
  const { text } = words;
  const { from } = figure;
  let at = figure.end;
  // 经济增长预期目标为8%: behind 目标 a word like 增长 is a noun.
  let planned = false;
  while (at > from) {
    const time = timeEndingAt(words.times, at, from);
    if (time !== undefined) {
      const mark = baseMark(text, from, time.start);
      if (mark !== undefined) figure.base ??= text.slice(mark, at);
      at = mark ?? time.start;
      continue;
    }
    const base = basePhrase(text, from, at, figure.predicate !== undefined);
    if (base !== undefined) {
      figure.base ??= text.slice(base, at);
      at = base;
      continue;
    }
    const novelty = NOVELTY_VERBS.endingAt(text, at, from);
    if (novelty !== undefined) {
      // 大科学装置新增2个: the verb behind its subject; 新增托位: part of the name.
      if (at - novelty.text.length > from + 1 && !NOUN_FOLLOWS.test(text.charAt(figure.after))) {
        figure.predicate ??= "up";
        at -= novelty.text.length;
        continue;
      }
      break;
    }
    const arena = at === figure.end ? arenaStart(text, from, at) : undefined;
    if (arena !== undefined) {
      at = arena;
      continue;
    }
    const adverb = ADVERBS.endingAt(text, at, from);
    const predicate = PREDICATES.endingAt(text, at, from);
    if (predicate !== undefined && (adverb === undefined || predicate.text.length >= adverb.text.length)) {
      if (planned && predicate.value === "up") break;
      planned ||= PLAN_NOUNS.has(predicate.text);
      if (!accepts(figure.predicate, predicate.value) || (predicate.text.length === 1 && endsNoun(text, at, from)))
        break;
      figure.predicate = predicate.value;
      at -= predicate.text.length;
      continue;
    }
    if (adverb === undefined) break;
    if (adverb.text.length === 1 && endsNoun(text, at, from)) break;
    if (adverb.value === "per-year") figure.perYear = true;
    else if (adverb.value === "cumulative") figure.cumulative = true;
    else if (adverb.value === "respectively") figure.respectively = true;
    else if (adverb.value === "base") figure.base ??= adverb.text;
    else if (MODAL_WORDS.endingAt(text, at, from) !== undefined) figure.modality ??= adverb.text;
    at -= adverb.text.length;
  }
  if (figure.predicate === undefined && figure.mention.unit === "%") openingMovement(text, figure, at);
  if (figure.predicate === "arrive") at = beforeStart(text, from, at);
  figure.subjectEnd = figure.mention.unit === "倍" ? beforeEquation(text, from, at) : at;
}

/** 产量稳定在｜全国1/4: whose share it is, behind a verb that holds or reaches. */
function arenaStart(text: string, from: number, end: number): number | undefined {
  if (!"国省市区县界球的".includes(text.charAt(end - 1))) return undefined;
  const match = /(?:稳定在|保持在|维持在|达到)(?<arena>(?:全[国省市区县]|世界|全球)的?)$/u.exec(
    text.slice(Math.max(from, end - 8), end),
  );
  return match === null ? undefined : end - (match.groups?.["arena"]?.length ?? 0);
}

/** 降低｜工商业电价｜5%: the verb of movement opens the clause, and what moves stands between. */
function openingMovement(text: string, figure: Figure, subjectEnd: number): void {
  const verb = PREDICATES.startingAt(text, figure.from, subjectEnd - 1);
  if (verb === undefined || verb.text.length < 2 || !MOVEMENTS.has(verb.value)) return;
  figure.predicate = verb.value;
  figure.from += verb.text.length;
}

/** 企业开办时间｜从一周｜压缩到2个工作日: a start in words, which is no figure, is no subject either. */
function beforeStart(text: string, from: number, at: number): number {
  const window = Math.max(from, at - 10);
  const match = /[由从][一二三四五六七八九十两半近][^，由从]{0,7}$/u.exec(text.slice(window, at));
  return match === null || window + match.index <= from ? at : window + match.index;
}

/** 是十年前的3倍, 相当于前九年总和的1.6倍: what the multiple is of is no subject. */
function beforeEquation(text: string, from: number, at: number): number {
  const match = /(?:约|大约)?(?:[是为]|相当于|等于|达到|达)[^，；。是]{0,14}$/u.exec(text.slice(from, at));
  return match === null ? at : from + match.index;
}

function accepts(current: PredicateMove | undefined, found: PredicateMove): boolean {
  if (current === undefined) return true;
  return CARRIERS.has(current) && (MOVEMENTS.has(found) || CARRIERS.has(found));
}

/** 比制度建立之初, 较改革前, 剔除闭井等不可比因素: a base told in words; where it starts. */
function basePhrase(text: string, from: number, end: number, behindVerb: boolean): number | undefined {
  const window = Math.max(from, end - LONGEST_BASE);
  if (!BASE_ENDS.has(text.charCodeAt(end - 1)) && !(behindVerb && comparesWithBefore(text, window, end)))
    return undefined;
  const match = BASE_PHRASE.exec(text.slice(window, end));
  return match === null ? undefined : window + match.index;
}

/** 比去年｜预算赤字: the mark and the year stand somewhere before. */
function comparesWithBefore(text: string, from: number, end: number): boolean {
  const year = text.lastIndexOf("年", end - 1);
  return year >= from + 2 && "比较".includes(text.charAt(year - 2)) && end - year < 9;
}

const LONGEST_BASE = 24;
const BASE_PHRASE =
  /(?:[比较][^，；。比较]{1,12}(?:之初|之前|前|期初|年初|目标|计划|预算|同期|年末|年底|时|季度|月份?|上半年)|[比较][去上前]年[^，；。比较]{1,8}|[剔扣]除[^，；。]{1,18}(?:因素|影响)[后外]?)$/u;

const NOUN_FOLLOWS = /(?![和及与、以])[\u4e00-\u9fff“《]/u;
const BASE_ENDS = new Set([..."初前标划算期末底时度月份年素响后外"].map((char) => char.charCodeAt(0)));

const BASE_MARK = /[比较同与](?:上一个|上个|前一个|前|上|原来的?)?$/u;

/** Where the mark of a base begins that stands before a time: 比｜2020年, 比上一个｜五年. */
function baseMark(text: string, from: number, timeStart: number): number | undefined {
  const window = Math.max(from, timeStart - 5);
  const match = BASE_MARK.exec(text.slice(window, timeStart));
  return match === null ? undefined : window + match.index;
}
