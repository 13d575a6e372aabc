import type { PhenomenonCase } from "../case.js";

export const monthsCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "预计6月底，财政总收入8.6亿元，存款余额120亿元。",
    facts: ["财政总收入 | 8.6亿元 | level eq - | actual 2025 1–6", "存款余额 | 120亿元 | level eq - | actual 2025 6–6"],
  },
  {
    passage: "review",
    text: "前三季度，全市进出口增长12%，比上半年加快3个百分点，全年增长9%。",
    facts: [
      "进出口 | 12% | growth eq up | actual 2025 1–9",
      "进出口 | 3个百分点 | change eq up | actual 2025 1–9",
      "进出口 | 9% | growth eq up | actual 2025 1–12",
    ],
  },
  {
    passage: "review",
    text: "10月末，住户存款余额310亿元，同比增长7%；截至11月底，新建粮库12座。",
    facts: [
      "住户存款余额 | 310亿元 | level eq - | actual 2025 10–10",
      "住户存款余额 | 7% | growth eq up | actual 2025 10–10",
      "新建粮库 | 12座 | level eq - | actual 2025 1–11",
    ],
  },
  {
    passage: "review",
    text: "4月、5月、6月工业用电量分别增长2.1%、3.4%和5.6%。",
    facts: [
      "工业用电量 | 2.1% | growth eq up | actual 2025 4–4",
      "工业用电量 | 3.4% | growth eq up | actual 2025 5–5",
      "工业用电量 | 5.6% | growth eq up | actual 2025 6–6",
    ],
  },
  {
    passage: "tasks",
    text: "6月底前开工水利项目8个，四季度前完成管网改造60公里，下半年新增泊位1200个。",
    facts: [
      "开工水利项目 | 8个 | level eq - | target 2026 1–6",
      "管网改造 | 60公里 | level eq - | target 2026 1–9",
      "新增泊位 | 1200个 | level eq - | target 2026 7–12",
    ],
  },
  {
    passage: "review",
    text: "滨河大道9月底前建成通车，完成投资52亿元。产业园6月份开园，引进企业35家。截至10月底工程基本完工，累计完成投资8亿元。",
    facts: [
      "投资 | 52亿元 | level eq - | actual 2025",
      "企业 | 35家 | level eq - | actual 2025",
      "投资 | 8亿元 | level eq - | actual 2025 1–10",
    ],
  },
  {
    passage: "review",
    text: "前三季度全市经济稳中向好，外贸出口增长9%；11月成功举办农博会，签约项目26个。",
    facts: ["外贸出口 | 9% | growth eq up | actual 2025 1–9", "签约项目 | 26个 | level eq - | actual 2025"],
  },
  {
    passage: "tasks",
    text: "冷链基地三季度完成主体施工，力争完成投资3亿元。",
    facts: ["投资 | 3亿元 | level eq - | target 2026"],
  },
  {
    passage: "five-years",
    text: "2024年前三季度，出口增长11%；外贸总额年均增长8%。",
    facts: ["出口 | 11% | growth eq up | actual 2024 1–9", "外贸总额 | 8% | growth eq up | actual 2021/2025"],
  },
  {
    passage: "review",
    text: "二季度，县域工业产值80亿元，增长5%。其中，化工产值9亿元。",
    facts: [
      "县域工业产值 | 80亿元 | level eq - | actual 2025 4–6",
      "县域工业产值 | 5% | growth eq up | actual 2025 4–6",
      "化工产值 | 9亿元 | level eq - | actual 2025 4–6",
    ],
  },
  {
    passage: "review",
    text: "1—8月空气优良率96%；全县拥有耕地95万亩，森林覆盖率41%。1—8月，用电量增长6%；用气量增长4%。",
    facts: [
      "空气优良率 | 96% | ratio eq - | actual 2025 1–8",
      "耕地 | 95万亩 | level eq - | actual 2025",
      "森林覆盖率 | 41% | ratio eq - | actual 2025",
      "用电量 | 6% | growth eq up | actual 2025 1–8",
      "用气量 | 4% | growth eq up | actual 2025 1–8",
    ],
  },
  {
    passage: "review",
    text: "上半年规上工业增加值增长3.2%，增速较一季度和1—5月分别提高4.1和1.6个百分点。",
    facts: [
      "规上工业增加值 | 3.2% | growth eq up | actual 2025 1–6",
      "规上工业增加值增速 | 4.1 | change eq up | actual 2025 1–6",
      "规上工业增加值增速 | 1.6个百分点 | change eq up | actual 2025 1–6",
    ],
  },
];
