import { redraft, type Claim, type FigureDraft } from "../draft.js";
import type { SentenceWords } from "../sentence/sentence-words.js";
import { ADVERBS, type AdverbSense } from "../lexicon/adverbs.js";
import { endsNoun } from "../lexicon/compounds.js";
import { MODAL_WORDS } from "../lexicon/leading-words.js";
import { MEASURE_NOUNS } from "../lexicon/nouns.js";
import { PREDICATES, type PredicateMove } from "../lexicon/predicates.js";
import { NOVELTY_VERBS } from "../lexicon/verbs.js";
import type { WordEntry } from "../lexicon/word-lexicon.js";
import { timeEndingAt, type TimeExpression } from "../sentence/times.js";
import { differenceToYear } from "./difference-to-year.js";
import { nothingRead, type PredicateReading, readOn } from "./predicate-reading.js";
import { verbBefore } from "./verb-before.js";
import { baseMark, basePhrase } from "./base-phrase.js";
import { beforeRemark } from "./remark.js";
import { wordPattern } from "../pattern/word-pattern.js";
import { characterSet, isOneOf } from "../sentence/characters.js";

const MOVEMENTS = new Set<PredicateMove>(["up", "down", "improve"]);
const PLAN_NOUNS = new Set(["目标", "目标为", "预期", "预期为"]);
const MEANT = new Set(["目标", "预期"]);
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

/** The reading with the token that ends at `reading.at`; `STOP` where the subject ends; undefined when there is no such token. */
type TokenReader = (
  sentence: SentenceWords,
  draft: FigureDraft,
  reading: PredicateReading,
) => PredicateReading | typeof STOP | undefined;

const STOP = "stop";

/**
 * Reads the verb and its adverbs backwards from the figure: 居民收入｜年均｜实际｜增长｜超过｜5%.
 *
 * A verb of movement behind one of arrival wins (增长超过5% moves, it does not arrive); what is left is the subject.
 */
export const resolvePredicate: Claim = (sentence, draft) => {
  let reading = nothingRead(draft.end);
  for (;;) {
    const token = reading.at > draft.from ? tokenBefore(sentence, draft, reading) : STOP;
    if (token === STOP) break;
    reading = token;
  }
  return splitSubject(sentence.text, draft, reading);
};

function tokenBefore(
  sentence: SentenceWords,
  draft: FigureDraft,
  reading: PredicateReading,
): PredicateReading | typeof STOP {
  for (const read of TOKEN_READERS) {
    const token = read(sentence, draft, reading);
    if (token !== undefined) return token;
  }
  return STOP;
}

/** 比2020年｜（下同）增长: how the figures were made. */
const remark: TokenReader = ({ text }, { from }, reading) => {
  const at = beforeRemark(text, from, reading.at);
  return at === reading.at || at === from ? undefined : readOn(reading, { at });
};

/** 比2020年, 2021年: a time, with the mark that makes it a base. */
const time: TokenReader = ({ text, times }, { from }, reading) => {
  const { at, base } = reading;
  const found = timeEndingAt(times, at, from);
  if (found === undefined) return undefined;
  const mark = baseMark(text, from, firstOfList(text, times, found, from));
  return mark === undefined
    ? readOn(reading, { at: found.start })
    : readOn(reading, { at: mark, base: base ?? text.slice(mark, at) });
};

/** 较｜一季度和1—5月: where a list of times starts that ends with this one. */
function firstOfList(text: string, times: readonly TimeExpression[], last: TimeExpression, from: number): number {
  const before = JOINS_TIMES.includes(text.charAt(last.start - 1))
    ? timeEndingAt(times, last.start - 1, from)
    : undefined;
  return before?.start ?? last.start;
}
const JOINS_TIMES = "和、与及";

/** 比制度建立之初: a base in words. */
const wordedBase: TokenReader = ({ text }, { from }, reading) => {
  const { at, base, predicate } = reading;
  const start = basePhrase(text, from, at, predicate !== undefined);
  return start === undefined ? undefined : readOn(reading, { at: start, base: base ?? text.slice(start, at) });
};

