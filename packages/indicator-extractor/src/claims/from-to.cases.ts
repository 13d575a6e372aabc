import type { PhenomenonCase } from "../case.js";

export const fromToCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "建档立卡户由860户降为零，信访积案从42件全部清零，停车缺口由1200个减少到300个。",
    facts: [
      "建档立卡户 | 860户 | level eq - | actual -",
      "信访积案 | 42件 | level eq - | actual -",
      "停车缺口 | 1200个 | level eq - | actual -",
      "停车缺口 | 300个 | level eq - | actual 2025",
    ],
  },
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
  {
    passage: "review",
    text: "城乡低保标准分别从2020年的560元、4100元提高到2025年的720元、6300元。",
    facts: [
      "城镇低保标准 | 560元 | level eq - | actual 2020",
      "农村低保标准 | 4100元 | level eq - | actual 2020",
      "城镇低保标准 | 720元 | level eq - | actual 2025",
      "农村低保标准 | 6300元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "产业园区由34个整合为21个，贫困人口由1200户3500人减至80户190人。",
    facts: [
      "产业园区 | 34个 | level eq - | actual -",
      "产业园区 | 21个 | level eq - | actual 2025",
      "贫困人口 | 1200户 | level eq - | actual -",
      "贫困人口 | 3500人 | level eq - | actual -",
      "贫困人口 | 80户 | level eq - | actual 2025",
      "贫困人口 | 190人 | level eq - | actual 2025",
    ],
  },
];
