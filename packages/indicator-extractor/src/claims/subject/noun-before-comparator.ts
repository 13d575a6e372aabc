import type { SubjectQuestion } from "./question.js";

const MULTIPLIERS = /^[十百千万亿]+/u;

/** 培训1000名｜职工｜以上, 帮扶3万｜农村居民｜以上: what is counted stands before the comparator. */
export function nounBeforeComparator({ sentence, draft, own, verbOnly }: SubjectQuestion): string | undefined {
  const { mention, predicate } = draft;
  if (mention.unknownUnit === true) {
    const noun = mention.unit.replace(MULTIPLIERS, "");
    if (own === "" || verbOnly) return noun;
    return own.length <= 2 && noun.length > 1 && predicate === undefined ? own + noun : undefined;
  }
  if (mention.qualifier?.side !== "after") return undefined;
  const noun = sentence.text.slice(mention.end, mention.qualifier.start);
  // 桩位3200桩｜位｜左右: one character tells nothing that a subject does not.
  if (noun.length < 2 && own !== "" && !verbOnly) return undefined;
  return ALL_CHINESE.test(noun) ? noun : undefined;
}

const ALL_CHINESE = /^[\u4e00-\u9fff]{1,4}$/u;
