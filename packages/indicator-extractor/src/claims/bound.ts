import type { Bound } from "@liaocheng/report-model";
import { redraft, type Claim, type FigureDraft } from "../draft.js";
import { goalCompared } from "./gap-to-goal.js";
import type { SentenceWords } from "../sentence/sentence-words.js";
import { wordPattern } from "../pattern/word-pattern.js";

/** 接近高中学生人数的｜50%, 大约损失产值｜1000亿元: the comparator stands before an object of its verb. */
const COMPARED_WITH = wordPattern(
  /(?:(?<verb>接近|超过|不足)[^，；]{1,16}的|(?<about>大约|大概)[^，；]{1,12}|约[占为有合达]|约[可需能将会][^，；\d]{1,6}|(?<least>至少|最少)[^，；]{1,6})$/u,
);

const BOUND_OF_VERB: Readonly<Record<string, Bound>> = { 超过: "ge", 不足: "le" };

/**
 * 控制在3%以内 le, 突破2800亿元 ge, 5%左右 approx; 达到, 完成, 控制在 alone eq.
 *
 * The comparator printed after the number outranks one before it.
 */
export const resolveBound: Claim = (sentence, draft, { next }) => {
  // 高于8%的目标2个百分点: the goal is 8%, and not more.
  if (goalCompared(sentence.text, draft, next) !== undefined) return draft;
  const bound = boundOf(sentence, draft);
  return bound === draft.bound ? draft : redraft(draft, { bound });
};

function boundOf(sentence: SentenceWords, draft: FigureDraft): Bound {
  const { mention } = draft;
  if (mention.form === "rank" || mention.form === "ordinal") return "eq";
  return (
    mention.bound ??
    limitBehind(sentence, draft) ??
    boundBeforeObject(sentence, draft) ??
    boundOfPredicate(sentence, draft)
  );
}

/** 以120公顷土地为上限: the bound is told behind the figure. */
function limitBehind({ text }: SentenceWords, { from, mention }: FigureDraft): Bound | undefined {
  const limit = LIMIT.execIn(text, mention.end, mention.end + 12)?.groups?.["limit"];
  if (limit === undefined || !text.slice(from, mention.start).includes("以")) return undefined;
  return limit === "下限" || limit === "底线" ? "ge" : "le";
}
const LIMIT = wordPattern(/^[^，；。\d]{0,6}作?为(?<limit>上限|下限|底线|最高限额|限)(?:[，；。]|$)/u);

function boundBeforeObject({ text }: SentenceWords, { from, mention }: FigureDraft): Bound | undefined {
  const match = COMPARED_WITH.execIn(text, from, mention.start);
  if (match === null) return undefined;
  if (match.groups?.["least"] !== undefined) return "ge";
  return BOUND_OF_VERB[match.groups?.["verb"] ?? ""] ?? "approx";
}

function boundOfPredicate({ text }: SentenceWords, { predicate, subjectEnd, mention }: FigureDraft): Bound {
  switch (predicate) {
    case "exceed":
    case "at-least":
      return "ge";
    case "at-most":
      return "le";
    case "fall-short":
      return text.slice(subjectEnd, mention.start).includes("近") ? "approx" : "le";
    default:
      return "eq";
  }
}