/** 比2000年｜多｜297名: the difference to a year. */
const difference: TokenReader = ({ text, times }, { from, end }, reading) => {
  const found = reading.at === end ? differenceToYear(text, times, from, end) : undefined;
  return found === undefined ? undefined : readOn(reading, found);
};

/** 大科学装置新增2个: the verb behind its subject; 新增托位: part of the name. */
const noveltyVerb: TokenReader = ({ text }, { from, after }, reading) => {
  const { at, predicate } = reading;
  const verb = NOVELTY_VERBS.endingAt(text, at, from);
  if (verb === undefined) return undefined;
  const start = at - verb.text.length;
  if (start <= from + 1 || NOUN_FOLLOWS.test(text.charAt(after))) return STOP;
  return readOn(reading, { at: start, predicate: predicate ?? (verb.text === "续建" ? "done" : "up") });
};

const ENDS_ARENA = characterSet("国省市区县界球的");

/** 产量稳定在｜全国1/4: whose share it is, behind a verb that holds or reaches. */
const arena: TokenReader = ({ text }, { from, end }, reading) => {
  const { at } = reading;
  if (at !== end || !isOneOf(ENDS_ARENA, text, end - 1)) return undefined;
  const match = /(?:稳定在|保持在|维持在|达到)(?<arena>(?:全[国省市区县]|世界|全球)的?)$/u.exec(
    text.slice(Math.max(from, end - 8), end),
  );
  return match === null ? undefined : readOn(reading, { at: end - (match.groups?.["arena"]?.length ?? 0) });
};

/** 增长, 达到: a verb, where it is at least as long as the adverb that ends there. */
const verb: TokenReader = ({ text, times }, draft, reading) => {
  const { at, predicate, planned } = reading;
  const {
    from,
    mention: { unit },
  } = draft;
  // 进出口｜保持｜增长20%, 分别｜实现｜增长5%和6%: what only leads to a movement.
  if (predicate !== undefined && MOVEMENTS.has(predicate) && at - from > 2 && LEADS.has(text.slice(at - 2, at)))
    return readOn(reading, { at: at - 2 });
  const found = verbBefore(text, at, from);
  if (found === undefined || found.text.length < (ADVERBS.endingAt(text, at, from)?.text.length ?? 0)) return undefined;
  if (planned && found.value === "up") return STOP;
  const earlier = besideEarlier(times, draft, reading, found);
  if (earlier !== undefined) return readOn(reading, { at: at - found.text.length, predicate: earlier });
  if (isDeed(text, at, found, unit))
    return readOn(reading, { at: at - found.text.length, predicate: predicate ?? "done" });
  // 总产值｜预期｜增长6%: how the movement is meant.
  if (predicate !== undefined && MOVEMENTS.has(predicate) && MEANT.has(found.text))
    return readOn(reading, { at: at - found.text.length });
  if (!accepts(predicate, found.value) || isHalfOfNoun(text, at, from, found)) return STOP;
  return readOn(reading, {
    at: at - found.text.length,
    predicate: found.value,
    planned: planned || PLAN_NOUNS.has(found.text),
  });
};

const LEADS = new Set(["保持", "实现", "呈现"]);

/** 低于｜上年同期｜3个百分点: what a figure differs from is a time; the verb says which way, and is no bound. */
function besideEarlier(
  times: readonly TimeExpression[],
  { end }: FigureDraft,
  { at, predicate }: PredicateReading,
  { text: word, value }: WordEntry<PredicateMove>,
): "up" | "down" | undefined {
  if (predicate !== undefined || at === end || (value !== "exceed" && value !== "at-most")) return undefined;
  if (!word.endsWith("于") || !times.some((found) => found.start === at && found.end === end)) return undefined;
  return value === "exceed" ? "up" : "down";
}

