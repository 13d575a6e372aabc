import { Y, Y2, type YearWords } from "./year-pattern.js";

/** Titles and first lines that name a year. */
export const TITLE_YEAR_WORDS: readonly YearWords[] = [
  {
    source: "title",
    names: "planYear",
    words: new RegExp(
      `(?:[与和及暨、]${Y}年[^，。\\n]{0,16}计划|\\d{4}年[^，。\\n\\d]{0,24}[与和及暨、]${Y2}年[^，。\\n\\d]{0,12}(?:思路|打算|安排|设想|要点|工作重点|工作部署))`,
      "u",
    ),
    within: 800,
    confidence: 0.95,
  },
  {
    // 2008镇政府工作总结: a year printed without 年.
    source: "title",
    names: "reviewYear",
    words: new RegExp(`^\\s{0,8}${Y}(?![年\\d])\\p{Script=Han}{1,12}?工作(?:总结|小结)`, "u"),
    within: 60,
    confidence: 0.9,
  },
  {
    // 工作总结及2020年工作安排: of the year before.
    source: "title",
    names: "planYear",
    words: new RegExp(`总结[及和暨与]\\s?${Y}年度?\\s?(?:工作)?(?:安排|计划|打算|思路|要点|重点|设想)`, "u"),
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
      `${Y}年[^，。；？]{0,12}(?:取得|有|交出)了?(?:哪些|什么|怎样的?)[^，。；？\\n]{0,10}(?:成[绩就效]|成果|答卷)`,
      "u",
    ),
    within: 300,
    confidence: 0.8,
  },
  {
    source: "title",
    names: "planYear",
    words: new RegExp(
      `${Y}年[^，。；？]{0,8}(?:会?[有将要]|擘画|描绘|绘[就制]|谋划|勾画)了?(?:哪些|什么|怎么|怎样的?|做什么)[^，。；？\\n]{0,10}(?:安排|打算|计划|任务|目标|工作|大?事|实事|举措|蓝图|图景|[干？?])`,
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
    // 云岭绘制2014年发展蓝图, 2014年主要经济指标预期: a headline that names what lies ahead in a year, whenever its page was put up.
    source: "title",
    names: "planYear",
    words: new RegExp(
      `(?:^|\\n)[^\\n。；，]{0,30}?(?<![到至—－-])${Y}年度?(?!远景|愿景|[^\\n。；]{0,30}(?:完成|实现|回顾|总结|情况|成[绩效就]))[^，。；\\n年]{0,20}(?:蓝图|预期|目标|路线图|任务书|时间表|任务清单|工作部署|重点工作|怎么干|施工图)(?=[^\\n。；，]{0,12}(?:\\n|$))`,
      "u",
    ),
    within: 300,
    confidence: 0.9,
  },
  {
    // 数说2023, 回首2022: a line that looks back on a year printed without 年.
    source: "title",
    names: "reviewYear",
    words: new RegExp(
      `(?:^|\\n)[^\\p{L}\\d\\n]{0,6}(?:回[首眸望顾看]|盘点|数说|数读|数看|细数|总结|走过|告别|再见)[“《]?${Y}(?=[”》]?年?[：:，,！!—\\s]|$)|(?:^|\\n)[^\\n。；\\d]{0,16}${Y2}年?，?这一年(?=[”》：:，,！!—\\s]|$)`,
      "u",
    ),
    within: 3000,
    confidence: 0.8,
  },
  {
    // 2024年“成绩单”来了: what a year brought, called by a word of the press.
    source: "title",
    names: "reviewYear",
    words: new RegExp(
      `(?:^|\\n)[^\\n。；]{0,30}?(?<!\\d)${Y}(?!\\d)年?[^\\n。；，\\d]{0,10}[“"]?(?:成绩单|答卷|家底|年报|年终账单)[”"]?`,
      "u",
    ),
    within: 200,
    confidence: 0.8,
  },
  {
    // 展望2024, 2024怎么干, 奋进2024: a line that looks ahead to one.
    source: "title",
    names: "planYear",
    words: new RegExp(
      `(?:^|\\n)[^\\p{L}\\d\\n]{0,6}(?:(?:展望|奋进|奋战|决战|逐梦|聚焦|迎战|启航|你好|相约)[“《]?${Y}(?=[”》]?年?[：:，,！!—\\s]|$)|(?<!\\d)${Y2}年?[，：]?(?:\\p{Script=Han}{1,5})?(?:怎么干|这么干|这样干|要干啥|干什么|任务书|路线图|新目标|奋斗目标))`,
      "u",
    ),
    within: 3000,
    confidence: 0.8,
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
    // 2022年云宁区政府实事项目, on a line of its own below the head of a page.
    source: "title",
    names: "planYear",
    words: new RegExp(
      `(?:^|\\n)\\s{0,4}${Y}年度?[^，。；：\\n年]{0,14}(?:实事|民生工程|民生项目)(?:项目|工程|清单|一览){0,2}\\s{0,4}\\n`,
      "u",
    ),
    within: 800,
    confidence: 0.8,
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
    // 2025年预算执行情况和2026年预算草案: the budget that is put forward.
    source: "title",
    names: "planYear",
    words: new RegExp(`${Y}年度?(?!预算执行)[^，。\\n\\d]{0,12}预算(?:草案|安排)`, "u"),
    within: 300,
    confidence: 0.85,
  },
  {
    // The budget speech of Hong Kong: 2023-24年度財政預算案 is for the year that begins in April 2023.
    source: "title",
    names: "planYear",
    words: new RegExp(`${Y}[-—－–/]\\d{2}(?:年度|财政年度)?的?[^，。\\n\\d]{0,6}预算案`, "u"),
    within: 300,
    confidence: 0.85,
  },
  {
    // The policy address of Macau: 2026年財政年度施政報告.
    source: "title",
    names: "planYear",
    words: new RegExp(`${Y}年?财政年度的?施政报告`, "u"),
    within: 600,
    confidence: 0.85,
  },
];
