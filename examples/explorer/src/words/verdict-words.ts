import type { ReasonCode, Verdict } from "@liaocheng/scorecard";
import type { Localized } from "./localized.js";

export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  met: "✓",
  nearly: "≈",
  missed: "✗",
  undecided: "?",
  "not-found": "–",
  "not-comparable": "≠",
};

export const REASON_WORDS: Readonly<Record<ReasonCode, Localized>> = {
  at: { zh: "正是所定", en: "the very value" },
  beyond: { zh: "超过目标", en: "beyond the target" },
  within: { zh: "在区间之内", en: "within the range" },
  under: { zh: "在上限之下", en: "under the ceiling" },
  reached: { zh: "已达到目标，实绩未写明确数", en: "reached; the result is open" },
  tolerated: { zh: "在“左右”之内", en: "as near as “about” allows" },
  short: { zh: "低于目标", en: "short of the target" },
  over: { zh: "高于上限", en: "over the ceiling" },
  outside: { zh: "在区间之外", en: "outside the range" },
  "open-result": { zh: "结果只说了界限", en: "the result tells only a bound" },
  "approximate-result": { zh: "结果只是约数", en: "the result is only approximate" },
  "no-better-side": { zh: "高低并无好坏之分", en: "neither side is the better" },
  "no-result": { zh: "没有找到对应的数字", en: "no figure was found for it" },
  "confirmed-none": { zh: "人工核对也没有找到", en: "a person found none either" },
  "other-unit": { zh: "单位不同", en: "in another unit" },
  "other-kind": { zh: "一为总量、一为增速", en: "a level against a rate" },
  "other-base": { zh: "比较的基准不同", en: "against another base" },
  "part-year": { zh: "结果不是全年的", en: "for part of the year only" },
  "year-end": { zh: "一为全年、一为年末", en: "for the whole year against at its end" },
  "several-years": { zh: "结果是几年合计的", en: "for several years together" },
  "unknown-direction": { zh: "看不出升降", en: "up or down is not told" },
};
