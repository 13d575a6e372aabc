import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    { text: "空气优良天数比率达到88.6%，比上年提高1.8%。", found: [["rate", "1.8%"]] },
    {
      text: "森林覆盖率提高2%，城镇化率上升1.5%。",
      found: [
        ["rate", "2%"],
        ["rate", "1.5%"],
      ],
    },
    { text: "投资增长12个百分点。", found: [["level", "12个百分点"]] },
    { text: "收入增长6.3%，高于城镇2%。", found: [["compared", "2%"]] },
    { text: "占比提高2百分点。", found: [["bare", "2百分点"]] },
  ],
  accept: [
    "刑事发案率下降36.7%，收入增长15.1%，超过预定增长9%的目标。",
    "空气优良天数比率达到88.6%，比上年提高1.8个百分点。",
    "森林覆盖率提高2个百分点。",
    "投资增长12%。",
    "全员劳动生产率提高8%。",
  ],
};
