import { interveningSubject } from "./clause-before.js";
import type { SubjectQuestion } from "./question.js";
import { wordPattern } from "../../pattern/word-pattern.js";

/** 城镇, 农村: which half of a measure. */
const HALVES = new Set(["城镇", "农村", "城市", "乡村"]);

/** The measure of a half, and whether a clause without a figure names it. */
export interface HalfOfMeasure {
  readonly name: string;
  readonly inClause: boolean;
}

/**
 * 城乡低保标准逐年提高，｜城镇人均提高600元: the half is one of the measure in the clause before; 城镇人均提高600元，｜农村人均提高200元: of the
 * measure whose other half the figure before is; 居民人均可支配收入3万元，｜城镇居民、农村居民分别…: of the measure of all residents.
 */
export function halfOfMeasure(question: Asked): HalfOfMeasure | undefined {
  const { own, sentence, draft, previous } = question;
  if (RESIDENTS.test(own)) return measureOfResidents(question);
  if (!HALVES.has(own)) return undefined;
  const whole = draft.sameClause ? undefined : interveningSubject(sentence, draft, previous);
  if (whole !== undefined)
    return { name: whole.includes("城乡") ? whole.replace("城乡", own) : own + whole, inClause: true };
  const other = [...HALVES].find((half) => half !== own && previous?.name.includes(half) === true);
  if (other === undefined || previous === undefined) return undefined;
  return { name: previous.name.replace(other, own), inClause: false };
}

/** 城镇居民; 城镇居民、农村居民; 城乡居民. */
const RESIDENTS = wordPattern(/^(?:(?:城镇|农村|城乡|城市|乡村)(?:常住)?(?:居民)?[、和与及]?){1,2}居民$/u);
/** What residents have: 居民｜人均可支配收入. */
const MEASURE_OF_RESIDENTS = /居民(?<measure>(?:人均|家庭)[\u4e00-\u9fff]{0,8}?(?:收入|支出))/gu;

function measureOfResidents({ own, sentence, previous }: Asked): HalfOfMeasure | undefined {
  const before = previous === undefined ? (sentence.before ?? "") : previous.name;
  let measure: string | undefined;
  for (const match of before.matchAll(MEASURE_OF_RESIDENTS)) measure = match.groups?.["measure"];
  return measure === undefined ? undefined : { name: own + measure, inClause: previous === undefined };
}

type Asked = Pick<SubjectQuestion, "own" | "sentence" | "draft" | "previous">;
