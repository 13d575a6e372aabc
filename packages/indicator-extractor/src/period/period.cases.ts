import type { PhenomenonCase } from "../case.js";

export const periodCases: readonly PhenomenonCase[] = [
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
];
