import type { PhenomenonCase } from "../../case.js";

export const completionCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "财政总收入22亿元，增长8%，完成年度任务的106%；棚户区改造开工1500套，完成省定目标的100%。",
    facts: [
      "财政总收入 | 22亿元 | level eq - | actual 2025",
      "财政总收入 | 8% | growth eq up | actual 2025",
      "财政总收入完成年度任务 | 106% | ratio eq - | actual 2025",
      "棚户区改造开工 | 1500套 | level eq - | actual 2025",
      "棚户区改造开工完成省定目标 | 100% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "重点项目完成投资61亿元，占年度计划的108.2%。",
    facts: [
      "重点项目完成投资 | 61亿元 | level eq - | actual 2025",
      "重点项目完成投资占年度计划 | 108.2% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "地方税收收入三亿元，为预算的102.4%，非税收入完成年初预算的97%。",
    facts: [
      "地方税收收入 | 三亿元 | level eq - | actual 2025",
      "地方税收收入完成预算 | 102.4% | ratio eq - | actual 2025",
      "非税收入完成年初预算 | 97% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "新认定农业龙头企业14家，全年完成年度任务140%。",
    facts: [
      "新认定农业龙头企业 | 14家 | level eq - | actual 2025",
      "新认定农业龙头企业完成年度任务 | 140% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "省级重点工程投资完成率112%。",
    facts: ["省级重点工程投资完成率 | 112% | ratio eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "到位市外资金64亿元，实际利用外资9000万美元，完成目标任务的118%和103%。",
    facts: [
      "到位市外资金 | 64亿元 | level eq - | actual 2025",
      "实际利用外资 | 9000万美元 | level eq - | actual 2025",
      "到位市外资金完成目标任务 | 118% | ratio eq - | actual 2025",
      "实际利用外资完成目标任务 | 103% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "新增城镇就业5400人，失业人员再就业1600人，分别完成年度任务的108%、114%。",
    facts: [
      "新增城镇就业 | 5400人 | level eq - | actual 2025",
      "失业人员再就业 | 1600人 | level eq - | actual 2025",
      "新增城镇就业完成年度任务 | 108% | ratio eq - | actual 2025",
      "失业人员再就业完成年度任务 | 114% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "税收收入完成9.6亿元，占年初预算的102%，同比增长7.1%。",
    facts: [
      "税收收入 | 9.6亿元 | level eq - | actual 2025",
      "税收收入占年初预算 | 102% | ratio eq - | actual 2025",
      "税收收入 | 7.1% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "财税收入完成519万元，为全年任务840万元的61.8%；生产总值增长8%，完成棚户区改造任务的65%。",
    facts: [
      "财税收入 | 519万元 | level eq - | actual 2025",
      "财税收入全年任务 | 840万元 | level eq - | target 2025",
      "财税收入完成全年任务 | 61.8% | ratio eq - | actual 2025",
      "生产总值 | 8% | growth eq up | actual 2025",
      "完成棚户区改造任务 | 65% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "一般公共预算支出完成18200万元，完成年初预算数41000万元的44.4%，比上年减支920万元，下降4.8%。",
    facts: [
      "一般公共预算支出 | 18200万元 | level eq - | actual 2025",
      "一般公共预算支出年初预算数 | 41000万元 | level eq - | target 2025",
      "一般公共预算支出完成年初预算数 | 44.4% | ratio eq - | actual 2025",
      "一般公共预算支出 | 920万元 | change eq down | actual 2025",
      "一般公共预算支出 | 4.8% | growth eq down | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "土地出让收入完成3600万元，占调整预算数9000万元的40%，比上年增收410万元，增长12.9%。",
    facts: [
      "土地出让收入 | 3600万元 | level eq - | actual 2025",
      "土地出让收入调整预算数 | 9000万元 | level eq - | target 2025",
      "土地出让收入完成调整预算数 | 40% | ratio eq - | actual 2025",
      "土地出让收入 | 410万元 | change eq up | actual 2025",
      "土地出让收入 | 12.9% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "完成工业投资22亿元，同比增长31%，占年度计划50亿元的 44%；新开工项目18个，占全年任务40个的45%。",
    facts: [
      "工业投资 | 22亿元 | level eq - | actual 2025",
      "工业投资 | 31% | growth eq up | actual 2025",
      "工业投资年度计划 | 50亿元 | level eq - | target 2025",
      "工业投资完成年度计划 | 44% | ratio eq - | actual 2025",
      "新开工项目 | 18个 | level eq - | actual 2025",
      "新开工项目全年任务 | 40个 | level eq - | target 2025",
      "新开工项目完成全年任务 | 45% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "税收比上年减收2300万元，非税收入较上年同期增收800万元，增长6%；支出同比增支1.2亿元，增长8.3%。",
    facts: [
      "税收 | 2300万元 | change eq down | actual 2025",
      "非税收入 | 800万元 | change eq up | actual 2025",
      "非税收入 | 6% | growth eq up | actual 2025",
      "支出 | 1.2亿元 | change eq up | actual 2025",
      "支出 | 8.3% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "县级收入完成9.3亿元，完成预算的101%，较年初预算超收0.6亿元；基金收入比预算短收4200万元。",
    facts: [
      "县级收入 | 9.3亿元 | level eq - | actual 2025",
      "县级收入完成预算 | 101% | ratio eq - | actual 2025",
      "县级收入 | 0.6亿元 | gap eq up | actual 2025",
      "基金收入 | 4200万元 | gap eq down | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "国税完成2.3亿元，完成任务率113%。全县计划的粮食种植面积30万亩，实际达到31万亩。",
    facts: [
      "国税 | 2.3亿元 | level eq - | actual 2025",
      "国税完成任务率 | 113% | ratio eq - | actual 2025",
      "全县计划的粮食种植面积 | 30万亩 | level eq - | target 2025",
      "全县计划的粮食种植面积 | 31万亩 | level eq - | actual 2025",
    ],
  },
];
