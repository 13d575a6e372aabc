import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "高新产业占比重达到151.9%，自来水普及率达到109%。",
      found: [
        ["share", "151.9%"],
        ["share", "109%"],
      ],
    },
    { text: "新增企业12家，其中国家级15家。", found: [["part", "15家"]] },
    { text: "三次产业结构调整为10.1:45.2:54.7。", found: [["sum", "10.1:45.2:54.7"]] },
  ],
  accept: ["占比达到51.9%。", "新增企业12家，其中国家级5家。", "三次产业结构调整为10.1:45.2:44.7。"],
};
