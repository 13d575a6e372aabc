import { expect, test } from "vitest";
import { parseReport } from "../src/index.js";
import { headCases } from "./head.cases.js";

const body = "\n各位代表：\n现在，我向大会报告工作，请予审议。\n一、工作回顾\n一年来成效显著。\n";

test.each(headCases)("the head tells: %s", (_claim, head, facts) => {
  const { title, region, deliveredOn, meeting, speaker } = parseReport(head + body).report;
  expect({ title, region, deliveredOn, meeting, speaker }).toEqual({
    title: undefined,
    region: undefined,
    deliveredOn: undefined,
    meeting: undefined,
    speaker: undefined,
    ...facts,
  });
});

const years: [claim: string, text: string, review: number | undefined, plan: number | undefined][] = [
  ["headings of both parts", "一、2022年工作回顾\n二、2023年主要工作任务\n", 2022, 2023],
  ["one heading that looks both ways", "一、1998年工作回顾和1999年工作的总体要求\n二、扩大内需\n", 1998, 1999],
  ["a plan heading and a review of the past year", "一、过去一年工作回顾\n二、2005年工作总体部署\n", 2004, 2005],
  [
    "刚刚过去的１９９２年",
    "一、伟大成就的五年\n这里要指出，刚刚过去的１９９２年，成就巨大。\n二、加快改革\n",
    1992,
    1993,
  ],
  [
    "a date in spring",
    "政府工作报告\n——2021年3月5日在第十三届全国人民代表大会第四次会议上\n各位代表：\n一、过去一年工作回顾\n二、对今年政府工作的建议\n",
    2020,
    2021,
  ],
  [
    "a date in December",
    "政府工作报告\n（2022年12月27日）\n各位代表：\n一、今年工作回顾\n二、明年主要任务\n",
    2022,
    2023,
  ],
  [
    "five years that end with the year under review",
    "一、2025年和“十四五”时期工作回顾\n二、“十五五”时期主要目标任务\n",
    2025,
    2026,
  ],
  [
    "a national congress of November",
    "政府工作报告\n——1981年11月30日在第五届全国人民代表大会第四次会议上\n各位代表：\n（一）当前的经济形势\n（二）今后建设的方针\n",
    1980,
    1981,
  ],
  [
    "the targets announced where no heading names the year",
    "加快发展\n2017年发展的主要预期目标是：生产总值增长6.5%左右。\n",
    undefined,
    2017,
  ],
  ["a title with the year alone", "2018政府工作报告\n各位代表：\n一、工作回顾\n二、主要任务\n", 2017, 2018],
  [
    "parts without numbers",
    "2026年政府工作报告（摘登）\n“十四五”时期经济社会发展回顾\n这五年，我们深化改革。\n2026年主要工作\n抓投资上项目。\n",
    2025,
    2026,
  ],
  ["nothing at all", "一、三年来的斗争\n二、加快建设\n", undefined, undefined],
];

test.each(years)("years come from %s", (_claim, text, review, plan) => {
  const { reviewYear, planYear } = parseReport(text).report;
  expect([reviewYear, planYear]).toEqual([review, plan]);
});

test.each([
  ["a link at the foot", "【全文链接】\n会议发布|政府工作报告\n【编辑：张三】"],
  ["a title without a body", "会议发布|政府工作报告\n（完）"],
  ["a link to another page", "相关阅读：\n2024年政府工作报告\n一、2023年工作回顾\n本站保留权利。"],
])("%s is no title: what stands before it is the body", (_claim, foot) => {
  const prose =
    "1月6日，县人民代表大会第三次会议开幕，县长作报告。全县财政收入增长9%，新增企业320家，粮食再获丰收，居民增收，市场平稳。";
  const { report } = parseReport(`会议开幕\n${prose}\n${foot}`);
  const told = report.children.flatMap((child) => (child.type === "paragraph" ? child.children : []));
  expect(told.map((child) => child.value).join("")).toContain("新增企业320家");
  expect(report.title).toBeUndefined();
});
