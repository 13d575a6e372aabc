import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "以习进平新时代思想为指导，坚持新时代中国特设社会主义思想，拥护“三个确立”。",
      found: [
        ["wrong", "习进平"],
        ["wrong", "新时代中国特设社会主义思想"],
        ["wrong", "三个确立"],
      ],
    },
  ],
  accept: ["坚持习近平新时代中国特色社会主义思想，拥护“两个确立”，高质量开展工作。"],
};
