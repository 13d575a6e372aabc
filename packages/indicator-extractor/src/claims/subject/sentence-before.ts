import type { SentenceWords } from "../../sentence/sentence-words.js";
import { ADVERBS } from "../../lexicon/adverbs.js";
import { LIGHT_VERBS } from "../../lexicon/verbs.js";
import { MOVEMENT_END } from "../../lexicon/movement-end.js";
import { PREDICATES } from "../../lexicon/predicates.js";
import { findTimes, type TimeExpression } from "../../sentence/times.js";
import { readSentence } from "../../sentence/normalize.js";
import { clauseStart } from "../../sentence/segments.js";
import { nounPhrase } from "./noun-phrase.js";

const LONGEST_HEADING = 14;
const SHORTEST_HEADING = 6;
/** 稳中培优, 量稳质升: the verdict of a heading has four characters. */
const VERDICT = 4;

/**
 * What the sentence before spoke of: 城乡居民储蓄大幅度增加。｜一九八五年末达到1623亿元; 经营主体稳中培优。｜总量达1461万户.
 *
 * Empty when that sentence does more than tell how one thing moved.
 */
export function topicOfSentenceBefore({ before }: SentenceWords): string {
  if (before === undefined) return "";
  const text = readSentence(before)
    .text.replace(/[。！？]{1,3}$/u, "")
    .replace(LIST_NUMBER, "");
  if (/[，；：\d]/u.test(text)) return "";
  const moved = MOVEMENT_END.exec(text);
  const isHeading = text.length >= SHORTEST_HEADING && text.length <= LONGEST_HEADING;
  const end = moved !== null ? moved.index : isHeading ? text.length - VERDICT : 0;
  if (end < 2 || opensWithTask(text)) return "";
  return nounPhrase({ text, times: findTimes(text) }, 0, end).text;
}

/** 坚持城乡融合, 聚焦转型升级: a heading that tells what to do names no subject. */
const opensWithTask = (text: string): boolean =>
  TASK.test(text) || LIGHT_VERBS.startingAt(text, 0, text.length) !== undefined;
const TASK =
  /^(?:坚持|坚定|聚焦|聚力|突出|狠抓|紧扣|围绕|深化|强化|优化|提升|做[强优大精]|守[牢住]|扩大|全力|着力|大力|持续|深入|扎实|加强)/u;

/**
 * 全县生产总值236亿元，增长6%。｜分季度看…: the subject that all figures of the sentence before have; empty where they have several, or
 * where it cannot be told.
 */
export function onlySubjectOfSentenceBefore({ before }: SentenceWords): string {
  if (before === undefined) return "";
  const { text } = readSentence(before);
  const times = findTimes(text);
  const subjects = [...text.matchAll(NUMBER)]
    .filter(({ index }) => !times.some(({ start, end }) => start <= index && index < end))
    .map(({ index }) => subjectBefore(text, times, index))
    .filter((subject) => subject !== "");
  return subjects.length === 1 ? (subjects[0] ?? "") : "";
}

/** 比一季度提高…: more of the subject before. */
const COMPARES = /^(?:同比|环比|[比较与]|高于|低于|快于|慢于|增速|增幅)/u;
const NUMBER = /(?<![\d.])\d[\d.]*/gu;

/** The noun phrase before a number of a clause, without its verb. */
function subjectBefore(text: string, times: readonly TimeExpression[], at: number): string {
  const start = clauseStart(text, at, 0);
  if (COMPARES.test(text.slice(start, at))) return "";
  let end = at;
  for (;;) {
    const word = PREDICATES.endingAt(text, end, start) ?? ADVERBS.endingAt(text, end, start);
    if (word === undefined) break;
    end -= word.text.length;
  }
  return nounPhrase({ text, times }, start, end).text;
}

const LIST_NUMBER = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}(?:[）)、.．]|是[，,]?)|——)/u;
