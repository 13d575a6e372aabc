import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    { text: "（一）、产业发展成效明显。", found: [["afterBracket", "（一）、"]] },
    {
      text: "一，2024年工作回顾\n二，2025年工作任务",
      found: [
        ["form", "一，"],
        ["form", "二，"],
      ],
    },
    { text: "1.建公园；\n2.建学校；\n3、建医院；\n4.建道路；\n5.建车站；\n6.建码头。", found: [["mixed", "3、"]] },
  ],
  accept: ["（一）产业发展成效明显。", "一、2024年工作回顾"],
};
