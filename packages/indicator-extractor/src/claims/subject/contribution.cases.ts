import type { PhenomenonCase } from "../../case.js";

/** How far one thing moved another. */
export const contributionCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "纺织业贡献突出，拉动全市工业增长1.2个百分点；消费和投资分别拉动经济增长2.1个和1.4个百分点。",
    facts: [
      "纺织业拉动全市工业增长 | 1.2个百分点 | change eq up | actual 2025",
      "消费拉动经济增长 | 2.1个 | change eq up | actual 2025",
      "投资拉动经济增长 | 1.4个百分点 | change eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "六大产业增加值增长8.2%，高于全县1个百分点，拉动全县增长3.1个百分点，其中化工和建材业支撑有力，分别拉动全县增长1.2个和0.9个百分点。",
    facts: [
      "六大产业增加值 | 8.2% | growth eq up | actual 2025",
      "六大产业增加值 | 1个百分点 | gap eq up | actual 2025",
      "六大产业增加值拉动全县增长 | 3.1个百分点 | change eq up | actual 2025",
      "化工拉动全县增长 | 1.2个 | change eq up | actual 2025",
      "建材业拉动全县增长 | 0.9个百分点 | change eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "外贸发展带动就业3000人，居民消费价格上涨1.2个百分点。",
    facts: ["就业 | 3000人 | level eq - | actual 2025", "居民消费价格 | 1.2个百分点 | change eq up | actual 2025"],
  },
];
