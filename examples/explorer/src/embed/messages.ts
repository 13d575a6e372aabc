export const zh = {
  loading: "正在读取报告……",
  failed: (address: string, reason: string): string => `没有读到 ${address}：${reason}`,
  nothing: "没有给出报告的地址（src）或事实的地址（facts）",
  report: "报告正文",
  facts: "报告里的数字",
  noFacts: "没有数字",
  close: "关闭",
  columns: ["指标", "数值", "状态", "期间", "出处"],
};

export const en: typeof zh = {
  loading: "Reading the report …",
  failed: (address, reason) => `${address} could not be read: ${reason}`,
  nothing: "No address of a report (src) or of facts (facts) was given",
  report: "Report",
  facts: "Figures of the report",
  noFacts: "No figures",
  close: "Close",
  columns: ["Indicator", "Value", "Status", "Period", "Place"],
};
