import type { GlossaryTerm } from "@liaocheng/report-model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareGlossaries } from "./compare-glossaries.js";
import { definitionsIn, recordDefinitions } from "./definition-history.js";

const entry = (term: string, definition: string): GlossaryTerm => ({ term, aliases: [], definition });
const terms = (entries: readonly GlossaryTerm[]): string[] => entries.map(({ term }) => term);

describe("compareGlossaries says what became of each term", () => {
  const before = [
    entry("三网", "路网、水网、电网"),
    entry("“两稳”", "稳岗、稳价"),
    entry("旧词", "以前的事"),
    entry("四议", "商议制度"),
  ];
  const after = [
    entry("“三网”", "是指路网、水网、电网。"),
    entry("两稳", "稳企、稳价"),
    entry("新词", "现在的事"),
    entry("四议制", "商议制度"),
  ];
  const comparison = compareGlossaries(before, after);

  test("quotes, a leading 是指 and a full stop redefine nothing", () => {
    expect(comparison.kept.map((pair) => pair.after.term)).toEqual(["“三网”"]);
  });
  test("another meaning does", () => {
    expect(comparison.redefined.map((pair) => [pair.before.definition, pair.after.definition])).toEqual([
      ["稳岗、稳价", "稳企、稳价"],
    ]);
  });
  test("new and gone terms are told apart from renamed ones", () => {
    expect(terms(comparison.added)).toEqual(["新词"]);
    expect(terms(comparison.dropped)).toEqual(["旧词"]);
    expect(comparison.renamed.map((pair) => [pair.before.term, pair.after.term])).toEqual([["四议", "四议制"]]);
  });

  const glossary = fc.array(
    fc.record({
      term: fc.constantFrom("甲", "“甲”", "乙", "丙", "丁"),
      aliases: fc.constant<string[]>([]),
      definition: fc.constantFrom("", "一", "二", "三"),
    }),
    { maxLength: 8 },
  );
  test("every entry of both is told exactly once, and swapping the sides swaps added and dropped", () => {
    fc.assert(
      fc.property(glossary, glossary, (earlier, later) => {
        const { added, dropped, renamed, redefined, kept } = compareGlossaries(earlier, later);
        const pairs = renamed.length + redefined.length + kept.length;
        expect(added.length + pairs).toBe(later.length);
        expect(dropped.length + pairs).toBe(earlier.length);
        const back = compareGlossaries(later, earlier);
        expect([back.added.length, back.dropped.length]).toEqual([dropped.length, added.length]);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe("a glossary kept over years", () => {
  const yearly = [
    { report: "甲市2023", year: 2023, entries: [entry("三网", "路网、水网、算力网"), entry("两稳", "稳岗、稳价")] },
    { report: "甲市2021", year: 2021, entries: [entry("“三网”", "路网、水网、电网")] },
  ];
  const records = recordDefinitions(yearly);

  test("keeps each definition with its report and year, oldest first", () => {
    expect(records).toEqual([
      {
        term: "三网",
        aliases: ["“三网”"],
        definitions: [
          { definition: "路网、水网、电网", report: "甲市2021", year: 2021 },
          { definition: "路网、水网、算力网", report: "甲市2023", year: 2023 },
        ],
      },
      { term: "两稳", aliases: [], definitions: [{ definition: "稳岗、稳价", report: "甲市2023", year: 2023 }] },
    ]);
  });
  test("does not depend on the order of the reports", () => {
    expect(recordDefinitions([...yearly].reverse())).toEqual(records);
  });
  test.each([
    [2020, []],
    [2021, ["路网、水网、电网"]],
    [2022, ["路网、水网、电网"]],
    [2023, ["路网、水网、算力网", "稳岗、稳价"]],
  ])("%i understood its terms as %j", (year, definitions) => {
    expect(definitionsIn(records, year).map(({ definition }) => definition)).toEqual(definitions);
  });
});
