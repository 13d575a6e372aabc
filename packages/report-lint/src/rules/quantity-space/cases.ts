import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "占比达20 %，增长3. 5亿元。",
      found: [
        ["percent", "20 %"],
        ["digits", "3. 5"],
      ],
    },
  ],
  accept: ["占比达20%，增长3.5亿元。", "1. 20家企业获评。"],
};
