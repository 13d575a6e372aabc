import type { PhenomenonCase } from "../case.js";

export const fromToCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "常住人口城镇化率由2020年的61.2%提高到66.8%，汽车保有量由210万辆增至305万辆。",
    facts: [
      "常住人口城镇化率 | 61.2% | ratio eq - | actual 2020",
      "常住人口城镇化率 | 66.8% | ratio eq - | actual 2025",
      "汽车保有量 | 210万辆 | level eq - | actual 2020",
      "汽车保有量 | 305万辆 | level eq - | actual 2025",
    ],
  },
  {
    passage: "tasks",
    text: "居民医保财政补助由每人每年640元提高到670元。",
    facts: ["居民医保财政补助 | 640元 | level eq - | actual -", "居民医保财政补助 | 670元 | level eq - | target 2026"],
  },
  {
    passage: "review",
    text: "企业开办时间从一周压缩到2个工作日以内，行政许可事项从320项减少到240项。",
    facts: [
      "企业开办时间 | 2个工作日 | level le - | actual 2025",
      "行政许可事项 | 320项 | level eq - | actual -",
      "行政许可事项 | 240项 | level eq - | actual 2025",
    ],
  },
];