/** 年均, 同比, 累计: an adverb. */
const adverb: TokenReader = ({ text }, { from }, reading) => {
  const { at } = reading;
  const found = ADVERBS.endingAt(text, at, from);
  if (found === undefined || isHalfOfNoun(text, at, from, found)) return STOP;
  const start = at - found.text.length;
  // 田1.3万亩，地0.8万亩: a noun of one character that is all there is.
  if (found.text === "地" && start === from) return STOP;
  // 两年｜平均: the year counts, and belongs to the time before.
  const countsYears = found.text.startsWith("年") && YEARS_COUNTED.test(text.slice(Math.max(from, start - 1), start));
  // 2001年、2002年均为13.1%: of each of the years.
  if (countsYears && PRINTED_YEAR.test(text.slice(Math.max(0, start - 4), start)))
    return readOn(reading, { at: start + 1 });
  return readOn(SENSES[found.value](found.text, reading, text, from), { at: countsYears ? start + 1 : start });
};

/** 建设提升｜2300公里: a deed, and no movement of another measure. */
const isDeed = (text: string, at: number, found: WordEntry<PredicateMove>, unit: string): boolean =>
  found.text === "提升" && IS_SIZE.test(unit) && DEEDS.has(text.slice(at - 2 - DEED_LENGTH, at - 2));
const DEED_LENGTH = 2;
const DEEDS = new Set(["建设", "改造", "新建", "整治", "修复", "打造", "创建", "完善", "绿化"]);
const IS_SIZE = /(?:公里|[米亩个家所处座条户项])$/u;

const PRINTED_YEAR = /(?:19|20)\d{2}$/u;
const YEARS_COUNTED = /[\d一二两三四五六七八九十]$/u;

/** In this order: a time may end in a verb (预期), a base in an adverb, an adverb in a verb of one character. */
const TOKEN_READERS: readonly TokenReader[] = [difference, remark, time, wordedBase, noveltyVerb, arena, verb, adverb];

/** The reading with what an adverb of each sense says; the one nearest to the figure counts. */
const SENSES: Readonly<
  Record<AdverbSense, (word: string, reading: PredicateReading, text: string, from: number) => PredicateReading>
> = {
  "per-year": (_word, reading) => readOn(reading, { perYear: true }),
  cumulative: (_word, reading) => readOn(reading, { cumulative: true }),
  respectively: (_word, reading) => readOn(reading, { respectively: true }),
  base: (word, reading) => readOn(reading, { base: reading.base ?? word }),
  filler: (word, reading, text, from) =>
    reading.modality === undefined && MODAL_WORDS.endingAt(text, reading.at, from) !== undefined
      ? readOn(reading, { modality: word })
      : reading,
};

const isHalfOfNoun = (text: string, at: number, from: number, { text: word }: WordEntry<unknown>): boolean =>
  word.length === 1 && endsNoun(text, at, from);

function accepts(current: PredicateMove | undefined, found: PredicateMove): boolean {
  if (current === undefined) return true;
  return CARRIERS.has(current) && (MOVEMENTS.has(found) || CARRIERS.has(found));
}

/** 年均增速达到｜8%: the adverb stands before the noun of a rate instead of a verb. */
const YEARLY_RATE = wordPattern(/(?:年均|年平均|平均每年)(?:增[速幅]|增长率|增长速度|涨幅)/u);
/** 全县年均培训农民｜2万人, 累计完成投资｜90亿元: the adverb opens the clause, its verb behind. */
const BEFORE_ADVERB = "^(?:全[省市县区州旗镇乡]|我[省市县区州旗]|其中|同时|预计|力争|确保){0,2}";
const YEARLY_FIRST = wordPattern(
  new RegExp(`${BEFORE_ADVERB}(?:年均|年平均|平均每年|每年)(?!工资|气温|降[水雨]|价格|人口|浓度|日照|汇率)`, "u"),
);
const SUM_FIRST = wordPattern(new RegExp(`${BEFORE_ADVERB}(?:累计|共计|总计|合计)(?!折旧)`, "u"));

