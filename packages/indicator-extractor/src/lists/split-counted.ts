import type { FigureDraft } from "../draft.js";
import { nounPhrase } from "../claims/subject/noun-phrase.js";
import type { SentenceWords } from "../sentence/sentence-words.js";
import { splitMembers } from "./split-members.js";

/** 3个｜行业｜增加值: what is counted, and what is told of each. */
const OF_EACH = /^大?(?:重点|主要|支柱)?(?:行业|产业|门类)(?<noun>.{2,})$/u;
const STOPS = "。；：";

/** 化学原料制造业，金属制品业，纺织业｜3个行业增加值分别增长…: the members are told before their number. */
export function splitCounted(
  sentence: SentenceWords,
  { from, name, sameClause }: FigureDraft,
  counted: FigureDraft | undefined,
  count: number,
): readonly string[] | undefined {
  if (counted === undefined || !sameClause || counted.mention.value !== count || counted.after !== from)
    return undefined;
  const noun = OF_EACH.exec(name)?.groups?.["noun"];
  if (noun === undefined) return undefined;
  const { text } = sentence;
  let start = counted.mention.start;
  while (start > 0 && !STOPS.includes(text.charAt(start - 1))) start--;
  const members = membersBefore(text.slice(start, counted.mention.start).replace(/[等这]$/u, ""), count);
  if (members === undefined) return undefined;
  const [first = ""] = members;
  const own = nounPhrase(sentence, start, start + first.length, true).text;
  return [own === "" ? first : own, ...members.slice(1)].map((member) => member + noun);
}

/** Parted by commas where one of them is a list itself. */
function membersBefore(words: string, count: number): readonly string[] | undefined {
  const clauses = words.split("，");
  const isOfTrades = clauses.length === count && clauses.every((clause) => clause.endsWith("业"));
  if (isOfTrades) return clauses;
  const members = clauses.length === 1 ? splitMembers(words) : [];
  return members.length === count ? members : undefined;
}
