import type { PhenomenonCase } from "../case.js";

/** Texts without head or date: posters, lists of promises, news of what has been done so far. */
export const undatedCases: readonly PhenomenonCase[] = [
  // A poster: a name, its figure and its growth on lines of their own.
  {
    passage: "none",
    text: "一图读懂松山县2024年政府工作报告\n\n2023年工作回顾\n\n地区生产总值\n318.4亿元\n同比增长\n5.2%\n\n2024年主要目标\n\n地区生产总值\n增长5.5%左右",
    facts: [
      "地区生产总值 | 318.4亿元 | level eq - | actual 2023",
      "地区生产总值 | 5.2% | growth eq up | actual 2023",
      "地区生产总值 | 5.5% | growth approx up | target 2024",
    ],
  },
  // A list of promises whose head is cut off.
  {
    passage: "none",
    text: "文化体育方面：\n组织群众文化活动600场。扩大体育场馆免费开放。新建球场40个。\n住房保障方面：\n继续实施城中村改造。开工建设安置房20万平方米。解决800户家庭的住房困难。\n交通出行方面：\n加快推进快速路建设。新辟公交线路6条。",
    facts: [
      "群众文化活动 | 600场 | level eq - | target -",
      "新建球场 | 40个 | level eq - | target -",
      "开工建设安置房 | 20万平方米 | level eq - | target -",
      "家庭的住房困难 | 800户 | level eq - | target -",
      "新辟公交线路 | 6条 | level eq - | target -",
    ],
  },
  // 2021年重点工作任务清单: a list whose title names its year.
  {
    passage: "none",
    text: "2021年全县重点工作任务清单\n1.工业。完成工业投资85亿元，净增规上企业20家。\n2.农业。建设高标准农田5万亩。\n3.教育。新建幼儿园6所。",
    facts: [
      "工业投资 | 85亿元 | level eq - | target 2021",
      "净增规上企业 | 20家 | level eq - | target 2021",
      "高标准农田 | 5万亩 | level eq - | target 2021",
      "新建幼儿园 | 6所 | level eq - | target 2021",
    ],
  },
  // What a budget provides for is to be spent.
  {
    passage: "none",
    text: "教育类支出：安排31652万元，比上年增加4843万元。\n公共安全类支出：预算安排36745万元。",
    facts: [
      "教育类支出 | 31652万元 | level eq - | target -",
      "教育类支出 | 4843万元 | change eq up | target -",
      "公共安全类支出 | 36745万元 | level eq - | target -",
    ],
  },
  // 将 that only puts its object first promises nothing, and 计划生育 is no plan.
  {
    passage: "none",
    text: "2023-11-07 云州发布\n1—9月，全市财政支出完成267亿元，增长9.4%。我市将更多财力向民生倾斜。\n卫生与计划生育支出42亿元，增长29.4%，主要用于医疗补助。\n住房保障支出11亿元，增长33.6%。",
    facts: [
      "财政支出 | 267亿元 | level eq - | actual 2023 1–9",
      "财政支出 | 9.4% | growth eq up | actual 2023 1–9",
      "卫生与计划生育支出 | 42亿元 | level eq - | actual 2023 1–9",
      "卫生与计划生育支出 | 29.4% | growth eq up | actual 2023 1–9",
      "住房保障支出 | 11亿元 | level eq - | actual 2023 1–9",
      "住房保障支出 | 33.6% | growth eq up | actual 2023 1–9",
    ],
  },
  // So far: the months up to an end that a passage opens with.
  {
    passage: "none",
    text: "今年以来，该县聚力招商引资。至10月底，全县完成财政收入3.2亿元。新签项目42个，规上企业完成产值80亿元，增长16%。",
    facts: [
      "财政收入 | 3.2亿元 | level eq - | actual - 1–10",
      "新签项目 | 42个 | level eq - | actual - 1–10",
      "规上企业产值 | 80亿元 | level eq - | actual - 1–10",
      "规上企业产值 | 16% | growth eq up | actual - 1–10",
    ],
  },
  // Since a year, of a text that does not tell its own.
  {
    passage: "none",
    text: "全县建成安置房1200套。2018年以来累计完成投资46亿元。",
    facts: ["安置房 | 1200套 | level eq - | actual -", "投资 | 46亿元 | level eq - | actual -"],
  },
  // A caption is no heading: the plan goes on behind it.
  {
    passage: "none",
    text: "河东州交出了“十三五”期间的“成绩单”。\n“十三五”时期减少贫困人口32万人。\n（建成不久的高速公路）\n同时完成6.1万户危房改造。",
    facts: [
      "减少贫困人口 | 32万人 | level eq - | actual 2016/2020",
      "危房改造 | 6.1万户 | level eq - | actual 2016/2020",
    ],
  },
  // Items behind blanks, by their dashes.
  {
    passage: "none",
    text: "数说2023\n新增就业3万人 ──连续三年全省招商第一 ──失业率3.2% ──居民收入增长6.8%",
    facts: [
      "新增就业 | 3万人 | level eq - | actual 2023",
      "全省招商 | 第一 | rank eq - | actual 2023",
      "失业率 | 3.2% | ratio eq - | actual 2023",
      "居民收入 | 6.8% | growth eq up | actual 2023",
    ],
  },
  // A printed minus is a direction.
  {
    passage: "none",
    text: "2023年，全市进出口增速-3.2%，规上工业增加值增长-1.5%，比上年回落-2个百分点。",
    facts: [
      "进出口增速 | -3.2% | growth eq down | actual 2023",
      "规上工业增加值 | -1.5% | growth eq down | actual 2023",
      "规上工业增加值 | -2个百分点 | change eq down | actual 2023",
    ],
  },
  // A report delivered before its year is over calls that year 今年 in the review.
  {
    passage: "none",
    text: "2022年12月21日在云山区第三届人民代表大会第三次会议上\n各位代表：\n一、2022年工作情况\n2022年是极不平凡的一年。\n预计今年财政收入完成24亿元，增长8.8%。\n二、2023年工作安排\n今年地区生产总值增长5%以上。",
    facts: [
      "财政收入 | 24亿元 | level eq - | actual 2022",
      "财政收入 | 8.8% | growth eq up | actual 2022",
      "地区生产总值 | 5% | growth ge up | target 2023",
    ],
  },
  // What a digest says a report consists of heads nothing.
  {
    passage: "none",
    text: "市长作政府工作报告。报告分为三部分：\n一、2019年工作回顾；\n二、奋力做好2020年工作；\n三、加强政府自身建设。\n2019年，全市财政收入356亿元，增长1.2%。",
    facts: ["财政收入 | 356亿元 | level eq - | actual 2019", "财政收入 | 1.2% | growth eq up | actual 2019"],
  },
  // How far the promises of a year have come.
  {
    passage: "none",
    text: "2015年25件重点民生实事计划总投资277亿元，上半年实际完成投资156亿元，占全年计划投资的56.6%。\n上半年新解决撤并村1075个。",
    facts: [
      "25件重点民生实事计划总投资 | 277亿元 | level eq - | target 2015",
      "实际完成投资 | 156亿元 | level eq - | actual 2015 1–6",
      "实际完成投资占全年计划投资 | 56.6% | ratio eq - | actual 2015 1–6",
      "新解决撤并村 | 1075个 | level eq - | actual 2015 1–6",
    ],
  },
  // 其中 of a part of the year goes on in a text without year.
  {
    passage: "none",
    text: "根据核算结果，二季度全县生产总值14亿元，比上年同期增长8.7%。其中，第一产业增加值1.7亿元，增长12.1%。",
    facts: [
      "全县生产总值 | 14亿元 | level eq - | actual - 4–6",
      "全县生产总值 | 8.7% | growth eq up | actual - 4–6",
      "第一产业增加值 | 1.7亿元 | level eq - | actual - 4–6",
      "第一产业增加值 | 12.1% | growth eq up | actual - 4–6",
    ],
  },
  // The statistics of a quarter, though no comma stands behind it.
  {
    passage: "none",
    text: "一季度全省生产总值7065亿元，比去年同期增长7.7%。分产业看，第一产业增加值352亿元，增长2.8%。",
    facts: [
      "全省生产总值 | 7065亿元 | level eq - | actual - 1–3",
      "全省生产总值 | 7.7% | growth eq up | actual - 1–3",
      "第一产业增加值 | 352亿元 | level eq - | actual - 1–3",
      "第一产业增加值 | 2.8% | growth eq up | actual - 1–3",
    ],
  },
  // 〇 typed as a digit or a letter.
  {
    passage: "none",
    text: "二00九年，全区财政收入四亿元。二OO八年，全区财政收入三亿元。",
    facts: ["全区财政收入 | 四亿元 | level eq - | actual 2009", "全区财政收入 | 三亿元 | level eq - | actual 2008"],
  },
  // 本届政府任期的五年 opens the years of the term.
  {
    passage: "none",
    text: "2022年云山市政府工作报告\n一、2021年和过去五年工作回顾\n过去的2021年，极不平凡。全年生产总值增长12%。\n各位代表！本届政府任期的五年，发展环境充满挑战。\n新增高新技术企业300家。\n二、2022年工作安排\n新建学校3所。",
    facts: [
      "生产总值 | 12% | growth eq up | actual 2021",
      "新增高新技术企业 | 300家 | level eq - | actual 2017/2021",
      "新建学校 | 3所 | level eq - | target 2022",
    ],
  },
  // A part of a year holds over the headings of a text that tells no year.
  {
    passage: "none",
    text: "一季度，全县生产总值完成36亿元，增长5.2%。\n一、农业生产基本稳定\n全县农林牧渔业总产值5.1亿元，增长3.4%。\n二、工业增速回升\n规上工业增加值增长6.8%。",
    facts: [
      "全县生产总值 | 36亿元 | level eq - | actual - 1–3",
      "全县生产总值 | 5.2% | growth eq up | actual - 1–3",
      "全县农林牧渔业总产值 | 5.1亿元 | level eq - | actual - 1–3",
      "全县农林牧渔业总产值 | 3.4% | growth eq up | actual - 1–3",
      "规上工业增加值 | 6.8% | growth eq up | actual - 1–3",
    ],
  },
  // A line that is a year and a place.
  {
    passage: "none",
    text: "2020年云州\n交答卷！\n新增企业320家\n2021年云州\n下战书！\n新增企业400家",
    facts: ["新增企业 | 320家 | level eq - | actual 2020", "新增企业 | 400家 | level eq - | target 2021"],
  },
  // What was put forward as indicators.
  {
    passage: "none",
    text: "云州日报2021年1月20日讯 市长提出了今年经济社会发展的预期性指标，其中，地区生产总值增长6%以上，财政收入增长4.5%左右。",
    facts: ["地区生产总值 | 6% | growth ge up | target 2021", "财政收入 | 4.5% | growth approx up | target 2021"],
  },
  // How a value was reckoned is no part of its name.
  {
    passage: "none",
    text: "2019年，农业总产值按1980年不变价格计算达到6.2亿元，地区生产总值根据省统计局核定结果为472亿元。撤并村通公路（2013—2017年）2606个。",
    facts: [
      "农业总产值 | 6.2亿元 | level eq - | actual 2019",
      "地区生产总值 | 472亿元 | level eq - | actual 2019",
      "撤并村通公路 | 2606个 | level eq - | actual 2013/2017",
    ],
  },
  // A headline that names what lies ahead; growth under it is aimed at.
  {
    passage: "none",
    text: "2014年山前市主要经济指标预期\n发布时间：2015-02-28\n生产总值增长10.5%，固定资产投资增长12%。",
    facts: ["生产总值 | 10.5% | growth eq up | target 2014", "固定资产投资 | 12% | growth eq up | target 2014"],
  },
  // The hinge of an article: what stands behind it lies ahead.
  {
    passage: "none",
    text: "云岭县政府工作报告解读\n2024年，全县生产总值增长5.4%。\n展望未来，报告释放出信号：生产总值增长5.5%左右，实施项目290个。",
    facts: [
      "全县生产总值 | 5.4% | growth eq up | actual 2024",
      "生产总值 | 5.5% | growth approx up | target 2025",
      "项目 | 290个 | level eq - | target 2025",
    ],
  },
  {
    passage: "none",
    text: "云岭县政府工作报告解读\n2024年，全县生产总值增长5.4%。\n新的一年，生产总值增长5.5%左右，新增就业3000人。",
    facts: [
      "全县生产总值 | 5.4% | growth eq up | actual 2024",
      "生产总值 | 5.5% | growth approx up | target 2025",
      "新增就业 | 3000人 | level eq - | target 2025",
    ],
  },
  // The year that opens an item of a list holds for its paragraph.
  {
    passage: "none",
    text: "2022年云岭市政府工作报告\n1.2023年启动700户老旧小区改造。完成200户燃气改造。\n2.到2025年，新建学校8所。新增床位300张。",
    facts: [
      "老旧小区改造 | 700户 | level eq - | target 2023",
      "燃气改造 | 200户 | level eq - | target 2023",
      "新建学校 | 8所 | level eq - | target 2025",
      "新增床位 | 300张 | level eq - | target 2025",
    ],
  },
  // 今后五年 of a text that does not tell its year lies ahead.
  {
    passage: "none",
    text: "“过去五年，生产总值年均增长7.5%。”王代表说。\n“今后五年，全市要新建高速公路200公里，城镇化率提高到65%。”李代表说。",
    facts: [
      "生产总值 | 7.5% | growth eq up | actual -",
      "新建高速公路 | 200公里 | level eq - | target -",
      "城镇化率 | 65% | ratio eq - | target -",
    ],
  },
  // An interview turns ahead where it is asked, and where 我们要 answers.
  {
    passage: "none",
    text: "云岭市长接受本报专访\n记者：过去一年，云岭有哪些亮点？\n王平：过去一年，招商引资到位资金180亿元。\n记者：今年有什么打算？\n王平：我们要新开工项目120个；新增就业1.5万人。\n（云岭日报 2019年1月20日）",
    facts: [
      "招商引资到位资金 | 180亿元 | level eq - | actual 2018",
      "新开工项目 | 120个 | level eq - | target 2019",
      "新增就业 | 1.5万人 | level eq - | target 2019",
    ],
  },
  // What was voted is still to be done.
  {
    passage: "none",
    text: "3月6日，人代会公布了2021年云岭市民生实事项目票决结果。分别是：\n（1）改造17个老旧小区；（2）建成农村公路100公里。",
    facts: ["老旧小区 | 17个 | level eq - | target 2021", "农村公路 | 100公里 | level eq - | target 2021"],
  },
  // A line that asks what to do in a year printed without 年.
  {
    passage: "none",
    text: "解码2024云岭“成绩单”\n民生福祉增进：改造老旧小区31个\n2025，云岭这样干\n固定资产投资增长8%",
    facts: ["改造老旧小区 | 31个 | level eq - | actual 2024", "固定资产投资 | 8% | growth eq up | target 2025"],
  },
  // A figure over its name heads nothing.
  {
    passage: "none",
    text: "云岭市2025年政府工作报告“关键数字”\n5.8% 地区生产总值增长目标\n3200亿元 固定资产投资完成额，同比增长7.2%\n98.6% 空气质量优良天数比例，居全省第2位",
    facts: [
      "地区生产总值增长目标 | 5.8% | growth eq up | target 2025",
      "固定资产投资 | 3200亿元 | level eq - | actual 2024",
      "固定资产投资完成额 | 7.2% | growth eq up | actual 2024",
      "空气质量优良天数比例 | 98.6% | ratio eq - | actual 2024",
      "空气质量优良天数比例 | 第2位 | rank eq - | actual 2024",
    ],
  },
  // What is intended in passing, after something that was done, ends with its paragraph.
  {
    passage: "none",
    text: "乡镇在2012年全县经济工作会上的发言\n2011年，我镇加快项目推进。主要成效有：\n1、项目工作有力度。邀请客商考察，达成初步意向，拟投资5000万元，改造农场。\n2、民生工程有效推进。全年投入资金1000多万元，完成农村水泥路5.6公里。",
    facts: [
      "投资 | 5000万元 | level eq - | target 2012",
      "投入资金 | 1000多万元 | level ge - | actual 2011",
      "农村水泥路 | 5.6公里 | level eq - | actual 2011",
    ],
  },
];
