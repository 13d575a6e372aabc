import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    { text: "预计地区生产总值突破500亿元，达到486亿元，增长6%。", found: [["short", "486亿元"]] },
    { text: "固定资产投资首超百亿元，完成92亿元。", found: [["short", "92亿元"]] },
    { text: "外贸进出口总额超过60亿元大关，达到58.6亿元。", found: [["short", "58.6亿元"]] },
  ],
  accept: [
    "预计地区生产总值突破500亿元，达到512亿元，增长6%。",
    "社会消费品零售总额突破200亿元，外贸进出口总额达到86亿元。",
  ],
};
