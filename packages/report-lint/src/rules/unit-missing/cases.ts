import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    { text: "商品销售总额预计全年完成510亿，同比增长11%。", found: [["money", "510亿"]] },
    {
      text: "固定资产投资完成86亿，增长7%。城镇登记失业率控制在3.2以内。",
      found: [
        ["money", "86亿"],
        ["rate", "3.2"],
      ],
    },
    { text: "招商到位资金12.5亿。", found: [["money", "12.5亿"]] },
  ],
  accept: [
    "固定资产投资完成86亿元，增长7%。城镇登记失业率控制在3.2%以内。",
    "参保人数突破120万，常住人口达到260万。",
    "恩格尔系数为0.28，城乡居民收入比为1.9。",
    "增速居全省第3，占比为五分之一。",
  ],
};
