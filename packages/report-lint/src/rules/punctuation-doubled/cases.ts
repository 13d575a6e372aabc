import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "完成投资3亿元，，增长5%。。",
      found: [
        ["repeated", "，，"],
        ["repeated", "。。"],
      ],
    },
    { text: "建设、改造，。", found: [["stacked", "，。"]] },
  ],
  accept: ["完成投资3亿元，增长5%。", "这怎么能行？！"],
};
