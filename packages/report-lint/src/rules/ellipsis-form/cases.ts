import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "学校、医院...等，道路……等等。",
      found: [
        ["form", "..."],
        ["redundant", "……等等"],
      ],
    },
  ],
  accept: ["学校、医院……", "学校、医院等。"],
};
