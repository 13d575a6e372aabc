import { expect, test, vi } from "vitest";
import type { ReportNode, Section } from "@liaocheng/report-model";
import { parseReport } from "../index.js";
import { breakOneLine } from "./one-line.js";

/** A report pasted from a pdf: dates and amounts hold blanks, and of the line ends some are blanks, others are gone. */
const PASTED =
  "政府工作报告（摘要）—— 2013 年 1 月 16 日在沂河县第十七届人民代表大会第二次会议上 县长 张三 " +
  "一、2012 年工作回顾（一）积极应对复杂形势，经济平稳增长 预计全年实现生 产总值 212.8 亿元，增长 9%；财政收入 14.1 亿元，增长 16.6%。" +
  "（二）加快转变发展方式，产业层次明显提升。新增高新技术企业 6 家，建成标准厂房 12 万平方米，发展农民专业合作社 85 个，引进项目 15 个。" +
  "（三）突出抓好民生，群众生活持续改善。新建学校 3 所，改造敬老院 2 处。二、2013 年工作安排 生产总值增长 10%。";

const sections = (nodes: readonly ReportNode[]): Section[] =>
  nodes.flatMap((node) => (node.type === "section" ? [node, ...sections(node.children)] : []));

test("headings of a text on one line are found without a blank before their numbers", () => {
  const { report } = parseReport(PASTED);
  expect(report.title).toBe("政府工作报告");
  expect([report.region, report.reviewYear, report.planYear]).toEqual(["沂河县", 2012, 2013]);
  expect(sections(report.children).map(({ heading, role }) => [heading.slice(0, 12), role])).toEqual([
    ["2012年工作回顾", "review"],
    ["积极应对复杂形势，经济平", "review"],
    ["加快转变发展方式，产业层", "review"],
    ["突出抓好民生，群众生活持", "review"],
    ["2013年工作安排生产总", "tasks"],
  ]);
});

test("the text of a part on the line of its heading begins a line", () => {
  const { report } = parseReport(
    "沂河镇2022年政府工作报告\n一、“十三五”工作回顾 五年来，我们团结奋斗，城乡面貌发生明显变化，人民生活不断改善。\n城镇建设迈出新步伐。一是加强基础设施建设，累计栽树500棵。\n二、2022年工作安排 今年，我们要坚持稳中求进，抓好项目建设和招商引资，加快推进乡村振兴。",
  );
  expect(report.children.filter(({ type }) => type === "section").map((part) => (part as Section).heading)).toEqual([
    "“十三五”工作回顾",
    "2022年工作安排",
  ]);
});

test("a part that has no number begins a line where it names a time and what is told of it", () => {
  const told = "全市生产总值增长8%，新建学校3所，城镇居民收入增长9%，改造老旧小区26个，群众生活持续改善。";
  const { report } = parseReport(
    `沂河市政府工作报告 ——2017年1月10日在沂河市第七届人民代表大会第一次会议上 各位代表： 现在，我代表市人民政府向大会报告工作。 本届政府工作回顾 五年来，我们团结奋斗。${told.repeat(3)} 今后五年的目标任务 今后五年，我们要奋力实现生产总值年均增长8%，城镇居民收入年均增长8.5%，新增城镇就业3万人。 2017年工作重点 生产总值增长8%。`,
  );
  expect(sections(report.children).map(({ heading, role }) => [heading, role])).toEqual([
    ["本届政府工作回顾", "review"],
    ["今后五年的目标任务", "plan"],
    ["2017年工作重点", "tasks"],
  ]);
});

/** How many characters are handed to what looks through whole strings while a text is broken. */
function charactersLookedThrough(text: string): number {
  let total = 0;
  const counted = (["trim", "trimStart", "trimEnd"] as const).map((name) => {
    const original = String.prototype[name];
    return vi.spyOn(String.prototype, name).mockImplementation(function (this: string) {
      total += this.length;
      return original.call(this);
    });
  });

  const original = RegExp.prototype.exec;
  const exec = vi.spyOn(RegExp.prototype, "exec").mockImplementation(function (this: RegExp, string: string) {
    total += string.length;
    return original.call(this, string);
  });
  try {
    breakOneLine(text);
  } finally {
    for (const spy of [...counted, exec]) spy.mockRestore();
  }
  return total;
}

test.each([
  ["lines of blanks", "", "        \n"],
  ["wide blanks behind a line", "一、工作总结。", "　　\n"],
  ["words without an end", "一、工作总结。 ", "推进 "],
  ["headings without an end", "一、工作总结。 ", "一、推进 "],
  ["sentences", "一、工作总结。 ", "推进。 "],
])("%s are looked through once, not from the front at each blank", (_name, head, line) => {
  const perCharacter = (lines: number): number =>
    charactersLookedThrough(head + line.repeat(lines)) / (head.length + lines * line.length);
  expect(perCharacter(1_000)).toBeLessThan(40);
  expect(perCharacter(4_000)).toBeLessThan(perCharacter(1_000) * 1.5);
});
