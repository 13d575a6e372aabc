import { chineseToNumber } from "@liaocheng/chinese-quantity";
import type { FigureDraft } from "../draft.js";
import { nounPhrase } from "../claims/subject/noun-phrase.js";
import type { SentenceWords } from "../sentence/sentence-words.js";
import { isBareMeasure } from "../claims/subject/owner.js";
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

/** 装备制造、电子信息、新材料三大主导产业: members told before their number in words. */
const NAMED_BEFORE =
  /(?<members>[^，；。：]{2,60}?)等?(?<count>[两二三四五六七八九十])大[^，；。：、]{0,8}?(?:产业集群|产业链|产业|行业|板块|集群)[，；]?$/u;
const OPENS_MEMBERS =
  /^.*(?:形成了?|培育壮大|培育|打造了?|构建了?|发展|做大做强|做大|壮大|聚焦|围绕|以|依托|主攻|拥有|涵盖)/u;

/** 形成了A、B、C三大产业，｜产值分别达…: each of those named before. */
export function splitNamedBefore(
  sentence: SentenceWords,
  { from, subjectEnd }: FigureDraft,
  count: number,
): readonly string[] | undefined {
  const { text } = sentence;
  const noun = nounPhrase(sentence, from, subjectEnd, true).text.replace("分别", "");
  const found = NAMED_BEFORE.exec(text.slice(Math.max(0, from - LONGEST), from))?.groups;
  if (found === undefined || noun === "") return undefined;
  const number = chineseToNumber(found["count"] ?? "");
  const members = splitMembers((found["members"] ?? "").replace(OPENS_MEMBERS, ""));
  return number === count && members.length === count ? members.map((member) => member + noun) : undefined;
}
const LONGEST = 80;

/** A、B等服务业增势较好，｜营业收入分别…: each of the examples of the clause before. */
const EXAMPLES_BEFORE =
  /(?:^|[，；。：])(?:其中)?(?<members>[^，；。：]{3,60}?)等[^，；。：、]{2,14}(?:增势|增长|表现|发展|势头|支撑)[^，；。：、\d]{0,8}，$/u;

export function splitExamplesBefore(
  sentence: SentenceWords,
  { from, subjectEnd }: FigureDraft,
  count: number,
): readonly string[] | undefined {
  const noun = nounPhrase(sentence, from, subjectEnd, true).text.replace("分别", "");
  if (!isBareMeasure(noun)) return undefined;
  const { members } = EXAMPLES_BEFORE.exec(sentence.text.slice(Math.max(0, from - LONGEST), from))?.groups ?? {};
  const coarse = members?.split("、") ?? [];
  return coarse.length === count ? coarse.map((member) => member + noun) : undefined;
}

/** 在固定资产投资、消费和进出口方面，分别保持增长…: the members told before as what the sentence is about. */
const ASPECTS_BEFORE = /(?:^|[，；。：])在(?<members>[^，；。：\d]{5,60})(?:等?方面|上)，$/u;

export function splitAspectsBefore(
  { text }: SentenceWords,
  { from }: FigureDraft,
  count: number,
): readonly string[] | undefined {
  const { members } = ASPECTS_BEFORE.exec(text.slice(Math.max(0, from - LONGEST), from))?.groups ?? {};
  const split = members === undefined ? [] : splitMembers(members);
  return split.length === count ? split : undefined;
}
