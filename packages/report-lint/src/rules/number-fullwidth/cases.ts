import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "新增企业１００家、个体户２０户，总数达到3500家，营业收入12000万元，增长5.5%，利税8800万元，增长4.3%，户均15万元。",
      found: [
        ["fullwidth", "１００"],
        ["fullwidth", "２０"],
      ],
    },
    { text: "增长5%，提高3%，占比20%，下降2％。", found: [["sign", "％"]] },
  ],
  accept: ["新增企业100家。", "一九八四年完成１００项，增长７％，新建２００项，增长９％。"],
};
