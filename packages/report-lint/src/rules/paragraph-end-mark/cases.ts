import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "坚持农业农村优先发展，统筹推进乡村振兴，加快建设宜居宜业和美乡村\n坚持教育优先发展，持续提高公办义务教育占比，规范民办教育发展，",
      found: [
        ["missing", "村"],
        ["wrong", "，"],
      ],
    },
  ],
  accept: [
    "去年财政赤字控制在预算范围内，广义货币M\n2\n增长13.6%，符合调控要求。",
    "坚持农业农村优先发展，加快建设宜居宜业和美乡村。",
    "省长作政府工作报告",
  ],
};
