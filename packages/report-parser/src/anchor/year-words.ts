import { Y, Y2, type YearWords } from "./year-pattern.js";

/** What is counted of a whole economy, year by year. */
const OF_ALL = "(?:生产总值|GDP|总产值|财政总?收入|预算收入)";
/** Characters of a text that are asked for years. */
export const WHOLE = 60_000;

/** Each speaks for the year planned or the one reviewed, behind the titles, and votes add up. */
export const BODY_YEAR_WORDS: readonly YearWords[] = [
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
      `${Y}年度?的?(?:重点|主要|政府|全市|全县|全区)?(?:工作)?的?(?:安排|打算|思路|设想|主要任务|重点任务|任务|部署|目标任务|总体要求|总体思路|重点工作)`,
      "u",
    ),
    within: WHOLE,
    confidence: 0.85,
  },
  {
    source: "body",
    names: "planYear",
    words: new RegExp(
      `(?<![到至])${Y}年[，,]?[^，。；\\n]{0,24}(?:主要预期目标|预期目标|主要目标)(?:[是为：:]|建议|如下)`,
      "u",
    ),
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
      `预计${Y}年[^，。；\\n]{0,8}(?:(?:完成|达到?|实现|突破)${OF_ALL}|${OF_ALL}[^，。；\\n]{0,8}(?:完成|达|实现|突破))|${Y2}年，?[^，。；\\n]{0,12}预计(?:[比同较]|[^，。；\\n]{0,8}${OF_ALL})`,
      "u",
    ),
    within: WHOLE,
    confidence: 0.6,
  },
  {
    // 2024年，全年生产总值增长5.4%: what a whole year brought.
    source: "body",
    names: "reviewYear",
    words: new RegExp(
      `(?<![比到至])${Y}年，?全年(?![^，。；\\n]{0,24}(?:预期|力争|计划|目标|任务|将))[^。；\\n]{0,30}(?:增长|下降|达到?|完成|实现|突破)[^。；\\n]{0,12}\\d`,
      "u",
    ),
    within: WHOLE,
    confidence: 0.7,
  },
  {
    // 2022年及未来五年，我市将办好…: the first year of a new term.
    source: "body",
    names: "planYear",
    words: new RegExp(`(?<!\\d)${Y}年[及和与、]?(?:今后|未来)五年`, "u"),
    within: WHOLE,
    confidence: 0.8,
  },
  {
    // 公布了2021年民生实事项目票决结果: what was voted is still to be done.
    source: "body",
    names: "planYear",
    words: new RegExp(`${Y}年[^，。；\\n]{0,20}(?:实事|项目)[^，。；\\n]{0,10}(?:票决|候选)`, "u"),
    within: 3000,
    confidence: 0.9,
  },
  {
    source: "body",
    names: "planYear",
    words: new RegExp(`(?:(?:今年|新的一年)[（(]|展望)${Y}年`, "u"),
    within: WHOLE,
    confidence: 0.9,
  },
  {
    // 2021年是工业强县的第一年，年初提出…。经过一年的努力，首战告捷: the year has gone by.
    source: "body",
    names: "reviewYear",
    words: new RegExp(
      `${Y}年，?是[^。\\n]{0,40}(?:第一年|之年|一年)[^\\n]{0,120}?(?:经过|通过)?(?:一年(?:来)?的?(?:艰苦|不懈|共同)?(?:努力|奋斗|拼搏)|一年来|首战告捷)`,
      "u",
    ),
    within: 3000,
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
      `(?:谈[到及]|对|(?<!为|围绕|按照|对照)做好)${Y}年(?:的|政府)*工作(?!情况|进行|作了?回顾|[^，。；\\n]{0,24}(?:总结|回顾))|对${Y2}年[^，。；\\n]{0,20}(?:部署|安排|打算|建议)`,
      "u",
    ),
    within: WHOLE,
    confidence: 0.8,
  },
  {
    source: "body",
    names: "reviewYear",
    words: new RegExp(
      `(?:对|回顾了?|总结了?|汇报)${Y}年[^，。；\\n]{0,30}(?:总结|回顾|工作(?![^，。；\\n]{0,12}(?:布局|部署|安排|谋划|规划|打算|建议))|成就|成绩)`,
      "u",
    ),
    within: 3000,
    confidence: 0.7,
  },
  {
    // 会议通报了2023年度农田建设情况，部署2024年农田建设工作: the second is the year to come, whatever the work.
    source: "body",
    names: "planYear",
    words: new RegExp(
      `(?:通报|总结|回顾)了?[^。；\\n\\d]{0,12}\\d{4}年[^。；\\n\\d]{0,40}[，、](?:并|和|研究){0,2}(?:部署|安排|谋划)了?[^。；，\\n\\d]{0,8}${Y}年`,
      "u",
    ),
    within: 3000,
    confidence: 0.85,
  },
  {
    // 把招商引资作为2018年的头号工程.
    source: "body",
    names: "planYear",
    words: new RegExp(
      `(?:作为|列为|确定为|定为)${Y}年的?[^，。；\\n]{0,12}(?:首要|头号|一号|第一|中心|核心|重[点要]|主要)(?:任务|工程|工作|大事|目标|要务|课题)`,
      "u",
    ),
    within: WHOLE,
    confidence: 0.8,
  },
  {
    // 云州市2024年民营经济发展大会召开: whoever meets in its name speaks in that year, unless to honour one gone by.
    source: "body",
    names: "planYear",
    words: new RegExp(
      `(?:^|[，。；\\n])(?![^，。；\\n]{0,40}(?:总结|表彰|述职|回顾|颁奖|年报|公报))[^，。；\\n\\d]{0,16}${Y}年度?(?!第)[^，。；\\n\\d]{2,30}(?:现场会|推进会|部署会|动员会|工作会议?|发展大会|大会|仪式|论坛|洽谈会)[”》]?(?:[^，。；\\n]{0,12}(?:召开|举行|举办|开幕|启动)|(?=[，。\\n]))|(?:召开|举行|举办)了?[“《]?${Y2}年度?(?!第)(?![^，。；\\n]{0,30}(?:总结|表彰|述职|回顾|颁奖|新闻发布|公报))[^，。；\\n\\d]{2,30}(?:现场会|推进会|部署会|动员会|工作会议?|发展大会|大会|仪式|论坛|洽谈会)`,
      "u",
    ),
    within: 600,
    confidence: 0.6,
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
    words: new RegExp(
      `${Y}年[1-5]月\\d{1,2}日(?:[^。\\n]{0,30}|在[^。]{0,30})(?:人民代表大会|人大|会议|大会|两会|政府工作报告)`,
      "u",
    ),
    within: 1500,
    confidence: 0.85,
  },
  {
    source: "publication",
    names: "planYear",
    words: new RegExp(
      `(?:(?:发布|发文|成文|更新|时间|日期)(?:日期|时间)?[：:]?\\s{0,4}(?:\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?\\s{1,2})?|来源[：:][^。\\n]{1,16}?)${Y}[-—/.年]0?[1-5](?!\\d)`,
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
