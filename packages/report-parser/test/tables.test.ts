import type { ReportNode, Table } from "@liaocheng/report-model";
import { expect, test } from "vitest";
import { parseReport, serializeReport } from "../src/index.js";

const BODY = "政府工作报告\n各位代表：\n一、2022年工作回顾\n全年工作取得新进展。\n";

/** Each table of a text, a row a line: role, then its cells with the columns they stand in. */
function tablesOf(text: string): string[][] {
  const { report } = parseReport(text);
  expect(serializeReport(report)).toBe(text);
  const found: Table[] = [];
  const visit = (node: ReportNode): void => {
    if (node.type === "table") found.push(node);
    else if ("children" in node) for (const child of node.children) visit(child as ReportNode);
  };
  visit(report);
  return found.map(({ children }) =>
    children.flatMap((row) => {
      if (row.type === "heading") return [row.value];
      if (row.type !== "tableRow") return [];
      const cells = row.children.flatMap((cell) => (cell.type === "tableCell" ? [`${cell.column}:${cell.value}`] : []));
      return [`${row.role} ${cells.join(" ")}`];
    }),
  );
}

test.each<readonly [what: string, lines: string, table: readonly string[]]>([
  [
    "cells parted by tabs",
    "指标\t单位\t2022年\n粮食产量\t万吨\t56.5\n\n下一段。",
    ["head 0:指标 1:单位 2:2022年", "data 0:粮食产量 1:万吨 2:56.5"],
  ],
  [
    "empty cells in the middle and at the end",
    "指标\t2021年\t2022年\n粮食产量\t\t56.5万吨\n油料产量\t3.1万吨\t",
    ["head 0:指标 1:2021年 2:2022年", "data 0:粮食产量 2:56.5万吨", "data 0:油料产量 1:3.1万吨"],
  ],
  [
    "Markdown",
    "| 指标 | 2022年 |\n| --- | ---: |\n| 出口总额 | 12亿元 |\n| 进口总额 | 8亿元 |",
    ["head 0:指标 1:2022年", "data 0:出口总额 1:12亿元", "data 0:进口总额 1:8亿元"],
  ],
  [
    "Markdown without bars at its edges",
    "指标 | 2022年\n--- | ---\n出口总额 | 12亿元\n进口总额 | 8亿元",
    ["head 0:指标 1:2022年", "data 0:出口总额 1:12亿元", "data 0:进口总额 1:8亿元"],
  ],
  [
    "drawn with lines",
    "┌────┬────┐\n│指标│2022年│\n├────┼────┤\n│客运量│35万人次│\n│货运量│70万吨│\n└────┴────┘",
    ["head 0:指标 1:2022年", "data 0:客运量 1:35万人次", "data 0:货运量 1:70万吨"],
  ],
  [
    "set apart by blanks",
    "指标      单位    2022年\n客运量    万人次    35\n货运量    万吨      70",
    ["head 0:指标 1:单位 2:2022年", "data 0:客运量 1:万人次 2:35", "data 0:货运量 1:万吨 2:70"],
  ],
  [
    "title and line of units",
    "表2 主要产品产量\n单位：万吨\n产品\t产量\n生铁\t35\n钢材\t70",
    ["表2 主要产品产量", "单位：万吨", "head 0:产品 1:产量", "data 0:生铁 1:35", "data 0:钢材 1:70"],
  ],
  [
    "title in the first row",
    "主要产品产量表\t\t单位：万吨\n产品\t2021\t2022\n生铁\t33\t35",
    [expect.any(String) as string, "head 0:产品 1:2021 2:2022", "data 0:生铁 1:33 2:35"],
  ],
  [
    "ordinals that would be headings of parts, and a row that heads others",
    "指标\t2022年\n一、客运量\t35万人次\n其中\n1.铁路\t20万人次\n二、货运量\t70万吨",
    [
      "head 0:指标 1:2022年",
      "data 0:一、客运量 1:35万人次",
      "group 0:其中",
      "data 0:1.铁路 1:20万人次",
      "data 0:二、货运量 1:70万吨",
    ],
  ],
  [
    "two rows of heads",
    "地区\t产值\t\n\t总量\t增长\n东乡\t35亿元\t7%",
    ["head 0:地区 1:产值", "head 1:总量 2:增长", "data 0:东乡 1:35亿元 2:7%"],
  ],
])("a table: %s", (_what, lines, table) => {
  expect(tablesOf(`${BODY}${lines}\n`)).toEqual([table]);
});

test("a new row of heads opens a new table", () => {
  expect(tablesOf(`${BODY}产品\t产量\n生铁\t35万吨\n项目\t投资\n城北水厂\t2亿元\n`)).toHaveLength(2);
});

test.each([
  ["a line with a tab", "3\t市教育局\n各项工作有序推进。"],
  ["departments", "1\t建设城市书房\t市文旅局\n2\t改造老旧管网\t市住建局"],
  ["a bar in a line of links", "首页 | 新闻 | 专题\n本站讯 | 2022年"],
  ["a title set apart", "第 一 章    总 则    1\n第 二 章    附 则    2".replaceAll(/ {4}\d/gu, "")],
])("no table: %s", (_what, lines) => {
  expect(tablesOf(`${BODY}${lines}\n`)).toEqual([]);
});

test("a list of livelihood projects stays a list, whatever figures its columns hold", () => {
  const text = `${BODY}附件1\n2023年民生实事清单\n序号\t事项\t投资（万元）\t责任单位\n1\t建设书房\t300\t市文旅局\n2\t改造管网\t900\t市住建局\n`;
  expect(tablesOf(text)).toEqual([]);
  const annex = parseReport(text).report.children.find(({ type }) => type === "annex");
  expect(annex?.type === "annex" && annex.children.filter(({ type }) => type === "item")).toHaveLength(2);
});

test("a table in an annex of another kind is one", () => {
  expect(tablesOf(`${BODY}附件2\n重点项目投资表\n项目\t投资（万元）\n城北水厂\t300\n环湖路\t900\n`)).toHaveLength(1);
});

test("rows without end are read in linear time", () => {
  const rows = "甲\t乙\n".repeat(100_000);
  expect(parseReport(BODY + rows).report.children.length).toBeGreaterThan(0);
});
