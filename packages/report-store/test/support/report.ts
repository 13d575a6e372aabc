import { createHash } from "node:crypto";
import { commitments } from "@liaocheng/scorecard";
import type { ReportToImport } from "../../src/ledger/report.js";

/** A report of 明州市 for 2024 with these tasks, a line each, and what is promised in it. */
export function reportOf(tasks: readonly string[], more: Partial<ReportToImport> = {}): ReportToImport {
  const { year = 2024 } = more;
  const text = [
    "政府工作报告",
    `${String(year)}年1月20日`,
    `一、${String(year - 1)}年工作回顾`,
    "过去一年，全市经济平稳运行。",
    `二、${String(year)}年重点工作`,
    ...tasks,
    "",
  ].join("\n");
  return {
    year,
    series: "report",
    title: "政府工作报告",
    region: "明州市",
    file: "report.txt",
    sha256: createHash("sha256").update(text).digest("hex"),
    text,
    promises: commitments(text),
    imported: "2024-02-01T09:00:00Z",
    ...more,
  };
}

export const TASKS: readonly string[] = [
  "完成投资50亿元、开工项目30个（市发展改革委牵头，市财政局配合，2024年8月底前完成）。",
  "6月底前建成市图书馆（市文旅局）。",
  "地区生产总值增长5.5%以上。",
  "实施老旧小区改造提升行动（市住建局）。",
  "出台关于支持科技创新的若干政策（市科技局）。",
];
