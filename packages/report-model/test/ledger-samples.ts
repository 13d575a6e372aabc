/** Full examples of what a ledger and its registers keep. */
export const ledgerSamples = {
  praise: { unit: "市商务局", deed: "进出口增速居全省第1位", date: "2023-04-10", basis: "省通报", tasks: ["2023-017"] },
  "negative-item": { unit: "东阿县", item: "项目开工率连续居后", since: "2023-03-01", cleared: "2023-05-06" },
  "monthly-topic": {
    topic: "老旧小区停车难",
    month: "2023-04",
    lead: "市住建局",
    steps: [{ date: "2023-04-12", text: "现场办公" }],
    closed: "2023-04-28",
  },
  "period-color": { period: "2023-01", unit: "东阿县", unitType: "县（市、区）", indicator: "用电量", color: null },
  "weekly-report": { unit: "市科技局", author: "unit", week: "2023-W05", achievements: "获批平台1个" },
  yardstick: { name: "新建学校", unit: "所", target: 12, better: "higher", course: "sum" },
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
};
