import type { FigureDraft } from "../../draft.js";
import { MEASURE_NOUNS } from "../../lexicon/nouns.js";
import type { PredicateMove } from "../../lexicon/predicates.js";
import { LIGHT_VERBS, NOVELTY_VERBS } from "../../lexicon/verbs.js";
import { goalCompared } from "../gap-to-goal.js";
import { isRateOfGrowth } from "../kind.js";
import { unitPattern } from "../unit-pattern.js";
import type { FollowingNoun } from "./attributive.js";
import type { SubjectQuestion } from "./question.js";

/** …的任务, …的预定目标: what follows is not counted. */
const GENERIC_TAIL = /^的(?:预[定期])?(?:办法|目标|要求|原则|标准|水平|任务|方式|比例)/u;

const DE = "的".charCodeAt(0);

/** Movement, gaps and ranks measure a subject before them; plain amounts and linked percentages may count what follows. */
export function countsNoun(question: SubjectQuestion): boolean {
  const { sentence, draft, next } = question;
  if (measuresSubject(draft) || goalCompared(sentence.text, draft, next) !== undefined) return false;
  const linked = sentence.text.charCodeAt(draft.after) === DE;
  if (linked && GENERIC_TAIL.test(sentence.text.slice(draft.after, draft.after + 6))) return false;
  if (isRelative(draft)) return !(linked && isRateOfGrowth(sentence.text, draft)) && isShareOfNoun(question, linked);
  return question.own === "" || question.verbOnly || isAmountOfNoun(question, linked);
}

/** A place, a distance, a streak, points and multiples are never the number of a noun behind them. */
const measuresSubject = ({ mention: { form, unit }, peer, startsMovement, isStreak }: FigureDraft): boolean =>
  form === "rank" ||
  peer !== undefined ||
  startsMovement ||
  isStreak ||
  unit.endsWith("百分点") ||
  unit === "倍" ||
  unit === "番";

const RELATIVE_UNITS = new Set(["%", "‰", "成"]);

const isRelative = ({ mention: { unit, form } }: FigureDraft): boolean =>
  RELATIVE_UNITS.has(unit) || form === "fraction" || form === "percent";

const MOVES = new Set<PredicateMove | undefined>(["up", "down", "improve"]);

/** 25%以上的行政村: a share, where no subject before it says of what. */
function isShareOfNoun({ draft: { predicate }, own, verbOnly }: SubjectQuestion, linked: boolean): boolean {
  if (MOVES.has(predicate)) return false;
  if (own.length <= 1 || verbOnly) return true;
  return linked && !own.includes("占") && (predicate === undefined || predicate === "is");
}

/** 集中打造20个产业集群: an amount behind words of its own. */
function isAmountOfNoun({ draft: { mention, predicate }, own }: SubjectQuestion, linked: boolean): boolean {
  // 产能1400万吨｜建成试运转: an amount of a named measure counts nothing behind it.
  const isMeasure = !COUNTER.test(mention.unit) && MEASURE_NOUNS.endingAt(own, own.length, 0) !== undefined;
  if (linked) return predicate === undefined && (PLACE.test(own) || isDoneTo(own) || isRoute(mention.unit, own));
  if (predicate === undefined && isMeasure) return false;
  if (MOVES.has(predicate)) return own.length <= 2;
  // 项目将带来超过1200个就业机会.
  if (predicate === "exceed" || predicate === "at-least") return endsInVerb(own);
  return predicate === undefined || predicate === "fall-short" || predicate === "done";
}

const endsInVerb = (own: string): boolean => (LIGHT_VERBS.endingAt(own, own.length, 0)?.text.length ?? 0) > 1;

/** 完成东村｜5公里｜的道路硬化: where it is, and no subject. */
const PLACE = /^[^，；的]{1,6}(?:[村乡镇]|社区|街道|路段|沿线)$/u;

/** 西村至东桥｜12公里｜的道路拓宽工程: what is so long stands behind; 总里程12公里的… is measured itself. */
const isRoute = (unit: string, own: string): boolean =>
  LENGTH.test(unit) &&
  !/(?:长|里程|长度|距离|全线|全程)$/u.test(own) &&
  MEASURE_NOUNS.endingAt(own, own.length, 0) === undefined;
const LENGTH = unitPattern(/^(?:公里|千米|华里)$/u);

/** 创建了｜1800亩｜的药材基地, 全村种下｜900亩｜的油茶: what was done, and no subject. */
const DONE_TO =
  /^(?:[全我本该某][国省市区县州镇乡村旗])?(?:共|先后|已经?|成功)?(?:创建|兴建|开辟|流转|[建办盖筑修搭架立种栽租买挖开]起|(?:建立|搭建|树立|构筑|架设|撑)起|[种栽租买拿]下|[种栽]上|[建腾让辟挤划]出)了?$/u;

/** Whether words say only what was done, and what it was done to stands behind the figure. */
export const isDoneTo = (words: string): boolean => DONE_TO.test(words);

/** 个, 万家, 名: units that count things one by one. */
const COUNTER = unitPattern(/^[十百千万亿]*[个家项人名户件所座台辆条处种套]$/u);

/** 解决｜2万人｜的饮水安全问题: what was solved, and of how many. */
const SOLVES = /(?:解决|化解|破解)了?$/u;
const PROBLEM = /(?:问题|困难|难题|难)$/u;

/** 50辆公交车、6条｜公交路线等重点任务: what all that was listed belongs to. */
const AMONG_OTHERS =
  /(?<=^[^等]{2,12})等(?:一批|一系列|系列|重点|各类|各项|主要)?[^等]{0,6}(?:任务|工作|项目|工程|设施|活动)$/u;

const TAKES_PART = new Set(["参与", "参加", "受益", "参赛"]);

/** The name of a figure that counts the noun behind it, with its verb of novelty: 新增｜20个｜产业集群. */
export function attributiveName({ sentence, draft, previous, own }: SubjectQuestion, following: FollowingNoun): string {
  const printed = sentence.text.slice(following.start, following.end);
  const noun = draft.sameClause && previous !== undefined ? printed.replace(AMONG_OTHERS, "") : printed;
  if (following.linked && PROBLEM.test(noun) && SOLVES.test(sentence.text.slice(draft.from, draft.mention.start)))
    return `解决${noun}${draft.mention.unit.endsWith("户") ? "户数" : "人口"}`;
  // 举办8届博览会、5.2亿人次｜参与: in what they took part.
  if (TAKES_PART.has(noun) && draft.sameClause && previous?.nameBy === "attributive") return previous.name + noun;
  return NOVELTY_VERBS.startingAt(own, 0, own.length)?.text === own ? own + noun : noun;
}
