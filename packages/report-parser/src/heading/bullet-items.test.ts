import { expect, test } from "vitest";
import { parseReport, sectionsAtDepth } from "../index.js";

/** Headings of every depth. */
const headingsOf = (text: string): string[] => {
  const { report } = parseReport(text);
  return [1, 2, 3].flatMap((depth) => sectionsAtDepth(report, depth)).map(({ heading }) => heading);
};

test.each([
  [
    "lines behind each other that open with one bullet are items",
    "一、2024年工作回顾\n●新设立企业81家\n●重点项目投资均超额完成全年任务\n●新增生产基地2家",
    ["2024年工作回顾"],
  ],
  [
    "a bullet with text under it heads that text",
    "▶经济发展成绩单\n全年生产总值增长5%。\n▶民生保障成绩单\n新增就业3000人。",
    ["▶经济发展成绩单", "▶民生保障成绩单"],
  ],
  [
    "items of another bullet stand under it",
    "■2024年工作回顾\n●新设立企业81家\n●新增生产基地2家\n■2025年工作安排\n●新建学校2所\n●改造道路3公里",
    ["■2024年工作回顾", "■2025年工作安排"],
  ],
])("%s", (_, text, headings) => {
  expect(headingsOf(text)).toEqual(headings);
});
