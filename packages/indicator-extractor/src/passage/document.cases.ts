import type { PhenomenonCase } from "../case.js";

/** Whole documents whose years and parts of a year hold over sentences. */
export const documentCases: readonly PhenomenonCase[] = [
  // The plan that a task follows is a paper.
  {
    passage: "none",
    text: "2022年云岭市政府工作报告\n各位代表：\n一、2021年工作回顾\n新增企业12家。\n二、2022年工作安排\n扩大有效投资。围绕“十四五”规划，适度超前开展基础设施建设。安排预算内投资64亿元。",
    facts: ["新增企业 | 12家 | level eq - | actual 2021", "预算内投资 | 64亿元 | level eq - | target 2022"],
  },
  // A part on a plan tells what went before it, and then the plan.
  {
    passage: "none",
    text: "2026年云岭市政府工作报告\n各位代表：\n一、2025年工作回顾\n新增企业12家。\n二、“十四五”时期发展成就和“十五五”时期主要目标\n过去五年，新增城镇就业6万人。\n“十五五”时期是我市加快转型的五年。机遇和挑战都有新变化。\n——坚持创新驱动。研发经费投入年均增长7%以上，力争高于“十四五”时期实际。\n——推进城乡融合。城镇化率提高到65%。",
    facts: [
      "新增企业 | 12家 | level eq - | actual 2025",
      "新增城镇就业 | 6万人 | level eq - | actual 2021/2025",
      "研发经费投入 | 7% | growth ge up | target 2026/2030",
      "城镇化率 | 65% | ratio eq - | target 2030",
    ],
  },
  // A part on a year and a plan tells the year, and then the plan.
  {
    passage: "none",
    text: "2026年云岭市政府工作报告\n各位代表：\n一、2025年和“十四五”时期工作回顾\n（一）产业加快发展\n新增企业12家。\n各位代表，去年的成绩，保证了“十四五”圆满收官。“十四五”时期是发展最快的时期之一。\n——生活水平提高。转移农村劳动力10万人次以上。\n二、2026年工作安排\n新建学校3所。",
    facts: [
      "新增企业 | 12家 | level eq - | actual 2025",
      "转移农村劳动力 | 10万人次 | level ge - | actual 2021/2025",
      "新建学校 | 3所 | level eq - | target 2026",
    ],
  },
  // A report written in December calls the year it reviews 今年.
  {
    passage: "none",
    text: "清溪街道2016年工作总结和2017年工作计划\n（2016年12月9日）\n一、2016年工作总结\n今年1-10月，街道完成投资10.6亿元；实现社零总额23亿元，增长8%。新增企业120家。\n提前完成今年老旧小区改造任务，改造房屋25幢。\n二、2017年工作计划\n今年固定资产投资增长10%。",
    facts: [
      "街道完成投资 | 10.6亿元 | level eq - | actual 2016 1–10",
      "社零总额 | 23亿元 | level eq - | actual 2016 1–10",
      "社零总额 | 8% | growth eq up | actual 2016 1–10",
      "新增企业 | 120家 | level eq - | actual 2016 1–10",
      "改造房屋 | 25幢 | level eq - | actual 2016",
      "固定资产投资 | 10% | growth eq up | target 2017",
    ],
  },
  // One read in January does not, and its first quarter is that of the year planned.
  {
    passage: "none",
    text: "云岭县2024年政府工作报告\n（2024年3月2日）\n一、2023年工作回顾\n粮食产量32万吨。今年1—2月，进出口增长9%。\n二、2024年工作安排\n粮食产量33万吨。",
    facts: [
      "粮食产量 | 32万吨 | level eq - | actual 2023",
      "进出口 | 9% | growth eq up | actual 2024 1–2",
      "粮食产量 | 33万吨 | level eq - | target 2024",
    ],
  },
  // The part of a year that opens a text without title holds until another is told.
  {
    passage: "none",
    text: "记者从市统计局获悉，2023年1至8月，全市固定资产投资232亿元，增长34%。其中工业投资75亿元。\n社会消费品零售总额120亿元。一季度，出口30亿元。",
    facts: [
      "固定资产投资 | 232亿元 | level eq - | actual 2023 1–8",
      "固定资产投资 | 34% | growth eq up | actual 2023 1–8",
      "工业投资 | 75亿元 | level eq - | actual 2023 1–8",
      "社会消费品零售总额 | 120亿元 | level eq - | actual 2023 1–8",
      "出口 | 30亿元 | level eq - | actual 2023 1–3",
    ],
  },
  {
    passage: "none",
    text: "滨海区2023年前三季度经济运行简析\n前三季度，全区生产总值310亿元。\n一、农业\n粮食播种面积20万亩。\n二、工业\n二季度当季，增加值增长7%，其中9月份增长8.2%。",
    facts: [
      "全区生产总值 | 310亿元 | level eq - | actual 2023 1–9",
      "粮食播种面积 | 20万亩 | level eq - | actual 2023 1–9",
      "增加值 | 7% | growth eq up | actual 2023 4–6",
      "增加值 | 8.2% | growth eq up | actual 2023 9–9",
    ],
  },
  // Where a movement started opens no passage.
  {
    passage: "none",
    text: "2006年云岭市政府工作报告\n各位代表：\n新世纪的头五年，我市取得显著成就。\n城镇化率由“九五”末的28%提高到2005年的36%。规模以上企业达到155家。",
    facts: [
      "城镇化率 | 28% | ratio eq - | actual 2000",
      "城镇化率 | 36% | ratio eq - | actual 2005",
      "规模以上企业 | 155家 | level eq - | actual 2005",
    ],
  },
  // Several years told together are those of the yearly rates, also where the last of them is named.
  {
    passage: "none",
    text: "新庄镇人民代表大会隆重召开。镇长作政府工作报告，报告分为过去五年工作的回顾、今后五年的目标任务、2012年工作安排三大部分。\n报告认为，2007—2011年是全镇稳步发展的五年。2011年，预计实现生产总值26.5亿元，年均增长14.6%；粮食播种面积13.5万亩。",
    facts: [
      "生产总值 | 26.5亿元 | level eq - | actual 2011",
      "生产总值 | 14.6% | growth eq up | actual 2007/2011",
      "粮食播种面积 | 13.5万亩 | level eq - | actual 2011",
    ],
  },
  // What statistics count by the year is that of the last year, what adds up is of all.
  {
    passage: "none",
    text: "青河县2021年政府工作报告\n一、“十三五”时期工作回顾\n五年来，固定资产投资累计完成90亿元，年均增加4亿元。财政总收入完成32亿元，粮食产量完成30万吨。改造小区完成60个。",
    facts: [
      "固定资产投资 | 90亿元 | level eq - | actual 2016/2020",
      "固定资产投资 | 4亿元 | change eq up | actual 2016/2020",
      "财政总收入 | 32亿元 | level eq - | actual 2020",
      "粮食产量 | 30万吨 | level eq - | actual 2020",
      "改造小区 | 60个 | level eq - | actual 2016/2020",
    ],
  },
  // A digest in lines without marks: the parts are headed by what was done and what will be.
  {
    passage: "none",
    text: "一图读懂|白水区政府工作报告\n2023年成绩单\n地区生产总值突破500亿元 ↑6.2%\n新增市场主体1.2万户\n2024年怎么干？\nGDP增长6%左右\n新建学校6所、改扩建8所",
    facts: [
      "地区生产总值 | 500亿元 | level ge - | actual 2023",
      "地区生产总值 | 6.2% | growth eq up | actual 2023",
      "新增市场主体 | 1.2万户 | level eq - | actual 2023",
      "GDP | 6% | growth approx up | target 2024",
      "新建学校 | 6所 | level eq - | target 2024",
      "改扩建学校 | 8所 | level eq - | target 2024",
    ],
  },
  // Where no year is told, what happened and what is promised still are.
  {
    passage: "none",
    text: "1月8日上午，桐江市第十六届人民代表大会第三次会议开幕。过去一年，粮食总产完成32万吨。\n今年的主要预期目标是：粮食产量稳定在30万吨以上。\n会议期间，代表们认为，过去五年GDP年均增长7.4%。未来五年，力争经济总量突破2500亿元。\n截至目前，该市拥有养老机构82家，去年新建养老院12家，今年计划新建养老院15家。",
    facts: [
      "粮食总产 | 32万吨 | level eq - | actual -",
      "粮食产量 | 30万吨 | level ge - | target -",
      "GDP | 7.4% | growth eq up | actual -",
      "经济总量 | 2500亿元 | level ge - | target -",
      "养老机构 | 82家 | level eq - | actual -",
      "新建养老院 | 12家 | level eq - | actual -",
      "新建养老院 | 15家 | level eq - | target -",
    ],
  },
  // What was done of a plan is no promise, and what follows goes on with it.
  {
    passage: "none",
    text: "2023年全县重点项目年度计划投资56亿元，1—6月累计完成投资36亿元，占年计划投资的64%。",
    facts: [
      "全县重点项目年度计划投资 | 56亿元 | level eq - | target 2023",
      "全县重点项目投资 | 36亿元 | level eq - | actual 2023 1–6",
      "全县重点项目投资占年计划投资 | 64% | ratio eq - | actual 2023 1–6",
    ],
  },
  // An earlier year that opens a paragraph, before any figure, holds to its end.
  {
    passage: "none",
    text: "一九八四年政府工作报告\n一、一九八三年工作回顾\n粮食总产9亿斤。\n一九八一年，我县茶叶生产遇到冻害。全县产茶3.1万担，总产下降12%。\n油料总产1.2万担。",
    facts: [
      "粮食总产 | 9亿斤 | level eq - | actual 1983",
      "全县产茶 | 3.1万担 | level eq - | actual 1981",
      "总产 | 12% | growth eq down | actual 1981",
      "油料总产 | 1.2万担 | level eq - | actual 1983",
    ],
  },
  // A list of promises is one whether its items open with a verb of building or not, and whichever year it is for.
  {
    passage: "none",
    text: "今年，区里将为群众办好以下实事：\n1.改造老旧小区12个。\n2.招聘社区医生60名。\n3.新增公交车20台，开通线路3条。",
    facts: [
      "改造老旧小区 | 12个 | level eq - | target -",
      "招聘社区医生 | 60名 | level eq - | target -",
      "新增公交车 | 20台 | level eq - | target -",
      "线路 | 3条 | level eq - | target -",
    ],
  },
  // A comparison with a plan plans nothing, and slogans say nothing of time.
  {
    passage: "none",
    text: "青石县2024年前三季度经济运行情况\n一、聚焦项目，投资提速增效\n重点项目完成投资31亿元，完成年度计划投资的72%。\n二、强化保障，民生持续改善\n新增就业3200人。",
    facts: [
      "重点项目完成投资 | 31亿元 | level eq - | actual 2024 1–9",
      "重点项目年度计划投资 | 72% | ratio eq - | actual 2024 1–9",
      "新增就业 | 3200人 | level eq - | actual 2024 1–9",
    ],
  },
  // Two plans told without title: the years of the second are promised.
  {
    passage: "none",
    text: "“十三五”时期，县域经济稳步壮大，生产总值年均增长7%。“十四五”时期，主要目标是：生产总值年均增长6%，粮食产量达到30万吨。2021年，要实现生产总值增长7%以上。",
    facts: [
      "生产总值 | 7% | growth eq up | actual 2016/2020",
      "生产总值 | 6% | growth eq up | target 2021/2025",
      "粮食产量 | 30万吨 | level eq - | target 2025",
      "生产总值 | 7% | growth ge up | target 2021",
    ],
  },
  // In a part that plans, last year is what targets are compared with, stand on, or leave out.
  {
    passage: "none",
    text: "青石县2021年政府工作报告\n一、2020年工作回顾\n粮食产量30万吨。\n二、2021年工作安排\n一般公共预算收入在上年基础上增长5%，新增就业6万人。\n扣除去年一次性因素，税收收入增长4%，新建大棚600个。\n进出口保持去年水准；城镇化率达到60%。\n规上企业比上年增加30家，达到500家，培育合作社20家。\n用水量比去年下降3%，新建公路20公里。\n去年，我们建成公园6个。",
    facts: [
      "粮食产量 | 30万吨 | level eq - | actual 2020",
      "一般公共预算收入 | 5% | growth eq up | target 2021",
      "新增就业 | 6万人 | level eq - | target 2021",
      "税收收入 | 4% | growth eq up | target 2021",
      "新建大棚 | 600个 | level eq - | target 2021",
      "城镇化率 | 60% | ratio eq - | target 2021",
      "规上企业 | 30家 | change eq up | target 2021",
      "规上企业 | 500家 | level eq - | target 2021",
      "合作社 | 20家 | level eq - | target 2021",
      "用水量 | 3% | growth eq down | target 2021",
      "新建公路 | 20公里 | level eq - | target 2021",
      "公园 | 6个 | level eq - | actual 2020",
    ],
  },
  // What was announced holds over the items of its list, however they are numbered.
  {
    passage: "none",
    text: "2月6日，县长在报告中明确，今年将办好八件实事。\n（一）\n培训技工1.2万人次。\n（二）\n新建公办幼儿园9所，引进教师60名。",
    facts: [
      "培训技工 | 1.2万人次 | level eq - | target -",
      "新建公办幼儿园 | 9所 | level eq - | target -",
      "教师 | 60名 | level eq - | target -",
    ],
  },
  {
    passage: "none",
    text: "青石县2024年民生实事项目\n（一）改造老旧小区30个\n（二）新建农村公路60公里",
    facts: ["改造老旧小区 | 30个 | level eq - | target 2024", "新建农村公路 | 60公里 | level eq - | target 2024"],
  },
  {
    passage: "none",
    text: "主要预期目标是：生产总值增长7%。\n为实现上述目标，我们重点抓好以下工作：\n（一）聚力产业升级\n开发公益岗位205个。",
    facts: ["生产总值 | 7% | growth eq up | target -", "开发公益岗位 | 205个 | level eq - | target -"],
  },
  // Several years that end a paragraph on one year end with it.
  {
    passage: "none",
    text: "云岭市2015年国民经济和社会发展统计公报\n一、综合\n2015年粮食产量30万吨，增长2%。“十二五”时期，粮食产量年均增长3%。\n居民消费价格上涨1.5%。促进3100人再就业。",
    facts: [
      "粮食产量 | 30万吨 | level eq - | actual 2015",
      "粮食产量 | 2% | growth eq up | actual 2015",
      "粮食产量 | 3% | growth eq up | actual 2011/2015",
      "居民消费价格 | 1.5% | growth eq up | actual 2015",
      "再就业 | 3100人 | level eq - | actual 2015",
    ],
  },
  // A target may be told as a rise on last year.
  {
    passage: "none",
    text: "今年政府工作的总体要求是：抢抓机遇，奋力赶超。\n全县经济社会发展的主要预期目标是：粮食产量增长2%；固定资产投资同比增长24%，财政收入比上年增长8%。",
    facts: [
      "粮食产量 | 2% | growth eq up | target -",
      "固定资产投资 | 24% | growth eq up | target -",
      "财政收入 | 8% | growth eq up | target -",
    ],
  },
  // A motto before the title of a part, and one before another motto beside it.
  {
    passage: "none",
    text: "临水县政府工作报告\n（2013年3月8日）\n各位代表：\n站在新起点：2012年工作回顾\n全县粮食产量30万吨，各项社会事业全面进步，社会大局保持和谐稳定，群众获得感明显增强。\n开启新征程：确保五年稳定脱贫\n今年，全县粮食产量力争达到31万吨，城乡居民收入稳步提高，营商环境更加优化，各项社会事业全面进步。\n主要预期目标是：财政收入增长8%。",
    facts: [
      "全县粮食产量 | 30万吨 | level eq - | actual 2012",
      "全县粮食产量 | 31万吨 | level eq - | target 2013",
      "财政收入 | 8% | growth eq up | target 2013",
    ],
  },
  // Lines that are only a year tell of it, and plan the next.
  {
    passage: "none",
    text: "数读政府工作报告\n2022年：\n粮食产量30万吨\n2023年：\n粮食产量31万吨",
    facts: ["粮食产量 | 30万吨 | level eq - | actual 2022", "粮食产量 | 31万吨 | level eq - | target 2023"],
  },
  // A later part of the year takes the place of the one before.
  {
    passage: "none",
    text: "青石县2023年上半年工作情况\n1—5月，财税收入3亿元，增长8%。上半年新增“四上”企业14家。签约项目12个。",
    facts: [
      "财税收入 | 3亿元 | level eq - | actual 2023 1–5",
      "财税收入 | 8% | growth eq up | actual 2023 1–5",
      "新增“四上”企业 | 14家 | level eq - | actual 2023 1–6",
      "签约项目 | 12个 | level eq - | actual 2023 1–6",
    ],
  },
  // The year in which a plan ends is one year, and progress said over the first part looks back.
  {
    passage: "none",
    text: "云岭省2026年政府工作报告\n一、2025年和“十四五”时期工作回顾\n2025年是“十四五”收官之年，全省上下团结奋斗，生产总值增长5%。\n改造危房3万户。",
    facts: ["生产总值 | 5% | growth eq up | actual 2025", "改造危房 | 3万户 | level eq - | actual 2025"],
  },
  {
    passage: "none",
    text: "云岭省2026年政府工作报告\n一、一年接着一年干，现代化建设取得新进展新成效\n新增标准41项。\n二、2026年重点工作\n生产总值按增长5%安排。",
    facts: ["新增标准 | 41项 | level eq - | actual 2025", "生产总值 | 5% | growth eq up | target 2026"],
  },
  // The review of an account written as its year ended calls it 今年, whatever day stands above.
  {
    passage: "none",
    text: "云岭县水利局2020年工作总结及2021年工作计划\n（2021年1月4日）\n一、2020年工作回顾\n今年新增灌溉面积40亩，比上年增长8%。今年完成河道治理12公里。\n二、2021年工作计划\n今年新建泵站3座。",
    facts: [
      "新增灌溉面积 | 40亩 | level eq - | actual 2020",
      "新增灌溉面积 | 8% | growth eq up | actual 2020",
      "河道治理 | 12公里 | level eq - | actual 2020",
      "新建泵站 | 3座 | level eq - | target 2021",
    ],
  },
  // One that calls it the last year means the year planned by 今年.
  {
    passage: "none",
    text: "云岭县2021年政府工作报告\n（2021年1月4日）\n一、2020年工作回顾\n过去一年，新增企业40家。今年新增的2家企业已投产。今年实现开门红，进出口增长9%。\n二、2021年工作计划\n新建泵站3座。",
    facts: [
      "新增企业 | 40家 | level eq - | actual 2020",
      "新增企业 | 2家 | level eq - | actual 2021",
      "进出口 | 9% | growth eq up | actual 2021",
      "新建泵站 | 3座 | level eq - | target 2021",
    ],
  },
  // The years of a new term, the first of them named.
  {
    passage: "none",
    text: "【聚焦两会】办好“十件实事”\n11月8日，县长在政府工作报告中提出，2022年及未来五年，我县将办好“十件实事”。\n1.投资2亿元，改扩建水厂，用三年时间实现32个村通水。\n2.五年内建成4所学校，其中2022年完成2所学校建设。",
    facts: [
      "投资 | 2亿元 | level eq - | target 2022/2026",
      "村通水 | 32个 | level eq - | target 2022/2024",
      "学校 | 4所 | level eq - | target 2022/2026",
      "学校建设 | 2所 | level eq - | target 2022",
    ],
  },
];
