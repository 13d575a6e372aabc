import type { PhenomenonCase } from "../case.js";

export const shareOfCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "全社会研发投入占生产总值比重达2.9%，民间投资占比58.3%，非化石能源消费占比超过两成。",
    facts: [
      "全社会研发投入占生产总值比重 | 2.9% | ratio eq - | actual 2025",
      "民间投资占比 | 58.3% | ratio eq - | actual 2025",
      "非化石能源消费占比 | 两成 | ratio ge - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "审批事项精简三分之一，人员编制减少一半，专利数量是五年前的2.4倍。",
    facts: [
      "审批事项 | 三分之一 | growth eq down | actual 2025",
      "人员编制 | 一半 | growth eq down | actual 2025",
      "专利数量 | 2.4倍 | multiple eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "新能源汽车产量增长1.5倍，财政支出七成以上用于民生。",
    facts: [
      "新能源汽车产量 | 1.5倍 | growth eq up | actual 2025",
      "财政支出用于民生 | 七成 | ratio ge - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "实际使用外资翻一番，跨境电商交易额实现翻番。",
    facts: [
      "实际使用外资 | 翻一番 | multiple eq - | actual 2025",
      "跨境电商交易额 | 翻番 | multiple eq - | actual 2025",
    ],
  },
];
