import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "完成投资3亿元元，增长5%%。",
      found: [
        ["doubled", "3亿元元"],
        ["doubled", "5%%"],
      ],
    },
  ],
  accept: ["算力总规模达到10.36百亿亿次/秒。", "完成投资3亿元，增长5%。", "新增10个个体户、20户户用光伏。"],
};
