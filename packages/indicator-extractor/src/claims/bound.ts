import type { Bound } from "@liaocheng/report-model";
import type { Figure, SentenceWords } from "../figure.js";
import { mayHold, WORD_SIGNS } from "../sentence/hints.js";

/** 接近高中学生人数的｜50%, 大约损失产值｜1000亿元: the comparator stands before an object of its verb. */
const COMPARED_WITH =
  /(?:(?<verb>接近|超过|不足)[^，；]{1,16}的|(?<about>大约|大概)[^，；]{1,12}|约[占为有合达]|(?<least>至少|最少)[^，；]{1,6})$/u;

const BOUND_OF_VERB: Readonly<Record<string, Bound>> = { 超过: "ge", 不足: "le" };

/** 控制在3%以内 le, 突破2800亿元 ge, 5%左右 approx; 达到, 完成, 控制在 alone eq. The comparator printed after the number outranks one before it. */
export function resolveBound(words: SentenceWords, figure: Figure): Bound {
  const { mention, predicate } = figure;
  if (mention.form === "rank" || mention.form === "ordinal") return "eq";
  if (mention.bound !== undefined) return mention.bound;
  const compared = mayHold(words.signs, WORD_SIGNS.aboutObject)
    ? COMPARED_WITH.exec(words.text.slice(figure.from, mention.start))
    : null;
  if (compared?.groups?.["least"] !== undefined) return "ge";
  if (compared !== null) return BOUND_OF_VERB[compared.groups?.["verb"] ?? ""] ?? "approx";
  if (predicate === "exceed" || predicate === "at-least") return "ge";
  if (predicate === "fall-short")
    return words.text.slice(figure.subjectEnd, mention.start).includes("近") ? "approx" : "le";
  if (predicate === "at-most") return "le";
  return "eq";
}
