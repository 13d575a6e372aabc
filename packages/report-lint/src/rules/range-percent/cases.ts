import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "增长5—6%，下降3～4%。",
      found: [
        ["missing", "5—6%"],
        ["missing", "3～4%"],
      ],
    },
  ],
  accept: ["增长5%—6%。"],
};
