import type { modelSchemas } from "../src/index.js";

/** Text behind every sample, so that offsets can be checked: one sentence of the report in seeds/. */
export const sampleText = "预计全年生产总值突破2800亿元，增长4.3%。";

const span = { start: 10, end: 16 };
const at = (start: number, end: number) => ({
  start: { line: 1, column: start + 1, offset: start },
  end: { line: 1, column: end + 1, offset: end },
});
const position = at(0, sampleText.length);
const quantity = { text: "2800亿元", value: 2800, unit: "亿元", scaled: { value: 280000000000, unit: "CNY" } };
const stated = { origin: "stated", by: "comparator", evidence: { start: 8, end: 10 } };
const indicator = {
  name: "全年生产总值",
  concept: "gdp",
  quantity,
  kind: "level",
  bound: "ge",
  qualifier: "突破",
  modality: "预计",
  status: "actual",
  period: "2022",
  span,
  sentence: { start: 0, end: sampleText.length },
  section: ["2022年工作回顾", "综合实力跃上新台阶"],
  origins: { bound: stated, period: { origin: "implied", by: "section-role" } },
};
const flat = {
  ...span,
  text: "2800亿元",
  value: 2800,
  unit: "亿元",
  scaledValue: 280000000000,
  scaledUnit: "CNY",
  indicator: "全年生产总值",
  concept: "gdp",
  kind: "level",
  bound: "ge",
  status: "actual",
  period: "2022",
  section: ["2022年工作回顾"],
};
const row = {
  unit: "东昌府区",
  unitType: "县（市、区）",
  indicator: "进出口总额增速",
  rank: 3,
  previousRank: 5,
  total: 11,
};
const diagnostic = { ruleId: "ordinal-gap", messageId: "missing", message: "缺少（四）", severity: "warning", span };
const project = { kind: "livelihood-project", text: "新改扩建公办幼儿园11所，新增公办园学位2550个" };
const plan = { kind: "action-plan", title: "城市更新行动", content: "编制城市更新专项规划" };
const policy = { kind: "policy", title: "关于金融产业高质量发展的意见", departments: ["市地方金融监管局"] };
const sentence = { type: "sentence", value: sampleText, position };

const commitment = {
  kind: "target",
  text: "确保济郑高铁明年底通车",
  span,
  section: ["2023年工作安排"],
  deed: "确保济郑高铁明年底通车",
  departments: ["市发展改革委"],
  leads: ["市发展改革委"],
  joint: [],
  deadline: "2023",
  deadlineText: "明年底",
  indicators: [indicator],
};

const figureChange = {
  change: "changed",
  before: flat,
  after: { ...flat, value: 2900 },
  fields: ["value"],
  moved: false,
  difference: { value: 100, unit: "亿元" },
  disagrees: [flat],
};

/** One full example of everything the model describes. */
export const samples = {
  report: {
    type: "report",
    title: "政府工作报告",
    region: "聊城市",
    reviewYear: 2022,
    planYear: 2023,
    deliveredOn: "2022-12-27",
    meeting: "聊城市第十八届人民代表大会第三次会议",
    speaker: { name: "张百顺", title: "市长" },
    children: [
      { type: "metadata", field: "title", value: "政府工作报告", position },
      {
        type: "section",
        depth: 1,
        ordinal: 1,
        marker: "一、",
        heading: "2022年工作回顾",
        role: "review",
        children: [
          { type: "heading", value: "一、2022年工作回顾", position },
          {
            type: "section",
            depth: 2,
            heading: "综合实力跃上新台阶",
            role: "review",
            children: [{ type: "paragraph", children: [sentence], position }],
            position,
          },
        ],
        position,
      },
      {
        type: "annex",
        ordinal: 1,
        title: "2023年重点民生事项清单",
        kind: "livelihood-projects",
        children: [{ type: "item", ordinal: 1, payload: project, children: [sentence], position }],
        position,
      },
    ],
    position,
  },
  indicator,
  "flat-indicator": flat,
  "panel-row": {
    ...flat,
    source: "liaocheng-2022",
    region: "聊城市",
    reportYear: 2023,
    section: "2022年工作回顾",
    headline: false,
    sha256: "f74099ba97677ddea5d9e13dcb458d24e9f5c6e734e2c2ce10635cf81abc353e",
  },
  quantity,
  concept: {
    id: "gdp",
    zh: "地区生产总值",
    en: "Gross regional product",
    aliases: ["生产总值", "GDP"],
    unit: "亿元",
    kind: "level",
    polarity: "higher",
    group: "综合",
    source: "国家统计局《中国统计年鉴》主要统计指标解释",
  },
  "livelihood-project": project,
  policy,
  "action-plan": plan,
  "glossary-term": { term: "“蓝黄红”通报", aliases: ["蓝黄红"], definition: "按排名确定的通报", ordinal: 28 },
  "glossary-record": {
    term: "三网",
    aliases: [],
    definitions: [{ definition: "路网、水网、电网", report: "甲市2022", year: 2022 }],
  },
  "ranking-row": row,
  "ranking-verdict": { ...row, change: 2, color: "blue", reasons: ["全省前3位"] },
  diagnostic,
  finding: { ...diagnostic, fix: { ...span, text: "，", safe: true }, fingerprint: "a1b2c3" },
  commitment,
  "ledger-promise": { id: "2023-017", year: 2023, series: "report", version: 2, commitment, gone: false },
  "progress-entry": {
    promise: "2023-017",
    date: "2023-06-30",
    figure: 1,
    value: 12,
    percent: 48,
    state: "under-way",
    note: "主体工程完工",
    source: "市统计局快报",
  },
  yardstick: { name: "新建学校", unit: "所", target: 12, better: "higher", course: "sum" },
  praise: { unit: "市商务局", deed: "进出口增速居全省第1位", date: "2023-04-10", basis: "省通报", tasks: ["2023-017"] },
  "negative-item": { unit: "东阿县", item: "项目开工率连续居后", since: "2023-03-01", cleared: "2023-05-06" },
  "monthly-topic": {
    topic: "老旧小区停车难",
    month: "2023-04",
    lead: "市住建局",
    steps: [{ date: "2023-04-12", text: "现场办公" }],
    closed: "2023-04-28",
  },
  "figure-change": figureChange,
  "figure-diff": {
    basis: "drafts",
    before: "一稿.docx",
    after: "二稿.docx",
    counts: { changed: 1, added: 0, removed: 0, moved: 0, same: 0 },
    changes: [figureChange],
  },
  "weekly-report": { unit: "市科技局", author: "unit", week: "2023-W05", achievements: "获批平台1个" },
} satisfies Record<keyof typeof modelSchemas, object>;
