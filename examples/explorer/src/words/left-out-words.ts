import type { LeftOutReason } from "@liaocheng/indicator-extractor";
import type { Localized } from "./localized.js";

/** Why a number became no fact. */
export const LEFT_OUT_WORDS: Readonly<Record<LeftOutReason, Localized>> = {
  time: { zh: "说的是时间", en: "says when, not what" },
  duration: { zh: "说的是时长", en: "a stretch of time" },
  "count-in-words": { zh: "文字数目，不作统计", en: "counted in words" },
  ordinal: { zh: "序数", en: "an ordinal" },
  threshold: { zh: "名称里的门槛", en: "a threshold in a name" },
  specification: { zh: "规格", en: "a specification" },
  magnitude: { zh: "数量级", en: "an order of magnitude" },
  "policy-count": { zh: "条款、事项的条数", en: "a count of measures" },
  "in-name": { zh: "名称的一部分", en: "part of a name" },
  "no-subject": { zh: "看不出说的是什么", en: "nothing says what it measures" },
  "bare-number": { zh: "没有单位", en: "no unit" },
  table: { zh: "表格里，表头说不清是什么", en: "in a table whose heads do not say what it is" },
  "outside-body": { zh: "在正文之外", en: "outside the body" },
};
