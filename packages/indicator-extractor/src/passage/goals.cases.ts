import type { PhenomenonCase } from "../case.js";

/** Goals, budgets and plans told among results, and yardsticks told among promises. */
export const goalCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "一般预算收入年初预算3200万元，调整预算3500万元，完成3620万元。税收收入任务6亿元，完成6.3亿元。",
    facts: [
      "一般预算收入年初预算 | 3200万元 | level eq - | target 2025",
      "一般预算收入调整预算 | 3500万元 | level eq - | target 2025",
      "一般预算收入 | 3620万元 | level eq - | actual 2025",
      "税收收入任务 | 6亿元 | level eq - | target 2025",
      "税收收入 | 6.3亿元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "单位产品能耗降低5.8%（原计划降低6%）。固定资产投资下降3%，未完成增长6%的年度目标。",
    facts: [
      "单位产品能耗 | 5.8% | growth eq down | actual 2025",
      "单位产品能耗 | 6% | growth eq down | target 2025",
      "固定资产投资 | 3% | growth eq down | actual 2025",
      "固定资产投资 | 6% | growth eq up | target 2025",
    ],
  },
  {
    passage: "review",
    text: "2025年我们确定经济增速为5.5%，实际增长5.1%。引进招商项目不少于6个；上半年，引进4个。",
    facts: [
      "经济增速 | 5.5% | growth eq up | target 2025",
      "经济增速 | 5.1% | growth eq up | actual 2025",
      "招商项目 | 6个 | level ge - | target 2025",
      "招商项目 | 4个 | level eq - | actual 2025 1–6",
    ],
  },
  {
    passage: "tasks",
    text: "油料产量稳定在上年水平；规上工业能耗降幅不低于3.1%，新增就业1.8万人。",
    facts: ["规上工业能耗降幅 | 3.1% | growth ge down | target 2026", "新增就业 | 1.8万人 | level eq - | target 2026"],
  },
  {
    passage: "tasks",
    text: "城镇新增就业2.4万人，比上年计划多1200人；建成幼儿园5所。",
    facts: [
      "城镇新增就业 | 2.4万人 | level eq - | target 2026",
      "城镇新增就业 | 1200人 | gap eq up | target 2026",
      "幼儿园 | 5所 | level eq - | target 2026",
    ],
  },
  {
    passage: "tasks",
    text: "生产总值预期增长5.5%、奋斗目标6%；规上工业增加值：7%以上；固定资产投资增长8%，其中工业投资要不低于12%。",
    facts: [
      "生产总值 | 5.5% | growth eq up | target 2026",
      "生产总值 | 6% | growth eq up | target 2026",
      "规上工业增加值 | 7% | growth ge up | target 2026",
      "固定资产投资 | 8% | growth eq up | target 2026",
      "工业投资 | 12% | growth ge up | target 2026",
    ],
  },
  {
    passage: "tasks",
    text: "我们把增长目标定在6%左右。居民收入60%来自工资，城建项目90个，其中续建52个。",
    facts: [
      "增长 | 6% | growth approx up | target 2026",
      "居民收入 | 60% | ratio eq - | target 2026",
      "城建项目 | 90个 | level eq - | target 2026",
      "城建项目 | 52个 | level eq - | target 2026",
    ],
  },
  {
    passage: "review",
    text: "房地产投资增长-18.2%，下拉全部投资4.1个百分点。外贸进出口增长8%，增速在全省排第6位。",
    facts: [
      "房地产投资 | -18.2% | growth eq down | actual 2025",
      "全部投资 | 4.1个百分点 | change eq down | actual 2025",
      "外贸进出口 | 8% | growth eq up | actual 2025",
      "外贸进出口增速 | 第6位 | rank eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "人均生产总值71200元，按年平均汇率计算为9980美元。有14项指标完成年度计划，2项没有完成。",
    facts: [
      "人均生产总值 | 71200元 | level eq - | actual 2025",
      "人均生产总值 | 9980美元 | level eq - | actual 2025",
      "指标 | 14项 | level eq - | actual 2025",
      "指标 | 2项 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "地方财政收入4.6亿元，完成全年目标（5.2亿元）的88%；民间投资超出年度计划300万元。",
    facts: [
      "地方财政收入 | 4.6亿元 | level eq - | actual 2025",
      "地方财政收入 | 5.2亿元 | level eq - | target 2025",
      "地方财政收入完成全年目标 | 88% | ratio eq - | actual 2025",
      "民间投资 | 300万元 | gap eq up | actual 2025",
    ],
  },
  // A goal of growth is called so before its figure, or behind.
  {
    passage: "none",
    text: "两会数说\n云岭市2025年政府工作报告\n10.2% 规模以上工业增加值增速\n5.5%左右 地区生产总值增长目标\n社会消费品零售总额增长目标6%",
    facts: [
      "规模以上工业增加值增速 | 10.2% | growth eq up | actual 2024",
      "地区生产总值增长目标 | 5.5% | growth approx up | target 2025",
      "社会消费品零售总额增长 | 6% | growth eq up | target 2025",
    ],
  },
  // What was planned, before what came of it.
  {
    passage: "review",
    text: "2025年计划新建管网30公里，全年新建管网32公里。全年计划完成播种面积121万亩，实际播种122万亩。",
    facts: [
      "新建管网 | 30公里 | level eq - | target 2025",
      "新建管网 | 32公里 | level eq - | actual 2025",
      "播种面积 | 121万亩 | level eq - | target 2025",
      "实际播种 | 122万亩 | level eq - | actual 2025",
    ],
  },
];
