import { interveningSubject } from "./clause-before.js";
import type { SubjectQuestion } from "./question.js";

/** 城镇, 农村: which half of a measure. */
const HALVES = new Set(["城镇", "农村", "城市", "乡村"]);

/** The measure of a half, and whether a clause without a figure names it. */
export interface HalfOfMeasure {
  readonly name: string;
  readonly inClause: boolean;
}

/**
 * 城乡低保标准逐年提高，｜城镇人均提高600元: the half is one of the measure in the clause before; 城镇人均提高600元，｜农村人均提高200元: of the
 * measure whose other half the figure before is.
 */
export function halfOfMeasure({ own, sentence, draft, previous }: Asked): HalfOfMeasure | undefined {
  if (!HALVES.has(own)) return undefined;
  const whole = draft.sameClause ? undefined : interveningSubject(sentence, draft, previous);
  if (whole !== undefined)
    return { name: whole.includes("城乡") ? whole.replace("城乡", own) : own + whole, inClause: true };
  const other = [...HALVES].find((half) => half !== own && previous?.name.includes(half) === true);
  if (other === undefined || previous === undefined) return undefined;
  return { name: previous.name.replace(other, own), inClause: false };
}

type Asked = Pick<SubjectQuestion, "own" | "sentence" | "draft" | "previous">;
