import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "工业、农业、服务业分别增长5%和6%，存贷款分别增长8%、9%和10%。",
      found: [
        ["differs", "分别增长5%和6%"],
        ["differs", "分别增长8%、9%和10%"],
      ],
    },
  ],
  accept: ["工业、农业分别增长5%和6%。", "存贷款余额分别增长11.7%和10.3%。"],
};
