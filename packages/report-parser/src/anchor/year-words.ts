import type { EvidenceSource } from "@liaocheng/report-model";

/** A wording that names the year planned or the year reviewed. */
export interface YearWords {
  readonly source: EvidenceSource;
  readonly names: "planYear" | "reviewYear";
  readonly words: RegExp;
  /** How many characters from the beginning are looked at. */
  readonly within: number;
  readonly confidence: number;
}

const Y = "(?<year>(?:19|20)\\d{2})";
/** The same year in the other half of a pattern. */
const Y2 = "(?<other>(?:19|20)\\d{2})";
/** What is counted of a whole economy, year by year. */
const OF_ALL = "(?:生产总值|GDP|总产值|财政总?收入|预算收入)";
/** Characters of a text that are asked for years. */
export const WHOLE = 60_000;

/** Most telling first; each speaks for the year planned or the one reviewed, and votes add up. */
export const YEAR_WORDS: readonly YearWords[] = [
  {
    source: "title",
    names: "planYear",
    words: new RegExp(`与${Y}年[^，。\\n]{0,16}计划`, "u"),
    within: 800,
    confidence: 0.95,
  },
  {
    source: "title",
    names: "reviewYear",
    words: new RegExp(
      `${Y}年度?[^，。：\\n]{0,20}(?:执行情[况形]|执行结果|工作情况|经济运行|统计公报|工作总结|社会发展情况|指标(?:完成)?情况)|${Y2}年(?:度|《政府工作报告》|政府工作报告|[全本我]?[省市县区]|[一二三四五六七八九十\\d]{1,3}[件项]|为民办){0,3}(?:重点|主要|目标|民生|各项|实事)[^，。\\n]{0,24}(?:完成|落实|进展|推进)情况`,
      "u",
    ),
    within: 800,
    confidence: 0.9,
  },
  {
    // 2023年工作要点: what an office means to do.
    source: "title",
    names: "planYear",
    words: new RegExp(
      `^(?![^\\n]{0,60}(?:总结|回顾|情况|报告))[^\\n。；，]{0,24}?${Y}年度?[^，。；\\n年]{0,12}工作(?:要点|计划|打算|安排)(?=\\s|$|[（(])`,
      "u",
    ),
    within: 80,
    confidence: 0.9,
  },
  {
    // 2004年初政府承诺的实事一一落实: what came of a year's promises, on the first lines.
    source: "title",
    names: "reviewYear",
    words: new RegExp(
      `^(?:[^\\n]{0,60}\\n\\s{0,8}){0,3}?[^\\n。]{0,36}?${Y}年初?(?![^\\n。；]{0,24}(?:[将要拟]|力争|计划|确保))[^\\n。；]{0,20}(?:承诺|实事|清单|任务)[^\\n。；]{0,12}(?:落实|完成|兑现|办结)(?!情况)`,
      "u",
    ),
    within: 160,
    confidence: 0.8,
  },
  {
    // 2025年我县取得了哪些成绩？2026年又有哪些工作安排？
    source: "title",
    names: "reviewYear",
    words: new RegExp(
      `${Y}年[^，。；？\\n]{0,12}(?:取得|有|交出)了?(?:哪些|什么|怎样)[^，。；？\\n]{0,10}(?:成[绩就效]|成果|答卷)`,
      "u",
    ),
    within: 300,
    confidence: 0.8,
  },
  {
    source: "title",
    names: "planYear",
    words: new RegExp(
      `${Y}年[^，。；？\\n]{0,8}会?[有将要](?:哪些|什么|怎么|做什么)[^，。；？\\n]{0,10}(?:安排|打算|计划|任务|目标|工作|大?事|实事|举措|[干？?])`,
      "u",
    ),
    within: 300,
    confidence: 0.8,
  },
  {
    // 解读2017政府工作报告; 政府工作报告解读2017：…
    source: "title",
    names: "planYear",
    words: new RegExp(
      `(?:解读|图解|速览|聚焦|一图读懂)[“《]?${Y}(?![\\d年])|(?<!\\d)${Y2}(?![\\d年])[“《]?[^，。\\d\\n]{0,8}(?:政府工作报告|两会)`,
      "u",
    ),
    within: 120,
    confidence: 0.7,
  },
  {
    // 2025年十件民生实事: promised for its year, unless the title says what came of them.
    source: "title",
    names: "planYear",
    words: new RegExp(
      `${Y}年度?(?:(?!票决|[完建]成|总结|回顾)[^，。；：\\n年]){0,18}?(?:实事|民生工程|民生项目)(?![^，。\\n]{0,12}(?:完成|落实|进展|推进|情况|成效))`,
      "u",
    ),
    within: 100,
    confidence: 0.6,
  },
  {
    source: "title",
    names: "reviewYear",
    words: new RegExp(`现[将就把][^，。\\n]{0,24}?${Y}年(?:上半年|[前1一])[^。\\n]{0,40}(?:报告|汇报|通报)如下`, "u"),
    within: 800,
    confidence: 0.9,
  },
  {
    // 2011年国民经济和社会发展统计公(2), a title cut short: it outranks a later date of publication.
    source: "title",
    names: "reviewYear",
    words: new RegExp(
      `^[^\\n。]{0,30}?${Y}年[^，。\\n]{0,4}国民经济[和与]社会发展(?![第“"]|[^，。\\n]{0,8}(?:计划|规划))`,
      "u",
    ),
    within: 80,
    confidence: 0.9,
  },
  {
    // 关于2004年上半年重点项目建设情况的报告: the year under way, whose rest it may plan.
    source: "title",
    names: "planYear",
    words: new RegExp(
      `^[^\\n。]{0,30}?${Y}年(?:上半年|前?[一二三四1-4]个?季度|前?\\d{1,2}(?:[-—－~～至]\\d{1,2})?个?月份?(?!\\d))[^\\n。，]{0,30}(?:情况|报告|分析|[简概]况|通报|小结)`,
      "u",
    ),
    within: 80,
    confidence: 0.7,
  },
  {
    source: "title",
    names: "planYear",
    words: new RegExp(`${Y}年[^，。\\n]{0,4}(?:国民经济[和与]社会发展|经济社会发展)[^，。\\n]{0,4}计划(?!执行)`, "u"),
    within: 800,
    confidence: 0.9,
  },
  {
    source: "title",
    names: "planYear",
    words: new RegExp(
      `${Y}年[^，。\\n]{0,12}?工作报告(?!》?(?:重点|主要|目标)?[^，。\\n]{0,16}(?:完成|落实|进展|推进)情况)`,
      "u",
    ),
    within: 400,
    confidence: 0.85,
  },
  {
    source: "title",
    names: "planYear",
    words: new RegExp(`工作报告\\s{0,4}[（(]${Y}年?[）)]`, "u"),
    within: 800,
    confidence: 0.9,
  },
  {
    source: "heading",
    names: "reviewYear",
    words: new RegExp(`${Y}年度?(?:主要|政府|的)?(?:工作)?(?:回顾|总结(?!暨?表彰|大会)|工作情况)`, "u"),
    within: WHOLE,
    confidence: 0.9,
  },
  {
    source: "heading",
    names: "planYear",
    words: new RegExp(
      `${Y}年度?的?(?:重点|主要|政府|全市|全县|全区)?(?:工作)?的?(?:安排|打算|主要任务|重点任务|任务|部署|目标任务|总体要求|总体思路|重点工作)`,
      "u",
    ),
    within: WHOLE,
    confidence: 0.85,
  },
  {
    source: "body",
    names: "planYear",
    words: new RegExp(`${Y}年[，,]?[^，。；\\n]{0,24}(?:主要预期目标|预期目标|主要目标)(?:[是为：:]|建议|如下)`, "u"),
    within: WHOLE,
    confidence: 0.9,
  },
  {
    source: "body",
    names: "reviewYear",
    words: new RegExp(`(?:过去的|回顾|回首|回望|(?:去年|上年|过去的?一年)[（(])${Y}年`, "u"),
    within: WHOLE,
    confidence: 0.9,
  },
  {
    // 预计2012年生产总值完成3440亿元; 2011年，全镇预计实现生产总值…: said of the whole economy while the year ends. 预计2025年完成 tells of one work.
    source: "body",
    names: "reviewYear",
    words: new RegExp(
      `预计${Y}年[^，。；\\n]{0,8}${OF_ALL}[^，。；\\n]{0,8}(?:完成|达|实现|突破)|${Y2}年，?[^，。；\\n]{0,12}预计(?:[比同较]|[^，。；\\n]{0,8}${OF_ALL})`,
      "u",
    ),
    within: WHOLE,
    confidence: 0.6,
  },
  {
    // The policy address of Macau: 2026年財政年度施政報告.
    source: "title",
    names: "planYear",
    words: new RegExp(`${Y}年?财政年度的?施政报告`, "u"),
    within: 600,
    confidence: 0.85,
  },
  {
    source: "body",
    names: "planYear",
    words: new RegExp(`(?:(?:今年|新的一年)[（(]|展望)${Y}年`, "u"),
    within: WHOLE,
    confidence: 0.9,
  },
  {
    source: "body",
    names: "planYear",
    words: new RegExp(
      `${Y}年，?是(?:我们)?[^。\\n]{0,40}(?:开局|起步|第一|关键|攻坚|决胜|重要|冲刺|承上启下|收官|周年)[^。\\n]{0,60}(?:做好|全面完成|今年|全年|必须|要|总体要求|目标)`,
      "u",
    ),
    within: WHOLE,
    confidence: 0.6,
  },
  {
    source: "body",
    names: "planYear",
    words: new RegExp(
      `(?:谈[到及]|对)${Y}年(?:的|政府)*工作(?!情况|进行|作了?回顾|[^，。；\\n]{0,24}(?:总结|回顾))|对${Y2}年[^，。；\\n]{0,20}(?:部署|安排|打算|建议)`,
      "u",
    ),
    within: WHOLE,
    confidence: 0.8,
  },
  {
    source: "body",
    names: "reviewYear",
    words: new RegExp(`(?:对|回顾了?|总结了?|汇报)${Y}年[^，。；\\n]{0,30}(?:总结|回顾|工作)`, "u"),
    within: 3000,
    confidence: 0.7,
  },
  {
    source: "dateline",
    names: "planYear",
    words: new RegExp(`${Y}年[1-5]月\\d{1,2}日(?:电|讯|消息)`, "u"),
    within: 1500,
    confidence: 0.8,
  },
  {
    source: "dateline",
    names: "reviewYear",
    words: new RegExp(`${Y}年1[12]月\\d{1,2}日(?:电|讯|消息)`, "u"),
    within: 1500,
    confidence: 0.6,
  },
  {
    source: "delivery",
    names: "planYear",
    words: new RegExp(`${Y}年[1-5]月\\d{1,2}日[^。\\n]{0,30}(?:人民代表大会|人大|会议)`, "u"),
    within: 1500,
    confidence: 0.85,
  },
  {
    source: "publication",
    names: "planYear",
    words: new RegExp(
      `(?:(?:发布|发文|成文|更新|时间|日期)(?:日期|时间)?[：:]?\\s{0,4}|来源[：:][^。\\n]{1,16}?)${Y}[-—/.年]0?[1-5](?!\\d)`,
      "u",
    ),
    within: 1500,
    confidence: 0.6,
  },
  {
    // A date that the text opens with, whatever stands behind it: date 2026-02-25 财政预算案….
    source: "publication",
    names: "planYear",
    words: new RegExp(`^[^\\d\\n。，]{0,12}${Y}[-/.]0?[1-5][-/.]\\d{1,2}(?!\\d)`, "u"),
    within: 60,
    confidence: 0.6,
  },
  {
    source: "publication",
    names: "planYear",
    words: new RegExp(
      `(?:^|\\n)[^\\d\\n。，]{0,16}[（(]?${Y}(?:[-/.]0?[1-5][-/.]\\d{1,2}|年0?[1-5]月(?:\\d{1,2}日)?)[）)]?(?:\\s[^\\n。，]{0,40})?(?:\\n|$)`,
      "u",
    ),
    within: 400,
    confidence: 0.6,
  },
];
