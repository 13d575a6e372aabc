import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "聊城市市长\u00A0张百顺作报告，会议\u2003通过。",
      found: [
        ["found", "\u00A0"],
        ["found", "\u2003"],
      ],
    },
  ],
  accept: [
    "聊城市市长张百顺作报告。",
    "一、回顾\n\u00A0\u00A0\u00A0\u00A0全市经济平稳增长。\n\u00A0\u00A0\u00A0\u00A0民生持续改善。",
  ],
};
