import type { PhenomenonCase } from "../../case.js";

export const toldBeforeCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "外贸进出口总额达到860亿元，增长7%。高于全省2个百分点。居全省第4位。",
    facts: [
      "外贸进出口总额 | 860亿元 | level eq - | actual 2025",
      "外贸进出口总额 | 7% | growth eq up | actual 2025",
      "外贸进出口总额 | 2个百分点 | gap eq up | actual 2025",
      "外贸进出口总额 | 第4位 | rank eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "城镇新增就业1.6万人，完成年度任务的110%。比上年增加900人。",
    facts: [
      "城镇新增就业 | 1.6万人 | level eq - | actual 2025",
      "城镇新增就业完成年度任务 | 110% | ratio eq - | actual 2025",
      "城镇新增就业 | 900人 | change eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "改造老旧小区90个，投资3亿元。已完工72个。占年度计划的80%。",
    facts: [
      "改造老旧小区 | 90个 | level eq - | actual 2025",
      "投资 | 3亿元 | level eq - | actual 2025",
      "改造老旧小区完工 | 72个 | level eq - | actual 2025",
      "改造老旧小区完工占年度计划 | 80% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "新建充电桩800个。上半年，新建300个。",
    facts: ["新建充电桩 | 800个 | level eq - | actual 2025", "新建充电桩 | 300个 | level eq - | actual 2025 1–6"],
  },
  {
    passage: "review",
    text: "建成高标准农田6万亩。累计达到72万亩。",
    facts: ["高标准农田 | 6万亩 | level eq - | actual 2025", "高标准农田 | 72万亩 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "规上工业企业达400家。净增25家。固定资产投资170亿元。增速居全市首位。",
    facts: [
      "规上工业企业 | 400家 | level eq - | actual 2025",
      "规上工业企业 | 25家 | change eq up | actual 2025",
      "固定资产投资 | 170亿元 | level eq - | actual 2025",
      "固定资产投资增速 | 首位 | rank eq - | actual 2025",
    ],
  },
  {
    // Nobody can say which of two.
    passage: "review",
    text: "工业投资60亿元、民间投资40亿元。增长5%。新建停车场8个、口袋公园5个。已完成9个。",
    facts: [
      "工业投资 | 60亿元 | level eq - | actual 2025",
      "民间投资 | 40亿元 | level eq - | actual 2025",
      "新建停车场 | 8个 | level eq - | actual 2025",
      "口袋公园 | 5个 | level eq - | actual 2025",
    ],
  },
  {
    // Another paragraph, another item, another unit.
    passage: "review",
    text: "新建水厂3座。惠及4万人。\n增长6%。\n新开工项目30个，竣工12个。",
    facts: [
      "新建水厂 | 3座 | level eq - | actual 2025",
      "新开工项目 | 30个 | level eq - | actual 2025",
      "项目竣工 | 12个 | level eq - | actual 2025",
    ],
  },
  // 其中 goes on with the last of several measures.
  {
    passage: "review",
    text: "外贸进出口总额达到860亿元；累计完成工业投资410亿元。其中完成96亿元。",
    facts: [
      "外贸进出口总额 | 860亿元 | level eq - | actual 2025",
      "工业投资 | 410亿元 | level eq - | actual 2025",
      "工业投资 | 96亿元 | level eq - | actual 2025",
    ],
  },
  // A count is no part of the money told before it.
  {
    passage: "review",
    text: "重点项目65个，总投资210亿元，其中续建28个、新建37个。",
    facts: [
      "重点项目 | 65个 | level eq - | actual 2025",
      "重点项目总投资 | 210亿元 | level eq - | actual 2025",
      "重点项目 | 28个 | level eq - | actual 2025",
      "重点项目 | 37个 | level eq - | actual 2025",
    ],
  },
];
