import type { GlossaryTerm } from "@liaocheng/report-model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createGlossary } from "./create-glossary.js";
import { foldSpelling } from "./spelling/fold.js";

function glossaryOf(...terms: string[]): ReturnType<typeof createGlossary> {
  return createGlossary(terms.map((term): GlossaryTerm => ({ term, aliases: [], definition: "…" })));
}

function found(terms: string[], text: string): [string, string][] {
  return glossaryOf(...terms)
    .annotate(text)
    .map(({ start, end, term }) => [text.slice(start, end), term]);
}

describe("annotate marks the words a text uses", () => {
  test.each<[string, string[], string, [string, string][]]>([
    ["a plain term inside quotes", ["三网三库"], "建设“三网三库”。", [["三网三库", "三网三库"]]],
    ["a quoted head with its quotes", ["“两稳”"], "抓好“两稳”工作", [["“两稳”", "“两稳”"]]],
    ["a quoted head where the text has no quotes", ["“两稳”"], "抓好两稳工作", [["两稳", "“两稳”"]]],
    ["a half-quoted head whole", ["“红绿灯”督办"], "实行“红绿灯”督办", [["“红绿灯”督办", "“红绿灯”督办"]]],
    ["a head that ends in a quote", ["电网“双控”"], "推进电网“双控”转变", [["电网“双控”", "电网“双控”"]]],
    ["quotes in other places", ["稳增长“21”条"], "出台稳增长“21条”", [["稳增长“21条”", "稳增长“21”条"]]],
    ["line breaks inside", ["双向揭榜制"], "推行双向\n揭榜\n制", [["双向\n揭榜\n制", "双向揭榜制"]]],
    ["wide and narrow signs", ["“5+1”"], "按照“５＋１”部署", [["“５＋１”", "“5+1”"]]],
    ["a short core only in quotes", ["电网“双控”"], "双控与“双控”", [["双控", "电网“双控”"]]],
    ["a long core also without quotes", ["“六横六纵”水网"], "形成六横六纵", [["六横六纵", "“六横六纵”水网"]]],
    [
      "the longer of nested terms",
      ["三线", "三线一单"],
      "落实三线一单和三线",
      [
        ["三线一单", "三线一单"],
        ["三线", "三线"],
      ],
    ],
    [
      "the longer of overlapping terms",
      ["高速两纵", "两纵七横一环"],
      "高速两纵七横一环",
      [["两纵七横一环", "两纵七横一环"]],
    ],
    [
      "what the longer one leaves free",
      ["甲乙", "乙丙丁", "丁戊", "甲"],
      "甲乙丙丁戊",
      [
        ["甲", "甲"],
        ["乙丙丁", "乙丙丁"],
      ],
    ],
    ["no number inside a longer one", ["5+1"], "15+1和5+12和5+1", [["5+1", "5+1"]]],
    ["no numeral inside a longer one", ["十乱"], "二十乱与十乱", [["十乱", "十乱"]]],
    ["no word inside a Latin word", ["DRG"], "XDRG DRGs DRG付费", [["DRG", "DRG"]]],
    ["nothing across a long gap", ["三网"], `三${" ".repeat(20)}网`, []],
    ["nothing for an ambiguous core", ["电网“双控”", "水网“双控”"], "落实“双控”", []],
    [
      "terms at both ends",
      ["甲乙"],
      "甲乙甲乙",
      [
        ["甲乙", "甲乙"],
        ["甲乙", "甲乙"],
      ],
    ],
    ["nothing in an empty text", ["甲乙"], "", []],
    ["nothing without terms", [], "甲乙", []],
  ])("%s", (_, terms, text, expected) => {
    expect(found(terms, text)).toEqual(expected);
  });

  test("only the first mention when asked", () => {
    const mentions = glossaryOf("甲乙", "丙丁").annotate("甲乙丙丁甲乙", { firstMentionOnly: true });
    expect(mentions.map(({ start }) => start)).toEqual([0, 2]);
  });
});

describe("whatever the text", () => {
  const terms = fc.uniqueArray(fc.string({ unit: fc.constantFrom(..."甲乙丙5+“”"), minLength: 2, maxLength: 6 }), {
    minLength: 1,
    maxLength: 12,
    selector: foldSpelling,
  });
  const text = fc.string({ unit: fc.constantFrom(..."甲乙丙5+“” \n，"), maxLength: 60 });

  test("mentions stand in order, never overlap and spell a form of their term", () => {
    fc.assert(
      fc.property(terms, text, (heads, body) => {
        let reached = 0;
        for (const { start, end, entry } of glossaryOf(...heads).annotate(body)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          const forms = [entry.term, ...entry.aliases].map(foldSpelling);
          expect(forms).toContain(foldSpelling(body.slice(start, end)));
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(body.length);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test("a term standing between commas is always found", () => {
    fc.assert(
      fc.property(terms, fc.nat(), (heads, pick) => {
        const glossary = glossaryOf(...heads);
        const entry = glossary.entries[pick % Math.max(1, glossary.entries.length)];
        fc.pre(entry !== undefined);
        const body = `，${entry?.term ?? ""}，`;
        const covered = glossary.annotate(body).some((mention) => mention.entry === entry);
        expect(covered).toBe(true);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test("the order of the entries changes nothing", () => {
    const shuffled = terms.chain((heads) =>
      fc.tuple(fc.constant(heads), fc.shuffledSubarray(heads, { minLength: heads.length }), text),
    );
    fc.assert(
      fc.property(shuffled, ([heads, reordered, body]) => {
        const plain = (list: string[]): unknown =>
          glossaryOf(...list)
            .annotate(body)
            .map(({ start, end, term }) => [start, end, term]);
        expect(plain(reordered)).toEqual(plain(heads));
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  test.each(["甲", "甲乙", "“", " ", "5", "\ud800", "甲”"])("a long text of %j is read to its end", (unit) => {
    const hostile = Array.from({ length: 40 }, (_, length) => "甲".repeat(length + 1));
    const body = unit.repeat(20_000);
    const mentions = glossaryOf(...hostile, "甲乙", "5+5").annotate(body);
    expect(mentions.every(({ start, end }) => start < end && end <= body.length)).toBe(true);
  });
});
