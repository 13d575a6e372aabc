import type { FigureDraft } from "../../draft.js";
import type { SentenceWords } from "../../sentence/sentence-words.js";
import { MOVEMENT_END } from "../../lexicon/movement-end.js";
import { MEASURE_NOUNS } from "../../lexicon/nouns.js";
import { clauseStart } from "../../sentence/segments.js";
import { nounPhrase } from "./noun-phrase.js";

/** 原油产量继续增长，达到1.42亿吨: the clause between two figures has a subject and a movement, but no figure. */
export function interveningSubject(
  sentence: SentenceWords,
  draft: FigureDraft,
  previous: FigureDraft | undefined,
): string | undefined {
  const floor = previous?.after ?? 0;
  let end = draft.from - 1;
  let start = commaClauseStart(sentence.text, end, floor);
  while (start !== undefined && PROVISO.test(sentence.text.slice(start, end))) {
    end = start - 1;
    start = commaClauseStart(sentence.text, end, floor);
  }
  return start === undefined ? undefined : topicOfClause(sentence, start, end, draft.respectively);
}

/** Start of the clause whose comma is at `end`; undefined where there is none behind `floor`. */
const commaClauseStart = (text: string, end: number, floor: number): number | undefined =>
  end <= floor || text.charAt(end) !== "，" ? undefined : clauseStart(text, end, floor);

/**
 * 纺织业增幅｜最大, 增加值增速｜高于全国, 旅客吞吐量｜首破百万: how a clause ends that ranks or compares its subject without a figure, or tells
 * a mark that it has passed.
 */
const COMPARED_END =
  /(?:(?<=[增涨降]幅|增速|增长率|速度)(?:位?居前|(?:较为?|最为?|更加?|十分)[^，；。\d]{1,3}|领先[^，；。]{0,8})|(?:增长|增加|上升|提高|下降|减少)(?:较为?|最为?|更加?|十分)[^，；。\d]{1,3}|[均都远]?(?:明显|显著|大幅|远远)?[高低快慢好优]于[^，；。\d]{2,14}|[均都远]?超过[^，；。\d]{0,8}平均(?:水平)?|(?:历史性|首次|首|再次?|成功)?(?:突破|超过?|破|[跨迈站]上)[一两双]?[十百千万亿]{1,3}(?:美?元|吨|人次|户|大关|台阶|关口){0,3}|(?:全面|超额|圆满|提前|顺利)完成[^，；。\d]{0,10}(?:任务|目标|计划))$/u;

/** 财政收入｜也有｜较快增长: what leads to a movement told as a noun. */
const HAS_MOVED = /(?<=.{2})[也都均又仍还]?(?:有|有了|实现了?|保持了?|呈现?|取得了?)$/u;

/** 增速｜与上年同期｜持平: beside what was before. */
const BESIDE_EARLIER =
  /(?<=.{2})[与和同较比](?:[上去前]年|[上本]?月|\d{4}年|[^，；。与同和较比]{0,4}季度)(?:同期|水平)?$/u;

/** 工业增速｜连续五年｜高于全省. */
const FOR_YEARS = /(?<=.{2})(?:已?连续|持续)[一二三四五六七八九十两多\d]{1,3}个?[年月]$/u;

/** Where the subject of a clause ends that moves or is compared; undefined where it does neither. */
function subjectEndIn(clause: string): number | undefined {
  const found = (COMPARED_END.exec(clause) ?? MOVEMENT_END.exec(clause))?.index;
  if (found === undefined) return undefined;
  const told = clause.slice(0, found);
  const end = found - ((HAS_MOVED.exec(told) ?? BESIDE_EARLIER.exec(told) ?? FOR_YEARS.exec(told))?.[0].length ?? 0);
  return end < 2 ? undefined : end;
}

/** The subject of a clause that moves or names a measure, and has no figure. */
function topicOfClause(words: SentenceWords, start: number, end: number, isList: boolean): string | undefined {
  if (ASPECT.test(words.text.slice(start, end))) return nounPhrase(words, start, end - 2, isList).text;
  const moved = subjectEndIn(words.text.slice(start, end));
  const subjectEnd = moved === undefined ? topicEnd(words.text, start, end) : start + moved;
  if (subjectEnd < start + 2) return undefined;
  const phrase = nounPhrase(words, behindRaise(words.text, start, subjectEnd), subjectEnd, isList).text;
  return phrase.length >= 2 && (isList || phrase.length <= 20) ? phrase : undefined;
}

/** 提高｜环卫工人待遇，由…: what is done to it. */
const behindRaise = (text: string, start: number, end: number): number =>
  start + (/^(?:提高|提升|增加|落实)(?=.{2,}待遇$)/u.exec(text.slice(start, end))?.[0].length ?? 0);

/** 农民的纯收入，全国平均每人达到355元: a clause that only names a measure is the topic of the next; -1 when it does not. */
const topicEnd = (text: string, start: number, end: number): number =>
  MEASURE_NOUNS.endingAt(text, end, start)?.value === "stock" ? end : -1;

/** 扣除价格因素，从中央到地方，: under what proviso, said between subject and figure. */
const PROVISO =
  /^(?:考虑|扣除|剔除|如果|按照|从(?![事业])|按(?:可比|不变|现|当年|同口径)|(?:分|按)[^，；]{1,10}(?:看|分|计算|口径)$|总的看|总体看|[经历]经?过?[^，；]{1,10}(?:努力|奋战|攻坚|拼搏)$)/u;

/** 他指出，: who said it. */
const SAID = /^[^，；。]{0,12}(?:指出|表示|认为|透露|介绍|介绍说|强调|宣布|获悉|了解到|说|称)$/u;
/** 住房用地｜方面: the topic. */
const ASPECT = /(?<=.{2})方面$/u;

/** 分季度看，一季度增长5%: the clause before parts the subject of the sentence before it. */
export function partsSubject({ text }: SentenceWords, { from }: FigureDraft): boolean {
  const clause = text.slice(clauseStart(text, from - 1, 0), from - 1);
  return /^[分按][^，；]{1,10}看$/u.test(clause);
}

const LONGEST_SUBJECT = 24;

/** The clause before, when the figure's own clause has no subject: …企业，达到100家. */
export function precedingClause(words: SentenceWords, draft: FigureDraft): string {
  let end = draft.from - 1;
  let start: number;
  do {
    while (end > 0 && /[，；：、,\s]/u.test(words.text.charAt(end - 1))) end--;
    if (end <= 0) return "";
    start = clauseStart(words.text, end, 0);
    const clause = words.text.slice(start, end);
    if (!PROVISO.test(clause) && !SAID.test(clause)) break;
    end = start;
  } while (end > 0);
  if (end <= start) return "";
  const moved = subjectEndIn(words.text.slice(start, end));
  if (moved !== undefined) end = start + moved;
  // X、Y和Z迈上新台阶，分别为…: a list stays whole.
  const phrase = nounPhrase(words, start, end, draft.respectively).text.replace(ASPECT, "");
  return phrase.length > LONGEST_SUBJECT && !draft.respectively ? phrase.slice(-LONGEST_SUBJECT) : phrase;
}
