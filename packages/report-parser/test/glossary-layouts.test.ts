import { describe, expect, test } from "vitest";
import { annexesOf, parseReport, sectionsAtDepth, serializeReport } from "../src/index.js";
import { definedTerms, layouts } from "./glossary-layouts.cases.js";

const BODY = `政府工作报告
——2026年1月18日在云州市第十六届人民代表大会第五次会议上
云州市市长 王某
各位代表：
现在，我代表市人民政府，向大会报告工作，请予审议。
一、2025年工作回顾
过去一年，全市生产总值增长6.1%，粮食总产稳定在50亿斤以上。
二、2026年工作安排
今年，要抓好稳岗位、稳物价各项工作，推动高质量发展迈出坚实步伐。
各位代表！让我们同心同德、接续奋斗，为建设现代化云州作出新的更大贡献！
`;

describe.each([13, 26, 28])("a glossary of %i entries", (count) => {
  const defined = definedTerms(count);
  test.each(layouts)("printed as $name", ({ name, title, print, reads }) => {
    const text = `${BODY}${title}\n${defined.map(print).join("\n")}\n`;
    const { report } = parseReport(text);
    expect(serializeReport(report)).toBe(text);
    const entries = annexesOf(report, "glossary").flatMap((annex) =>
      annex.children.filter((child) => child.type === "glossaryEntry"),
    );
    const read = entries.map(({ term, definition }) => ({ term, definition }));
    const unquoted = (term: string): string => (name === "wide blank" ? term.replace(/^([^“]*)$/u, "“$1”") : term);
    expect(read).toEqual(
      defined.map(({ term, definition }) => ({ term: unquoted(term), definition: reads?.(definition) ?? definition })),
    );
    expect(sectionsAtDepth(report, 1).map(({ heading }) => heading)).toEqual(["2025年工作回顾", "2026年工作安排"]);
  });
});
