import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "办理时间缩短3倍，成本下降一倍。",
      found: [
        ["found", "缩短3倍"],
        ["found", "下降一倍"],
      ],
    },
  ],
  accept: ["办理时间缩短三分之二。", "投资增长3倍。"],
};
