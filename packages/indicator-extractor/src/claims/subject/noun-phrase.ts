import type { SentenceWords } from "../../sentence/sentence-words.js";
import { opensWord } from "../../lexicon/compounds.js";
import { LEADING_WORDS, MODAL_WORDS } from "../../lexicon/leading-words.js";
import { MEASURE_NOUNS } from "../../lexicon/nouns.js";
import { PREDICATES, type PredicateMove } from "../../lexicon/predicates.js";
import { LIGHT_VERBS, NOVELTY_VERBS } from "../../lexicon/verbs.js";
import { createWordLexicon } from "../../lexicon/word-lexicon.js";
import { beforeRemark, behindRemark } from "../remark.js";
import { timeStartingAt } from "../../sentence/times.js";
import { isQuoted } from "../../sentence/segments.js";
import { behindInnerVerb, opensNounTail } from "./inner-verb.js";
import { isBareMeasure } from "./owner.js";
import { behindAnnouncement } from "./behind-announcement.js";
import { isPartOfRegion, withOwner } from "./part-of-region.js";
import { wordPattern } from "../../pattern/word-pattern.js";
import { characterSet, isOneOf } from "../../sentence/characters.js";

/** What was cut off the front of a noun phrase. */
export interface NounPhrase {
  readonly text: string;
  readonly modality: string | undefined;
}

const ZAI = "在".charCodeAt(0);

/** 在调整初期, 在扩大内需的基础上: when and under what circumstances. */
const CIRCUMSTANCE =
  /^在[^，在]{1,18}?(?:初期|期间|时期|过程中|基础上|的基础$|前提下|条件下|情况下|带动下|推动下|方面)/u;

