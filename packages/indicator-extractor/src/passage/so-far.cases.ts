import type { PhenomenonCase } from "../case.js";

/** How far the plan of a year has come, told beside what was planned. */
export const soFarCases: readonly PhenomenonCase[] = [
  {
    passage: "none",
    text: "记者从市住建局获悉，2022年，全市计划改造老旧小区156个，惠及居民3.4万户。截至10月底，已开工149个。",
    facts: [
      "改造老旧小区 | 156个 | level eq - | target 2022",
      "居民 | 3.4万户 | level eq - | target 2022",
      "改造老旧小区开工 | 149个 | level eq - | actual 2022 1–10",
    ],
  },
  // The first months of the year planned, not those of the year reviewed.
  {
    passage: "none",
    text: "2024年3月14日电 去年城镇新增就业5.8万人。今年的目标是城镇新增就业5.5万人以上。截至2月底，已新增就业0.9万人。",
    facts: [
      "城镇新增就业 | 5.8万人 | level eq - | actual 2023",
      "城镇新增就业 | 5.5万人 | level ge - | target 2024",
      "新增就业 | 0.9万人 | level eq - | actual 2024 1–2",
    ],
  },
  // What was planned, and what came of it.
  {
    passage: "none",
    text: "2023年民生实事项目完成情况\n计划新建幼儿园5所，实际建成6所，新增学位1800个。\n年初计划改造40个小区，目前已完工38个。",
    facts: [
      "新建幼儿园 | 5所 | level eq - | target 2023",
      "实际建成 | 6所 | level eq - | actual 2023",
      "新增学位 | 1800个 | level eq - | actual 2023",
      "小区 | 40个 | level eq - | target 2023",
      "小区完工 | 38个 | level eq - | actual 2023",
    ],
  },
  // 截至 with a day counts from January, 今年 behind it or not; so does the same period of last year.
  {
    passage: "none",
    text: "截至9月30日，我市今年新增减税降费18.6亿元。其中，小微企业减税5.1亿元。去年同期，全市减税9.3亿元。\n（云州日报2019年10月16日）",
    facts: [
      "新增减税降费 | 18.6亿元 | level eq - | actual 2019 1–9",
      "小微企业减税 | 5.1亿元 | level eq - | actual 2019 1–9",
      "减税 | 9.3亿元 | level eq - | actual 2018 1–9",
    ],
  },
  // 争取 is to get, where money from above is got.
  {
    passage: "none",
    text: "县水务局2021年上半年工作总结\n上半年，共争取上级资金8600万元。\n一是河道治理。治理河道18公里。\n下半年工作打算\n（一）力争完成投资1.2亿元。\n（二）新建水库2座。",
    facts: [
      "上级资金 | 8600万元 | level eq - | actual 2021 1–6",
      "治理河道 | 18公里 | level eq - | actual 2021 1–6",
      "投资 | 1.2亿元 | level eq - | target 2021 7–12",
      "新建水库 | 2座 | level eq - | target 2021 7–12",
    ],
  },
  // The day of the news before the part of the year that it tells.
  {
    passage: "none",
    text: "8月20日，记者从市政府督查室了解到，截至7月底，全市新建管网16公里。新增停车位900个。\n（云州晚报2020年8月21日）",
    facts: ["新建管网 | 16公里 | level eq - | actual 2020 1–7", "新增停车位 | 900个 | level eq - | actual 2020 1–7"],
  },
  // What was reached, before the goal of the year; what the text turns to.
  {
    passage: "none",
    text: "白水县2018年工作情况汇报\n截至目前，已脱贫1980户。\n下一步，完成剩余120户脱贫任务。\n（2018年11月）",
    facts: ["脱贫 | 1980户 | level eq - | actual 2018", "脱贫任务 | 120户 | level eq - | target 2018"],
  },
  // Tasks told before their results: all that the sentence lists, and what the next plans; a plan with its year.
  {
    passage: "none",
    text: "2014年交通工作总结\n2014年，市局下达我局任务是新建公路80公里、改造危桥12座；养护公路300公里。计划完成投资1.5亿元。截至12月，新建公路82公里，完成投资1.6亿元。",
    facts: [
      "新建公路 | 80公里 | level eq - | target 2014",
      "改造危桥 | 12座 | level eq - | target 2014",
      "养护公路 | 300公里 | level eq - | target 2014",
      "投资 | 1.5亿元 | level eq - | target 2014",
      "新建公路 | 82公里 | level eq - | actual 2014 1–12",
      "投资 | 1.6亿元 | level eq - | actual 2014 1–12",
    ],
  },
  {
    passage: "none",
    text: "扶贫办2017年工作总结\n2017年，全县计划脱贫3200人，退出贫困村12个。目前，已脱贫3150人。",
    facts: [
      "全县计划脱贫 | 3200人 | level eq - | target 2017",
      "退出贫困村 | 12个 | level eq - | target 2017",
      "脱贫 | 3150人 | level eq - | actual 2017",
    ],
  },
  // A summary with the plan of the next year in its title: 今年 is its own.
  {
    passage: "none",
    text: "水利局工作总结及2020年工作安排\n今年，新修水渠20公里，治理河道3公里。\n2020年，计划新修水渠30公里。",
    facts: [
      "新修水渠 | 20公里 | level eq - | actual 2019",
      "治理河道 | 3公里 | level eq - | actual 2019",
      "新修水渠 | 30公里 | level eq - | target 2020",
    ],
  },
  // What was asked of a year that has gone by.
  {
    passage: "none",
    text: "2021年是工业强县的第一年，要求工业产值增长18%，招商引资完成20亿元。经过一年努力，首战告捷。去年全县工业产值增长21%，招商引资23亿元。",
    facts: [
      "工业产值 | 18% | growth eq up | target 2021",
      "招商引资 | 20亿元 | level eq - | target 2021",
      "全县工业产值 | 21% | growth eq up | actual 2021",
      "招商引资 | 23亿元 | level eq - | actual 2021",
    ],
  },
  // The part of a year whose figures are made known.
  {
    passage: "none",
    text: "海关公布2021年前11个月外贸数据：全区进出口1708亿元，其中，出口1364亿元；进口344亿元，下降3.7%。",
    facts: [
      "全区进出口 | 1708亿元 | level eq - | actual 2021 1–11",
      "出口 | 1364亿元 | level eq - | actual 2021 1–11",
      "进口 | 344亿元 | level eq - | actual 2021 1–11",
      "进口 | 3.7% | growth eq down | actual 2021 1–11",
    ],
  },
  // In a summary headings that call for work head what was done.
  {
    passage: "none",
    text: "青石镇2021年工作总结\n一、突出三项重点工作，努力打造生态强镇\n今年，全镇水产养殖达2万亩，新建茶园350亩。\n二、2022年工作打算\n新建茶园500亩。",
    facts: [
      "全镇水产养殖 | 2万亩 | level eq - | actual 2021",
      "新建茶园 | 350亩 | level eq - | actual 2021",
      "新建茶园 | 500亩 | level eq - | target 2022",
    ],
  },
  // What a plan has come to is told, though its goals are named; the task in brackets.
  {
    passage: "none",
    text: "乙县“十二五”规划纲要\n第一章 “十一五”规划执行情况\n“十一五”期间，全县较好地完成了“十一五”规划发展目标。\n1、经济实力增强。2010年实现地区生产总值116亿元，造林1.7万亩（任务1.5万亩）。",
    facts: [
      "地区生产总值 | 116亿元 | level eq - | actual 2010",
      "造林 | 1.7万亩 | level eq - | actual 2010",
      "造林任务 | 1.5万亩 | level eq - | target 2010",
    ],
  },
  // The agenda of a meeting opens nothing: what is aimed at is for the year to come.
  {
    passage: "none",
    text: "丙县召开2019年农村工作会议。会议的主要任务是：总结2018年工作，部署2019年工作。目标是：粮食产量达到30万吨，农民收入增长8%。",
    facts: ["粮食产量 | 30万吨 | level eq - | target 2019", "农民收入 | 8% | growth eq up | target 2019"],
  },
  // Years without their century, and 届时.
  {
    passage: "none",
    text: "07年，全县生产总值45亿元，比06年增长12%。到2012年，要突破80亿元，15年要突破百亿元。届时，人均收入达到2万元。",
    facts: [
      "全县生产总值 | 45亿元 | level eq - | actual 2007",
      "全县生产总值 | 12% | growth eq up | actual 2007",
      "全县生产总值 | 80亿元 | level ge - | target 2012",
      "全县生产总值 | 百亿元 | level ge - | target 2015",
      "人均收入 | 2万元 | level eq - | target 2015",
    ],
  },
  // The parts of one year's sum on lines of their own, in a section on five years; what is to be invested.
  {
    passage: "five-years",
    text: "（一）2025年财政收入6.1亿元，其中：\n1、一般预算收入3.6亿元，增长12%。\n2、转移支付收入5365万元，下降10.9%。\n水利项目总投资1500万元，年度计划投资800万元。",
    facts: [
      "财政收入 | 6.1亿元 | level eq - | actual 2025",
      "一般预算收入 | 3.6亿元 | level eq - | actual 2025",
      "一般预算收入 | 12% | growth eq up | actual 2025",
      "转移支付收入 | 5365万元 | level eq - | actual 2025",
      "转移支付收入 | 10.9% | growth eq down | actual 2025",
      "水利项目总投资 | 1500万元 | level eq - | actual 2025",
      "水利项目年度计划投资 | 800万元 | level eq - | target 2025",
    ],
  },
  // What was done as asked is done.
  {
    passage: "review",
    text: "全年按要求完成320户危房改造，新建学校6所。",
    facts: ["危房改造 | 320户 | level eq - | actual 2025", "新建学校 | 6所 | level eq - | actual 2025"],
  },
];
