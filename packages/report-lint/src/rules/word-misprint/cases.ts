import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "狠抓顶目建设。持续深化国资国企改改革，杜会大局和谐稳定。",
      found: [
        ["replaced", "狠抓顶目建"],
        ["doubled", "企改改革"],
        ["replaced", "杜会大"],
      ],
    },
    {
      text: "切实加强政府自身建，打造人民满意政府。",
      found: [["missing", "身建"]],
    },
    { text: "统筹推进新型城化镇建设。", found: [["swapped", "型城化镇建设"]] },
    { text: "规模以上工业增加直增长7.2%。", found: [["replaced", "增加直增长"]] },
    { text: "中国特社会主义制度优势充分彰显。", found: [["missing", "国特社会"]] },
  ],
  accept: [
    "推出慧办事、慧审批、慧监管等应用，设立“服务台”。",
    "延安苹果、汉中中药材提质增效，群众深深感到变化，更好激发发展活力。",
    "潮南高速开工，潮南高速全长60公里。",
    "统筹推进新型城镇化建设。",
    "规模以上工业增加值增长7.2%，生态环境质量持续改善。",
    "办好中阿博览会，推进横琴粤澳深度合作区建设。",
  ],
};
