import type { SentenceWords } from "../../sentence/sentence-words.js";
import type { FigureDraft } from "../../draft.js";
import { unitPattern } from "../unit-pattern.js";
import { withoutPlan } from "./completion.js";

/** 项目156个，完成投资320亿元，占年度计划的108%；｜其中新开工｜72个: parts of those counted, however much has been told of them since. */
export function countedBefore(
  { text }: SentenceWords,
  { from, mention }: FigureDraft,
  told: readonly FigureDraft[],
): FigureDraft | undefined {
  const last = told.at(-1);
  if (last === undefined || !text.startsWith("其中", from) || !COUNTS.test(mention.unit)) return undefined;
  if (COUNTS.test(last.mention.unit)) return undefined;
  return told.findLast(({ mention: { scaled, form } }) => scaled.unit === mention.scaled.unit && form === mention.form);
}
const COUNTS = unitPattern(/^[十百千万亿]*[个家项户件所座处]$/u);

/**
 * 优良天数302天，优良率82%，｜增加14天: an amount is no change of a rate, where one of its unit stands before that; nor is 项目65个，总投资210亿元，
 * 其中续建｜28个 a part of the money.
 */
export function ofLikeUnit(draft: FigureDraft, previous: FigureDraft, earlier: FigureDraft | undefined): FigureDraft {
  const { unit } = draft.mention.scaled;
  if (earlier === undefined || draft.mention.form === "percent" || unit !== earlier.mention.scaled.unit)
    return previous;
  const isMoved = draft.predicate === "up" || draft.predicate === "down";
  const isOfRate = isMoved && previous.mention.form === "percent" && withoutPlan(previous.name) === previous.name;
  const isCount = !isMoved && !draft.sameClause && previous.mention.scaled.unit === "CNY" && unit !== "CNY";
  return isOfRate || isCount ? earlier : previous;
}
