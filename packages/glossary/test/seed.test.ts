/// <reference types="node" />
import { readFileSync } from "node:fs";
import { parseReport } from "@liaocheng/report-parser";
import { describe, expect, test } from "vitest";
import {
  createGlossary,
  entriesFromReport,
  findMentions,
  orderOfFirstUse,
  pinyinInitials,
  undefinedCoinages,
  unusedEntries,
} from "../src/index.js";

const text = readFileSync(new URL("../../../seeds/liaocheng-2022.txt", import.meta.url), "utf8");
const { report } = parseReport(text);
const glossary = createGlossary(entriesFromReport(report), { initials: pinyinInitials });

describe("the seed's glossary", () => {
  test("has 28 entries, all used in the body in the order of their numbers", () => {
    expect(glossary.entries.map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
    expect(orderOfFirstUse(report, glossary).map(({ entry }) => entry.ordinal)).toEqual(
      glossary.entries.map(({ ordinal }) => ordinal),
    );
    expect(unusedEntries(report, glossary)).toEqual([]);
  });

  test("the body ends before the annexes", () => {
    const reach = Math.max(...findMentions(report, glossary).map(({ end }) => end));
    expect(reach).toBeLessThan(text.indexOf("附件1\n"));
  });

  test("only 双控 is claimed by two entries", () => {
    expect(glossary.diagnostics).toMatchObject([{ ruleId: "glossary-shared-alias", data: { alias: "双控" } }]);
  });

  test.each([
    ["十乱", 5],
    ["三品一标", 4],
    ["十二大攻坚行动", 12],
    ["两纵七横一环", 9],
    ["八抓20条", 8],
    ["一校三馆", 4],
  ])("%s is expanded to %i listed members", (word, count) => {
    expect(glossary.lookup(word).match?.expansion).toHaveLength(count);
  });

  test("every head finds itself, bare of quotes and by its number's other spelling", () => {
    for (const entry of glossary.entries) {
      expect(glossary.lookup(entry.term).match).toBe(entry);
      expect(glossary.lookup(entry.term.replace(/[“”]/gu, "")).match).toBe(entry);
    }
    expect(glossary.lookup("8抓二十条").match?.term).toBe("“八抓20条”");
  });
});

describe("what the seed leaves unexplained", () => {
  const words = undefinedCoinages(report, glossary).map((coinage) => coinage.text);

  test("true coinages stand in front", () => {
    expect(words.slice(0, 12)).toEqual(expect.arrayContaining(["四新", "六个新聊城", "五水共享", "两降一升"]));
  });
  test("brands, slogans and self-explaining words stand behind", () => {
    const rank = (word: string): number => words.indexOf(word);
    expect(rank("江北水城·两河明珠")).toBeGreaterThan(rank("五水共享"));
    expect(rank("15分钟政务服务圈")).toBeGreaterThan(rank("绣花行动"));
  });
  test.each([
    "天花板",
    "卡脖子",
    "两个确立",
    "一带一路",
    "枫桥经验",
    "无证明城市",
    "攀登计划",
    "蓝黄红",
    "三增",
    "双驱动",
  ])("%s is no question", (word) => {
    expect(words).not.toContain(word);
  });
});
