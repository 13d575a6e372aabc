import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    { text: "持续優化营商环境。", found: [["traditional", "優"]] },
    {
      text: "人\u200B民城市\u200B建设。",
      found: [
        ["invisible", "\u200B"],
        ["invisible", "\u200B"],
      ],
    },
    { text: "⼈民城市。", found: [["radical", "⼈"]] },
    { text: "人\uFFFD城市。", found: [["garbled", "\uFFFD"]] },
  ],
  accept: ["人民城市建设。"],
};
