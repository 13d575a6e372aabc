import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    { text: "实施“强中心区战略，建设“两河明珠”城市。", found: [["unclosed", "“强中心区战略，建设"]] },
    {
      text: "整治”十乱“行为。",
      found: [
        ["reversed", "”"],
        ["reversed", "“"],
      ],
    },
    { text: "落实三带”行动。", found: [["unopened", "”"]] },
    { text: "他说：“坚持“项目为王”理念。”", found: [["nested", "“项目为王”"]] },
  ],
  accept: ["实施“强中心区”战略，建设“两河明珠”城市。", "他说：“坚持‘项目为王’理念。”"],
};
