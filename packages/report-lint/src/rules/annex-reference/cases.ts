import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "今年办好民生实事（附后），名单见附件3。\n全面落实各项任务，确保完成全年目标。",
      found: [
        ["none", "（附后）"],
        ["missing", "附件3"],
      ],
    },
  ],
  accept: ["今年办好民生实事。\n附件1\n民生实事清单\n1.建公园；\n2.建学校。"],
};
