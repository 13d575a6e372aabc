import type { Catalogue } from "@liaocheng/indicator-catalogue";
import type { Indicator } from "@liaocheng/report-model";
import type { Figure } from "../draft.js";
import { AFTER_NOUN_VERBS, LIGHT_VERBS, NOVELTY_VERBS } from "../lexicon/verbs.js";
import { LEADING_WORDS } from "../lexicon/leading-words.js";
import type { SentenceWords } from "../sentence/sentence-words.js";

/**
 * Whose figure it is where a report tells one of a part of its territory under the name of the whole's: 滨海新区实现｜生产总值970亿元,
 * 四县完成固定资产投资251亿元. The city's own total stands a page before, and under one key the two would be one statistic with two
 * values. A part is told of by the words right before the measure, by what the sentence began with, or by the sentence before it
 * (县域经济较快发展。｜…), until 全市 or the like speaks of the whole again.
 */
function territoriesOf(
  { text, before }: SentenceWords,
  figures: readonly Figure[],
  home: string | undefined,
): readonly (string | undefined)[] {
  let part = isTopic(before) ? beginsWithPart(before, home) : undefined;
  let read = 0;
  return figures.map((figure) => {
    for (const clause of clausesIn(text, read, figure.mention.start))
      part = partBehind(clause, part, figure.name, home);
    read = figure.mention.start;
    return part;
  });
}

/** Groups of the catalogue whose statistics stand in every chapter for another part; a kindergarten built is nobody's total. */
const TOTALS: ReadonlySet<string> = new Set(
  "国民核算 财政金融 工业 服务业 投资 消费 对外经济 收入 人口城镇化".split(" "),
);

/** Says which of the figures of a sentence are of a part of the territory: their `region` is the part, as printed. */
export function placeFigures(
  indicators: readonly Indicator[],
  words: SentenceWords,
  figures: readonly Figure[],
  { home, catalogue }: { readonly home: string | undefined; readonly catalogue: Catalogue },
): void {
  const totals = indicators.map((indicator) => isTotal(indicator, catalogue));
  if (!totals.includes(true)) return;
  territoriesOf(words, figures, home).forEach((part, at) => {
    const indicator = indicators[at];
    if (part !== undefined && totals[at] === true && indicator !== undefined) indicator.region = part;
  });
}

const isTotal = ({ concept, name, kind, quantity }: Indicator, catalogue: Catalogue): boolean =>
  concept !== undefined && TOTALS.has(catalogue.findKey(name, { kind, unit: quantity.unit })?.concept.group ?? "");

/** A sentence that only says what the next is about. */
const isTopic = (sentence = ""): sentence is string => sentence.length <= LONGEST_TOPIC && !/[，；]/u.test(sentence);
const LONGEST_TOPIC = 24;
const CLAUSE_MARKS = "，；。：？！\n";

/** The clauses between two places, each with the mark that ends it. */
function clausesIn(text: string, from: number, to: number): readonly string[] {
  const clauses: string[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (!CLAUSE_MARKS.includes(text.charAt(at))) continue;
    clauses.push(text.slice(start, at + 1));
    start = at + 1;
  }
  clauses.push(text.slice(start, to));
  return clauses;
}

/** 全市, 我县: what speaks of the whole. */
const WHOLE = /^.{0,6}(?:[全我本](?:[国省市区县州盟旗镇乡]|地区)|全社会|各[市县区])/u;

/** Whose figures are told of behind a clause, given whose were before it. */
function partBehind(
  clause: string,
  part: string | undefined,
  name: string,
  home: string | undefined,
): string | undefined {
  if (WHOLE.test(clause) || clause.endsWith("；")) return undefined;
  return rightBefore(clause, name, home) ?? beginsWithPart(clause, home) ?? part;
}

