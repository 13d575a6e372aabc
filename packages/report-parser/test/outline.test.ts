/// <reference types="node" />
import { readFileSync } from "node:fs";
import type { Report, Section } from "@liaocheng/report-model";
import { expect, test } from "vitest";
import { annexesOf, parseReport } from "../src/index.js";

const fixture = (name: string): Report =>
  parseReport(readFileSync(new URL(`fixtures/${name}/input.txt`, import.meta.url), "utf8")).report;

/** Headings as “depth marker heading”, in the order of the text. */
function outlineOf(report: Report): string[] {
  const lines: string[] = [];
  const walk = (children: readonly (Report["children"][number] | Section["children"][number])[]): void => {
    for (const child of children) {
      if (child.type !== "section") continue;
      lines.push(`${String(child.depth)} ${child.marker ?? ""} ${child.heading}`.replace(/ {2}/u, " "));
      walk(child.children);
    }
  };
  walk(report.children);
  return lines;
}

const outlines: [claim: string, name: string, outline: string[]][] = [
  [
    "第一部分 makes parts, half-width （一） subsections, 1、 and 一是 lists",
    "letter-spaced-head",
    [
      "1 第一部分 2025年工作回顾",
      "2 （一） 经济运行稳中向好",
      "2 (二) 民生保障更加有力",
      "1 第二部分 2026年工作安排",
      "2 (一) 突出项目为王",
      "3 1、 抓好招商引资",
      "3 2、 抓好项目建设",
      "2 (二) 突出民生为本",
      "3 一是 稳就业",
      "3 二是 兴教育",
      "3 三是 强医疗",
      "1 第三部分 加强政府自身建设",
    ],
  ],
  [
    "the ## of Markdown headings stand between the nodes",
    "markdown-headings",
    ["1 一、 2025年工作回顾", "2 （一） 经济发展", "1 二、 2026年工作安排"],
  ],
  [
    "a part number may stand on the line above its name",
    "part-names-below",
    [
      "1 第一部分 2025年工作回顾",
      "2 一、 综合实力跃上新台阶",
      "2 二、 改革开放增添新活力",
      "1 第二部分 2026年工作安排",
      "2 一、 着力扩大内需",
      "2 二、 加强政府自身建设",
    ],
  ],
  [
    "numerals alone on their lines make parts without names",
    "numerals-alone",
    ["1 一 ", "2 （一） 关于工业", "2 （二） 关于农业", "1 二 ", "1 三 "],
  ],
  [
    "unnumbered lines make parts where nothing else does",
    "unnumbered-parts",
    [
      "1 2025年工作回顾",
      "2 （一） 产业发展提质增效",
      "2 （二） 城乡面貌持续改善",
      "1 2026年主要目标和重点工作",
      "2 （一） 着力壮大实体经济",
      "2 （二） 着力扩大有效投资",
      "2 （三） 着力保障改善民生",
      "1 政府自身建设",
    ],
  ],
  [
    "一、 restarting inside an unnumbered part stands one deeper",
    "restarted-numbering",
    [
      "1 “十四五”时期发展成就和2025年工作回顾",
      "3 —— 经济总量迈上新台阶",
      "3 —— 民生福祉持续增进",
      "1 “十五五”时期主要目标和2026年重点工作",
      "2 一、 推动产业转型",
      "3 （一） 提升传统产业",
      "3 （二） 培育新兴产业",
      "2 二、 改善民生",
      "3 一要 稳就业",
      "3 二要 强医疗",
      "2 三、 加强政府自身建设",
    ],
  ],
  [
    "（一） makes parts where no 一、 stands alone, and long items 一、 do not",
    "state-council-1980s",
    [
      "1 （一） 关于经济形势",
      "1 （二） 关于经济体制改革",
      "3 一、 合理调整农村粮食购销价格",
      "3 二、 适当提高铁路短途运价",
      "3 三、 适当拉开质量差价和地区差价，促进优质名牌产品的迅速增长",
      "2 第一、 必须坚持实事求是、稳步前进的方针",
      "2 第二、 必须继续纠正各种不正之风，排除对改革的干扰",
      "1 结束语",
    ],
  ],
  [
    "short sentences head paragraphs in series, and stretches of one paragraph",
    "run-in-headings",
    [
      "1 一、 2025年工作回顾",
      "2 （一） 综合实力跃上新台阶",
      "3 发展基础更加稳固",
      "3 发展势头更加强劲",
      "3 发展结构更加优化",
      "2 （二） 改革开放增添新活力",
      "1 二、 2026年工作安排",
      "2 （一） 聚焦扩量提质，优化产业体系",
      "3 培大扶强先进制造业",
      "3 全面推进数字化转型",
      "3 繁荣发展现代服务业",
      "2 （二） 聚焦改善民生，增进群众福祉",
    ],
  ],
  [
    "years, decimals, 一、二、三产业 and 第一、二产业 head nothing",
    "no-headings-but-figures",
    ["1 一、 2022年工作回顾", "1 二、 2023年工作安排"],
  ],
];

