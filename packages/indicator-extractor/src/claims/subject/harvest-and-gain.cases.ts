import type { PhenomenonCase } from "../../case.js";

/** Whose harvest and gain it is, and clauses before a figure that rank or compare without one. */
export const harvestAndGainCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "花生播种面积3万亩，产量0.9万吨，产值5400万元；生猪出栏12万头，产值3.4亿元；种植金银花2000亩，产值900万元。",
    facts: [
      "花生播种面积 | 3万亩 | level eq - | actual 2025",
      "花生产量 | 0.9万吨 | level eq - | actual 2025",
      "花生产值 | 5400万元 | level eq - | actual 2025",
      "生猪出栏 | 12万头 | level eq - | actual 2025",
      "生猪产值 | 3.4亿元 | level eq - | actual 2025",
      "种植金银花 | 2000亩 | level eq - | actual 2025",
      "金银花产值 | 900万元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "征用土地300亩，产值2亿元。",
    facts: ["征用土地 | 300亩 | level eq - | actual 2025", "产值 | 2亿元 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "印染业和家具业增幅最大，分别为12.3%和11.8%；技改投资连续5个月保持20%以上的快速增长势头；零售额保持8%以上的增长。",
    facts: [
      "印染业增幅 | 12.3% | growth eq up | actual 2025",
      "家具业增幅 | 11.8% | growth eq up | actual 2025",
      "技改投资 | 5个月 | duration eq - | actual 2025",
      "技改投资 | 20% | growth ge up | actual 2025",
      "零售额 | 8% | growth ge up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "工业用电量增速明显高于全省平均水平，达到9%；发明专利占全市31%，占全省12%。",
    facts: [
      "工业用电量增速 | 9% | growth eq up | actual 2025",
      "发明专利占全市 | 31% | ratio eq - | actual 2025",
      "发明专利占全省 | 12% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "28个行业实现正增长，占全部行业的77%；本地生产总值300亿元，按年实质增长3.9%；建屋量9万个，较对上五年增加2万个。",
    facts: [
      "行业 | 28个 | level eq - | actual 2025",
      "行业占全部行业 | 77% | ratio eq - | actual 2025",
      "本地生产总值 | 300亿元 | level eq - | actual 2025",
      "本地生产总值 | 3.9% | growth eq up | actual 2025",
      "建屋量 | 9万个 | level eq - | actual 2025",
      "建屋量 | 2万个 | change eq up | actual 2021/2025",
    ],
  },
  {
    passage: "review",
    text: "合作社总收入320万元，亩均增产20公斤，户均增收900元；农民人均纯收入8000元，人均增收600元。",
    facts: [
      "合作社总收入 | 320万元 | level eq - | actual 2025",
      "亩均增产 | 20公斤 | change eq up | actual 2025",
      "户均增收 | 900元 | change eq up | actual 2025",
      "农民人均纯收入 | 8000元 | level eq - | actual 2025",
      "农民人均纯收入 | 600元 | change eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "税收收入也有较快增长，增幅居全省第3位；服务业实现较快增长，达到36亿元。",
    facts: ["税收收入增幅 | 第3位 | rank eq - | actual 2025", "服务业 | 36亿元 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "油菜种植面积12万亩，实现单产148公斤/亩、总产1.8万吨；棉花单产82公斤，总产3200吨。",
    facts: [
      "油菜种植面积 | 12万亩 | level eq - | actual 2025",
      "油菜单产 | 148公斤/亩 | level eq - | actual 2025",
      "油菜总产 | 1.8万吨 | level eq - | actual 2025",
      "棉花单产 | 82公斤 | level eq - | actual 2025",
      "棉花总产 | 3200吨 | level eq - | actual 2025",
    ],
  },
];
