import type { PhenomenonCase } from "../case.js";

/** What a part headed as a review names of years to come, and where it turns to them without a heading. */
export const reviewHoldsCases: readonly PhenomenonCase[] = [
  // A plan that begins well, is drawn up, or has something entered in it opens no passage of promises.
  {
    passage: "review",
    text: "一年来，各项任务顺利完成，“十五五”谋划扎实推进，实现良好开局。新建学校12所，惠及学生8600名。",
    facts: ["新建学校 | 12所 | level eq - | actual 2025", "学生 | 8600名 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "一是按照“十五五”规划建议，编制“十五五”规划纲要，明确未来五年的目标任务。二是加大治理力度，拆除违建570宗。\n拓宽道路36条。",
    facts: ["拆除违建 | 570宗 | level eq - | actual 2025", "拓宽道路 | 36条 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "云河铁路扩改列入“十五五”建设规划，前期工作进展顺利。改造危桥41座。",
    facts: ["改造危桥 | 41座 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "我们以“十五五”开好局、起好步为目标，全力稳增长。规上工业增加值增长8%。",
    facts: ["规上工业增加值 | 8% | growth eq up | actual 2025"],
  },
  {
    passage: "review",
    text: "描绘未来十年发展蓝图的总体规划修编完成。改造公园6个。",
    facts: ["改造公园 | 6个 | level eq - | actual 2025"],
  },
  // The plan without a heading of its own: what guides the year's work, and its goals, open it, over the numbering behind them.
  {
    passage: "review",
    text: "新建学校12所。\n2026年政府工作的总体要求是：坚持稳中求进。\n（一）推进产业升级。培育企业30家。\n（二）改善民生。改造小区18个。",
    facts: [
      "新建学校 | 12所 | level eq - | actual 2025",
      "企业 | 30家 | level eq - | target 2026",
      "改造小区 | 18个 | level eq - | target 2026",
    ],
  },
  {
    passage: "review",
    text: "新建学校12所。\n经济社会发展的主要预期目标是：地区生产总值增长6%。\n（一）推进产业升级。培育企业30家。",
    facts: [
      "新建学校 | 12所 | level eq - | actual 2025",
      "地区生产总值 | 6% | growth eq up | target 2026",
      "企业 | 30家 | level eq - | target 2026",
    ],
  },
  // The goals of the year told turn to nothing.
  {
    passage: "review",
    text: "年初确定的主要预期目标是：地区生产总值增长6%。我们攻坚克难，培育企业30家。",
    facts: ["地区生产总值 | 6% | growth eq up | target 2025", "企业 | 30家 | level eq - | actual 2025"],
  },
];
