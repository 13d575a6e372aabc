import { describe, expect, test } from "vitest";
import { planningReport } from "../../test/report-text.js";
import { compareReports } from "../compare/compare-reports.js";

/** A later report whose headings and paragraphs are given; it looks back on 2024 and plans 2025. */
const laterReport = (...parts: readonly string[]): string =>
  [
    "政府工作报告",
    "——2025年1月14日在云平市第九届人民代表大会第四次会议上",
    "云平市市长 林远山",
    "各位代表：",
    ...parts,
    "",
  ].join("\n");

const rowOf = (target: string, current: string) =>
  compareReports(planningReport({ targets: target }), current).rows.map(({ result, verdict }) => [
    result?.quantity.text,
    verdict,
  ]);

/** Headings under which reports plan the next year. */
const planHeadings = [
  "二、2025年的工作",
  "二、2025年政府工作任务",
  "二、今年工作安排",
  "二、今年政府工作建议",
  "二、2025年经济社会发展总体要求和政策取向",
  "二、努力开创高质量发展新局面",
];

describe("a figure of the next year's plan is no result", () => {
  test.each(planHeadings)("%s", (heading) => {
    const current = laterReport(
      "一、2024年工作回顾",
      "一年来，全市上下攻坚克难，社会大局和谐稳定。",
      heading,
      "今年主要预期目标是：地区生产总值增长6%左右，城镇新增就业4万人以上。",
    );
    expect(rowOf("地区生产总值增长5%左右，城镇新增就业3万人以上", current)).toEqual([
      [undefined, "not-found"],
      [undefined, "not-found"],
    ]);
  });

  test("even where its sentence reads like a result", () => {
    const current = laterReport(
      "一、2024年工作回顾",
      "一年来，社会大局和谐稳定。",
      "二、2025年重点工作",
      "加大财政支持力度。一般公共预算支出规模290亿元、增加12亿元。",
    );
    expect(rowOf("一般公共预算支出规模280亿元", current)).toEqual([[undefined, "not-found"]]);
  });

  test.each([
    "去年，地区生产总值增长6%，今年要再接再厉",
    "过去一年，我们的工作取得很大成绩。地区生产总值增长6%。这为做好今年工作打下基础",
  ])("but what the plan part says of the year before is one: %s", (said) => {
    const current = laterReport("一、2024年工作回顾", "一年来，社会大局和谐稳定。", "二、2025年重点工作", `${said}。`);
    expect(rowOf("地区生产总值增长5%左右", current)).toEqual([["6%", "met"]]);
  });
});

describe("a part that looks back on five years adds up, unless it names the year", () => {
  const fiveYears = (said: string) =>
    laterReport("一、过去五年工作回顾", said, "二、2025年重点工作", "坚持稳中求进，推动高质量发展。");

  test.each([
    ["退出水泥产能20万吨", "淘汰落后产能成效明显。退出水泥产能150万吨以上，安置职工1.1万人。"],
    ["新建污水管网40公里", "基础设施不断完善。新建污水管网260公里。"],
  ])("%s", (target, said) => {
    expect(rowOf(target, fiveYears(said)).map(([, verdict]) => verdict)).toEqual(["not-comparable"]);
  });

  test("去年 makes it a result of the year", () => {
    expect(rowOf("新建污水管网40公里", fiveYears("去年新建污水管网45公里。"))).toEqual([["45公里", "met"]]);
  });
});
