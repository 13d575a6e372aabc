import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "新建约50公里左右，惠及近300余人。",
      found: [
        ["doubled", "约50公里左右"],
        ["doubled", "近300余"],
      ],
    },
    { text: "完成20余家左右。", found: [["doubled", "20余家左右"]] },
  ],
  accept: ["新建约50公里，惠及300余人。", "新签约5亿元以上项目83个。"],
};
