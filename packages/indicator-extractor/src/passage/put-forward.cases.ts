import type { PhenomenonCase } from "../case.js";

/** Texts without parts (press, lists, notices): what was put forward, what came of it, and whose year it is. */
export const putForwardCases: readonly PhenomenonCase[] = [
  {
    passage: "none",
    text: "云州新闻网2022年1月6日电 市长向大会报告政府工作时提出2022年主要任务，一组组数据令人振奋。\n◆地区生产总值增长5%以上\n◆建设50处休闲公园",
    facts: ["地区生产总值 | 5% | growth ge up | target 2022", "休闲公园 | 50处 | level eq - | target 2022"],
  },
  {
    passage: "none",
    text: "云岭新闻网2023年2月8日讯 2022年云岭县经济总量迈上新台阶。2023年，云岭人的生活将有哪些新变化？一起来看！\n●新建幼儿园50所\n●全年新增床位3200张",
    facts: ["新建幼儿园 | 50所 | level eq - | target 2023", "新增床位 | 3200张 | level eq - | target 2023"],
  },
  // A headline of the plan, and then the report from its beginning.
  {
    passage: "none",
    text: "云州市人代会开幕\n云州日报2018年1月8日讯 今年全市进出口预期增长7.5%左右。报告首先回顾了2017年工作。市长介绍，2017年，云州市经济稳中向好。预计全年地区生产总值2.15万亿元，比上年增长7%以上。完成固定资产投资6000亿元，增长8%左右。",
    facts: [
      "进出口 | 7.5% | growth approx up | target 2018",
      "地区生产总值 | 2.15万亿元 | level eq - | actual 2017",
      "地区生产总值 | 7% | growth ge up | actual 2017",
      "固定资产投资 | 6000亿元 | level eq - | actual 2017",
      "固定资产投资 | 8% | growth approx up | actual 2017",
    ],
  },
  // A list of promises with what came of each.
  {
    passage: "none",
    text: "云州晚报2015年12月23日讯 2015年，云州市政府工作报告提出办好12件民生实事。\n（一）开工建设50处学校食堂。\n完成情况：50处学校食堂已全部开工，总建筑规模3.7万平方米。\n（二）为600个行政村配建健身器材。\n完成情况：新组建环卫所70处。",
    facts: [
      "学校食堂 | 50处 | level eq - | target 2015",
      "学校食堂 | 50处 | level eq - | actual 2015",
      "总建筑规模 | 3.7万平方米 | level eq - | actual 2015",
      "行政村配建健身器材 | 600个 | level eq - | target 2015",
      "新组建环卫所 | 70处 | level eq - | actual 2015",
    ],
  },
  {
    passage: "review",
    text: "引进企业投资项目不少于3个；投资10亿元以上项目10个；新开工产业项目60个。上半年，引进企业投资项目2个，新开工产业项目35个。",
    facts: [
      "企业投资项目 | 3个 | level ge - | target 2025",
      "投资10亿元以上项目 | 10个 | level eq - | target 2025",
      "新开工产业项目 | 60个 | level eq - | target 2025",
      "企业投资项目 | 2个 | level eq - | actual 2025 1–6",
      "新开工产业项目 | 35个 | level eq - | actual 2025 1–6",
    ],
  },
  // 今年 of a text that does not tell its year: done, where its words say so.
  {
    passage: "none",
    text: "本报讯 今年，全市投入资金4亿元，圆满完成省“8件实事”各项指标任务。\n据统计：我市今年新增就业人员5.55万人，完成省定任务的120.7%；新建通乡公路124公里。",
    facts: [
      "投入资金 | 4亿元 | level eq - | actual -",
      "新增就业人员 | 5.55万人 | level eq - | actual -",
      "新增就业人员完成省定任务 | 120.7% | ratio eq - | actual -",
      "新建通乡公路 | 124公里 | level eq - | actual -",
    ],
  },
  // An investment that is planned says nothing of what stands behind it.
  {
    passage: "none",
    text: "云州市纳入督办项目82个，计划投资33亿元，累计完成投资10亿元；签约项目13个，前期工作项目29个。",
    facts: [
      "云州市纳入督办项目 | 82个 | level eq - | actual -",
      "云州市纳入督办项目计划投资 | 33亿元 | level eq - | target -",
      "云州市纳入督办项目投资 | 10亿元 | level eq - | actual -",
      "签约项目 | 13个 | level eq - | actual -",
      "前期工作项目 | 29个 | level eq - | actual -",
    ],
  },
  {
    passage: "none",
    text: "平川乡2006年政府工作报告\n一、2005年工作情况\n全乡提出了今年经济总收入增长10%以上的目标。\n1、农业生产平稳增长。共发放良种3300公斤，比去年增加1300公斤。",
    facts: [
      "经济总收入 | 10% | growth ge up | target 2006",
      "良种 | 3300公斤 | level eq - | actual 2005",
      "良种 | 1300公斤 | change eq up | actual 2005",
    ],
  },
  {
    passage: "none",
    text: "石门乡位于县境东北。规划到2015年，实现财政收入2000万元，入住新村率达50%以上。",
    facts: ["财政收入 | 2000万元 | level eq - | target 2015", "入住新村率 | 50% | ratio ge - | target 2015"],
  },
  {
    passage: "review",
    text: "开工工业项目37项。项目全部投产后，预计销售收入将达到88亿元。已有20个项目投产。",
    facts: [
      "开工工业项目 | 37项 | level eq - | actual 2025",
      "销售收入 | 88亿元 | level eq - | target -",
      "项目 | 20个 | level eq - | actual 2025",
    ],
  },
  // Growth of one year and of all, told beside each other.
  {
    passage: "five-years",
    text: "财政收入2亿元，较上年增长26.4%，年均增长20%。税收增长20%，年均增长16.4%；出口增长114%，年均增长16.4%。",
    facts: [
      "财政收入 | 2亿元 | level eq - | actual 2025",
      "财政收入 | 26.4% | growth eq up | actual 2025",
      "财政收入 | 20% | growth eq up | actual 2021/2025",
      "税收 | 20% | growth eq up | actual 2025",
      "税收 | 16.4% | growth eq up | actual 2021/2025",
      "出口 | 114% | growth eq up | actual 2021/2025",
      "出口 | 16.4% | growth eq up | actual 2021/2025",
    ],
  },
  {
    passage: "none",
    text: "“十一五”时期，地区生产总值从2005年的67亿元增加到2010年的171亿元（2010年为预计数），年均增长13.7%（按可比价），增速高于规划目标1.2个百分点。",
    facts: [
      "地区生产总值 | 67亿元 | level eq - | actual 2005",
      "地区生产总值 | 171亿元 | level eq - | actual 2010",
      "地区生产总值 | 13.7% | growth eq up | actual 2006/2010",
      "地区生产总值增速 | 1.2个百分点 | gap eq up | actual 2006/2010",
    ],
  },
  // As many figures as years.
  {
    passage: "none",
    text: "2012年至2014年，分别完成国内生产总值236.3亿元、314.5亿元、365亿元，年均增长24.5%。",
    facts: [
      "国内生产总值 | 236.3亿元 | level eq - | actual 2012",
      "国内生产总值 | 314.5亿元 | level eq - | actual 2013",
      "国内生产总值 | 365亿元 | level eq - | actual 2014",
      "国内生产总值 | 24.5% | growth eq up | actual 2012/2014",
    ],
  },
  // A month that statistics are told of holds on; one in which something happened does not.
  {
    passage: "review",
    text: "10月份，全市制造业增加值增长5.8%，引领工业平稳增长。采矿业下降8.2%。",
    facts: [
      "制造业增加值 | 5.8% | growth eq up | actual 2025 10–10",
      "采矿业 | 8.2% | growth eq down | actual 2025 10–10",
    ],
  },
  {
    passage: "review",
    text: "10月，成功举办农博会，签约项目26个。新增企业3家。",
    facts: ["签约项目 | 26个 | level eq - | actual 2025 10–10", "新增企业 | 3家 | level eq - | actual 2025"],
  },
  {
    passage: "none",
    text: "国务院总理2020年5月22日作政府工作报告。\n报告首先对2019年和今年以来的工作作出回顾：国内生产总值达到99万亿元，增长6.1%。",
    facts: ["国内生产总值 | 99万亿元 | level eq - | actual 2019", "国内生产总值 | 6.1% | growth eq up | actual 2019"],
  },
  {
    passage: "none",
    text: "州长介绍，州人民政府编制‘十二五’规划，成功举办艺术节。地区生产总值从2005年的28亿元增加到2011年的95亿元，增长3.4倍。",
    facts: [
      "地区生产总值 | 28亿元 | level eq - | actual 2005",
      "地区生产总值 | 95亿元 | level eq - | actual 2011",
      "地区生产总值 | 3.4倍 | growth eq up | actual 2006/2011",
    ],
  },
  // What a month is compared with is not what is reported on; January by its other name; a label before the time.
  {
    passage: "none",
    text: "云岭日报2020年10月27日讯 前三季度，全市生产总值686亿元。固定资产投资同比增长7.0%，比上半年加快1.5个百分点。分产业看，第一产业投资增长64.6%。",
    facts: [
      "生产总值 | 686亿元 | level eq - | actual 2020 1–9",
      "固定资产投资 | 7.0% | growth eq up | actual 2020 1–9",
      "固定资产投资 | 1.5个百分点 | change eq up | actual 2020 1–9",
      "第一产业投资 | 64.6% | growth eq up | actual 2020 1–9",
    ],
  },
  {
    passage: "review",
    text: "收入情况：元至5月，全市完成预算收入126亿元，增长1.82%。其中：地方收入完成80亿元。",
    facts: [
      "预算收入 | 126亿元 | level eq - | actual 2025 1–5",
      "预算收入 | 1.82% | growth eq up | actual 2025 1–5",
      "地方收入 | 80亿元 | level eq - | actual 2025 1–5",
    ],
  },
  // Items of a list of promises, whatever their verbs; parts of a plan without a role.
  {
    passage: "none",
    text: "记者从市人大会议上获悉，今年，市政府将集中精力办好10件民生实事。\n一是治理停车难，增加公共停车位。\n二是实施29个城中村改造，早日让群众住上好房子。\n三是遴选危旧房，完成6处以上试点改造。\n四是针对115栋超高层建筑，建设微型消防站。",
    facts: [
      "城中村改造 | 29个 | level eq - | target -",
      "试点改造 | 6处 | level ge - | target -",
      "超高层建筑 | 115栋 | level eq - | target -",
    ],
  },
  {
    passage: "none",
    text: "云河乡2023年工作要点\n一、产业发展\n完成低产田改造3000亩。\n二、民生事业\n改造农村公路12公里。",
    facts: ["低产田改造 | 3000亩 | level eq - | target 2023", "改造农村公路 | 12公里 | level eq - | target 2023"],
  },
  // Texts that do not tell their year: the one a sentence opens with goes on.
  {
    passage: "none",
    text: "开发区以项目为生命线。截至2006年底，累计引进外资项目1300个。进区项目平均投资规模1250万美元。\n1990年，开发区招收职工3000人。",
    facts: [
      "外资项目 | 1300个 | level eq - | actual 2006",
      "进区项目平均投资规模 | 1250万美元 | level eq - | actual 2006",
      "开发区招收职工 | 3000人 | level eq - | actual 1990",
    ],
  },
  {
    passage: "none",
    text: "今年上半年，引进省外项目53个，同比增长89%。新签约项目23个，计划总投资29亿元；在谈项目60个。",
    facts: [
      "省外项目 | 53个 | level eq - | actual - 1–6",
      "省外项目 | 89% | growth eq up | actual - 1–6",
      "新签约项目 | 23个 | level eq - | actual - 1–6",
      "新签约项目总投资 | 29亿元 | level eq - | target -",
      "在谈项目 | 60个 | level eq - | actual - 1–6",
    ],
  },
  // A title that names the year of a list.
  {
    passage: "none",
    text: "2022年云宁区政府实事项目\n1．新增共享充电桩示范小区10个；\n2．加装电梯400台。",
    facts: ["新增共享充电桩示范小区 | 10个 | level eq - | target 2022", "加装电梯 | 400台 | level eq - | target 2022"],
  },
  {
    passage: "none",
    text: "一图读懂政府工作报告\n刊发日期：2019-01-17\n2018年，全区保持了经济持续健康发展。\n预计地区生产总值360亿元、增长8.5%，经济运行在预期的合理区间。\n2019年，地区生产总值预期增长8%。",
    facts: [
      "地区生产总值 | 360亿元 | level eq - | actual 2018",
      "地区生产总值 | 8.5% | growth eq up | actual 2018",
      "地区生产总值 | 8% | growth eq up | target 2019",
    ],
  },
  {
    passage: "review",
    text: "州外到位资金120亿元，完成州政府下达任务数132亿元的90.8%。省外资金60亿元，占全年目标66亿元的90%。",
    facts: [
      "州外到位资金 | 120亿元 | level eq - | actual 2025",
      "州外到位资金州政府下达任务数 | 132亿元 | level eq - | target 2025",
      "州外到位资金州政府下达完成任务数 | 90.8% | ratio eq - | actual 2025",
      "省外资金 | 60亿元 | level eq - | actual 2025",
      "省外资金全年目标 | 66亿元 | level eq - | target 2025",
      "省外资金完成全年目标 | 90% | ratio eq - | actual 2025",
    ],
  },
  // The best year of history is only compared with.
  {
    passage: "none",
    text: "1985年，云都县粮食亩产突破了历史最高水平。\n全县农业总产值实现9927万元，比历史上最好的1984年增长6.5%。",
    facts: [
      "全县农业总产值 | 9927万元 | level eq - | actual 1985",
      "全县农业总产值 | 6.5% | growth eq up | actual 1985",
    ],
  },
  {
    passage: "none",
    text: "云州新闻网2020年1月8日讯 报告分为三部分：一、2019年工作回顾；二、奋力做好2020年工作；三、加强自身建设。\n初步统计，全市生产总值800亿元，增长7%。",
    facts: ["生产总值 | 800亿元 | level eq - | actual 2019", "生产总值 | 7% | growth eq up | actual 2019"],
  },
  // The yearly rate as a noun.
  {
    passage: "none",
    text: "云岭县2026年政府工作报告\n一、2025年工作回顾\n预计2025年，全县地区生产总值87亿元，五年接连登上新台阶，年均增速达到8%；财政收入增长6%。",
    facts: [
      "全县地区生产总值 | 87亿元 | level eq - | actual 2025",
      "全县地区生产总值增速 | 8% | growth eq up | actual 2021/2025",
      "财政收入 | 6% | growth eq up | actual 2025",
    ],
  },
  // A line that is only a year and a place opens what is told, or planned.
  {
    passage: "none",
    text: "【亮点回眸】2020年，云岭开发区：\n✔ 新签约项目62个\n【新年展望】2021年，云岭开发区：\n✔ 新签约项目70个以上",
    facts: ["新签约项目 | 62个 | level eq - | actual 2020", "新签约项目 | 70个 | level ge - | target 2021"],
  },
];
