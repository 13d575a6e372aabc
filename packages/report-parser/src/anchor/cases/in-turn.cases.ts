import type { AnchorCase } from "./anchor-case.js";

/** Texts whose years are told by what is said of those they print, one behind the other. */
export const inTurnCases: readonly AnchorCase[] = [
  // The latest year told, and 今年 promised behind it.
  [
    "云州市人大会议开幕\n本报讯 昨日上午，会议开幕。2005年，全市生产总值511亿元，增长13%。今年预期目标是：生产总值增长12%。",
    "press-digest | 云州市 | 2005 | 2006",
  ],
  [
    "云岭网1月25日电（记者王某）省长在会议上说，2006年全省生产总值8600亿元，增长13.3%。今年全省生产总值增长10%左右。",
    "press-digest | - | 2006 | 2007",
  ],
  // A review of the past year that opens with its year, comma or not.
  [
    "一、过去一年工作\n2013年实现生产总值58亿元，增长12%。\n二、今年工作\n计划实现生产总值65亿元。",
    "work-report | - | 2013 | 2014",
  ],
  // A new government looks back and ahead over terms.
  [
    "过去五年，我们完成投资1200亿元。2021年，地区生产总值达到780亿元。今后五年，地区生产总值年均增长7%以上。2022年，地区生产总值增长7.5%。",
    "- | - | - | 2022",
  ],
  // Two years in one title.
  [
    "2009年工作小结与2010年工作思路\n一、主要成绩\n完成投资3亿元，新修水渠20公里。\n二、明年思路\n计划投资4亿元。",
    "work-report | - | 2009 | 2010",
  ],
  // Titled after the year reviewed, as offices do.
  [
    "2012年白水乡政府工作报告\n各位代表：一年来，全乡粮食总产1.2万吨，比上年增长3%。2013年，全乡粮食总产要达到1.25万吨。",
    "work-report | 白水乡 | 2012 | 2013",
  ],
  // What was planned for the only year named, and how far it has come.
  [
    "记者从市住建局获悉，2022年，全市计划改造老旧小区156个。截至10月底，已开工149个。",
    "press-digest | - | 2022 | 2022",
  ],
  // 去年 and 今年 beside the day of the page.
  [
    "来源：云岭日报 发布时间：2024-01-18\n十件实事件件实\n去年新建口袋公园20个。今年，市政府继续办好十件实事，新建口袋公园25个。",
    "press-digest | - | 2023 | 2024",
  ],
  // The heading of the plan names the year behind the one in the title.
  [
    "云岭高新技术产业开发区2017年工作报告\n2017年，高新区完成营业收入560亿元，增长18%。\n2018年工作思路：\n营业收入突破650亿元。",
    "work-report | 云岭高新技术产业开发区 | 2017 | 2018",
  ],
  // What is looked ahead to over several years is not the year planned; the year most named may be.
  [
    "从2016年到2020年，全区累计建房2.3万套。2020年，新建公园18个。展望2025年，全区城镇化率将达到72%。",
    "- | - | 2020 | -",
  ],
  [
    "关于下达2024年城乡建设计划的通知\n2024年全市计划新建道路120公里。\n长江路改造，2023年已完成投资3亿元，2024年计划投资4亿元。",
    "- | - | - | 2024",
  ],
  // The last month of a year, told with all of it; a report of spring, looked back on in summer.
  ["据海关统计，2018年12月，我省进出口312亿元，下降4.2%。全年累计进出口4120亿元，增长9.7%。", "- | - | 2018 | -"],
  [
    "今年市政府工作报告提出的实事，进展如何？8月20日，记者从市政府督查室了解到，截至7月底已开工12所。\n（云州晚报2020年8月21日）",
    "press-digest | - | 2020 | 2020",
  ],
  // What came of a year's work heads no plan, whatever the title says of the next.
  [
    "白杨街道2022年工作总结及2023年工作思路\n一、2022年工作成效\n全年新引进企业42家。\n二、2023年工作思路\n引进企业50家。",
    "work-report | 白杨街道 | 2022 | 2023",
  ],
  // 2020年1-10月 is a part of a year, no day; 明年 is far off in summer.
  ["甲县2020年1-10月重点项目建设情况通报\n今年共安排重点项目96个。1-10月，已开工91个。", "- | 甲县 | 2020 | 2020"],
  [
    "记者昨日从市交通局获悉，到今年底，高速公路通车里程将达到560公里。云岭高速明年6月通车。\n（云州日报2015年9月3日）",
    "press-digest | - | 2015 | 2015",
  ],
  // A list that the first line opens and the next announces.
  [
    "2025年，全县新改建农村公路80公里……日前，云岭县公布今年十大民生实事清单。\n一、新改建农村公路80公里。",
    "- | 云岭县 | - | 2025",
  ],
  // What a year was, said when it had gone by, or while it goes on.
  [
    "2021年是白水县工业强县的第一年，年初提出工业增加值增长10%的目标。经过一年的努力，首战告捷。去年全县工业增加值增长12%。",
    "- | 白水县 | 2021 | 2022",
  ],
  ["2018年是白水县乡村振兴的关键之年。去年，粮食产量45万吨；今年，要确保播种面积120万亩。", "- | 白水县 | 2017 | 2018"],
  // 总结 and the plan of the next year, in one title.
  [
    "水利局工作总结及2020年工作安排\n今年以来，新修水渠20公里。\n2020年，计划新修水渠30公里。",
    "work-report | - | 2019 | 2020",
  ],
];
