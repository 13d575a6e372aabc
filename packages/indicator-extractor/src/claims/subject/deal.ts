import { followingNoun } from "./attributive.js";
import type { SubjectQuestion } from "./question.js";
import { wordPattern } from "../../pattern/word-pattern.js";

const COST =
  /(?:^(?:[^，；。]{0,4}(?:落地|签约|开工|投产|引进|建成|实施|推进))?|(?:项目|工程|基地|园|中心|生产线)[和与及])(?<cost>(?:计划|概算|估算)?总?投资额?)$/u;
const NAMED_PROJECT = /^.{2,}(?:项目|工程|基地|园区?|中心|生产线|[厂路桥站场馆院校楼]|整[治理]|改造|治理)$/u;

/** 全长｜42.6公里｜的环城高速: what is so long. */
export function lengthOfRoad({ sentence, draft, next }: SubjectQuestion): string | undefined {
  const { text } = sentence;
  if (text.charAt(draft.after) !== "的") return undefined;
  const printed = text.slice(draft.from, draft.end);
  if (!/^(?:全|总)长[约近达为]?$/u.test(printed)) return undefined;
  const road = followingNoun(sentence, draft, next, false);
  return road === undefined ? undefined : text.slice(road.start, road.end) + printed.slice(0, 2);
}

/** 签署总计｜64.2亿元｜的新能源开发项目: what was agreed on, and the sum of it. */
export function sumOfProject({ sentence, draft, next }: SubjectQuestion): string | undefined {
  const { text } = sentence;
  if (text.charAt(draft.after) !== "的" || !SUMS_UP.test(text.slice(draft.from, draft.end))) return undefined;
  const project = followingNoun(sentence, draft, next, false);
  const name = project === undefined ? "" : text.slice(project.start, project.end);
  return NAMED_PROJECT.test(name) ? name : undefined;
}
const SUMS_UP = /(?:签[署订约]|达成|引进|落地|实施|承接)了?(?:总计|共计|合计|累计|总额|价值)[约近达超]?$/u;

/** 引进总投资｜12亿元｜的光伏组件制造项目: what the project behind costs. */
export function costOfProject({ sentence, draft, next, own }: SubjectQuestion): string | undefined {
  const cost = sentence.text.charAt(draft.after) === "的" ? COST.exec(own)?.groups?.["cost"] : undefined;
  const project = cost === undefined ? undefined : followingNoun(sentence, draft, next, false);
  if (project === undefined) return undefined;
  const name = sentence.text.slice(project.start, project.end).replace(/(?<=项目|工程|园|基地|中心)[和与及].*$/u, "");
  return (NAMED_PROJECT.test(name) ? name : "") + (cost ?? "");
}

const DEAL = /^(?:的?(?:总价|底价|价格|溢价))?(?<deed>出让|成交|转让|拍卖|拍出|竞得|摘得|摘牌|中标|售出)/u;

/** 广场地块以｜12.6亿元｜成交: for how much something went. */
export function priceOfDeal({ sentence: { text }, draft, own }: SubjectQuestion): string | undefined {
  if (own.length < 2 || text.charAt(draft.end - 1) !== "以") return undefined;
  const deed = DEAL.exec(text.slice(draft.after, draft.after + 6))?.groups?.["deed"];
  return deed === undefined ? undefined : own + deed;
}

const GAIN = wordPattern(
  /^(?:实现|预计|预期|[可能使让]|带动|帮助|促进|促使|助力|推动|力争|确保){0,2}(?:[全我本该][国省市区县州镇乡村])?(?<gain>(?:农[民户]|群众|村民|居民|职工|贫困户|脱贫户)?(?:人均|户均|亩均|每[人户亩])(?:年均?)?(?:增收|增产|增效|节支|节本))(?:[约近了]|超过?|达到?|可达)?$/u,
);
/** What a gain is a change of: 人均纯收入8000元，｜人均增收600元. */
const GAINS: readonly (readonly [gain: string, measure: RegExp])[] = [
  ["增收", /均[^均]{0,12}收入|纯收入|可支配收入/u],
  ["增产", /单产|亩产/u],
];

/** 总收入3120万元，｜户均增收2200元: a gain of each, where nothing before it is told of each as well. */
export function gainOfEach({ sentence: { text }, draft, previous }: SubjectQuestion): string | undefined {
  const gain = GAIN.execIn(text, draft.from, draft.end)?.groups?.["gain"];
  if (gain === undefined) return undefined;
  const isOfMeasure = GAINS.some(([what, measure]) => gain.endsWith(what) && measure.test(previous?.name ?? ""));
  return isOfMeasure ? undefined : gain;
}
