import type { Bound } from "@liaocheng/report-model";
import type { Figure, SentenceWords } from "./figure.js";

/** 控制在3%以内 le, 突破2800亿元 ge, 5%左右 approx; 达到, 完成, 控制在 alone eq. The comparator printed after the number outranks one before it. */
export function resolveBound(words: SentenceWords, figure: Figure): Bound {
  const { mention, predicate } = figure;
  if (mention.form === "rank" || mention.form === "ordinal") return "eq";
  if (mention.bound !== undefined) return mention.bound;
  if (predicate === "exceed" || predicate === "at-least") return "ge";
  if (predicate === "fall-short")
    return words.text.slice(figure.subjectEnd, mention.start).includes("近") ? "approx" : "le";
  if (predicate === "at-most") return "le";
  return "eq";
}
