import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "新增绿地19.5万平米，拓宽30公分。",
      found: [
        ["informal", "平米"],
        ["informal", "公分"],
      ],
    },
  ],
  accept: ["新增绿地19.5万平方米。", "建成平米粮仓展示馆。"],
};
