import type { PhenomenonCase } from "../case.js";

export const periodCases: readonly PhenomenonCase[] = [
  // What was done in the plan named right before it was done in all its years; output that has passed a mark stands at its end.
  {
    passage: "five-years",
    text: "“十四五”建成高速公路900公里。过去五年，生产总值超过800亿元，为企业清退保证金4亿元。",
    facts: [
      "高速公路 | 900公里 | level eq - | actual 2021/2025",
      "生产总值 | 800亿元 | level ge - | actual 2025",
      "企业清退保证金 | 4亿元 | level eq - | actual 2021/2025",
    ],
  },
  // What is counted like the plans is none.
  {
    passage: "review",
    text: "推行“五五”工作法，发放贷款3亿元。完成“七五”普法，制定政府规章3部。",
    facts: ["贷款 | 3亿元 | level eq - | actual 2025", "政府规章 | 3部 | level eq - | actual 2025"],
  },
  // Of two growths the one without a base is that of the last year.
  {
    passage: "five-years",
    text: "地方财政收入66.5亿元、增长23%，比“十三五”末增长1.39倍。存款余额增长45%。",
    facts: [
      "地方财政收入 | 66.5亿元 | level eq - | actual 2025",
      "地方财政收入 | 23% | growth eq up | actual 2025",
      "地方财政收入 | 1.39倍 | growth eq up | actual 2021/2025",
      "存款余额 | 45% | growth eq up | actual 2021/2025",
    ],
  },
  // What something is a multiple of opens no passage, and starts no movement but its own.
  {
    passage: "five-years",
    text: "累计完成投资76亿元，是“十三五”的2.5倍；地方财政收入由5.9亿元增加到15.5亿元，年均增长21%。",
    facts: [
      "投资 | 76亿元 | level eq - | actual 2021/2025",
      "投资 | 2.5倍 | multiple eq - | actual 2021/2025",
      "地方财政收入 | 5.9亿元 | level eq - | actual -",
      "地方财政收入 | 15.5亿元 | level eq - | actual 2025",
      "地方财政收入 | 21% | growth eq up | actual 2021/2025",
    ],
  },
  // The year of what a share is measured by is not when the share holds, nor what follows.
  {
    passage: "tasks",
    text: "特困供养标准提高到当地上年度居民人均消费支出的65%以上，发放补贴1200万元。",
    facts: [
      "特困供养标准提高到当地上年度居民人均消费支出 | 65% | ratio ge - | target 2026",
      "补贴 | 1200万元 | level eq - | target 2026",
    ],
  },
  {
    passage: "five-years",
    text: "生产总值年均增长6.1%，突破4000亿元，五年累计减税120亿元，新建改建农村公路3600公里。",
    facts: [
      "生产总值 | 6.1% | growth eq up | actual 2021/2025",
      "生产总值 | 4000亿元 | level ge - | actual 2025",
      "减税 | 120亿元 | level eq - | actual 2021/2025",
      "新建改建农村公路 | 3600公里 | level eq - | actual 2021/2025",
    ],
  },
  {
    passage: "five-years",
    text: "单位生产总值能耗比2020年下降15%，森林覆盖率达到24%，治理水土流失面积900平方公里。",
    facts: [
      "单位生产总值能耗 | 15% | growth eq down | actual 2021/2025",
      "森林覆盖率 | 24% | ratio eq - | actual 2025",
      "治理水土流失面积 | 900平方公里 | level eq - | actual 2021/2025",
    ],
  },
  {
    passage: "plan",
    text: "生产总值年均增长5.5%左右，到2030年研发经费投入强度达到3%以上。",
    facts: [
      "生产总值 | 5.5% | growth approx up | target 2026/2030",
      "研发经费投入强度 | 3% | ratio ge - | target 2030",
    ],
  },
  {
    passage: "review",
    text: "近三年淘汰落后产能900万吨、水泥230万吨。",
    facts: ["落后产能 | 900万吨 | level eq - | actual 2023/2025", "水泥 | 230万吨 | level eq - | actual 2023/2025"],
  },
  {
    passage: "review",
    text: "2025年同2020年相比，钢产量增长12%，达到900万吨。",
    facts: ["钢产量 | 12% | growth eq up | actual 2021/2025", "钢产量 | 900万吨 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "生产安全事故起数连续7年下降，居民收入连续18个月增长，连续三年获评先进。",
    facts: ["生产安全事故起数 | 7年 | duration eq - | actual 2025", "居民收入 | 18个月 | duration eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "全县生产总值达到310亿元，是2020年的1.6倍，财政收入28亿元。",
    facts: [
      "全县生产总值 | 310亿元 | level eq - | actual 2025",
      "全县生产总值 | 1.6倍 | multiple eq - | actual 2025",
      "财政收入 | 28亿元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "five-years",
    text: "市属企业“十四五”时期利润总额为“十三五”时期的1.8倍。",
    facts: ["市属企业利润总额 | 1.8倍 | multiple eq - | actual 2021/2025"],
  },
  {
    passage: "tasks",
    text: "抓紧建设“十四五”批复的4个储能基地，确保新增装机200万千瓦。",
    facts: ["储能基地 | 4个 | level eq - | target 2026", "新增装机 | 200万千瓦 | level eq - | target 2026"],
  },
  {
    passage: "tasks",
    text: "编制“十五五”水网规划，垃圾无害化处理率达99%。",
    facts: ["垃圾无害化处理率 | 99% | ratio eq - | target 2026"],
  },
  {
    passage: "five-years",
    text: "高中毛入学率从2020年的91%提升至2025年的94%，12所中学完成改扩建。",
    facts: [
      "高中毛入学率 | 91% | ratio eq - | actual 2020",
      "高中毛入学率 | 94% | ratio eq - | actual 2025",
      "中学 | 12所 | level eq - | actual 2021/2025",
    ],
  },
  {
    passage: "review",
    text: "2018年到2022年的五年间，农业总产值平均每年增长4.6%，2025年增长5.2%。",
    facts: ["农业总产值 | 4.6% | growth eq up | actual 2018/2022", "农业总产值 | 5.2% | growth eq up | actual 2025"],
  },
  {
    passage: "tasks",
    text: "转移支付增长6.5%、增幅高于去年，其中教育支出增长超过8%。",
    facts: ["转移支付 | 6.5% | growth eq up | target 2026", "教育支出 | 8% | growth ge up | target 2026"],
  },
  {
    passage: "plan",
    text: "五年新增发电装机300万千瓦。",
    facts: ["新增发电装机 | 300万千瓦 | level eq - | target 2026/2030"],
  },
  {
    passage: "five-years",
    text: "2025年外贸总额达到620亿元，平均每年增长9.1%，比2020年增长54%。",
    facts: [
      "外贸总额 | 620亿元 | level eq - | actual 2025",
      "外贸总额 | 9.1% | growth eq up | actual 2021/2025",
      "外贸总额 | 54% | growth eq up | actual 2021/2025",
    ],
  },
  {
    passage: "review",
    text: "2025年是“十四五”收官之年，我们顶压前行，生产总值增长5.4%。",
    facts: ["生产总值 | 5.4% | growth eq up | actual 2025"],
  },
  {
    passage: "review",
    text: "“十四五”前四年累计单位能耗下降12%，由2020年的8万户增加到2024年的13万户，增长62.5%。",
    facts: [
      "单位能耗 | 12% | growth eq down | actual 2021/2024",
      "单位能耗 | 8万户 | level eq - | actual 2020",
      "单位能耗 | 13万户 | level eq - | actual 2024",
      "单位能耗 | 62.5% | growth eq up | actual 2021/2024",
    ],
  },
  {
    passage: "five-years",
    text: "较“十三五”末的460亿元增加180亿元，水质40年来首次达标，新建水厂25座，国际航线累计达到18条。",
    facts: ["新建水厂 | 25座 | level eq - | actual 2021/2025", "国际航线 | 18条 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "五年内审议通过地方法规26部。",
    facts: ["地方法规 | 26部 | level eq - | actual 2021/2025"],
  },
  {
    passage: "tasks",
    text: "《纲要（草案）》明确了主要指标，城镇化率达到70%，居民收入年均增长5.5%。",
    facts: ["城镇化率 | 70% | ratio eq - | target 2030", "居民收入 | 5.5% | growth eq up | target 2026/2030"],
  },
  {
    passage: "five-years",
    text: "刚刚过去的2025年很不平凡，成绩来之不易。新增公园12座，水质优良率提高3个多百分点。",
    facts: ["新增公园 | 12座 | level eq - | actual 2025", "水质优良率 | 3个多百分点 | change ge up | actual 2025"],
  },
  {
    passage: "review",
    text: "粮食总产9.8亿斤，比1985年6.2亿斤增长58%，是1950年1.4亿斤的7倍。",
    facts: [
      "粮食总产 | 9.8亿斤 | level eq - | actual 2025",
      "粮食总产 | 6.2亿斤 | level eq - | actual 1985",
      "粮食总产 | 58% | growth eq up | actual 1986/2025",
      "粮食总产 | 1.4亿斤 | level eq - | actual 1950",
      "粮食总产 | 7倍 | multiple eq - | actual 2025",
    ],
  },
  {
    passage: "five-years",
    text: "三年来，共整修渠道85公里，安装水泵320台；工业总产值（按2020年不变价计算）96亿元，年均增长7%。",
    facts: [
      "整修渠道 | 85公里 | level eq - | actual 2023/2025",
      "安装水泵 | 320台 | level eq - | actual 2023/2025",
      "工业总产值 | 96亿元 | level eq - | actual 2025",
      "工业总产值 | 7% | growth eq up | actual 2023/2025",
    ],
  },
  {
    passage: "tasks",
    text: "到本世纪末，人均产值在2000年的基础上翻两番。",
    facts: ["人均产值 | 翻两番 | multiple eq - | target 2100"],
  },
  // A yearly average is of the years that its sentence has named.
  {
    passage: "review",
    text: "五年跨越两个台阶，地区生产总值年均增长7.5%；2025年增长6%。",
    facts: ["地区生产总值 | 7.5% | growth eq up | actual 2021/2025", "地区生产总值 | 6% | growth eq up | actual 2025"],
  },
  // The part of the year before is what a rate is compared with, by mark or by verb, and so is all of last year.
  {
    passage: "none",
    text: "青石县2024年前三季度经济运行情况\n地区生产总值增长5.8%，增速比一季度加快0.4个百分点，较1—8月回落0.2个百分点，比上年全年提高1个百分点。",
    facts: [
      "地区生产总值 | 5.8% | growth eq up | actual 2024 1–9",
      "地区生产总值增速 | 0.4个百分点 | change eq up | actual 2024 1–9",
      "地区生产总值增速 | 0.2个百分点 | change eq down | actual 2024 1–9",
      "地区生产总值增速 | 1个百分点 | change eq up | actual 2024 1–9",
    ],
  },
  // A part of a year behind a long dateline holds over the sentences after it, though the year is not told.
  {
    passage: "none",
    text: "本报讯（记者 张三）记者昨日从县政府第六次全体会议上获悉，今年上半年，全县工业增加值26亿元。其中，轻工业8亿元。进出口增长9%。",
    facts: [
      "全县工业增加值 | 26亿元 | level eq - | actual - 1–6",
      "轻工业 | 8亿元 | level eq - | actual - 1–6",
      "进出口 | 9% | growth eq up | actual - 1–6",
    ],
  },
  // A yearly rate dates its own clause; what stands behind it returns to the year of the sentence.
  {
    passage: "five-years",
    text: "2025年财政收入达到12亿元，比上年增长11%，高于年初8%的目标3个百分点，年均增长9%；固定资产投资48亿元，比上年增长14%，高于年初10%的目标4个百分点，年均增长13%；工业税收增长7%，超过计划2个百分点。",
    facts: [
      "财政收入 | 12亿元 | level eq - | actual 2025",
      "财政收入 | 11% | growth eq up | actual 2025",
      "财政收入 | 8% | growth eq up | target 2025",
      "财政收入 | 3个百分点 | gap eq up | actual 2025",
      "财政收入 | 9% | growth eq up | actual 2021/2025",
      "固定资产投资 | 48亿元 | level eq - | actual 2025",
      "固定资产投资 | 14% | growth eq up | actual 2025",
      "固定资产投资 | 10% | growth eq up | target 2025",
      "固定资产投资 | 4个百分点 | gap eq up | actual 2025",
      "固定资产投资 | 13% | growth eq up | actual 2021/2025",
      "工业税收 | 7% | growth eq up | actual 2025",
      "工业税收 | 2个百分点 | gap eq up | actual 2025",
    ],
  },
  {
    passage: "five-years",
    text: "五年来，粮食产量增加到2025年的52万吨；累计新建粮库40座，年均增产3%，增速高于全市0.8个百分点。",
    facts: [
      "粮食产量 | 52万吨 | level eq - | actual 2025",
      "新建粮库 | 40座 | level eq - | actual 2021/2025",
      "新建粮库 | 3% | growth eq up | actual 2021/2025",
      "新建粮库增速 | 0.8个百分点 | gap eq up | actual 2021/2025",
    ],
  },
  // 近 says how much was done, and 为 for whom, in all the years.
  {
    passage: "five-years",
    text: "完成投资近1万亿元，为41万户家庭提供住房保障。公路里程近3万公里，完成财政收入近300亿元。",
    facts: [
      "投资 | 1万亿元 | level approx - | actual 2021/2025",
      "家庭 | 41万户 | level eq - | actual 2021/2025",
      "公路里程 | 3万公里 | level approx - | actual 2025",
      "财政收入 | 300亿元 | level approx - | actual 2025",
    ],
  },
];