const TIME = "(?:全年|去年|今年|当年|上年|年内|预计|初步核算|其中|同时|此外|\\d{4}年|到\\d{4}年|累计|[共已可将])*";
/** 四（县）, 44个, 五大: how many. */
const COUNT = "(?:[\\d一二三四五六七八九十两几]{1,3}[个大]?)?";
/** Parts that a report calls by what they are. */
const KINDS =
  "(?:新区|开发区|高新区|经开区|综保区|保税区|保税港区|自贸试验区|自贸区|自贸港|合作区|示范区|先行区|集聚区|功能区|产业园区?|工业园区?|科技园区?|物流园区?|园区|工业区|片区|组团|走廊|经济带|经济圈|经济区|城市群|都市圈|沿海地区|沿江地区|山区|郊区|城区|两翼|县域|郊县|区县|市县|县区|县[（(]市、?区?[）)]|县市区?|乡镇|镇街)";
/** Districts and towns by name. */
const NAMED = "\\p{Script=Han}{1,6}(?:[市县区州旗镇乡]|街道)";
const NAME = "(?:\\p{Script=Han}|（\\p{Script=Han}{1,6}）|\\d(?=个)){0,10}?";
const PART = `${COUNT}${NAME}${KINDS}(?:和${COUNT}${NAME}${KINDS})?`;
const DONE =
  "(?:预计|全年|去年|今年|\\d{4}年|累计|总计|合计|分别|[共已可将])*(?:实现|完成|达到|创造)?(?:地区|国内|县域)?$";

const PART_BEFORE = new RegExp(`^${TIME}(?<part>${PART}|${COUNT}${NAMED}(?=${DONE}))${DONE}`, "u");
/** 县域经济发展势头强劲, 滨海新区战略地位提升, 园区支撑作用增强: how a part does, of which figures follow. */
const PART_FIRST = new RegExp(
  `^${TIME}(?<part>${NAME}${KINDS}(?:和${NAME}${KINDS})?)(?:经济|发展|建设|开发|带动|支撑|引领|辐射|示范|集聚|承载|战略|综合实力|地位|活力|继续|持续|保持|加快|快速|强劲|提速|崛起)`,
  "u",
);
/** 地区生产总值, 城镇居民: words that end as the name of a place does; and words behind which a place is no subject. */
const NO_PART =
  /(?:小区|社区|国家和地区|分之.*|景区|灾区|辖区|城镇|省市|上市|股市|超市|集市|夜市|[全我本各][省市区县州盟旗镇乡].*)$|[了的]|推[进动]|支持|发展|加大|列为|成为|利用|实现|^(?:[各每向从与由给比占较以多]|加强|强化|优化|深化|细化|扩大|提升|做[大强]|整治|改造|创建|巩固|依托|发挥|鼓励|高标准|高质量|大力|有序|有效|持续|稳步|扎实|积极|坚持|申报|启动|动工|开工|规划|编制|创新|融入|聚焦|围绕)/u;

/** 滨海新区实现｜生产总值: the words of a clause before the name of the measure are a part and what it did. */
function rightBefore(clause: string, name: string, home: string | undefined): string | undefined {
  const at = name === "" ? -1 : clause.lastIndexOf(name);
  return named(PART_BEFORE.exec(at < 0 ? clause : clause.slice(0, at)), home);
}

/** 县域经济较快发展, 开发区带动作用明显: what a clause is about. */
const beginsWithPart = (clause: string, home: string | undefined): string | undefined =>
  named(PART_FIRST.exec(clause), home);

function named(match: RegExpExecArray | null, home: string | undefined): string | undefined {
  const part = match?.groups?.["part"];
  if (part === undefined || NO_PART.test(part) || beginsWithVerb(part)) return undefined;
  const isOwn = part === home || home?.endsWith(part) === true || (part === "县域" && OF_COUNTY.test(home ?? ""));
  return isOwn ? undefined : part;
}

/** What 县域 is the whole of. */
const OF_COUNTY = /[县旗区]$/u;

const beginsWithVerb = (part: string): boolean =>
  [LIGHT_VERBS, NOVELTY_VERBS, AFTER_NOUN_VERBS, LEADING_WORDS].some(
    (words) => words.startingAt(part, 0, part.length) !== undefined,
  );
