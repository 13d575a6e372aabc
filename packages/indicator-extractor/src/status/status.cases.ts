import type { PhenomenonCase } from "../case.js";

export const statusCases: readonly PhenomenonCase[] = [
  // 预期性 names a kind of target and expects nothing.
  {
    passage: "none",
    text: "2015年，“十二五”确定的9项约束性指标全部完成，15项预期性指标基本完成。",
    facts: ["约束性指标 | 9项 | level eq - | actual 2015", "预期性指标 | 15项 | level eq - | actual 2015"],
  },
  {
    passage: "review",
    text: "预计全年生产总值突破3000亿元，增长6%左右。",
    facts: ["生产总值 | 3000亿元 | level ge - | actual 2025", "生产总值 | 6% | growth approx up | actual 2025"],
  },
  {
    passage: "tasks",
    text: "固定资产投资增长5%、力争达到6%，生产总值增长6.5%，力争7%。",
    facts: [
      "固定资产投资 | 5% | growth eq up | target 2026",
      "固定资产投资 | 6% | growth eq up | target 2026",
      "生产总值 | 6.5% | growth eq up | target 2026",
      "生产总值 | 7% | growth eq up | target 2026",
    ],
  },
  {
    passage: "tasks",
    text: "国民经济计划规定，粮食产量比上年增长百分之三。",
    facts: ["粮食产量 | 百分之三 | growth eq up | target 2026"],
  },
  {
    passage: "tasks",
    text: "去年新增城镇就业5.2万人，今年力争新增5.5万人以上。",
    facts: ["新增城镇就业 | 5.2万人 | level eq - | actual 2025", "新增城镇就业 | 5.5万人 | change ge up | target 2026"],
  },
  {
    passage: "tasks",
    text: "力争到2030年，森林覆盖率达到26%左右，3年内累计引进项目500个。",
    facts: ["森林覆盖率 | 26% | ratio approx - | target 2030", "项目 | 500个 | level eq - | target 2026/2028"],
  },
  {
    passage: "tasks",
    text: "城镇调查失业率控制在5.5%以内，居民消费价格涨幅控制在2%，确保粮食产量稳定在110亿斤以上。",
    facts: [
      "城镇调查失业率 | 5.5% | ratio le - | target 2026",
      "居民消费价格涨幅 | 2% | growth eq up | target 2026",
      "粮食产量 | 110亿斤 | level ge - | target 2026",
    ],
  },
  {
    passage: "tasks",
    text: "全市已累计发放助学金3200万元，受益学生1.2万名，今年再发放900万元。",
    facts: [
      "助学金 | 3200万元 | level eq - | actual 2025",
      "受益学生 | 1.2万名 | level eq - | actual 2025",
      "受益学生 | 900万元 | level eq - | target 2026",
    ],
  },
  {
    passage: "none",
    text: "2018年，全县生产总值增长7%。今年将重点办好三件事。新建学校6所。目前已开工4所。",
    facts: [
      "全县生产总值 | 7% | growth eq up | actual 2018",
      "新建学校 | 6所 | level eq - | target 2019",
      "开工学校 | 4所 | level eq - | actual 2018",
    ],
  },
  { passage: "none", text: "生产总值增长5%。", facts: ["生产总值 | 5% | growth eq up | actual -"] },
  {
    passage: "tasks",
    text: "截至今年2月底，全市已停建楼堂馆所项目18个。",
    facts: ["停建楼堂馆所项目 | 18个 | level eq - | actual 2026 1–2"],
  },
  {
    passage: "tasks",
    text: "市级预算内投资安排53亿元，比去年增加3亿元。",
    facts: [
      "市级预算内投资 | 53亿元 | level eq - | target 2026",
      "市级预算内投资 | 3亿元 | change eq up | target 2026",
    ],
  },
  {
    passage: "none",
    text: "2018年经济社会发展主要预期目标是：生产总值增长6%左右。居民收入增长6.5%，城镇调查失业率5.5%以内。",
    facts: [
      "生产总值 | 6% | growth approx up | target 2018",
      "居民收入 | 6.5% | growth eq up | target 2018",
      "城镇调查失业率 | 5.5% | ratio le - | target 2018",
    ],
  },
  // A budget is a plan, whoever tells of having compiled it; so is how it differs from the one before.
  {
    passage: "review",
    text: "编制2026年度总预算230亿元，比上年增加2亿元，增长0.9%。",
    facts: [
      "总预算 | 230亿元 | level eq - | target 2026",
      "总预算 | 2亿元 | change eq up | target 2026",
      "总预算 | 0.9% | growth eq up | target 2026",
    ],
  },
  {
    passage: "review",
    text: "市政府编列2026年度部门预算12亿元。预算编制改革完成试点单位12个，财政收入完成预算的103%，增长4%。",
    facts: [
      "部门预算 | 12亿元 | level eq - | target 2026",
      "试点单位 | 12个 | level eq - | actual 2025",
      "财政收入完成预算 | 103% | ratio eq - | actual 2025",
      "财政收入 | 4% | growth eq up | actual 2025",
    ],
  },
  // What a project costs that has not begun is no result; one that has begun is told as before.
  {
    passage: "review",
    text: "总投资3亿元的水库项目即将开工，总投资8亿元的电站已列入省级规划。全长58公里，投资达1860万元的公路改造已下达投资计划，正开展前期准备工作。",
    facts: [
      "总投资 | 3亿元 | level eq - | target -",
      "总投资 | 8亿元 | level eq - | target -",
      "全长 | 58公里 | level eq - | target -",
      "公路改造投资 | 1860万元 | level eq - | target -",
    ],
  },
  {
    passage: "review",
    text: "总投资5亿元的纸厂已建成投产。总投资2亿元的药厂列入全省重点项目计划，已开工建设。完成投资7亿元，5个项目列入省级规划。总投资3亿元的饲料厂运行良好，总投资6亿元的酒厂尚未开工。",
    facts: [
      "总投资 | 5亿元 | level eq - | actual 2025",
      "总投资 | 2亿元 | level eq - | actual 2025",
      "投资 | 7亿元 | level eq - | actual 2025",
      "项目 | 5个 | level eq - | actual 2025",
      "饲料厂总投资 | 3亿元 | level eq - | actual 2025",
      "总投资 | 6亿元 | level eq - | target -",
    ],
  },
  // Reached already, among plans.
  {
    passage: "tasks",
    text: "全市人均生产总值已近8000美元，汽车保有量已超过20万辆；力争财政收入突破12亿元。",
    facts: [
      "人均生产总值 | 8000美元 | level approx - | actual 2025",
      "汽车保有量 | 20万辆 | level ge - | actual 2025",
      "财政收入 | 12亿元 | level ge - | target 2026",
    ],
  },
  // What people expect, and what results are held against, promises nothing.
  {
    passage: "none",
    text: "甲市2018年计划执行情况和2019年计划草案\n一、2018年经济运行总体态势\n在市场复苏弱于预期、社会预期转弱的情况下，2018年生产总值达到820亿元，增长6.9%。财政收入达到65亿元。\n二、2019年目标\n生产总值预期增长6.5%。",
    facts: [
      "生产总值 | 820亿元 | level eq - | actual 2018",
      "生产总值 | 6.9% | growth eq up | actual 2018",
      "财政收入 | 65亿元 | level eq - | actual 2018",
      "生产总值 | 6.5% | growth eq up | target 2019",
    ],
  },
  // Of a year gone by, what was expected is an estimate; 争取的 tells which things.
  {
    passage: "none",
    text: "石桥镇2022年政府工作报告\n2021年，全镇财政收入2.1亿元，预计工业总产值将达到45亿元。去年争取的4个项目全部竣工。\n2022年，全镇要实现财政收入增长8%。",
    facts: [
      "全镇财政收入 | 2.1亿元 | level eq - | actual 2021",
      "工业总产值 | 45亿元 | level eq - | actual 2021",
      "项目 | 4个 | level eq - | actual 2021",
      "财政收入 | 8% | growth eq up | target 2022",
    ],
  },
  // What lies behind the half that is told is still to come, and the distance to a goal names the goal.
  {
    passage: "none",
    text: "白石县2021年上半年工作总结及下半年工作安排\n今年以来，全县实现生产总值61.2亿元；空气优良天数161天，离目标345天还有差距。\n下半年，确保到位资金40亿元。三季度完成投资12亿元，四季度完成投资15亿元。",
    facts: [
      "生产总值 | 61.2亿元 | level eq - | actual 2021 1–6",
      "空气优良天数 | 161天 | level eq - | actual 2021 1–6",
      "空气优良天数 | 345天 | level eq - | target 2021",
      "到位资金 | 40亿元 | level eq - | target 2021 7–12",
      "投资 | 12亿元 | level eq - | target 2021 7–9",
      "投资 | 15亿元 | level eq - | target 2021 10–12",
    ],
  },
  // Behind what the second half shall bring, the half that is told is told again.
  {
    passage: "none",
    text: "云州县2021年上半年工作总结\n上半年，投资20亿元。\n下半年，力争投资40亿元。上半年完成投资30亿元。",
    facts: [
      "投资 | 20亿元 | level eq - | actual 2021 1–6",
      "投资 | 40亿元 | level eq - | target 2021 7–12",
      "投资 | 30亿元 | level eq - | actual 2021 1–6",
    ],
  },
];
