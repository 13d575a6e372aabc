import type { DocumentKind } from "@liaocheng/report-model";

/** Words by which a kind is told. */
export interface KindWords {
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
/** The same, the line that says at which session it was, or a part that plans: no statistics. */
const OF_REPORT = new RegExp(
  `${FIRST_PERSON.source}|人民代表大会[^，。\\n]{0,8}次会议上[）)*]{0,4}\\s{0,4}\\n|(?:^|\\n)\\s{0,4}[一二三四]、[^\\n。]{0,12}\\d{4}年?[^\\n。]{0,12}(?:目标|任务|安排|打算|要求)`,
  "u",
);
/** 天津市2006年政府工作报告, on a line at the very head: a report that gives account of a plan, too, is one; the nation's have been plans. */
const TITLED_REPORT =
  /^(?![\s\S]{0,600}(?:国务院总理|全国人民代表大会))[\s\S]{0,160}?(?:^|\n)(?:title:)?[^\S\n]{0,4}(?:\*{2})?[^\n。，《：:]{0,24}政府工作报告(?:\*{2})?[^\S\n]{0,4}(?:[（(][^\n）)]{0,30}[）)])?[^\S\n]{0,4}(?:\n|$)/u;
export const BEGINNING = 6000;

/** In this order: the first kind whose words are found; a report on half a year may be one on a plan too. */
export const KINDS: readonly KindWords[] = [
  {
    kind: "press-digest",
    words:
      /\d{1,2}月\d{1,2}日(?:电|讯|消息)|(?:^|\n)[^\n。]{0,12}讯[\s（(：:]|(?:^|\n)[【〔[][^\n】〕\]]{0,12}[社报网台]讯[】〕\]]|记者[^，。\n]{0,40}(?:获悉|了解到|报道)|[（(〔](?:本报|本网)?(?:全媒体)?记者[^）)〕]{1,12}[）)〕]|(?:从|在)[^，。\n]{4,40}(?:会议?上|开幕会上)获悉/u,
    within: 900,
    confidence: 0.9,
  },
  {
    // The congress and its report told by somebody else: 某县人大会议开幕, 县长代表县政府向大会作政府工作报告.
    kind: "press-digest",
    words:
      /(?:人民代表大会|人大|人代会)[^，。\n]{0,12}(?:会议|全会)(?:今[日天]|昨[日天]|隆重|胜利|正式){0,2}(?:开幕|召开|举行|闭幕)|(?:召开|举行)了?[^，。\n]{0,16}人民代表大会|人民代表大会[^，。\n]{0,36}隆重(?:召开|开幕|举行)|代表们?听取|听取[、和并]?审议了?[^，。\n]{0,16}(?:政府工作报告|[县市区镇乡]长)|(?:省长|市长|州长|盟长|区长|县长|旗长|镇长|乡长|总理|主席)[^，。\n“”]{0,16}(?:代表[^，。\n]{1,24})?(?:向大会|在会上|在大会上)?(?:作|做|所作)了?的?《?政府工作报告|受权(?:全文)?播发|小编|编者按|昨[日天](?:上午|下午)?，/u,
    within: 500,
    confidence: 0.8,
    unless: FIRST_PERSON,
  },
  {
    // The line of a reporter: 本报记者 张华.
    kind: "press-digest",
    words:
      /(?:^|\n)[^\S\n]{0,8}(?:本报|本台|[^\n。，：]{2,10}[报网台社])?(?:全媒体|见习|首席|特约)?记者[：:]?\s?\p{Script=Han}{2,4}(?:[\s、]{1,2}\p{Script=Han}{2,4}){0,5}(?<!摄影?)[^\S\n]{0,8}(?:\n|$)/u,
    within: 900,
    confidence: 0.8,
    unless: FIRST_PERSON,
  },
  {
    // Many provinces at once, a press conference, the report of somebody spoken of, a headline that opens with its place.
    kind: "press-digest",
    words:
      /(?<!\d)\d{1,2}[余多]?个?(?:省份|省市|省区市)|政府工作报告(?:相继|陆续|纷纷|已)?出炉|(?:新闻发布会|媒体通气会)上?，?[^。\n]{0,40}(?:介绍|表示|透露|通报|说)|总理在政府工作报告中|政府工作报告[》”]?(?:指出|提出|明确|强调|显示|透露)(?!的)|在政府工作报告中(?:说|指出|提出|强调)|记者的?统计|(?:网|局|部门)[^，。\n]{0,8}(?:对外)?(?:公布|发布)的(?:消息|信息)|^\s{0,8}\p{Script=Han}{2,6}[市县区旗镇乡]：[^\n。，；\d]{6,40}\n/u,
    within: 500,
    confidence: 0.8,
    unless: FIRST_PERSON,
  },
  {
    // The heading of a page that picks from a report: 一图读懂2025年政府工作报告.
    kind: "press-digest",
    words:
      /^\s{0,8}(?:目录\s{0,4}\n)?[^\n]{0,50}(?:一[图文][读看][懂清]|一[图文]了解|图解|解码|成绩单”?(?:来了|出炉|发布|公布|揭晓|[！!]|(?=\n))|图说|速[览读递]|划重点|看点|干货|导读|解读|金句|亮点|(?<!工作)要点|[数话]说|数读|关键词|一览|抢先看|来了[！!]|怎么干|这[样么]干|专访|对话|访谈)/u,
    within: 80,
    confidence: 0.8,
    unless: FIRST_PERSON,
  },
  {
    // A column on the congress, or a line that says what it makes of a report: 【聚焦两会】…, 解读2022年云岭市政府工作报告（八）.
    kind: "press-digest",
    words:
      /(?:^|\n)[^\n。]{0,24}(?:解读|聚焦|图解|速览|关注|直击|走进|对话|热议|亮点|看点|数说|数读)[^\n。，]{0,16}(?:政府工作报告|两会)|两会[|｜丨│·:：]|政府工作报告》?”?[里中上]的?[^，。\n]{0,20}[\n：:]/u,
    within: 240,
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
      /(?:上半年|1[-—－~至]6月份?)[^，。\n]{0,30}(?:执行情况|工作情况|(?:完成|落实|进展|推进)情况|工作报告|工作总结|情况的?报告)|(?:总结|回顾|分析)[^，。\n]{0,6}上半年[^。\n]{0,24}(?:部署|安排|谋划|研究)[^，。\n]{0,6}下半年|半年工作(?:报告|总结)|(?:^|\n)[^\S\n]{0,4}一、[^\n。，]{0,12}上半年(?![^\n。，]{0,12}经济运行)[^\n。，]{0,20}(?:发展情况|工作|特点|成效|回顾|总结)/u,
    within: 400,
    confidence: 0.95,
  },
  {
    kind: "bulletin",
    words:
      /统计公报|发展(?:情况)?的?公报|(?:上半年|季度|\d月份?|全年|年)[^，。\n]{0,12}(?:经济|国民经济)(?:社会发展)?(?:运行|形势)(?:情况|[简概]况|简?析|分析|综述|态势|简报|通报)|经济运行(?:情况|简析|分析|综述|态势)|主要(?:经济)?指标(?:完成)?情况/u,
    within: 400,
    confidence: 0.95,
    unless: OF_REPORT,
  },
  {
    kind: "plan",
    // A report may submit the plan (向大会提交《…规划纲要（草案）》) and is none.
    words:
      /(?<!(?:提[交请]|连同|编制|起草|制定|形成|审[议查]|附上)了?[^，。\n]{0,24})(?:国民经济[和与]社会发展[^，。\n]{0,16}(?:计划|规划)|经济社会发展计划|年度计划(?:草案)?的?报告|国民经济计划)(?![^，。\n]{0,30}一并(?:审[议查]|讨论))/u,
    within: 500,
    confidence: 0.95,
    unless: TITLED_REPORT,
  },
  {
    // 云岭市“十四五”规划纲要.
    kind: "plan",
    words:
      /^\s{0,8}(?![^\n]{0,40}(?:解读|图解|说明|实施情况|中期评估))[^\n。；，]{0,24}[“"]?[一二三四五六七八九十]{1,3}五[”"]?(?:时期)?(?:发展)?规划(?:纲要)?(?=\s|$|[（(])/u,
    within: 80,
    confidence: 0.9,
  },
  {
    // What a party committee proposes for the next plan: 关于制定…第十五个五年规划的建议.
    kind: "plan",
    words: /^\s{0,8}[^\n。；，]{0,30}关于制[定订][^\n。；，]{0,24}五年[规计]划[^\n。；，]{0,24}的?建议(?=\s|$|[（(])/u,
    within: 100,
    confidence: 0.9,
  },
  {
    // 2023年工作要点: what an office means to do in a year.
    kind: "plan",
    words:
      /^\s{0,8}(?![^\n]{0,60}(?:总结|回顾|情况|报告))[^\n。；，]{0,24}\d{4}年度?(?:[^\n。；，]{0,12}工作(?:要点|计划|打算|安排)|[^\n。；，]{0,12}(?:实事|民生工程|民生项目)(?:项目)?(?:清单|计划|安排))(?=\s|$|[（(])/u,
    within: 80,
    confidence: 0.9,
  },
  {
    // What became of the tasks of a report: 关于2021年《政府工作报告》重点任务完成情况的通报.
    kind: "other",
    words:
      /(?:分解|分工)(?:落实)?《政府工作报告》|《政府工作报告》[^，。\n]{0,24}(?:(?:完成|落实|进展|推进)情况|任务分解|分工|督[查办])|政府工作报告(?:重点|主要|目标)[^，。\n]{0,16}(?:完成|落实|进展|推进)情况/u,
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
    words:
      /\d{4}年度?(?:政府)?工作总结|^[^\n。；，]{0,24}(?:政府|办事处|管委会|开发区)\d{4}年度?工作(?:情况(?:的?汇报|的?报告)?|汇报|报告)(?=\s|$|[（(])/u,
    within: 300,
    confidence: 0.7,
  },
  {
    // 交通局年度交通管理工作总结, 2020年度城关街道工作总结和2021年度工作思路: the title of what an office says of its year.
    kind: "work-report",
    words:
      /^\s{0,8}[^\n。；，：]{2,36}(?<!(?:季度|月份?|上半年|下半年)[^\n。；，：]{0,8})工作总结(?:[和及暨与、][^\n。；，]{0,20}(?:思路|计划|打算|安排|要点|设想))?\s{0,8}(?:[\n（(]|$)/u,
    within: 100,
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
      /代表[^，。\n]{2,24}政府，?向[^，。\n]{1,10}(?:汇报|报告)|向(?:大会|大家|各位代表)?(?:作|做|报告)[^，。\n]{0,8}工作|报告(?:政府)?工作，?请予?审议|各位代表|\d{4}年(?:政府|全[省市县区])工作的?总体要求/u,
    within: 2000,
    confidence: 0.8,
  },
  {
    // 现将2020年工作目标任务呈报如下: what an office submits it will do.
    kind: "plan",
    words:
      /现将[^，。\n]{0,16}\d{4}年度?[^，。\n]{0,12}(?:目标任务|工作计划|工作要点|工作安排|工作打算)(?![^，。\n]{0,8}(?:完成|执行|自查|落实|进展))[^，。\n]{0,8}如下/u,
    within: 200,
    confidence: 0.8,
  },
  {
    // 来源：《云江日报》: a page of a newspaper that nothing else tells of; 3月1日，全市农业工作会议召开: news of a meeting.
    kind: "press-digest",
    words:
      /(?:来源|稿源)\s?[：:]\s?《?[^\n]{2,16}(?:日报|晚报|晨报|早报|都市报|时报|新闻网|网络版|云报|观察)|^\s{0,8}\d{1,2}月\d{1,2}日[^。\n，]{0,6}，[^。\n，]{2,24}(?:会议?|大会)(?:召开|举行)/u,
    within: 400,
    confidence: 0.6,
    unless: FIRST_PERSON,
  },
];
