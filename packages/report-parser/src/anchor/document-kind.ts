import type { DocumentKind, Evidence } from "@liaocheng/report-model";
import type { AnchorSources } from "./sources.js";

interface KindWords {
  readonly kind: DocumentKind;
  readonly words: RegExp;
  /** How many characters from the beginning are looked at. */
  readonly within: number;
  readonly confidence: number;
  /** Words that a text of this kind does not hold near its beginning. */
  readonly unless?: RegExp;
}

/** The speaker himself: 各位代表：现在，我代表市人民政府…. */
const FIRST_PERSON = /各位代表|我(?:谨|受托)?代表[^，。\n]{2,24}(?:政府|公署|委员会)/u;
const BEGINNING = 6000;

/** In this order: the first kind whose words are found; a report on half a year may be one on a plan too. */
const KINDS: readonly KindWords[] = [
  {
    kind: "press-digest",
    words:
      /\d{1,2}月\d{1,2}日(?:电|讯|消息)|(?:^|\n)[^\n。]{0,12}讯[\s（(]|(?:^|\n)[【〔[][^\n】〕\]]{0,12}[社报网台]讯[】〕\]]|记者[^，。\n]{0,40}(?:获悉|了解到|报道)|[（(〔]记者[^）)〕]{1,12}[）)〕]|(?:从|在)[^，。\n]{4,40}(?:会议?上|开幕会上)获悉/u,
    within: 900,
    confidence: 0.9,
  },
  {
    // The congress and its report told by somebody else: 某县人大会议开幕, 县长代表县政府向大会作政府工作报告.
    kind: "press-digest",
    words:
      /(?:人民代表大会|人大)[^，。\n]{0,12}(?:会议|全会)(?:今[日天]|昨[日天]|隆重|胜利|正式){0,2}(?:开幕|召开|举行|闭幕)|(?:召开|举行)了?[^，。\n]{0,16}人民代表大会|人民代表大会[^，。\n]{0,36}隆重(?:召开|开幕|举行)|代表们?听取|听取[、和并]?审议了?[^，。\n]{0,16}(?:政府工作报告|[县市区镇乡]长)|(?:省长|市长|州长|盟长|区长|县长|旗长|镇长|乡长|总理|主席)[^，。\n“”]{0,16}(?:代表[^，。\n]{1,24})?(?:向大会|在会上|在大会上)?(?:作|做|所作)了?的?《?政府工作报告|受权(?:全文)?播发|小编|编者按|昨[日天](?:上午|下午)?，/u,
    within: 500,
    confidence: 0.8,
    unless: FIRST_PERSON,
  },
  {
    // The heading of a page that picks from a report: 一图读懂2025年政府工作报告.
    kind: "press-digest",
    words:
      /^\s{0,8}[^\n]{0,50}(?:一[图文][读看][懂清]|一[图文]了解|图解|图说|速[览读递]|划重点|看点|干货|解读|金句|亮点|要点|[数话]说|数读|关键词|一览|抢先看|来了[！!]|怎么干|这[样么]干|专访|对话|访谈)/u,
    within: 80,
    confidence: 0.8,
    unless: FIRST_PERSON,
  },
  {
    // Questions and answers on a report.
    kind: "press-digest",
    words: /(?:^|\n)\s{0,4}(?:问|Q|提问|主持人|记者)[：:][^\n]{2,120}\n\s{0,8}[^\n：:]{1,12}[：:]/u,
    within: 1500,
    confidence: 0.8,
  },
  {
    kind: "half-year",
    words:
      /(?:上半年|1[-—－~至]6月份?)[^，。\n]{0,30}(?:执行情况|工作情况|(?:完成|落实|进展|推进)情况|工作报告|工作总结|情况的?报告)|半年工作(?:报告|总结)/u,
    within: 400,
    confidence: 0.95,
  },
  {
    kind: "bulletin",
    words:
      /统计公报|(?:上半年|季度|\d月份?|全年|年)[^，。\n]{0,12}(?:经济|国民经济)(?:社会发展)?(?:运行|形势)(?:情况|[简概]况|简?析|分析|综述|态势|简报|通报)|经济运行(?:情况|简析|分析|综述|态势)|主要(?:经济)?指标(?:完成)?情况/u,
    within: 400,
    confidence: 0.95,
  },
  {
    kind: "plan",
    // A report may submit the plan (向大会提交《…规划纲要（草案）》) and is none.
    words:
      /(?<!(?:提[交请]|连同|编制|起草|制定|形成|审[议查]|附上)了?[^，。\n]{0,24})(?:国民经济[和与]社会发展[^，。\n]{0,16}(?:计划|规划)|经济社会发展计划|年度计划(?:草案)?的?报告|国民经济计划)/u,
    within: 500,
    confidence: 0.95,
  },
  {
    // What became of the tasks of a report: 关于2021年《政府工作报告》重点任务完成情况的通报.
    kind: "other",
    words:
      /《政府工作报告》[^，。\n]{0,24}(?:(?:完成|落实|进展|推进)情况|任务分解|分工|督[查办])|政府工作报告(?:重点|主要|目标)[^，。\n]{0,16}(?:完成|落实|进展|推进)情况/u,
    within: 300,
    confidence: 0.9,
  },
  {
    kind: "work-report",
    words: /(?:政府|公署|管委会|办事处)\s*工\s*作\s*(?:的\s*)?报\s*告|政\s*府\s*工\s*作\s*报\s*告/u,
    within: 700,
    confidence: 0.95,
  },
  {
    kind: "work-report",
    words: /\d{4}年度?(?:政府)?工作总结/u,
    within: 300,
    confidence: 0.7,
  },
  {
    kind: "other",
    words: /预算[^，。\n]{0,16}报告|人民(?:法院|检察院)工作报告|常务?委员?会工作报告/u,
    within: 300,
    confidence: 0.9,
  },
  {
    kind: "work-report",
    words:
      /向(?:大会|大家|各位代表)?(?:作|做|报告)[^，。\n]{0,8}工作|报告(?:政府)?工作，?请予?审议|各位代表|\d{4}年(?:政府|全[省市县区])工作的?总体要求/u,
    within: 2000,
    confidence: 0.8,
  },
];

