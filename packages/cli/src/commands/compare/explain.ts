import { kindLabels } from "@liaocheng/report-model";
import type { ScorecardRow } from "@liaocheng/scorecard";
import type { Localized } from "../../language.js";
import { figureText } from "./figure-text.js";

/** Puts the reason of a verdict into words: 差0.4个百分点, “超过250天”不能证明达到260天. */
export function explain({ target, result, candidates, reason, gap }: ScorecardRow): Localized {
  const unit = gap?.unit === "百分点" ? "个百分点" : (gap?.unit ?? "");
  const size = Math.abs(gap?.value ?? 0);
  const zh = `${String(size)}${unit}`;
  const en = gap?.unit === "百分点" ? `${String(size)} points` : zh;
  const atLeast = gap?.bound === "ge" ? { zh: "至少", en: "at least " } : { zh: "", en: "" };
  const printed = result === undefined ? "" : figureText(result);
  switch (reason.code) {
    case "at":
      return { zh: "与目标持平", en: "exactly as targeted" };
    case "beyond":
      return { zh: `超出目标${atLeast.zh}${zh}`, en: `beyond the target by ${atLeast.en}${en}` };
    case "within":
      return { zh: "在目标区间内", en: "within the range" };
    case "under":
      return { zh: `在上限以内，低${zh}`, en: `under the ceiling by ${en}` };
    case "reached":
      return { zh: "已达到目标，实绩未写明确数", en: "reached; the result is open" };
    case "tolerated":
      return {
        zh: `相差${zh}，在“左右”以内（${String(reason.tolerance ?? 0)}${unit}）`,
        en: `off by ${en}, within 左右 (${String(reason.tolerance ?? 0)})`,
      };
    case "confirmed-none":
      return { zh: "经人工核对，没有对应的数字", en: "a person looked and found no figure for it" };
    case "short":
      return { zh: gap === undefined ? "低于目标" : `差${zh}`, en: gap === undefined ? "short" : `short by ${en}` };
    case "over":
      return {
        zh: gap === undefined ? "超出上限" : `超出上限${zh}`,
        en: gap === undefined ? "over the ceiling" : `over the ceiling by ${en}`,
      };
    case "outside":
      return { zh: `在目标区间之外，相差${zh}`, en: `outside the range by ${en}` };
    case "open-result":
      return {
        zh: `“${printed}”未写明确数，不能证明“${figureText(target)}”`,
        en: `“${printed}” is open and does not prove “${figureText(target)}”`,
      };
    case "approximate-result":
      return { zh: `“${printed}”是约数，在目标边缘`, en: `“${printed}” is approximate and too near the target` };
    case "no-better-side":
      return { zh: `与目标相差${zh}，这一指标不分高低`, en: `differs by ${en}; neither more nor less is better` };
    case "no-result":
      return nearestTo(candidates);
    case "other-unit":
      return { zh: "实绩用另一单位计量", en: "the result is in another unit" };
    case "other-kind":
      return {
        zh: `目标是${kindLabels[target.kind].zh}，实绩只写${result === undefined ? "" : kindLabels[result.kind].zh}`,
        en: `the target is a ${kindLabels[target.kind].en}, the result a ${result === undefined ? "" : kindLabels[result.kind].en}`,
      };
    case "other-base":
      return { zh: "比较的基数不同", en: "measured against another base" };
    case "part-year":
      return { zh: "实绩不是全年数", en: "the result is for part of the year" };
    case "year-end":
      return { zh: "一为全年、一为年末", en: "one is for the whole year, the other at its end" };
    case "several-years":
      return { zh: "实绩是几年合计或几年平均", en: "the result is for several years" };
    case "unknown-direction":
      return { zh: "看不出是升是降", en: "it cannot be told whether it rose or fell" };
  }
}

/** Says that no result was found, and which figures of the later report come nearest. */
function nearestTo(candidates: ScorecardRow["candidates"]): Localized {
  const near = candidates.map(({ result, score }) => `${result.name} ${figureText(result)} (${score.toFixed(2)})`);
  if (near.length === 0) return { zh: "没有找到对应的数字", en: "no figure was found for it" };
  return { zh: `最相近的：${near.join("；")}`, en: `nearest: ${near.join("; ")}` };
}
