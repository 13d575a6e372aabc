import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "增长4。3%，下降-2%，投资3..5亿元。",
      found: [
        ["point", "4。3"],
        ["doubleNegative", "下降-2"],
        ["twoPoints", "3..5"],
      ],
    },
    {
      text: "新增12,00人，增长05%，占比3.%。",
      found: [
        ["grouping", "12,00"],
        ["leadingZero", "05%"],
        ["dangling", "3.%"],
      ],
    },
    { text: "城乡居民收入分别增长4.7%5.2%。", found: [["joined", "4.7%5.2%"]] },
  ],
  accept: ["增长4.3%，新增12,000人。"],
};
