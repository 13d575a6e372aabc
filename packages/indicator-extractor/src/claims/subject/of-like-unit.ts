import type { FigureDraft } from "../../draft.js";
import { withoutPlan } from "./completion.js";

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
