import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "印发《关于学习《条例》的通知》和《关于落实《办法》的意见》。",
      found: [
        ["nested", "《条例》"],
        ["nested", "《办法》"],
      ],
    },
  ],
  accept: ["印发《关于学习〈条例〉的通知》。", "印发《条例》《办法》。"],
};
