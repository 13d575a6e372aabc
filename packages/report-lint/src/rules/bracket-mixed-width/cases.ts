import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "各县（市、区)和开发区(园区）要抓好落实。",
      found: [
        ["mixed", ")"],
        ["mixed", "("],
      ],
    },
  ],
  accept: ["各县（市、区）和开发区（园区）要抓好落实。"],
};
