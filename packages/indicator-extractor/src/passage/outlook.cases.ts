import type { PhenomenonCase } from "../case.js";

/** What the rest of a year under way shall bring, told in the middle of what a part of it has brought. */
export const outlookCases: readonly PhenomenonCase[] = [
  {
    passage: "none",
    text: "云岭县2021年上半年农业经济运行情况\n上半年，全县生猪出栏40万头。年底前可确保存栏50万头。\n除此之外，特色农业稳步发展。全县蔬菜定植26万亩，上半年水产品产量1.6万吨。",
    facts: [
      "全县生猪出栏 | 40万头 | level eq - | actual 2021 1–6",
      "存栏 | 50万头 | level eq - | target 2021 1–12",
      "全县蔬菜定植 | 26万亩 | level eq - | actual 2021 1–6",
      "水产品产量 | 1.6万吨 | level eq - | actual 2021 1–6",
    ],
  },
  {
    passage: "none",
    text: "云州市前三季度重点项目进展\n2023年前三季度，全市完成投资120亿元。第四季度将新开工项目20个。\n道路建设方面，完成改造36公里。",
    facts: [
      "投资 | 120亿元 | level eq - | actual 2023 1–9",
      "新开工项目 | 20个 | level eq - | target 2023 10–12",
      "道路建设 | 36公里 | level eq - | actual 2023 1–9",
    ],
  },
  {
    passage: "none",
    text: "上半年，全市新开工项目90个。目前已完成投资22亿元，全年有望完成投资50亿元。\n（2021年7月20日 云州日报）",
    facts: [
      "新开工项目 | 90个 | level eq - | actual 2021 1–6",
      "投资 | 22亿元 | level eq - | actual 2021 1–6",
      "投资 | 50亿元 | level eq - | target 2021 1–12",
    ],
  },
  {
    passage: "none",
    text: "县交通局：上半年完成投资2.3亿元\n时间：2023-07-06\n今年以来，完成投资2.3亿元，占年度目标的57%。改造县道42公里。\n据悉，全年计划投资4亿元，改造县道96公里。",
    facts: [
      "投资 | 2.3亿元 | level eq - | actual 2023 1–6",
      "投资 | 2.3亿元 | level eq - | actual 2023 1–6",
      "投资占年度目标 | 57% | ratio eq - | actual 2023 1–6",
      "改造县道 | 42公里 | level eq - | actual 2023 1–6",
      "投资 | 4亿元 | level eq - | target 2023 1–12",
      "改造县道 | 96公里 | level eq - | target 2023 1–12",
    ],
  },
  // Next steps of an account that otherwise only tells.
  {
    passage: "none",
    text: "我市召开2025年第一季度经济运行新闻发布会\n初步核算，一季度全市实现地区生产总值386亿元，同比增长5.7%。\n下一步，全市将实施重点项目260个。",
    facts: [
      "地区生产总值 | 386亿元 | level eq - | actual 2025 1–3",
      "地区生产总值 | 5.7% | growth eq up | actual 2025 1–3",
      "重点项目 | 260个 | level eq - | target 2025",
    ],
  },
];
