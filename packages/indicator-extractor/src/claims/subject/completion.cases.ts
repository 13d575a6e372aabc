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
];
