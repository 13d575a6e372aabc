import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "全面贯彻落实党的二十大和十九届历次全会精神，深入学习贯彻习近平总书重要讲话精神。",
      found: [
        ["wrong", "十九届"],
        ["wrong", "总书"],
      ],
    },
    {
      text: "以习进平新时代思想为指导，坚持新时代中国特设社会主义思想，拥护“三个确立”。",
      found: [
        ["wrong", "习进平"],
        ["wrong", "新时代中国特设社会主义思想"],
        ["wrong", "三个确立"],
      ],
    },
  ],
  accept: [
    "全面贯彻落实党的二十大和二十届三中全会精神，认真学习习近平总书记重要讲话。",
    "坚持习近平新时代中国特色社会主义思想，拥护“两个确立”，高质量开展工作。",
  ],
};
