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
    "a second part on the year reviewed, behind one on several years",
    [
      ["一、“十二五”主要成就", results],
      ["二、2013年的政府工作", results],
      ["三、2014年的政府工作", promises],
    ],
    ["review", "review", "tasks"],
  ],
  [
    "a first part on a plan that has begun well, with its results",
    [
      ["一、实施“十二五”规划实现良好开局", results],
      ["二、全力推进云平发展迈出新步伐", promises.repeat(3)],
    ],
    ["review", "tasks"],
  ],
  [
    "a first part that calls for something in passing, beside parts that only promise",
    [
      ["一、全面落实大会决议，发展开局良好", `${results}${"加强调度，加快推进项目建设。".repeat(6)}`],
      ["二、积极推动经济平稳较快发展", promises.repeat(4)],
    ],
    ["review", "tasks"],
  ],
  ["the opening of a report alone, by what it tells", [["一、“十二五”发展成就及2013年主要工作", results]], ["review"]],
  [
    "what welcomes a new year with achievements",
    [
      ["一、2013年工作的回顾", results],
      ["二、再接再厉，以优异成绩迎接新世纪", promises],
    ],
    ["review", "tasks"],
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
  [
    "parts of one wording, a year apart",
    [
      ["一、关于2013年政府工作", "全市生产总值680亿元，增长10%。引进内资310亿元。"],
      ["二、关于2014年工作安排", promises],
    ],
    ["review", "tasks"],
  ],
  [
    "a plan without a number behind numbered parts",
    [
      ["（一）项目建设提速", "安排重点项目86个，已开工72个。"],
      ["（二）民生持续改善", "全年投入资金12亿元。"],
      ["2014年工作打算", "预期目标：生产总值增长8%左右。"],
    ],
    ["review", "other", "tasks"],
  ],
];

test.each(cases)("the role of %s", (_claim, parts, roles) => {
  const text = ["2014年云平市政府工作报告", "各位代表：", ...parts.flat()].join("\n");
  const found = parseReport(text).report.children.filter((child): child is Section => child.type === "section");
  expect(found.map(({ role }) => role)).toEqual(roles);
});
