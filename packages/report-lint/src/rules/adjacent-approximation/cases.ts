import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "历时3、5天，走访三、四家。",
      found: [
        ["digits", "3、5天"],
        ["comma", "三、四家"],
      ],
    },
  ],
  accept: ["历时三五天，走访三四家。", "第3、5条规定。"],
};
