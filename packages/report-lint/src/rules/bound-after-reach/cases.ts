import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "覆盖率达到50%以上，网办率达98%以上。",
      found: [
        ["found", "达到50%以上"],
        ["found", "达98%以上"],
      ],
    },
  ],
  accept: ["覆盖率达到50%。", "覆盖率50%以上。"],
};
