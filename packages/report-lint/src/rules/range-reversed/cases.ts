import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "增长7%—5%，新建9—6个。",
      found: [
        ["reversed", "7%—5%"],
        ["reversed", "9—6个"],
      ],
    },
    { text: "免费检查64-35 岁妇女2万人次。", found: [["reversed", "64-35 岁"]] },
    { text: "增长5%—5%。", found: [["empty", "5%—5%"]] },
  ],
  accept: ["增长5%—7%。", "由15个到8个，压缩近半。"],
};
