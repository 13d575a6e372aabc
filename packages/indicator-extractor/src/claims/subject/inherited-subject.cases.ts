import type { PhenomenonCase } from "../../case.js";

export const inheritedSubjectCases: readonly PhenomenonCase[] = [
  // The clause before tells a mark that its subject has passed.
  {
    passage: "review",
    text: "货运量达到700万吨，增长12%；机场旅客吞吐量首破百万，达到104万人次，增长25%。",
    facts: [
      "货运量 | 700万吨 | level eq - | actual 2025",
      "货运量 | 12% | growth eq up | actual 2025",
      "机场旅客吞吐量 | 104万人次 | level eq - | actual 2025",
      "机场旅客吞吐量 | 25% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "完成公共财政预算收入7亿元，税收占比66%，增幅位居全市第四。",
    facts: [
      "公共财政预算收入 | 7亿元 | level eq - | actual 2025",
      "税收占比 | 66% | ratio eq - | actual 2025",
      "公共财政预算收入增幅 | 第四 | rank eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "外贸进出口总额完成820亿元，增长12%，其中出口增长15%以上。",
    facts: [
      "外贸进出口总额 | 820亿元 | level eq - | actual 2025",
      "外贸进出口总额 | 12% | growth eq up | actual 2025",
      "出口 | 15% | growth ge up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "数字经济增加值增长9.8%，占GDP比重达到46%、提高1.2个百分点。",
    facts: [
      "数字经济增加值 | 9.8% | growth eq up | actual 2025",
      "数字经济增加值占GDP比重 | 46% | ratio eq - | actual 2025",
      "数字经济增加值占GDP比重 | 1.2个百分点 | change eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "新培育省级龙头企业26家，营收增长11%。",
    facts: [
      "新培育省级龙头企业 | 26家 | level eq - | actual 2025",
      "省级龙头企业营收 | 11% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "原煤产量继续增长，达到1.3亿吨。",
    facts: ["原煤产量 | 1.3亿吨 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "高速公路通车里程新增300公里、突破8000公里、居全国第6位。",
    facts: [
      "高速公路通车里程 | 300公里 | change eq up | actual 2025",
      "高速公路通车里程 | 8000公里 | level ge - | actual 2025",
      "高速公路通车里程 | 第6位 | rank eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "农村居民人均纯收入，扣除价格因素，比上年实际增长4.3%。",
    facts: ["农村居民人均纯收入 | 4.3% | growth eq up | actual 2025"],
  },
  {
    passage: "review",
    text: "新增公园60座，累计达到420座；续建保障房3000套，新开工900套。",
    facts: [
      "新增公园 | 60座 | level eq - | actual 2025",
      "公园 | 420座 | level eq - | actual 2025",
      "续建保障房 | 3000套 | level eq - | actual 2025",
      "新开工保障房 | 900套 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "全市外贸总值创历史新高，达到860亿元、增长11%。",
    facts: ["外贸总值 | 860亿元 | level eq - | actual 2025", "外贸总值 | 11% | growth eq up | actual 2025"],
  },
  {
    passage: "review",
    text: "农民的纯收入，全省平均每人达到九千六百元，剔除价格因素，增长5%。",
    facts: ["农民的纯收入 | 九千六百元 | level eq - | actual 2025", "农民的纯收入 | 5% | growth eq up | actual 2025"],
  },
  {
    passage: "review",
    text: "城镇居民人均收入4.8万元，农村居民人均收入2.3万元，扣除价格因素，分别增长4%和6%。",
    facts: [
      "城镇居民人均收入 | 4.8万元 | level eq - | actual 2025",
      "农村居民人均收入 | 2.3万元 | level eq - | actual 2025",
      "城镇居民人均收入 | 4% | growth eq up | actual 2025",
      "农村居民人均收入 | 6% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "国有工业企业经济效益大幅提高，实现利润48亿元，增长31%。",
    facts: [
      "国有工业企业利润 | 48亿元 | level eq - | actual 2025",
      "国有工业企业利润 | 31% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "城乡低保标准逐年提高，城镇人均提高600元，农村人均提高350元。",
    facts: ["城镇低保标准 | 600元 | change eq up | actual 2025", "农村低保标准 | 350元 | change eq up | actual 2025"],
  },
  {
    passage: "review",
    text: "重点项目完成投资210亿元，为1400名高龄老人发放补贴160万元。",
    facts: [
      "重点项目完成投资 | 210亿元 | level eq - | actual 2025",
      "高龄老人 | 1400名 | level eq - | actual 2025",
      "补贴 | 160万元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "居民储蓄大幅度增加。年末达到三千四百亿元，比年初增长9%。",
    facts: ["居民储蓄 | 三千四百亿元 | level eq - | actual 2025", "居民储蓄 | 9% | growth eq up | actual 2025"],
  },
  {
    passage: "review",
    text: "民营经济稳中提质。总量达1280亿元。",
    facts: ["民营经济总量 | 1280亿元 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "人均可支配收入，扣除价格因素，实际增长5.1%；贸易出口从5月份开始大幅回升，全年达到86亿美元。",
    facts: ["人均可支配收入 | 5.1% | growth eq up | actual 2025", "贸易出口 | 86亿美元 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "全县地区生产总值236亿元，按可比价计算增长5.8%，分产业看，第三产业增加值增长6.3%。",
    facts: [
      "全县地区生产总值 | 236亿元 | level eq - | actual 2025",
      "全县地区生产总值 | 5.8% | growth eq up | actual 2025",
      "第三产业增加值 | 6.3% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "财政总收入突破四十亿元大关，达41.6亿元，增长8%。",
    facts: [
      "财政总收入 | 四十亿元 | level ge - | actual 2025",
      "财政总收入 | 41.6亿元 | level eq - | actual 2025",
      "财政总收入 | 8% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "电子信息产业产值突破百亿元大关，达到118亿元。",
    facts: ["电子信息产业产值 | 118亿元 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "社会消费品零售总额增长5.1%，二季度当季增长7.4%。",
    facts: [
      "社会消费品零售总额 | 5.1% | growth eq up | actual 2025",
      "社会消费品零售总额 | 7.4% | growth eq up | actual 2025 4–6",
    ],
  },
  {
    passage: "review",
    text: "新增规上服务业企业18家，总数达143家。",
    facts: [
      "新增规上服务业企业 | 18家 | level eq - | actual 2025",
      "规上服务业企业总数 | 143家 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "全体居民人均可支配收入29800元，其中城镇居民、农村居民分别为38400元、19700元。",
    facts: [
      "全体居民人均可支配收入 | 29800元 | level eq - | actual 2025",
      "城镇居民人均可支配收入 | 38400元 | level eq - | actual 2025",
      "农村居民人均可支配收入 | 19700元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "外贸进出口总额（同口径）增长6.3%，工业用电量（下同）达42亿千瓦时。",
    facts: ["外贸进出口总额 | 6.3% | growth eq up | actual 2025", "工业用电量 | 42亿千瓦时 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "实施省市重点项目58个，总投资310亿元，完成投资76亿元，投资完成率108%。",
    facts: [
      "省市重点项目 | 58个 | level eq - | actual 2025",
      "省市重点项目总投资 | 310亿元 | level eq - | actual 2025",
      "省市重点项目完成投资 | 76亿元 | level eq - | actual 2025",
      "省市重点项目投资完成率 | 108% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "粮食播种面积42万亩，总产18万吨。",
    facts: ["粮食播种面积 | 42万亩 | level eq - | actual 2025", "粮食总产 | 18万吨 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "全县地区生产总值236亿元，同比增长6%，比一季度提高0.4个百分点。分季度看，一季度增长5.6%，二季度增长6.4%。",
    facts: [
      "全县地区生产总值 | 236亿元 | level eq - | actual 2025",
      "全县地区生产总值 | 6% | growth eq up | actual 2025",
      "全县地区生产总值 | 0.4个百分点 | change eq up | actual 2025",
      "全县地区生产总值 | 5.6% | growth eq up | actual 2025 1–3",
      "全县地区生产总值 | 6.4% | growth eq up | actual 2025 4–6",
    ],
  },
  {
    passage: "review",
    text: "全镇已累计发放小额贷款1.2亿元，解决1.6万人的饮水困难问题。",
    facts: [
      "小额贷款 | 1.2亿元 | level eq - | actual 2025",
      "解决饮水困难问题人口 | 1.6万人 | level eq - | actual 2025",
    ],
  },
  {
    passage: "tasks",
    text: "实施县级重点项目66个，总投资190亿元，年度计划投资48亿元。",
    facts: [
      "县级重点项目 | 66个 | level eq - | target 2026",
      "县级重点项目总投资 | 190亿元 | level eq - | target 2026",
      "县级重点项目年度计划投资 | 48亿元 | level eq - | target 2026",
    ],
  },
  {
    passage: "review",
    text: "第一产业完成增加值28亿元，规上工业企业实现利润总额41亿元，增长9%。",
    facts: [
      "第一产业增加值 | 28亿元 | level eq - | actual 2025",
      "规上工业企业利润总额 | 41亿元 | level eq - | actual 2025",
      "规上工业企业利润总额 | 9% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "居民消费价格上涨1.6%，控制在3%的预期目标以内。",
    facts: ["居民消费价格 | 1.6% | growth eq up | actual 2025", "居民消费价格 | 3% | growth eq up | target 2025"],
  },
  {
    passage: "tasks",
    text: "引进亿元以上项目40个以上，其中10亿元以上8个、50亿元以上3个。",
    facts: [
      "亿元以上项目 | 40个 | level ge - | target 2026",
      "10亿元以上项目 | 8个 | level eq - | target 2026",
      "50亿元以上项目 | 3个 | level eq - | target 2026",
    ],
  },
  {
    passage: "review",
    text: "地区生产总值（GDP）286亿元，民营经济增加值占GDP比重61%，对经济增长的贡献率达66%。",
    facts: [
      "地区生产总值 | 286亿元 | level eq - | actual 2025",
      "民营经济增加值占GDP比重 | 61% | ratio eq - | actual 2025",
      "民营经济对经济增长的贡献率 | 66% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "新认定省级龙头企业7家、国家级2家，“三公”经费支出520万元，比预算减少80万元。",
    facts: [
      "新认定省级龙头企业 | 7家 | level eq - | actual 2025",
      "国家级龙头企业 | 2家 | level eq - | actual 2025",
      "“三公”经费支出 | 520万元 | level eq - | actual 2025",
      "“三公”经费支出 | 80万元 | change eq down | actual 2025",
    ],
  },
  {
    passage: "tasks",
    text: "安排政府投资项目70个；其中，续建项目32个，年度投资26亿元。",
    facts: [
      "政府投资项目 | 70个 | level eq - | target 2026",
      "续建项目 | 32个 | level eq - | target 2026",
      "续建项目年度投资 | 26亿元 | level eq - | target 2026",
    ],
  },
  {
    passage: "review",
    text: "全县生产总值达到132亿元，人均达到3.1万元。",
    facts: [
      "全县生产总值 | 132亿元 | level eq - | actual 2025",
      "全县人均生产总值 | 3.1万元 | level eq - | actual 2025",
    ],
  },
  // 其中 goes on with what was counted, whatever was told of it since.
  {
    passage: "review",
    text: "实施技改项目156个，完成投资320亿元，占年度计划的108%；其中新开工72个。",
    facts: [
      "技改项目 | 156个 | level eq - | actual 2025",
      "技改项目完成投资 | 320亿元 | level eq - | actual 2025",
      "技改项目完成投资占年度计划 | 108% | ratio eq - | actual 2025",
      "技改项目 | 72个 | change eq up | actual 2025",
    ],
  },
];