const isYearly = (text: string, { from, end, mention }: FigureDraft): boolean =>
  YEARLY_RATE.testIn(text, from, end) || (mention.unit !== "%" && YEARLY_FIRST.testIn(text, from, end));

/** The subject is what is left before the predicate, without a verb that opens it and words that lead to the figure. */
function splitSubject(text: string, draft: FigureDraft, reading: PredicateReading): FigureDraft {
  const { unit } = draft.mention;
  const { at, respectively, base, modality } = reading;
  const perYear = reading.perYear || isYearly(text, draft);
  const cumulative = reading.cumulative || SUM_FIRST.testIn(text, draft.from, draft.end);
  const opening =
    reading.predicate === undefined && (unit === "%" || unit.endsWith("分点"))
      ? openingMovement(text, draft.from, at)
      : undefined;
  const from = draft.from + (opening?.text.length ?? 0);
  const predicate = reading.predicate ?? opening?.value;
  const beforeVerb = predicate === "arrive" ? beforeStart(text, draft.from, at) : at;
  const record = beforeRecord(text, draft);
  const subjectEnd = unit === "倍" ? beforeEquation(text, draft.from, beforeVerb) : beforeVerb;
  const decided = redraft(draft, { from, subjectEnd, predicate, perYear, cumulative, respectively, base, modality });
  if (record !== undefined) return redraft(decided, { subjectEnd: record, predicate: "is" });
  const peer =
    unit === "%" && text.charAt(draft.end - 1) === "的" ? PART_OF_PEER.execIn(text, draft.from, draft.end) : null;
  if (peer !== null && draft.from + peer.index <= subjectEnd)
    return redraft(decided, {
      predicate: "is",
      subjectEnd: draft.from + peer.index,
      base: peer.groups?.["peer"] ?? base,
    });
  return reading.planned ? redraft(decided, { subjectEnd: beforeOwnGoal(text, draft.from, subjectEnd) }) : decided;
}

/** 失业率｜为24年来新低之｜3.4%: what record it is. */
function beforeRecord(text: string, { from, end }: FigureDraft): number | undefined {
  const at = RECORD.execIn(text, from, end)?.index;
  return at === undefined || at < 2 ? undefined : from + at;
}
const RECORD = wordPattern(/(?:[为是创达]|降至|升至)[^，；。]{0,10}新[高低](?:水平)?[之的]?$/u);

/** 人均生产总值｜仅为全市的｜72%, 为上年同期的｜71.5%: with whom or when it is compared is no part of the subject. */
const PART_OF_PEER = wordPattern(
  /(?:[仅只约已也还尚]|大约)?(?:不足|不到)?(?:[是为]|相当于|等于)(?:不足|不到)?(?<peer>[^，；。是为占]{0,10}(?:[全本我][国省市区县州]|平均|平均水平|平均值|同期|[上去前]年))的$/u,
);

/** 增速｜与年度｜目标7%: beside what goal. */
const beforeOwnGoal = (text: string, from: number, end: number): number =>
  end - (/(?<=.)[与同和较距](?:年度|全年|年初|预期|预定|既定)?$/u.exec(text.slice(from, end))?.[0].length ?? 0);

/** 降低｜工商业电价｜5%: the verb of movement opens the clause, and what moves is behind it. */
function openingMovement(text: string, from: number, subjectEnd: number): WordEntry<PredicateMove> | undefined {
  const found = PREDICATES.startingAt(text, from, subjectEnd - 1);
  // 增长面73%: the word opens the name of a measure.
  if (MEASURE_NOUNS.endingAt(text, subjectEnd, from)?.text.length === subjectEnd - from) return undefined;
  return found === undefined || found.text.length < 2 || !MOVEMENTS.has(found.value) ? undefined : found;
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

const NOUN_FOLLOWS = /(?![和及与、以])[\u4e00-\u9fff“《]/u;
