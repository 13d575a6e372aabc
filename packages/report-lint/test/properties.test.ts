/// <reference types="node" />
import { readFileSync } from "node:fs";
import type { Finding } from "@liaocheng/report-model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyFixes, lintReport, lintRules } from "../src/index.js";
import { mutators } from "./planting/mutators.js";
import { placesOf, plant } from "./planting/plant.js";
import { syntheticReports } from "./planting/synthetic-reports.js";

const seed = readFileSync(new URL("../../../seeds/liaocheng-2022.txt", import.meta.url), "utf8");
const texts = [seed, ...syntheticReports.map(([, text]) => text)];
const seeded = { seed: 7 };

const FRAGMENTS = [
  "新增企业１００家,",
  "增长5 %；",
  "（一）",
  "(二)",
  "1.",
  "一是",
  "“十强”产业",
  "”",
  "（含",
  "）",
  "，，",
  "。。",
  "2021-2023年",
  "\n",
  "  ",
  "\u00a0",
  "推进节能技改",
  "19.5万平米",
  "约50公里左右",
  "附件1",
  "名词解释",
  "各位代表：",
  "分别增长5%和6%",
  "A",
  "3、5天",
  "……",
  "《",
  "》",
  "\u200b",
  "⼈",
  "12.",
];
const draft = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join(""));
const slip = fc.oneof(
  ...texts.map((text) =>
    fc.constantFrom(
      ...mutators.flatMap((mutator) => placesOf(text, mutator).map((place) => plant(text, [place]).text)),
    ),
  ),
);

/** Findings of a text by what is on by default. The properties below make the same texts, from the same seed: each is linted once. */
const known = new Map<string, readonly Finding[]>();
function findingsOf(text: string): readonly Finding[] {
  const found = known.get(text) ?? lintReport({ text }).findings;
  known.set(text, found);
  return found;
}

const digits = (text: string): string => (text.match(/[0-9０-９]/gu) ?? []).join("");
const ordinals = (text: string): string[] =>
  text.match(/^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\d+[.、])/gmu) ?? [];

// A report is a hundred times as long as a draft.
describe.each([
  ["any draft", draft, { ...seeded, numRuns: 50 }],
  ["a report with a slip", slip, { ...seeded, numRuns: 12 }],
] as const)("%s", (_, arbitrary, options) => {
  test("findings lie inside the text, in its order, with messages filled in", () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        let last = 0;
        for (const { span, message, fix } of lintReport({ text, config: { preset: "advisory" } }).findings) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(message).not.toContain("{{");
          if (fix !== undefined) expect(fix.end).toBeLessThanOrEqual(text.length);
          last = span.start;
        }
      }),
      options,
    );
  });

  test("safe fixes change no digit, no heading ordinal and no list number", () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const fixed = applyFixes(text, findingsOf(text)).text;
        expect(digits(fixed)).toBe(digits(text));
        expect(ordinals(fixed)).toEqual(ordinals(text));
      }),
      options,
    );
  });

  test("a fixed text lints clean of what was fixed, and fixing again changes nothing", () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        let fixed = text;
        for (let round = 0; round < 10; round += 1) {
          const { text: next, applied } = applyFixes(fixed, findingsOf(fixed));
          if (applied.length === 0) break;
          fixed = next;
        }
        expect(applyFixes(fixed, findingsOf(fixed)).text).toBe(fixed);
      }),
      options,
    );
  });
});

test("the order of the rules changes nothing", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...lintRules], { minLength: lintRules.length }), (rules) => {
      expect(lintReport({ text: seed, rules }).findings).toEqual(findingsOf(seed));
    }),
    { ...seeded, numRuns: 3 },
  );
});

describe("hostile input", () => {
  const size = 50_000;
  test.each([
    ["brackets", "（"],
    ["closing brackets", "）"],
    ["commas", "，"],
    ["digits", "7"],
    ["full-width digits", "７"],
    ["numerals", "一"],
    ["quotes", "“"],
    ["blanks", " "],
    ["line ends", "\n"],
    ["list entries", "1.建"],
    ["pauses", "甲、"],
    ["ordinals", "一是"],
    ["shares", "占5%"],
    ["names", "行动"],
    ["full stops", "。"],
    ["dashes", "—3"],
  ])("50 000 characters of %s come back with findings inside the text", (_, unit) => {
    const text = unit.repeat(size / unit.length);
    expect(lintReport({ text }).findings.filter(({ span }) => !(span.end <= text.length))).toEqual([]);
  });
});
