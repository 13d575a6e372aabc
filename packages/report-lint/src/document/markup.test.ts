import { describe, expect, test } from "vitest";
import { readSetApart, spanIndex } from "./markup.js";

const cut = (text: string): [string, string][] =>
  readSetApart(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe("what stands apart from prose", () => {
  test.each<[string, string, [string, string][]]>([
    ["front matter", "---\ntitle: 报告, 草案\n---\n正文。", [["markup", "---\ntitle: 报告, 草案\n---"]]],
    [
      "where a link leads",
      "见[全文,附件](https://a.cn/b,c)。",
      [
        ["markup", "](https://a.cn/b,c)"],
        ["markup", "https://a.cn/b,c"],
      ],
    ],
    ["an address", "登录http://a.gov.cn/x?y=1,2，查询。", [["markup", "http://a.gov.cn/x?y=1,2"]]],
    ["code", "运行`a,b`即可", [["markup", "`a,b`"]]],
    ["a fenced block", "```\na,b\n```\n", [["markup", "```\na,b\n```"]]],
    ["a row of a table", "| 指标, 单位 | 1 |", [["markup", "| 指标, 单位 | 1 |"]]],
    ["a mark of Markdown", "- 第一", [["markup", "- "]]],
    ["a padded name", "李　明、张建国", [["layout", "李　明"]]],
    ["an indent", "\u00A0\u00A0正文", [["indent", "\u00A0\u00A0"]]],
    [
      "lines of cells",
      "指标  今年\n产值  12亿元",
      [
        ["layout", "指标  今年"],
        ["layout", "产值  12亿元"],
      ],
    ],
    ["a wide gap", "来源：市府    浏览：5", [["layout", "    "]]],
    [
      "a hard break of Markdown",
      "# 一\n好。  \n",
      [
        ["markup", "# "],
        ["layout", "  "],
      ],
    ],
  ])("is %s", (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test.each([
    "全市经济平稳 增长。",
    "推进节能技改,新增10家。",
    "新增 12家。",
    "培育3  家企业。\n完成。",
    "一、回顾（2025年）",
  ])("is nothing in %s", (text) => {
    expect(cut(text)).toEqual([]);
  });
});

test("a stretch touches the spans it shares a character with; an empty one those it stands inside of", () => {
  const touches = spanIndex([
    { start: 8, end: 9 },
    { start: 2, end: 4 },
    { start: 3, end: 6 },
  ]);
  const touched = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((start) => touches({ start, end: start + 1 }));
  expect(touched).toEqual([2, 3, 4, 5, 8]);
  expect([2, 3, 6].map((at) => touches({ start: at, end: at }))).toEqual([false, true, false]);
});
