import { describe, expect, test } from "vitest";
import { beginsWithPeriod, endsAsPartTitle, isMottoWithMotto, isMottoWithTitle, isPartTitle } from "./part-title.js";
import { turnsToYear } from "./turns-to-year.js";

interface Asked {
  readonly title: string;
  readonly asks: (line: string) => boolean;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const LINES: readonly Asked[] = [
  {
    title: "a time and what is told of it are a title",
    asks: isPartTitle,
    yes: [
      "“十二五”回眸",
      "五年来的主要成就",
      "2016年重点",
      "砥砺奋进的五年",
      "二〇一九年工作安排",
      "奋进之路：过去五年回顾",
    ],
    no: ["2016年，我们完成了重点工作", "回眸", "五年新建学校12所", "农村工作重点"],
  },
  {
    title: "a line may end as a title does, whatever it begins with",
    asks: endsAsPartTitle,
    yes: ["2025年工作回顾", "经济社会发展主要预期目标", "2024年任务书", "站在新起点：2012年工作回顾"],
    no: ["完成全年目标任务，交出答卷。", "各县区抓好重点工作的情况通报", "路线图"],
  },
  {
    title: "a short line may begin with a time",
    asks: beginsWithPeriod,
    yes: ["过去一年成绩亮眼", "【今年目标】", "2016年亮点"],
    no: ["今年新建学校12所", "今年，我们要办好实事"],
  },
  {
    title: "a motto may stand before the title of a part",
    asks: isMottoWithTitle,
    yes: ["站在新起点：2012年工作回顾", "奋进之路：过去五年回顾", "谋新篇：2026年重点工作"],
    no: ["2012年工作回顾", "教育：新建学校12所", "提示：今年有何变化"],
  },
  {
    title: "or before another motto",
    asks: isMottoWithMotto,
    yes: ["开启新征程：确保五年稳定脱贫", "向未来：加快建设“三个强县”"],
    no: ["开启新征程", "教育：新建学校12所", "总体要求：坚持稳中求进。"],
  },
  {
    title: "a line may turn to a year",
    asks: turnsToYear,
    yes: ["展望2019", "扎实做好2019年各项工作", "奋力谱写2019新篇章", "新的一年，我们要勇毅前行"],
    no: ["2019年工作回顾", "展望未来", "新的一年，新建学校12所"],
  },
];

describe.each(LINES)("$title", ({ asks, yes, no }) => {
  test.each(yes)("%s", (line) => {
    expect(asks(line)).toBe(true);
  });
  test.each(no)("not %s", (line) => {
    expect(asks(line)).toBe(false);
  });
});
