import type { PhenomenonCase } from "../case.js";

/** Figures in brackets, and those behind them. */
export const asideCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "技改投资12亿元（占工业投资的41.5%），增长18%，增幅居全市第二位。",
    facts: [
      "技改投资 | 12亿元 | level eq - | actual 2025",
      "技改投资占工业投资 | 41.5% | ratio eq - | actual 2025",
      "技改投资 | 18% | growth eq up | actual 2025",
      "技改投资增幅 | 第二位 | rank eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "新建幼儿园12所（其中公办5所），新增学位2400个。",
    facts: [
      "新建幼儿园 | 12所 | level eq - | actual 2025",
      "公办 | 5所 | level eq - | actual 2025",
      "新增学位 | 2400个 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "接待游客310万人次（含过夜游客46万人次）、实现旅游收入25亿元，分别增长8%和11%。",
    facts: [
      "游客 | 310万人次 | level eq - | actual 2025",
      "含过夜游客 | 46万人次 | level eq - | actual 2025",
      "旅游收入 | 25亿元 | level eq - | actual 2025",
      "游客 | 8% | growth eq up | actual 2025",
      "旅游收入 | 11% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "完成税收10亿元，比上年（9亿元）增长11%，占全市（41亿元）的24%。",
    facts: [
      "税收 | 10亿元 | level eq - | actual 2025",
      "税收 | 9亿元 | level eq - | actual 2024",
      "税收 | 11% | growth eq up | actual 2025",
      "全市税收 | 41亿元 | level eq - | actual 2025",
      "税收占全市 | 24% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "登记失业率比控制目标（4.5%）低0.6个百分点，比上年（4.2%）降低0.3个百分点。",
    facts: [
      "登记失业率 | 4.5% | ratio eq - | target 2025",
      "登记失业率 | 0.6个百分点 | gap eq down | actual 2025",
      "登记失业率 | 4.2% | ratio eq - | actual 2024",
      "登记失业率 | 0.3个百分点 | change eq down | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "税收收入完成5.2亿元，同比增长11%（1至8月，土地出让收入完成3.4亿元，同比增长21%）。",
    facts: [
      "税收收入 | 5.2亿元 | level eq - | actual 2025",
      "税收收入 | 11% | growth eq up | actual 2025",
      "土地出让收入 | 3.4亿元 | level eq - | actual 2025 1–8",
      "土地出让收入 | 21% | growth eq up | actual 2025 1–8",
    ],
  },
  {
    passage: "review",
    text: "工业投资完成40亿元，增长9%（其中技改投资15亿元，增长22%，占工业投资的37.5%），民间投资30亿元，增长5%。",
    facts: [
      "工业投资 | 40亿元 | level eq - | actual 2025",
      "工业投资 | 9% | growth eq up | actual 2025",
      "技改投资 | 15亿元 | level eq - | actual 2025",
      "技改投资 | 22% | growth eq up | actual 2025",
      "技改投资占工业投资 | 37.5% | ratio eq - | actual 2025",
      "民间投资 | 30亿元 | level eq - | actual 2025",
      "民间投资 | 5% | growth eq up | actual 2025",
    ],
  },
];
