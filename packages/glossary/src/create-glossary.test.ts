import type { GlossaryTerm } from "@liaocheng/report-model";
import { describe, expect, test } from "vitest";
import { createGlossary } from "./create-glossary.js";
import { GlossaryError } from "./errors.js";
import { pinyinInitials } from "./spelling/pinyin-initials.js";

function entry(term: string, definition = `${term}的意思`, aliases: string[] = []): GlossaryTerm {
  return { term, aliases, definition };
}

const glossary = createGlossary(
  [
    entry("“红绿灯”督办"),
    entry("四清四建"),
    entry("八条硬措施"),
    entry("电网“双控”"),
    entry("水网“双控”"),
    entry("“山、水、林、田”"),
    entry("十二大提升行动"),
    entry("科技领航工程和“百舸”计划"),
    entry("稳增长“21”条"),
    entry("社区（村）的议事厅", "居民议事的地方", ["议事厅"]),
  ],
  { initials: pinyinInitials },
);

describe("lookup recognises a word however it is written", () => {
  test.each([
    ["四清四建", "四清四建", "term"],
    ["红绿灯", "“红绿灯”督办", "alias"],
    ["红绿灯督办", "“红绿灯”督办", "normalised"],
    ["“四清四建”", "四清四建", "normalised"],
    [" 四 清　四建 ", "四清四建", "normalised"],
    ["山水林田", "“山、水、林、田”", "normalised"],
    ["社区村议事厅", "社区（村）的议事厅", "normalised"],
    ["12大提升行动", "十二大提升行动", "numeral"],
    ["8条硬措施", "八条硬措施", "numeral"],
    ["百舸", "科技领航工程和“百舸”计划", "alias"],
    ["百舸计划", "科技领航工程和“百舸”计划", "alias"],
    ["科技领航工程", "科技领航工程和“百舸”计划", "alias"],
    ["议事厅", "社区（村）的议事厅", "alias"],
    ["稳增长２１条", "稳增长“21”条", "normalised"],
  ])("%s is %s, by %s", (word, term, matchedBy) => {
    const result = glossary.lookup(word);
    expect(result.match?.term).toBe(term);
    expect(result.matchedBy).toBe(matchedBy);
    expect(result.nearMisses).toEqual([]);
  });
});

describe("lookup offers near misses with reasons and never as a match", () => {
  test.each([
    ["四建四清", "四清四建", "same-characters"],
    ["绿红灯", "“红绿灯”督办", "same-characters"],
    ["四清四健", "四清四建", "edit-distance"],
    ["提升行动", "十二大提升行动", "part-of-term"],
    ["十二大提升行动方案", "十二大提升行动", "contains-term"],
    ["sqsj", "四清四建", "pinyin-initials"],
    ["科技领头工程", "科技领航工程和“百舸”计划", "edit-distance"],
    ["信号灯督办制度", "“红绿灯”督办", "shared-core"],
  ])("%s may mean %s: %s", (word, term, reason) => {
    const { match, nearMisses } = glossary.lookup(word);
    expect(match).toBeUndefined();
    expect(nearMisses[0]).toMatchObject({ term, reason });
    expect(nearMisses[0]?.score).toBeGreaterThan(0);
    expect(nearMisses[0]?.score).toBeLessThanOrEqual(1);
  });

  test.each(["房价", "十美", "四平八稳", "21", "", "“”", "。", "the", "建".repeat(500)])("%j finds nothing", (word) => {
    const { match, nearMisses } = glossary.lookup(word);
    expect(match).toBeUndefined();
    expect(nearMisses).toEqual([]);
  });

  test("an alias claimed by two entries is a near miss of both and a match of neither", () => {
    const { match, nearMisses } = glossary.lookup("双控");
    expect(match).toBeUndefined();
    expect(nearMisses.map(({ term, reason }) => [term, reason])).toEqual([
      ["水网“双控”", "shared-alias"],
      ["电网“双控”", "shared-alias"],
    ]);
  });

  test("as many as asked for", () => {
    expect(glossary.lookup("双控", { limit: 1 }).nearMisses).toHaveLength(1);
    expect(glossary.lookup("双控", { limit: 0 }).nearMisses).toEqual([]);
  });
});

describe("suggest completes what was begun", () => {
  test.each([
    ["四", ["四清四建"]],
    ["“红", ["红绿灯"]],
    ["科技", ["科技领航工程"]],
    ["sqs", ["四清四建"]],
    ["无", []],
    ["", []],
    ["“", []],
  ])("%j → %j", (prefix, texts) => {
    expect(glossary.suggest(prefix).map((suggestion) => suggestion.text)).toEqual(texts);
  });

  test("shorter completions come first and the limit holds", () => {
    const words = createGlossary([entry("三网三库"), entry("三网"), entry("三网三库一平台")]);
    expect(words.suggest("三网").map(({ text }) => text)).toEqual(["三网", "三网三库", "三网三库一平台"]);
    expect(words.suggest("三网", { limit: 2 })).toHaveLength(2);
  });
});

describe("diagnostics say what is wrong with the entries", () => {
  test.each<[string, GlossaryTerm[], string, string]>([
    ["a repeated term", [entry("甲乙", "一"), entry("“甲乙”", "一")], "glossary-duplicate-term", "repeated"],
    ["a term with two definitions", [entry("甲乙", "一"), entry("甲乙", "二")], "glossary-duplicate-term", "redefined"],
    ["an empty definition", [entry("甲乙", " ")], "glossary-empty-definition", "empty"],
    ["a definition without a term", [entry("“”", "一")], "glossary-empty-term", "empty"],
    [
      "an alias of two",
      [entry("甲乙", "一", ["丙子"]), entry("丁戊", "二", ["丙子"])],
      "glossary-shared-alias",
      "shared",
    ],
  ])("%s", (_, entries, ruleId, messageId) => {
    expect(createGlossary(entries).diagnostics).toMatchObject([{ ruleId, messageId }]);
  });

  test("of two entries of a term the one with a definition is kept", () => {
    const [kept] = createGlossary([entry("甲乙", ""), entry("甲乙", "有")]).entries;
    expect(kept?.definition).toBe("有");
  });

  test("an alias that is another entry's term belongs to that entry", () => {
    const words = createGlossary([entry("甲乙", "一", ["丙丁"]), entry("丙丁", "二")]);
    expect(words.lookup("丙丁").match?.definition).toBe("二");
    expect(words.diagnostics).toEqual([]);
  });
});

describe("a caller's mistakes are refused", () => {
  test.each<[string, () => unknown, string]>([
    ["no list", () => createGlossary("三区三线" as unknown as GlossaryTerm[]), "GLOSSARY_ENTRIES_NOT_LIST"],
    ["no term", () => createGlossary([{} as GlossaryTerm]), "GLOSSARY_ENTRY_WITHOUT_TERM"],
    ["null entry", () => createGlossary([null as unknown as GlossaryTerm]), "GLOSSARY_ENTRY_WITHOUT_TERM"],
    ["limit 0", () => glossary.suggest("四", { limit: 0 }), "GLOSSARY_LIMIT_INVALID"],
    ["limit 1.5", () => glossary.lookup("四", { limit: 1.5 }), "GLOSSARY_LIMIT_INVALID"],
  ])("%s", (_, mistake, code) => {
    expect(mistake).toThrow(GlossaryError);
    expect(mistake).toThrow(expect.objectContaining({ code }) as Error);
  });
});
