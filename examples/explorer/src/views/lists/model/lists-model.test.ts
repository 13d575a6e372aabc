import { parseReport } from "@liaocheng/report-parser";
import { describe, expect, test } from "vitest";
import sample from "../../../../../../seeds/liaocheng-2022.txt?raw";
import { searchGlossary } from "../../../worker/search-glossary.js";
import { byLead } from "./by-lead.js";
import { contextOf } from "./context-of.js";
import { filterEntries } from "./filter-entries.js";
import { listEntries } from "./list-entries.js";

const entries = listEntries(parseReport(sample).report);

describe("the lists of the sample", () => {
  test("hold what is printed, with places that cut it out of the text", () => {
    expect([entries.projects, entries.policies, entries.plans, entries.others].map(({ length }) => length)).toEqual([
      30, 31, 16, 0,
    ]);
    for (const { title, span } of [...entries.projects, ...entries.policies, ...entries.plans])
      expect(sample.slice(span.start, span.end)).toContain(title);
  });

  test("stand by the department listed first, who leads most first", () => {
    const groups = byLead(entries.policies);
    expect(groups[0]?.lead).toBe("市工业和信息化局");
    expect(groups.map(({ entries: own }) => own.length)).toEqual(
      groups.map(({ entries: own }) => own.length).sort((one, other) => other - one),
    );
    expect(groups.reduce((sum, { entries: own }) => sum + own.length, 0)).toBe(31);
  });

  test("are searched by every word, in title and department", () => {
    expect(filterEntries(entries.policies, "市科技局 大学").map(({ ordinal }) => ordinal)).toEqual([4]);
    expect(filterEntries(entries.policies, " ")).toBe(entries.policies);
  });
});

test("annexes of no known kind are listed too; entries without department stand last", () => {
  const { report } = parseReport(
    "政府工作报告\n一、安排\n今年办好实事。\n附件1\n重大会议活动安排\n1.举办文博会。\n2.举办葫芦节。\n",
  );
  const { others } = listEntries(report);
  expect(others.map(({ title, list }) => [title, list])).toEqual([
    ["举办文博会。", "重大会议活动安排"],
    ["举办葫芦节。", "重大会议活动安排"],
  ]);
  const led = { ...others[0]!, departments: ["市文旅局", "市财政局"] };
  expect(byLead([...others, led]).map(({ lead, entries: own }) => [lead, own.length])).toEqual([
    ["市文旅局", 1],
    [undefined, 2],
  ]);
});

test("the context of a place stays in its line and drops the end of what was before", () => {
  const text = "第一行\n，实现“五水共享”，建成城市。\n下一行";
  const start = text.indexOf("五水");
  expect(contextOf(text, { start, end: start + 4 })).toEqual({
    before: "实现“",
    words: "五水共享",
    behind: "”，建成城市。",
  });
});

describe("looking up a word among terms", () => {
  const terms = [
    { term: "“蓝黄红”通报", aliases: [], definition: "按排名标注颜色的通报。" },
    { term: "三品一标", aliases: [], definition: "绿色食品等。" },
  ];
  const search = (query: string) => searchGlossary({ terms, query });

  test.each([
    ["蓝黄红", { match: { term: 0, by: "alias" } }],
    ["三品", { begins: [1], near: [] }],
    ["spy", { begins: [1] }],
    ["三标一品", { begins: [], near: [{ term: 1, reason: "same-characters" }] }],
    ["绿色食品", { near: [], defines: [1] }],
    ["zzzz", { begins: [], near: [], defines: [] }],
  ])("%s", (query, answer) => {
    expect(search(query)).toMatchObject(answer);
  });
});
