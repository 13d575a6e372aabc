import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "全面推进乡 村振兴，加快 建设宜居城市。",
      found: [
        ["between", " "],
        ["between", " "],
      ],
    },
    { text: "政 府 工 作 报 告", found: [["title", "政 府 工 作 报 告"]] },
    {
      text: "新建公园20个、广场30个、学校40所、医院50家、道路60条、桥梁 70座、车站80个、码头90个、仓库11个、粮库12个、场馆13个。",
      found: [["mixed", " "]],
    },
  ],
  accept: [
    "全面推进乡村振兴，加快建设宜居城市。",
    "“好客山东 好品山东”品牌更加响亮。",
    "主席团成员：李　明、王　芳、张建国。",
    "指标　　　今年　　　去年\n生产总值　12亿元　　11亿元",
    "“进窗口 走流程”体验活动深入开展。",
  ],
};
