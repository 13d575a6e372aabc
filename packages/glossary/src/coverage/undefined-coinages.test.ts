import { parseReport } from "@liaocheng/report-parser";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createGlossary } from "../create-glossary.js";
import { entriesFromReport } from "../report/entries-from-report.js";
import { nationallyKnownTerms } from "./known-terms.js";
import { coverageCases } from "./undefined-coinages.cases.js";
import { undefinedCoinages } from "./undefined-coinages.js";

const empty = createGlossary([]);

describe("undefinedCoinages finds", () => {
  test.each(coverageCases)("$claim: $text", ({ text, undefined: expected }) => {
    expect(undefinedCoinages(text, empty).map((coinage) => coinage.text)).toEqual(expected);
  });
});

describe("undefinedCoinages ranks", () => {
  test.each([
    [
      "what counts something unsaid before a named programme",
      "实施“绣花行动”，推进“五水共享”。",
      ["五水共享", "绣花行动"],
    ],
    ["a report's own words before national policy", "抓好“两重”建设，抓好“两优”建设。", ["两优", "两重"]],
    ["programmes before brands", "擦亮“江城好物”品牌，实施“燕归巢”计划。", ["燕归巢", "江城好物"]],
    ["what is used often first", "推进“三网”，推进“三库”，完善“三库”。", ["三库", "三网"]],
  ])("%s", (_, text, expected) => {
    expect(undefinedCoinages(text, empty, { least: 0 }).map((coinage) => coinage.text)).toEqual(expected);
  });

  test("and says why, in weights that sum to the likelihood", () => {
    const [coinage] = undefinedCoinages("推进“五水共享”。", empty);
    expect(coinage?.signals.map(({ signal }) => signal)).toContain("form-counted");
    const sum = coinage?.signals.reduce((total, { weight }) => total + weight, 0);
    expect(coinage?.likelihood).toBeCloseTo(sum ?? 0, 3);
  });
});

test("uses are counted and stand where the text has them", () => {
  const text = "推进“三网”，完善“三网”。";
  const [coinage] = undefinedCoinages(text, empty);
  expect(coinage).toMatchObject({ text: "三网", count: 2, start: text.indexOf("三网") });
  expect(coinage?.uses.map(({ start, end }) => text.slice(start, end))).toEqual(["三网", "三网"]);
});

test("a city's own list of known terms replaces the national one", () => {
  const known = [{ term: "五水共享", reach: "household" as const, source: "本市发布" }];
  const texts = undefinedCoinages("推进“五水共享”，共建“一带一路”。", empty, { known, least: 0 }).map(
    ({ text }) => text,
  );
  expect(texts).toEqual(["一带一路"]);
});

test("pieces and aliases of explained terms are explained", () => {
  const glossary = createGlossary([{ term: "一城两带", aliases: ["水城格局"], definition: "…" }]);
  expect(undefinedCoinages("建设“两带”，优化“水城格局”，推进“一城两带”。", glossary)).toEqual([]);
});

test("every known term has a source and is listed once", () => {
  const terms = nationallyKnownTerms.map(({ term }) => term);
  expect(new Set(terms).size).toBe(terms.length);
  expect(nationallyKnownTerms.filter(({ source }) => source.length < 6)).toEqual([]);
});

describe("in a report", () => {
  const text = `政府工作报告
一、工作回顾
推进“三网”［1］工程和“九水归一”工程，实施“燕归巢”计划。
二、工作安排
落实“五好”要求。
附件
重点行动计划清单
1.“燕归巢”行动：吸引在外人才回乡创业，提供住房和岗位。
2.“十燕”行动：开展十项服务。
名词解释
［1］“三网”：路网、水网、电网。
`;
  const { report } = parseReport(text);
  const coinages = undefinedCoinages(report, createGlossary(entriesFromReport(report)));

  test("only the body is searched; glossary and other annexes explain", () => {
    expect(coinages.map((coinage) => coinage.text).sort()).toEqual(["九水归一", "五好"].sort());
  });
  test("offsets are those of the text as given", () => {
    for (const { start, end, text: word } of coinages) expect(text.slice(start, end)).toBe(word);
  });
});

test("whatever the text, coinages are stretches of it, ranked, and none is explained by the glossary", () => {
  const glossary = createGlossary([{ term: "三网", aliases: [], definition: "…" }]);
  const anything = fc.string({ unit: fc.constantFrom(..."“”三网两库一8+即，。（）、建设\n"), maxLength: 60 });
  fc.assert(
    fc.property(anything, (text) => {
      const coinages = undefinedCoinages(text, glossary, { least: 0 });
      for (const coinage of coinages) {
        expect(text.slice(coinage.start, coinage.end)).toBe(coinage.text);
        expect(glossary.lookup(coinage.text).match).toBeUndefined();
        expect(coinage.uses).toHaveLength(coinage.count);
      }
      const likelihoods = coinages.map(({ likelihood }) => likelihood);
      expect(likelihoods).toEqual([...likelihoods].sort((left, right) => right - left));
    }),
    { seed: 5, numRuns: 400 },
  );
});

test.each(["“", "“三网", "三", "8+", "”“", "即（", "“一”"])("a long text of %j is read to its end", (unit) => {
  expect(undefinedCoinages(unit.repeat(30_000), empty).length).toBeLessThan(10);
});
