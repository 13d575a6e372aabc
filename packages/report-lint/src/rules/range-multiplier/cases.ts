import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "新增2—5万人，投资3～4亿元。",
      found: [
        ["missing", "2—5万人"],
        ["missing", "3～4亿元"],
      ],
    },
  ],
  accept: ["新增2万—5万人。"],
};