/** 一、综合: the first section of a statistical communiqué without a title. */
const GENERAL = /(?:^|\n)\s{0,4}一、\s?综\s?合\s{0,4}(?:\n|$)/u;
/** 根据初步核算，全市生产总值…: said by the statistics office, and by reports too. */
const ACCOUNTED = /(?:初步|统一|快报)(?:核算|测算|统计)(?:结果)?[^。\n]{0,40}(?:生产总值|GDP)/u;
const WITHIN = 800;
/** 我们, 县委: a government speaks of itself. */
const SPOKEN = /我们|[省市县区州盟旗镇乡]委/u;

/** The kind of a document by the words of its title and address; undefined when none of them says. */
export function readKind({ text, parts }: AnchorSources, evidence: Evidence[]): DocumentKind | undefined {
  for (const { kind, words, within, confidence, unless } of KINDS) {
    const found = words.exec(text.slice(0, within));
    if (found === null || unless?.test(text.slice(0, BEGINNING)) === true) continue;
    const start = found.index;
    const end = start + found[0].length;
    evidence.push({ field: "documentKind", value: kind, source: "title", text: found[0], start, end, confidence });
    return kind;
  }
  const roles = new Set(parts.map(({ role }) => role));
  if (roles.has("review") && (roles.has("targets") || roles.has("tasks"))) return "work-report";
  if (parts.some(({ heading }) => /工作(?:回顾|总结)/u.test(heading)) && SPOKEN.test(text.slice(0, WITHIN)))
    return "work-report";
  const opening = text.slice(0, WITHIN);
  const isOfStatistics = GENERAL.test(opening) || (ACCOUNTED.test(opening) && !opening.includes("领导下"));
  return isOfStatistics && !roles.has("review") ? "bulletin" : undefined;
}
