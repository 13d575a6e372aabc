import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    { text: "统筹推进新型城化镇建设。", found: [["swapped", "型城化镇建设"]] },
    { text: "规模以上工业增加直增长7.2%。", found: [["replaced", "增加直增长"]] },
    { text: "中国特社会主义制度优势充分彰显。", found: [["missing", "国特社会"]] },
  ],
  accept: [
    "统筹推进新型城镇化建设。",
    "规模以上工业增加值增长7.2%，生态环境质量持续改善。",
    "办好中阿博览会，推进横琴粤澳深度合作区建设。",
  ],
};
