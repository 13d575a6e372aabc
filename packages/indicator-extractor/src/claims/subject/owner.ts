import type { FigureDraft } from "../../draft.js";
import type { SentenceWords } from "../../sentence/sentence-words.js";
import { clauseStart } from "../../sentence/segments.js";
import { NOVELTY_VERBS } from "../../lexicon/verbs.js";
import type { SubjectQuestion } from "./question.js";
import { wordPattern } from "../../pattern/word-pattern.js";

/** Measures that every industry has: 增加值, 营收. */
const BARE_MEASURES = new Set(
  "增加值 总产值 产值 营收 营业收入 主营业务收入 利润 利润总额 产量 销量 产业规模 投资额 营业额".split(" "),
);
const INDUSTRY = /(?<industry>[\u4e00-\u9fff]{1,7}(?:产业|行业|业))(?![绩务态主余内者生化园])/gu;

export const isBareMeasure = (name: string): boolean => BARE_MEASURES.has(name);

/** 总投资, 完成投资: what projects cost. */
const INVESTMENT = wordPattern(/^(?:总|计划|完成|年度|概算|估算)?(?:总|计划|完成)?投资(?:总?额|完成率)?$/u);
/** 年度计划｜投资, 完成｜投资: planned or spent. */
const PLANNED = /(?:年度计划|年度|计划|^完成)(?=投资$)/u;
const PROJECTS = /^(?<owner>.{2,}(?:项目|工程))(?:(?:总|计划|完成|年度|概算|估算){0,2}投资总?额?)?$/u;
/** 总产, 产值: of the crop or the beasts that came before. */
const HARVEST = wordPattern(/^(?:年末)?(?:[出存]栏[量数]?|年?总?产量?|[单亩]产|平均[单亩]产|年?总?产值)$/u);
/** Crops by their area, beasts by their number, either by its weight. */
const RAISED =
  /^(?:全[国省市区县州镇乡村])?(?:种植|栽植|栽培|养殖|饲养|发展|存栏|出栏)?(?!总面积|总产)(?<owner>.{1,10}?)(?:(?:播种|种植|栽培|栽种|养殖|采收|收获)?面积|种植|栽培|栽植|养殖|(?:年末)?[出存]栏[量数]?|饲养量?|年?总?产量|总产|平均[单亩]产|[单亩]产)?$/u;
const UNIT_OF_RAISED = /(?:[亩头只羽匹尾峰]|公顷|[^光]株|[棵张箱吨斤])$/u;

/** 重点项目72个，｜总投资165亿元; 粮食播种面积36万亩，｜总产16万吨: whose it is, by the figure right before. */
export function ownerOfFigureBefore(
  { text }: SentenceWords,
  own: string,
  { from, after, subjectEnd }: FigureDraft,
  previous: FigureDraft | undefined,
): string | undefined {
  // 项目330个，其中产业项目196个，年度投资610亿元: of all or of the part.
  if (previous === undefined || text.startsWith("其中", previous.from)) return undefined;
  if (/[。；]/u.test(text.slice(previous.after, from))) return undefined;
  const name = previous.name.slice(NOVELTY_VERBS.startingAt(previous.name, 0, previous.name.length)?.text.length ?? 0);
  if (INVESTMENT.test(own) && text.charAt(after) !== "的") {
    const owner = (PROJECTS.exec(name) ?? PROJECTS.exec(previous.name))?.groups?.["owner"];
    const planned = PLANNED.exec(text.slice(from, subjectEnd))?.[0] ?? "";
    return owner === undefined ? undefined : owner + (own === "投资" ? planned : "");
  }
  return HARVEST.test(own) && isRaised(previous) ? RAISED.exec(name)?.groups?.["owner"] : undefined;
}

/** 产业园总投资3亿元，｜占地500亩: whose ground it is. */
export const ownerOfSite = (own: string, previous: FigureDraft | undefined): string | undefined =>
  OCCUPIED.test(own) && previous !== undefined ? WITH_COST.exec(previous.name)?.groups?.["owner"] : undefined;
const OCCUPIED = wordPattern(/^占地(?:面积)?$/u);
const WITH_COST = /^(?<owner>.{2,}?)(?:计划|概算|估算|预计)?(?:总投资|投资)(?:总?额)?$/u;

/** 36万亩, 12万头; not what a factory makes: 水泥产量300万吨，产值…. */
const isRaised = ({ name, mention }: FigureDraft): boolean =>
  UNIT_OF_RAISED.test(mention.unit) &&
  (/(?:面积|种植|栽培|栽植|养殖|栏[量数]?|饲养量?|产量|总产|[单亩]产)$/u.test(name) ||
    !/(?:吨|斤)$/u.test(mention.unit)) &&
  !/保险|用地|土地|征地|厂房|建筑/u.test(name);

/** 新增企业10家，营收…: the things counted right before; else the industry the sentence spoke of last. */
export function ownerBefore(words: SentenceWords, figure: FigureDraft, counted: FigureDraft | undefined): string {
  if (
    counted !== undefined &&
    COUNTED_OWNERS.test(counted.mention.unit) &&
    !/[。；]/u.test(words.text.slice(counted.after, figure.from))
  ) {
    const novelty = NOVELTY_VERBS.startingAt(counted.name, 0, counted.name.length)?.text ?? "";
    return counted.name.slice(novelty.length);
  }
  return enterprisesBefore(words, figure, counted) ?? industryBefore(words, figure);
}

const COUNTED_OWNERS = /^[万千]?[家个户项]$/u;

/** 国有工业企业经济效益大幅提高，｜实现利润…: the enterprises the clause before spoke of. */
function enterprisesBefore(
  words: SentenceWords,
  figure: FigureDraft,
  previous: FigureDraft | undefined,
): string | undefined {
  const end = figure.from - 1;
  if (words.text.charAt(end) !== "，") return undefined;
  const clause = words.text.slice(clauseStart(words.text, end, previous?.after ?? 0), end);
  return /^(?:[^，；。]{0,16}[年月]，?)?(?<owner>[^，；。]{2,16}企业)(?!家)/u.exec(clause)?.groups?.["owner"];
}

/** 服务业支撑作用更加明显，增加值…: the industry the sentence spoke of last. */
function industryBefore(words: SentenceWords, figure: FigureDraft): string {
  const before = words.text.slice(Math.max(0, figure.from - 40), figure.from);
  let found = "";
  for (const match of before.matchAll(INDUSTRY)) {
    const phrase = match.groups?.["industry"] ?? "";
    const cut = phrase.replace(
      /^.*(?:推动|发展|培育|壮大|实施|加快|促进|推进|提升|做强|做大|深化|支持|打造|聚焦|实现|完成|达到|等)/u,
      "",
    );
    if (!/(?:就业|从业|毕业|创业|失业|作业|专业|开业|停业|商业|敬业|企业)$/u.test(cut)) found = cut;
  }
  return found;
}

/** 财政收入7亿元，税收占比66%，｜增幅…: what taxes are of it is told of the revenue, and so is how it grew. */
export const revenueBeforeShare = ({ own, previous, earlier }: SubjectQuestion): string | undefined =>
  GROWTH.test(own) && SHARE_OF_TAXES.test(previous?.name ?? "") && earlier?.name.endsWith("收入") === true
    ? earlier.name
    : undefined;
const GROWTH = /^(?:[增涨降]幅|增速)$/u;
const SHARE_OF_TAXES = /^税收?占比$/u;
