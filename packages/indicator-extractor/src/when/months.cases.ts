import type { PhenomenonCase } from "../case.js";

export const monthsCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "预计6月底，财政总收入8.6亿元，存款余额120亿元。",
    facts: ["财政总收入 | 8.6亿元 | level eq - | actual 2025 1–6", "存款余额 | 120亿元 | level eq - | actual 2025 6–6"],
  },
  {
    passage: "review",
    text: "前三季度，全市进出口增长12%，比上半年加快3个百分点，全年增长9%。",
    facts: [
      "进出口 | 12% | growth eq up | actual 2025 1–9",
      "进出口 | 3个百分点 | change eq up | actual 2025 1–9",
      "进出口 | 9% | growth eq up | actual 2025 1–12",
    ],
  },
  {
    passage: "review",
    text: "10月末，住户存款余额310亿元，同比增长7%；截至11月底，新建粮库12座。",
    facts: [
      "住户存款余额 | 310亿元 | level eq - | actual 2025 10–10",
      "住户存款余额 | 7% | growth eq up | actual 2025 10–10",
      "新建粮库 | 12座 | level eq - | actual 2025 1–11",
    ],
  },
  {
    passage: "review",
    text: "4月、5月、6月工业用电量分别增长2.1%、3.4%和5.6%。",
    facts: [
      "工业用电量 | 2.1% | growth eq up | actual 2025 4–4",
      "工业用电量 | 3.4% | growth eq up | actual 2025 5–5",
      "工业用电量 | 5.6% | growth eq up | actual 2025 6–6",
    ],
  },
  {
    passage: "tasks",
    text: "6月底前开工水利项目8个，四季度前完成管网改造60公里，下半年新增泊位1200个。",
    facts: [
      "开工水利项目 | 8个 | level eq - | target 2026 1–6",
      "管网改造 | 60公里 | level eq - | target 2026 1–9",
      "新增泊位 | 1200个 | level eq - | target 2026 7–12",
    ],
  },
  {
    passage: "review",
    text: "滨河大道9月底前建成通车，完成投资52亿元。产业园6月份开园，引进企业35家。截至10月底工程基本完工，累计完成投资8亿元。",
    facts: [
      "投资 | 52亿元 | level eq - | actual 2025",
      "企业 | 35家 | level eq - | actual 2025",
      "投资 | 8亿元 | level eq - | actual 2025 1–10",
    ],
  },
  {
    passage: "review",
    text: "前三季度全市经济稳中向好，外贸出口增长9%；11月成功举办农博会，签约项目26个。",
    facts: ["外贸出口 | 9% | growth eq up | actual 2025 1–9", "签约项目 | 26个 | level eq - | actual 2025"],
  },
  {
    passage: "tasks",
    text: "冷链基地三季度完成主体施工，力争完成投资3亿元。",
    facts: ["投资 | 3亿元 | level eq - | target 2026"],
  },
  {
    passage: "five-years",
    text: "2024年前三季度，出口增长11%；外贸总额年均增长8%。",
    facts: ["出口 | 11% | growth eq up | actual 2024 1–9", "外贸总额 | 8% | growth eq up | actual 2021/2025"],
  },
  {
    passage: "review",
    text: "二季度，县域工业产值80亿元，增长5%。其中，化工产值9亿元。",
    facts: [
      "县域工业产值 | 80亿元 | level eq - | actual 2025 4–6",
      "县域工业产值 | 5% | growth eq up | actual 2025 4–6",
      "化工产值 | 9亿元 | level eq - | actual 2025 4–6",
    ],
  },
  {
    passage: "review",
    text: "1—8月空气优良率96%；全县拥有耕地95万亩，森林覆盖率41%。1—8月，用电量增长6%；用气量增长4%。",
    facts: [
      "空气优良率 | 96% | ratio eq - | actual 2025 1–8",
      "耕地 | 95万亩 | level eq - | actual 2025",
      "森林覆盖率 | 41% | ratio eq - | actual 2025",
      "用电量 | 6% | growth eq up | actual 2025 1–8",
      "用气量 | 4% | growth eq up | actual 2025 1–8",
    ],
  },
  {
    passage: "review",
    text: "上半年规上工业增加值增长3.2%，增速较一季度和1—5月分别提高4.1和1.6个百分点。",
    facts: [
      "规上工业增加值 | 3.2% | growth eq up | actual 2025 1–6",
      "规上工业增加值增速 | 4.1 | change eq up | actual 2025 1–6",
      "规上工业增加值增速 | 1.6个百分点 | change eq up | actual 2025 1–6",
    ],
  },
  // A budget, a task and a plan of the year are asked of all of it, whatever months are told.
  {
    passage: "review",
    text: "1—8月，县本级税收完成9.1亿元，完成年初预算14亿元的65%；罚没收入2100万元，占全年任务（3000万元）的70%。",
    facts: [
      "县本级税收 | 9.1亿元 | level eq - | actual 2025 1–8",
      "县本级税收年初预算 | 14亿元 | level eq - | target 2025",
      "县本级税收完成年初预算 | 65% | ratio eq - | actual 2025 1–8",
      "罚没收入 | 2100万元 | level eq - | actual 2025 1–8",
      "罚没收入 | 3000万元 | level eq - | target 2025",
      "罚没收入占全年任务 | 70% | ratio eq - | actual 2025 1–8",
    ],
  },
  {
    passage: "review",
    text: "截至9月底，新增就业4800人，完成年计划6000人的80%；改造农房900户，达到年度目标1200户的75%。上半年，进出口增长9%，快于全年7%的目标2个百分点。",
    facts: [
      "新增就业 | 4800人 | level eq - | actual 2025 1–9",
      "新增就业年计划 | 6000人 | level eq - | target 2025",
      "新增就业完成年计划 | 80% | ratio eq - | actual 2025 1–9",
      "改造农房 | 900户 | level eq - | actual 2025 1–9",
      "改造农房年度目标 | 1200户 | level eq - | target 2025",
      "改造农房完成年度目标 | 75% | ratio eq - | actual 2025 1–9",
      "进出口 | 9% | growth eq up | actual 2025 1–6",
      "进出口 | 7% | growth eq up | target 2025",
      "进出口 | 2个百分点 | gap eq up | actual 2025 1–6",
    ],
  },
  {
    passage: "review",
    text: "上半年造林1.6万亩，完成上半年任务1.5万亩的107%，完成全年任务4万亩的40%；前三季度造林2.9万亩，完成季度计划2.8万亩的104%。",
    facts: [
      "造林 | 1.6万亩 | level eq - | actual 2025 1–6",
      "造林上半年任务 | 1.5万亩 | level eq - | target 2025 1–6",
      "造林完成上半年任务 | 107% | ratio eq - | actual 2025 1–6",
      "造林全年任务 | 4万亩 | level eq - | target 2025",
      "造林完成全年任务 | 40% | ratio eq - | actual 2025 1–6",
      "造林 | 2.9万亩 | level eq - | actual 2025 1–9",
      "造林季度计划 | 2.8万亩 | level eq - | target 2025 1–9",
      "造林完成季度计划 | 104% | ratio eq - | actual 2025 1–9",
    ],
  },
  // The same months of the year before, named by it or not.
  {
    passage: "none",
    text: "2024年前三季度，全市民营企业占比由去年同期的58%提升到60.5%，新能源占比由2023年同期的10%提高到12%。",
    facts: [
      "民营企业占比 | 58% | ratio eq - | actual 2023 1–9",
      "民营企业占比 | 60.5% | ratio eq - | actual 2024 1–9",
      "新能源占比 | 10% | ratio eq - | actual 2023 1–9",
      "新能源占比 | 12% | ratio eq - | actual 2024 1–9",
    ],
  },
  // What a bracket says of the whole year ends with it, and what a colon opens holds over semicolons.
  {
    passage: "review",
    text: "公路运输稳中向好：截止10月底，完成客运量1852万人次（全年预计2160万人次），同比增长3.3%；完成货运量2867万吨，增长2.9%。",
    facts: [
      "客运量 | 1852万人次 | level eq - | actual 2025 1–10",
      "客运量 | 2160万人次 | level eq - | actual 2025",
      "客运量 | 3.3% | growth eq up | actual 2025 1–10",
      "货运量 | 2867万吨 | level eq - | actual 2025 1–10",
      "货运量 | 2.9% | growth eq up | actual 2025 1–10",
    ],
  },
  // At the end of June what flows has flowed since January; what stands, stands then.
  {
    passage: "review",
    text: "预计至6月底，全县生产总值达14.7亿元，工业投资达6亿元，贷款余额达30亿元。",
    facts: [
      "全县生产总值 | 14.7亿元 | level eq - | actual 2025 1–6",
      "工业投资 | 6亿元 | level eq - | actual 2025 1–6",
      "贷款余额 | 30亿元 | level eq - | actual 2025 6–6",
    ],
  },
  // 总投资 stands; 截至 counts from January with its year printed, and so does what goes on behind.
  {
    passage: "none",
    text: "云州市2024年经济运行\n截至2024年10月底，全市完成固定资产投资300亿元，财政收入30亿元。9月底，在建项目总投资500亿元。",
    facts: [
      "固定资产投资 | 300亿元 | level eq - | actual 2024 1–10",
      "财政收入 | 30亿元 | level eq - | actual 2024 1–10",
      "在建项目总投资 | 500亿元 | level eq - | actual 2024 9–9",
    ],
  },
  // A bracket that holds a time alone dates what stands around it.
  {
    passage: "review",
    text: "第七次人口普查（2020年11月1日零时），全市常住人口300万人。",
    facts: ["常住人口 | 300万人 | level eq - | actual 2020"],
  },
  // What a meeting in July asks for in the months to come, named with their part of the year.
  {
    passage: "none",
    text: "云州区召开2025年上半年经济形势分析会\n会议指出，上半年全区财政收入增长6.8%。\n会议强调，下半年要盯紧项目，三季度新开工企业技改15个，全年新增规上企业20家。",
    facts: [
      "全区财政收入 | 6.8% | growth eq up | actual 2025 1–6",
      "新开工企业技改 | 15个 | level eq - | target 2025 7–9",
      "新增规上企业 | 20家 | level eq - | target 2025 1–12",
    ],
  },
];
