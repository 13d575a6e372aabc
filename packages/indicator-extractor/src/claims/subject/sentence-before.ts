import type { SentenceWords } from "../../sentence/sentence-words.js";
import { MOVEMENT_END } from "../../lexicon/movement-end.js";
import { findTimes } from "../../sentence/times.js";
import { readSentence } from "../../sentence/normalize.js";
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
  return end < 2 ? "" : nounPhrase({ text, times: findTimes(text) }, 0, end).text;
}

const LIST_NUMBER = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}(?:[）)、.．]|是[，,]?)|——)/u;
