/** A passage of a report of 2024 that plans 2025, and the figures stated as its main expected targets. */
export interface HeadlineCase {
  /** Heading of the part it stands in. */
  readonly part: string;
  readonly text: string;
  readonly targets: readonly string[];
}

const TASKS = "二、2025年工作安排";
const REVIEW = "一、2024年工作回顾";
const PLAN = "二、“十五五”时期主要目标";

/** The wordings that announce the year's targets. */
export const announcedCases: readonly HeadlineCase[] = [
  { part: TASKS, text: "今年经济社会发展的**主要预期目标**是：地区生产总值增长6%。", targets: ["6%"] },
  { part: TASKS, text: "今年全市经济社会发展的主要预期目标是：地区生产总值增长6%。", targets: ["6%"] },
  { part: TASKS, text: "综合考虑，建议今年主要预期目标为：地区生产总值增长6%左右。", targets: ["6%"] },
  { part: TASKS, text: "2025年经济社会发展的奋斗目标是，生产总值增长6%，力争7%。", targets: ["6%", "7%"] },
  { part: TASKS, text: "主要预期目标建议为：生产总值增长6%。", targets: ["6%"] },
  { part: TASKS, text: "国民经济计划的主要指标是：国民生产总值增长6%。", targets: ["6%"] },
  { part: TASKS, text: "今年的经济增长预期为6%左右。", targets: ["6%"] },
  { part: TASKS, text: "今年国民生产总值计划增长百分之八，是留有余地的。", targets: ["百分之八"] },
  { part: TASKS, text: "今年赤字率拟按3%安排；发行专项债券500亿元。", targets: ["3%"] },
  {
    part: TASKS,
    text: "今年发展的主要目标是：\n——生产总值增长6%。\n——城镇新增就业3万人。\n要办好100件实事。",
    targets: ["6%", "3万人"],
  },
  {
    part: TASKS,
    text: "主要预期目标：\n生产总值增长6%；\n城镇新增就业3万人。\n要办好100件实事。",
    targets: ["6%", "3万人"],
  },
  { part: "一、2024年工作回顾和2025年主要目标", text: "2025年的主要目标是：生产总值增长6%。", targets: ["6%"] },
  { part: PLAN, text: "今年经济社会发展主要预期目标是：生产总值增长6%。", targets: ["6%"] },
];

/** How far the passage goes. */
export const extentCases: readonly HeadlineCase[] = [
  {
    part: TASKS,
    text: "今年主要预期目标是：生产总值增长6%，居民消费价格涨幅2%左右。单位生产总值能耗下降3%。提出这一目标，考虑了新增就业100万人的需要。",
    targets: ["6%", "2%", "3%"],
  },
  { part: TASKS, text: "今年主要预期目标是：生产总值增长6%。\n高技术产业投资增长10%，新建公园20个。", targets: ["6%"] },
];

/** Other targets, and talk about targets. */
export const otherTargetCases: readonly HeadlineCase[] = [
  { part: PLAN, text: "“十五五”时期经济社会发展的主要目标是：生产总值年均增长6%。", targets: [] },
  { part: PLAN, text: "到2030年，发展的主要目标是：森林覆盖率达到30%。", targets: [] },
  { part: TASKS, text: "“十五五”发展的主要目标是：生产总值年均增长6%。", targets: [] },
  { part: TASKS, text: "今后五年的奋斗目标是：生产总值年均增长6%。", targets: [] },
  { part: REVIEW, text: "全年主要目标任务较好完成，主要预期目标是：生产总值增长6%。", targets: [] },
  { part: TASKS, text: "要围绕全年发展目标，新建高标准农田20万亩。", targets: [] },
  { part: TASKS, text: "去年城镇新增就业3万人，超过预期目标。", targets: [] },
];
