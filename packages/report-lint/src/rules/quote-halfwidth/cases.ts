import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: '实施"强中心区"战略。',
      found: [
        ["straight", '"'],
        ["straight", '"'],
      ],
    },
  ],
  accept: ["实施“强中心区”战略。"],
};