test.each(outlines)("%s", (_claim, name, outline) => {
  expect(outlineOf(fixture(name))).toEqual(outline);
});

const annexes: [claim: string, name: string, counts: [title: string, kind: string, entries: number][]][] = [
  [
    "附件1：… holds policies, plans and terms",
    "annex-list-kinds",
    [
      ["2026年拟制发主要政策清单", "policies", 3],
      ["2026年重点行动计划清单", "action-plans", 2],
      ["《政府工作报告》名词解释", "glossary", 2],
    ],
  ],
  [
    "groups of projects are headings, not entries",
    "livelihood-groups",
    [
      ["2026年民生实事项目", "livelihood-projects", 3],
      ["重点任务清单", "other", 2],
    ],
  ],
  [
    "a list of annexes is no annex",
    "annexes-listed-first",
    [
      ["2026年省政府民生实事", "livelihood-projects", 3],
      ["政府工作报告名词解释", "glossary", 2],
    ],
  ],
  ["rows of a table are entries", "table-rows", [["2026年省级重点民生实事项目清单", "livelihood-projects", 2]]],
  ["projects may be numbered 一、", "livelihood-han-items", [["2026年十件民生实事", "livelihood-projects", 3]]],
  ["notes may be numbered [1]", "notes-in-brackets", [["名词注释", "glossary", 4]]],
  ["notes may be numbered ①", "notes-in-circles", [["《政府工作报告》有关名词解释", "glossary", 2]]],
  ["terms may have no number", "terms-without-numbers", [["名词解释", "glossary", 3]]],
];

test.each(annexes)("%s", (_claim, name, counts) => {
  const found = annexesOf(fixture(name)).map(({ title, kind, children }) => [
    title,
    kind,
    children.filter((child) => child.type === "item" || child.type === "glossaryEntry").length,
  ]);
  expect(found).toEqual(counts);
});

test("the indents inside one very long line begin paragraphs", () => {
  const paragraphs = ["一、2024年工作回顾", "粮食再获丰收。".repeat(40), "二、2025年重点工作", "加快发展。".repeat(50)];
  const flat = paragraphs.join("\u3000\u3000");
  const { report } = parseReport(flat);
  const parts = report.children.filter((child) => child.type === "section");
  expect(parts.map(({ heading, role }) => [heading, role])).toEqual([
    ["2024年工作回顾", "review"],
    ["2025年重点工作", "tasks"],
  ]);
});

test("主要工作 over the first part is what was done when plans follow, else what is to be done", () => {
  const rolesOf = (text: string) =>
    parseReport(text).report.children.flatMap((child) => (child.type === "section" ? [child.role] : []));
  expect(rolesOf("一、2024年主要工作\n成绩显著。\n二、2025年重点任务\n加快发展。")).toEqual(["review", "tasks"]);
  expect(
    rolesOf(
      "2025年主要工作\n抓投资上项目，加快发展，改善民生。\n切实加强政府自身建设\n打造廉洁政府，强化审计监督。",
    )[0],
  ).toBe("tasks");
});
