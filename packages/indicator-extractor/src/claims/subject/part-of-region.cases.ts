import type { PhenomenonCase } from "../../case.js";

/** What a part of the region has is not what the region has. */
export const partOfRegionCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "五个省级园区实现工业增加值21亿元，增长9%；全市实现工业增加值90亿元。",
    facts: [
      "五个省级园区工业增加值 | 21亿元 | level eq - | actual 2025",
      "五个省级园区工业增加值 | 9% | growth eq up | actual 2025",
      "工业增加值 | 90亿元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "8家重点企业完成工业增加值31亿元，12个专业园区实现税收14亿元。",
    facts: [
      "重点企业 | 8家 | level eq - | actual 2025",
      "重点企业工业增加值 | 31亿元 | level eq - | actual 2025",
      "专业园区 | 12个 | level eq - | actual 2025",
      "专业园区税收 | 14亿元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "规模以上工业企业实现工业增加值66亿元，规上工业企业实现利润7亿元。",
    facts: [
      "规模以上工业增加值 | 66亿元 | level eq - | actual 2025",
      "规上工业企业利润 | 7亿元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "财政部门实现财政收入3.2亿元，东山镇实现工业总产值12亿元。",
    facts: ["财政收入 | 3.2亿元 | level eq - | actual 2025", "工业总产值 | 12亿元 | level eq - | actual 2025"],
  },
];
