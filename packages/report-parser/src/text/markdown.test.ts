import { expect, test } from "vitest";
import type { Section } from "@liaocheng/report-model";
import { parseReport, plainText, serializeReport } from "../index.js";
import { foldMarkdown } from "./markdown.js";

const folded: readonly (readonly [claim: string, text: string, plain: string])[] = [
  ["a heading in strong words", "**一、工作回顾**\n", "  一、工作回顾  \n"],
  ["strong words that open a paragraph", "**增强动力。**扩大内需。", "  增强动力。  扩大内需。"],
  ["a heading with its text in the line", "**二、工作安排** 今年要办实事。", "  二、工作安排 \n 今年要办实事。"],
  ["a remark", "<!-- 来源：云平日报 -->正文", `${" ".repeat(16)}正文`],
  ["strong words beside strong words", "**一是****稳就业。**好", "  一是    稳就业。  好"],
  ["a lone pair of stars", "2023年**市政府工作报告", "2023年**市政府工作报告"],
  ["stars that hide a name do not reach into the next line", "在**市\n在**县", "在**市\n在**县"],
  ["a rule of stars", "*****\n正文", "*****\n正文"],
  ["a product of numbers", "2*66万千瓦", "2*66万千瓦"],
  [
    "what stands before the text, but its title",
    "---\nsource: http://a.example/1\ntitle: 某市2020年报告\n---\n正文",
    "   \n                          \n       某市2020年报告\n   \n正文",
  ],
  ["a title in quotes", '---\ntitle: "报告"\n---\n', "   \n        报告 \n   \n"],
  ["a rule that opens a text without keys", "---\n正文\n---\n", "---\n正文\n---\n"],
];

test.each(folded)("Markdown becomes blank: %s", (_claim, text, plain) => {
  expect(foldMarkdown(text)).toBe(plain);
  expect(foldMarkdown(text)).toHaveLength(text.length);
});

const marked = [
  "---",
  "title: 云平市2021年政府工作报告",
  "---",
  "",
  "各位代表：",
  "",
  "**一、2020年工作回顾**",
  "",
  "**（一）夯实产业根基。**建成标准厂房**12万平方米**。",
  "",
  "**二、2021年工作安排**",
  "",
  "新建小学3所。",
  "",
].join("\n");

test("parts whose headings are strong words are told apart, and every star stays in the tree", () => {
  const { report } = parseReport(marked);
  const parts = report.children.filter((child): child is Section => child.type === "section");
  expect(parts.map(({ heading, role }) => [heading, role])).toEqual([
    ["2020年工作回顾", "review"],
    ["2021年工作安排", "tasks"],
  ]);
  expect([report.title, report.planYear]).toEqual(["云平市2021年政府工作报告", 2021]);
  expect(serializeReport(report)).toBe(marked);
  expect(plainText(report)).toContain("夯实产业根基。\n建成标准厂房12万平方米。");
});