/** What is left of a stretch while words are cut off its front. */
interface Stretch {
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a stretch down to the noun phrase that names the measure: time, connectives, modal words and light verbs at its
 * front go, verbs of novelty (新增, 新建) stay.
 */
export function nounPhrase(sentence: SentenceWords, from: number, to: number, isList = false): NounPhrase {
  const { text } = sentence;
  const announced = behindAnnouncement(text, behindOpeningQuote(text, from, to), to);
  const { start: opened, modality } = behindLeadingWords(sentence, { from, start: announced, end: to });
  const start = behindMeans(text, opened, to);
  const end = beforeListedPredicate(text, start, to);
  // The members of a 分别 list may hold verbs (新增能耗、新增工业用地…): the list stays whole.
  const object = isList ? start : objectStart(text, behindSum(text, start, end), end);
  return { text: withoutExamples(withoutCarrier(withoutInnerTime(sentence, object, end))), modality };
}

/** “去年全区新建｜学校12所。”: what somebody says begins behind the mark; “三公”经费 is a name. */
const behindOpeningQuote = (text: string, from: number, to: number): number =>
  text.charAt(from) === "“" && !text.slice(from, to).includes("”") ? from + 1 : from;

/** 主城共整治｜背街小巷, 全市累计发放｜补贴: who did it, and that it is a sum, before what was done it to. */
function behindSum(text: string, start: number, end: number): number {
  const length = SUM.exec(text.slice(start, end))?.[0].length ?? 0;
  if (length === 0) return start;
  const verb =
    LIGHT_VERBS.startingAt(text, start + length, end - 2)?.text ?? DEED.exec(text.slice(start + length, end))?.[0];
  return verb === undefined ? start : start + length + verb.length;
}
const DEED = /^(?:整治|治理|清理|拨付|兑现|筹集)(?=.{2})/u;
const SUM =
  /^(?![^，；。]{0,4}[”"])\p{Script=Han}{1,5}?(?:[省市县区州镇乡村旗城局委办]|街道|政府|部门)(?:总?共|累计|合计)(?![同有享计])/u;

/** 广东｜2019年｜生产总值, 西藏设定今年GDP目标: whose measure it is, before the time. */
function withoutInnerTime({ text, times }: SentenceWords, from: number, to: number): string {
  const time = times.find(({ start, end }) => start >= from + 2 && end <= to - 2);
  const owner = time === undefined ? null : OWNER.exec(text.slice(from, time.start));
  if (time === undefined || owner === null || !MEASURED_BEHIND.testIn(text, time.end, to))
    return trimmed(text, from, to);
  const measure = text.slice(time.end, to).replace(/^(?:度|的|预计|全年)/u, "");
  return (owner.groups?.["place"] ?? "") + trimmed(measure, 0, measure.length);
}
const OWNER =
  /^(?<place>(?![把将对从自由比在到至为与和按以经])\p{Script=Han}{2,4}?|\p{Script=Han}{2,6}[省市县区州])(?:设定|确定|提出)?的?$/u;
const MEASURED_BEHIND = wordPattern(
  /(?:GDP|生产总值|经济|总额|总值|收入|投资|投入|支出|产量|利润|税收|增加值|产值)(?:年均)?(?:[增降涨][长幅速]|增长率)?(?:预期)?(?:目标)?$/u,
);

/** 荣获A、B、C等｜省级以上荣誉: what was won is counted, not its examples. */
const withoutExamples = (phrase: string): string => WON.exec(phrase)?.groups?.["won"] ?? phrase;
const WON = wordPattern(
  /^[^，；。获]{0,10}获[^，；。]{2,99}等(?<won>[^，；。、等]{0,12}(?:荣誉|称号|奖项|表彰|奖励))$/u,
);

/** 工业企业｜实现｜利润总额: a measure belongs to its owner without a verb. */
function withoutCarrier(phrase: string): string {
  const at = Math.max(phrase.lastIndexOf("实现"), phrase.lastIndexOf("完成"));
  const measure = phrase.slice(at + 2);
  if (at < 2) return phrase;
  const owner = phrase.slice(0, at);
  if (isPartOfRegion(owner) && isMeasure(measure) && !FUNDS.has(measure)) return withOwner(owner, measure);
  return isBareMeasure(measure) ? owner + measure : phrase;
}

const isMeasure = (words: string): boolean => MEASURE_NOUNS.endingAt(words, words.length, 0)?.value === "stock";

/** Cuts leading words off as long as there are any. */
function behindLeadingWords(
  sentence: SentenceWords,
  stretch: Stretch,
): { start: number; modality: string | undefined } {
  const { text } = sentence;
  const { end } = stretch;
  let { start } = stretch;
  let modality: string | undefined;
  for (;;) {
    const modal = MODAL_WORDS.startingAt(text, start, end)?.text;
    const next = behindLeadingWord(sentence, { ...stretch, start }, modal);
    modality ??= modal;
    if (next === undefined) return { start, modality };
    start = next;
  }
}

/** Behind one leading word, a circumstance, a time, a connective or a verb; undefined when none of them opens the stretch. */
function behindLeadingWord(sentence: SentenceWords, stretch: Stretch, modal: string | undefined): number | undefined {
  const { text } = sentence;
  const { start, end } = stretch;
  const circumstance =
    text.charCodeAt(start) === ZAI ? CIRCUMSTANCE.exec(text.slice(start, Math.min(end, start + 24))) : null;
  if (circumstance !== null) return start + circumstance[0].length;
  const time = timeStartingAt(sentence.times, start, end);
  if (time !== undefined && !text.startsWith("义务教育", time.end)) return time.end;
  const remark = behindRemark(text, start, end);
  if (remark > start) return remark;
  const word = modal ?? LEADING_WORDS.startingAt(text, start, end)?.text;
  if (word !== undefined && !beginsNoun(text, start, end, word)) return start + word.length;
  return behindLightVerb(text, stretch);
}

/** Nouns that begin with a light verb. */
const NOUN_OF_VERB = wordPattern(
  /^(?:安置[房区点小]|(?:引导|扶持|支持|奖励|解困)(?:基金|资金)|支持政策|(?:招聘|发布|推进|推介|组织生活)会|启动资金|改造提升工程|培育库|拓展区|创建率|参与率|(?:完成|落实|推进|办理)情况|完成(?:任务|计划|目标)率|建设用地|建设项目|建设规模|建设成本|建设标准(?!化)|办理[时环流]|开展情况|形成率|落实率|支持率)/u,
);

/** 完成｜投资; 突出 behind another verb (解决｜突出困难) says how. */
function behindLightVerb(text: string, { from, start, end }: Stretch): number | undefined {
  const verb = LIGHT_VERBS.startingAt(text, start, end)?.text;
  if (verb === undefined) return undefined;
  const novelty = NOVELTY_VERBS.startingAt(text, start, end);
  if (novelty !== undefined && novelty.text.length >= verb.length) return undefined;
  const rest = start + verb.length;
  if (rest >= end || opensNounTail(text, rest) || (verb === "突出" && start > from)) return undefined;
  if (NOUN_OF_VERB.testIn(text, start, start + 5)) return undefined;
  // 出台｜扶持政策, 召开｜推进会: behind another verb it opens a short noun.
  if (end - rest < 3 && LIGHT_VERBS.endingAt(text, start, from) !== undefined) return undefined;
  return text.charAt(rest) === "了" && rest + 1 < end ? rest + 1 : rest;
}

/** 国有企业实现｜利润, 教育项目完成｜投资: a measure that everybody has keeps its owner. */
function objectStart(text: string, start: number, end: number): number {
  const object = behindInnerVerb(text, start, end);
  const measure = text.slice(object, end);
  // 百元资金｜实现利税: a yield belongs to what it is counted by.
  if (isBareMeasure(measure) || FUNDS.has(measure) || PAID.testIn(text, start, object)) return start;
  const isDone = object > start + 2 && DONE.testIn(text, object - 2, object);
  return isDone && isMeasure(measure) && isPartOfRegion(text.slice(start, object - 2)) ? start : object;
}

const LEADS_TO_NUMBER = characterSet("按以");

function trimmed(text: string, from: number, to: number): string {
  let start = from;
  let end = beforeRemark(text, from, beforeBasis(text, from, to));
  // 地区生产总值按｜增长5%安排.
  while (end > start && (isTrailing(text.charCodeAt(end - 1)) || isOneOf(LEADS_TO_NUMBER, text, end - 1))) end--;
  while (start < end && isTrailing(text.charCodeAt(start))) start++;
  start = behindStrayQuote(text, start, end);
  return text.slice(start, end);
}

/** 新增”产品销售额: a quotation that was opened elsewhere is no part of the name. */
function behindStrayQuote(text: string, start: number, end: number): number {
  const close = text.indexOf("”", start);
  if (close < 0 || close >= end - 2) return start;
  const open = text.indexOf("“", start);
  return open >= 0 && open < close ? start : close + 1;
}

/** 国民生产总值｜在1980年的基础上, 农业总产值｜按1980年不变价格计算: what it is counted from, or by, is no part of the name. */
const beforeBasis = (text: string, from: number, to: number): number => to - BASIS_BEHIND.lengthIn(text, from, to);
const BASIS_BEHIND = wordPattern(
  /(?<=.{2})(?:在[^，。；]{2,14}基础上?|(?:根据|按照?)[^，。；按]{2,16}(?:结果|计算|口径|核算))$/u,
);

const PAID = wordPattern(/[百千万]元/u);
const DONE = wordPattern(/实现|完成/u);
const FUNDS = new Set(["投资", "资金", "贷款"]);

const MEANS = createWordLexicon([["围绕 面向 针对 通过 依托 结合 借助 聚焦", true]]);

/** 围绕重点领域开展｜职业技能培训: by what means, then the deed, then what is counted. */
function behindMeans(text: string, start: number, end: number): number {
  if (MEANS.startingAt(text, start, text.length) === undefined) return start;
  for (let at = start + 4; at < end - 2; at++) {
    const verb = LIGHT_VERBS.startingAt(text, at, end - 2);
    if (
      verb !== undefined &&
      verb.text.length > 1 &&
      !opensNounTail(text, at + verb.text.length) &&
      !isQuoted(text, start, at)
    )
      return at + verb.text.length;
  }
  return start;
}

function beginsNoun(text: string, start: number, end: number, word: string): boolean {
  if (start + word.length >= end) return false;
  if (
    word === "对" &&
    /^对[^，、]{1,16}(?:进出口|出口|进口|贸易|投资)/u.test(text.slice(start, Math.min(end, start + 22)))
  )
    return true;
  if (word === "平均") return OF_TIME.test(text.slice(start + 2, start + 4));
  if (word === "主要") return true;
  if (word === "保证") return text.charAt(start + 2) === "金";
  if (word === "共有") return text.startsWith("产权", start + 2);
  if (word === "计划") return "内外单经生".includes(text.charAt(start + 2));
  if (word.length > 1) return false;
  return opensWord(text, start, end);
}

/** 平均｜时限, 平均｜办理时间: a mean that is the measure. */
const OF_TIME = /^(?:时[限间长]|用时|周期|办[理结]|审批|通关|单产|气温)/u;

/** 经济总量｜跨过两个万亿元大关、超过: an earlier predicate of the same subject ends the phrase. */
function beforeListedPredicate(text: string, start: number, end: number): number {
  let mark = end - 1;
  while (mark > start && text.charCodeAt(mark) !== LISTING_COMMA) mark--;
  if (mark <= start) return end;
  for (let at = start + 2; at < mark; at++) {
    const predicate = PREDICATES.startingAt(text, at, mark);
    if (
      predicate !== undefined &&
      predicate.text.length > 1 &&
      FINITE.has(predicate.value) &&
      /[\d一二三四五六七八九十两百千万亿]/u.test(text.slice(at + predicate.text.length, mark)) &&
      !isQuoted(text, start, at)
    )
      return at;
  }
  return end;
}

const LISTING_COMMA = "、".charCodeAt(0);

const FINITE = new Set<PredicateMove>(["arrive", "exceed"]);

/** 的 、 and stray marks at the end of a phrase; signs of comparison (失业率＜4%) belong to the number. */
const TRAILING: ReadonlySet<number> = new Set([..."的、：: ,.，<>＜＞≤≥≦≧=＝~～"].map((mark) => mark.charCodeAt(0)));

const isTrailing = (code: number): boolean => TRAILING.has(code);

/** The measure noun a phrase ends with, with its modifiers as far as the lexicon knows them: 限上零售额 → 零售额. */
export function measureNoun(phrase: string): string | undefined {
  return MEASURE_NOUNS.endingAt(phrase, phrase.length, 0)?.text;
}
