import { expect, test } from "vitest";
import type { Section } from "@liaocheng/report-model";
import { parseReport } from "../index.js";

const results =
  "去年，全市生产总值比上年增长8.2%。我们新建了两座水厂。县级医院全部完工。建成高速公路40公里，同比增长12%。荣获全国卫生城市称号。";
const promises = "要建好两座水厂。加快推进铁路建设。确保县级医院开工。力争出口增长5%。";

const cases: readonly (readonly [
  claim: string,
  parts: readonly (readonly [string, string])[],
  roles: readonly string[],
])[] = [
  [
    "a part named by the year planned",
    [
      ["一、2013年工作回顾", results],
      ["二、2014年工作部署", promises],
    ],
    ["review", "tasks"],
  ],
  [
    "parts named by their years alone",
    [
      ["一、2013年经济社会运行", results],
      ["二、展望2014年", promises],
    ],
    ["review", "tasks"],
  ],
  [
    "a first part with a motto that tells results",
    [
      ["一、团结奋斗，云平迈上新征程", results],
      ["二、2014年主要目标", promises],
      ["三、风雨兼程，共建美好云平", promises],
    ],
    ["review", "targets", "tasks"],
  ],
  [
    "a later part that tells results is no review",
    [
      ["一、2013年工作回顾", results],
      ["二、2014年主要目标", promises],
      ["三、对外交往", results],
    ],
    ["review", "targets", "other"],
  ],
];

test.each(cases)("the role of %s", (_claim, parts, roles) => {
  const text = ["2014年云平市政府工作报告", "各位代表：", ...parts.flat()].join("\n");
  const found = parseReport(text).report.children.filter((child): child is Section => child.type === "section");
  expect(found.map(({ role }) => role)).toEqual(roles);
});
