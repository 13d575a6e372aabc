import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "企业由120家增加到100家，覆盖率由50%提高到60%，提高12个百分点。",
      found: [
        ["direction", "由120家增加到100家"],
        ["amount", "12个百分点"],
      ],
    },
    { text: "总数由200家增加到250家，增长30%。", found: [["rate", "30%"]] },
    { text: "产量达到110万吨，比上年增加10万吨，增长20%。", found: [["rate", "20%"]] },
    { text: "里程由50公里增加到50公里。", found: [["same", "由50公里增加到50公里"]] },
  ],
  accept: ["总数由1.2万家增加到1.5万家，增长25%。", "时间由5天压缩到3天。"],
};
