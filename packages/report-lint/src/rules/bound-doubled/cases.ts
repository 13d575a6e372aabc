import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "超过5家以上企业落户，增长不低于6%以上。",
      found: [
        ["doubled", "超过5家以上"],
        ["doubled", "不低于6%以上"],
      ],
    },
    { text: "超过50公里左右。", found: [["clashing", "超过50公里左右"]] },
    { text: "城镇调查失业率控制在5.5%以上，煤耗压减到300克以内。", found: [["against", "控制在5.5%以上"]] },
    { text: "新增30家以上左右。", found: [["stacked", "30家以上左右"]] },
  ],
  accept: ["广义货币增长11.3%，低于13%左右的预期目标。", "超过5家企业落户，增长6%以上。", "达到98%以上。"],
};
