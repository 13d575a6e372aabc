import type { Commitment } from "@liaocheng/report-model";

/** A sentence of the tasks of 2024 and the promises in it. */
export interface PromiseCase {
  readonly text: string;
  readonly promises: readonly (readonly [kind: Commitment["kind"], text: string, deadline: string])[];
}

/** Figures, and deeds that are done or not. */
export const promiseCases: readonly PromiseCase[] = [
  {
    text: "新建学校12所；改造老旧小区30个",
    promises: [
      ["target", "新建学校12所", "2024"],
      ["target", "改造老旧小区30个", "2024"],
    ],
  },
  { text: "年底前建成市图书馆", promises: [["task", "年底前建成市图书馆", "年底前"]] },
  { text: "确保云林高铁明年底通车", promises: [["task", "确保云林高铁明年底通车", "明年底"]] },
  { text: "6月底前出台数据条例", promises: [["task", "6月底前出台数据条例", "6月底前"]] },
  { text: "开工建设北部水厂", promises: [["task", "开工建设北部水厂", "2024"]] },
  { text: "推动问题见底清零", promises: [] },
  { text: "确保问题见底清零", promises: [["task", "确保问题见底清零", "2024"]] },
];

/** What nobody can tell to be done, what others do, what is a thing. */
export const noPromiseCases: readonly PromiseCase[] = [
  { text: "加强生态保护修复，深化国企改革", promises: [] },
  { text: "支持企业建成研发中心", promises: [] },
  { text: "提高建成区管护能力", promises: [] },
  { text: "完善政策落实机制", promises: [] },
];
