import { describe, expect, test } from "vitest";
import { annexesOf, linkedNotes, parseReport, sectionsAtDepth, serializeReport } from "../src/index.js";
import { definedTerms } from "./glossary-layouts.cases.js";

const HEAD = `政府工作报告
——2026年1月18日在云州市第十六届人民代表大会第五次会议上
云州市市长 王某
`;
const OPENING = `各位代表：
现在，我代表市人民政府，向大会报告工作，请予审议。
`;
const CLOSING = `各位代表！让我们同心同德、接续奋斗，为建设现代化云州作出新的更大贡献！
`;
const circled = (index: number): string =>
  index < 20 ? String.fromCharCode(0x2460 + index) : String.fromCharCode(0x3251 + index - 20);
const marks = {
  "[1]": (index: number) => `[${index + 1}]`,
  "［1］": (index: number) => `［${index + 1}］`,
  "〔1〕": (index: number) => `〔${index + 1}〕`,
  "[ 1 ]": (index: number) => `[ ${index + 1} ]`,
  "①": circled,
};

function readTerms(text: string): string[] {
  const { report } = parseReport(text);
  expect(serializeReport(report)).toBe(text);
  return annexesOf(report, "glossary").flatMap((annex) =>
    annex.children.flatMap((child) => (child.type === "glossaryEntry" ? [`${child.term}：${child.definition}`] : [])),
  );
}

describe.each([13, 26, 28])("%i notes", (count) => {
  const defined = definedTerms(count);
  const expected = defined.map(({ term, definition }) => `${term}：${definition}`);

  test.each(Object.entries(marks))("marked %s without a heading are linked to the body", (_name, mark) => {
    const body = defined.map(({ term }, index) => `要抓好${term}${mark(index)}工作。`).join("");
    const notes = defined.map(({ term, definition }, index) => `${mark(index)}${term}：${definition}`).join("\n");
    const text = `${HEAD}${OPENING}一、2025年工作回顾\n稳中有进。\n二、2026年工作安排\n${body}\n${CLOSING}${notes}\n`;
    expect(readTerms(text)).toEqual(expected);
    const { report } = parseReport(text);
    expect(annexesOf(report, "glossary").map(({ title }) => title)).toEqual(["注释"]);
    expect(linkedNotes(report).map(({ entry }) => entry.ordinal)).toEqual(defined.map((_, index) => index + 1));
    expect(sectionsAtDepth(report, 1).map(({ heading }) => heading)).toEqual(["2025年工作回顾", "2026年工作安排"]);
  });

  const list = `名词解释\n${defined.map(({ term, definition }, index) => `${index + 1}.${term}：${definition}`).join("\n")}\n`;
  test.each([
    [
      "between two parts",
      `${OPENING}一、2025年工作回顾\n稳中有进。\n${list}二、2026年工作安排\n（一）抓好稳岗。\n${CLOSING}`,
    ],
    [
      "before the salutation",
      `${list}${OPENING}一、2025年工作回顾\n稳中有进。\n二、2026年工作安排\n抓好稳岗。\n${CLOSING}`,
    ],
    [
      "behind the closing",
      `${OPENING}一、2025年工作回顾\n稳中有进。\n二、2026年工作安排\n抓好稳岗。\n${CLOSING}${list}`,
    ],
  ])("in a list %s leave the parts alone", (_place, body) => {
    expect(readTerms(HEAD + body)).toEqual(expected);
    const { report } = parseReport(HEAD + body);
    expect(sectionsAtDepth(report, 1).map(({ heading, role }) => [heading, role])).toEqual([
      ["2025年工作回顾", "review"],
      ["2026年工作安排", "tasks"],
    ]);
    expect([report.region, report.reviewYear, report.planYear]).toEqual(["云州市", 2025, 2026]);
  });
});

const AROUND = `一、2025年工作回顾\n稳中有进。\n二、2026年工作安排\n抓好落实。\n名词解释\n`;

describe("entries", () => {
  test.each([
    [
      "torn by links in the definition",
      "1.“双向答题”：机构找题目“双向\n答题\n简称”，由机构带团队\n答题\n。\n2.“两稳”：稳岗、稳价。\n",
      ["“双向答题”：机构找题目“双向答题简称”，由机构带团队答题。", "“两稳”：稳岗、稳价。"],
    ],
    [
      "torn by links in the term",
      "1.“双向\n答题\n办法”：机构找题目。\n2.双向\n答题：机构找题目。\n",
      ["“双向答题办法”：机构找题目。", "双向答题：机构找题目。"],
    ],
    [
      "in groups",
      "一、经济类\n1.“两稳”：稳岗、稳价。\n2.口袋书屋：小型阅览室。\n二、民生类\n3.链上贷：一种贷款。\n",
      ["“两稳”：稳岗、稳价。", "口袋书屋：小型阅览室。", "链上贷：一种贷款。"],
    ],
    [
      "numbered anew in groups",
      "一、经济类\n1.“两稳”：稳岗、稳价。\n2.口袋书屋：小型阅览室。\n二、民生类\n1.链上贷：一种贷款。\n2.慢病：四早。\n",
      ["“两稳”：稳岗、稳价。", "口袋书屋：小型阅览室。", "链上贷：一种贷款。", "慢病：四早。"],
    ],
    [
      "with lists of their own form",
      "1.“两稳”：包括两项。\n1.稳岗。\n2.稳价。\n3.稳企。\n2.口袋书屋：小型阅览室。\n3.链上贷：一种贷款。\n",
      ["“两稳”：包括两项。1.稳岗。2.稳价。3.稳企。", "口袋书屋：小型阅览室。", "链上贷：一种贷款。"],
    ],
    [
      "whose terms begin with a figure",
      "1.“两稳”：稳岗、稳价。\n2.5G工厂：用5G的工厂。\n3.15分钟生活圈：步行可达。\n",
      ["“两稳”：稳岗、稳价。", "5G工厂：用5G的工厂。", "15分钟生活圈：步行可达。"],
    ],
  ])("%s", (_name, notes, expected) => {
    expect(readTerms(AROUND + notes)).toEqual(expected);
  });

  test("a numbered list behind the farewell that defines nothing is no glossary", () => {
    const text = `一、2025年工作回顾\n稳中有进。\n二、2026年工作安排\n${CLOSING}1.会议纪要\n2.会议议程\n`;
    expect(readTerms(text)).toEqual([]);
  });
});
