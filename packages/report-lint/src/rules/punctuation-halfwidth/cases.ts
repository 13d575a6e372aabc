import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "推进节能技改,新增绿色工厂10家;完成投资3亿元。",
      found: [
        ["halfwidth", ","],
        ["halfwidth", ";"],
      ],
    },
    {
      text: "工作取得明显成效.各项目标全面完成!",
      found: [
        ["halfwidth", "."],
        ["halfwidth", "!"],
      ],
    },
  ],
  accept: [
    "推进节能技改，新增绿色工厂10家；完成投资3亿元，增长5.3%。",
    "配比1:3，见https://example.cn/a,b。",
    "1.完成改造1200户。",
  ],
};
