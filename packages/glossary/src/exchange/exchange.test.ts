import type { GlossaryTerm } from "@liaocheng/report-model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { glossaryFromCsv, glossaryToCsv } from "./csv.js";
import { glossaryFromJson } from "./json.js";
import { glossaryFromSkos, glossaryToSkos } from "./skos.js";

const filled = fc.string({ unit: fc.constantFrom(...'三网“”,"|\\\n\r 、<&a1'), minLength: 1, maxLength: 8 });
const named = filled.filter((text) => text.trim() !== "");
const optional = fc.option(filled, { nil: undefined });

const glossaryTerm: fc.Arbitrary<GlossaryTerm> = fc
  .record({
    term: named,
    aliases: fc.array(filled, { maxLength: 3 }),
    definition: fc.string({ unit: fc.constantFrom(...'路水电,"\n；'), maxLength: 12 }),
    expansion: fc.option(fc.array(filled, { minLength: 1, maxLength: 4 }), { nil: undefined }),
    ordinal: fc.option(fc.nat(999), { nil: undefined }),
    source: optional,
    note: optional,
  })
  .map((entry) => JSON.parse(JSON.stringify(entry)) as GlossaryTerm);
const entries = fc.array(glossaryTerm, { maxLength: 5 });

describe("what is written is read back the same", () => {
  test.each<[string, (list: readonly GlossaryTerm[]) => unknown]>([
    ["CSV", (list) => glossaryFromCsv(glossaryToCsv(list))],
    [
      "CSV with a byte order mark and bare line feeds in between",
      (list) => glossaryFromCsv(`\ufeff${glossaryToCsv(list)}`),
    ],
    ["SKOS", (list) => glossaryFromSkos(JSON.parse(JSON.stringify(glossaryToSkos(list))))],
    ["JSON", (list) => glossaryFromJson(JSON.stringify(list))],
    ["JSON of gwr terms", (list) => glossaryFromJson(JSON.stringify({ entries: list, undefined: [] }))],
  ])("%s", (_, there) => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(there(list)).toEqual({ entries: list, diagnostics: [] });
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

describe("bad files are told, not thrown", () => {
  test.each([
    ["", "no-term-column"],
    ["三网,路网\n", "no-term-column"],
    ["名词,颜色\n三网,红\n", "unknown-column"],
    ["名词,释义\n,路网\n", "no-term"],
    ["名词,序号\n三网,第一\n", "bad-ordinal"],
  ])("CSV %j: %s", (csv, messageId) => {
    expect(glossaryFromCsv(csv).diagnostics).toMatchObject([{ ruleId: "glossary-csv", messageId }]);
  });
  test.each([
    ["", "no-json"],
    ["[", "no-json"],
    ['{"terms":[]}', "no-list"],
    ["3", "no-list"],
    ['[{"definition":"路网"}]', "no-entry"],
    ['[{"term":" "}]', "no-entry"],
    ["[null]", "no-entry"],
    ['[{"term":"三网","aliases":"路网"}]', "no-entry"],
  ])("JSON %s: %s", (json, messageId) => {
    expect(glossaryFromJson(json)).toMatchObject({
      entries: [],
      diagnostics: [{ ruleId: "glossary-json", messageId }],
    });
  });
  test.each([
    [undefined, "no-concepts"],
    [{ "@graph": [] }, "no-concepts"],
    [{ "@type": "skos:Concept" }, "no-label"],
    [{ "@type": "skos:Concept", "skos:prefLabel": { "@language": "en", "@value": "nets" } }, "no-label"],
  ])("SKOS %j: %s", (document, messageId) => {
    expect(glossaryFromSkos(document)).toMatchObject({
      entries: [],
      diagnostics: [{ ruleId: "glossary-skos", messageId }],
    });
  });
  test("hostile CSV is read in one pass", () => {
    expect(glossaryFromCsv(`term\n"${'""'.repeat(100_000)}`).entries[0]?.term).toHaveLength(100_000);
  });
});

test("entries of gwr terms, where absent ordinals are null, are read", () => {
  const json =
    '{"entries":[{"ordinal":null,"term":"三网","aliases":[],"definition":"路网","mentions":[{"start":1,"end":3}]}]}';
  expect(glossaryFromJson(json).entries).toEqual([{ term: "三网", aliases: [], definition: "路网" }]);
});

test("SKOS with full IRIs is read", () => {
  const skos = "http://www.w3.org/2004/02/skos/core#";
  const concept = { "@type": [`${skos}Concept`], [`${skos}prefLabel`]: [{ "@value": "三网", "@language": "zh" }] };
  expect(glossaryFromSkos([concept]).entries).toEqual([{ term: "三网", aliases: [], definition: "" }]);
});
