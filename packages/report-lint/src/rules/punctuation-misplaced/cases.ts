import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    { text: "，全面完成各项任务。", found: [["opening", "，"]] },
    {
      text: "建设公园（，含绿道、）和“智慧、”广场。",
      found: [
        ["inside", "（，"],
        ["inside", "、）"],
        ["inside", "、”"],
      ],
    },
  ],
  accept: ["全面完成各项任务。", "他说：“很好。”"],
};
