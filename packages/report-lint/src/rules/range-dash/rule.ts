import { isYearRange, readRanges, type PrintedRange } from "../../document/ranges.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const WRONG = new Set(["-", "－", "−", "–", "--", "〜", "~"]);
/** A document that keeps one of these throughout means a 一字线 by it. */
const SETTLED = 3;

export const rangeDash: LintRule = defineLintRule({
  id: "range-dash",
  meta: {
    kind: "mechanical",
    preset: "strict",
    severity: "warning",
    since: "0.1.0",
    description: {
      zh: "起止年份和数值范围用一字线或浪纹线，全文一致",
      en: "Expect — or ～ in ranges, the same throughout.",
    },
    source: "GB/T 15834-2011 4.13.3.2（一字线、浪纹线）；GB/T 15835-2011 5.1.3",
  },
  messages: {
    year: { zh: "起止年份“{{text}}”应用一字线“—”", en: "Expected — between the years of “{{text}}”" },
    hyphen: { zh: "范围“{{text}}”应用“{{expected}}”", en: "Expected “{{expected}}” in the range “{{text}}”" },
    mixed: {
      zh: "范围“{{text}}”的连接号与全文的“{{expected}}”不一致",
      en: "Expected “{{expected}}” in “{{text}}” as elsewhere",
    },
  },
  check({ document, report }) {
    const ranges = document.once(readRanges).filter(({ dash }) => dash !== "至" && dash !== "到");
    const years = ranges.filter(isYearRange);
    const figures = ranges.filter((range) => !isYearRange(range) && isFigure(range));
    const usualYear = mostUsed(years, "—");
    for (const { text, dash, dashSpan, start, end } of years) {
      if (dash === usualYear && !WRONG.has(dash)) continue;
      if (dash === "～" || dash === "——") {
        if (dash === "——" || years.length >= 3)
          report("mixed", { start, end }, { data: { text, expected: usualYear } });
        continue;
      }
      if (dash === "—") continue;
      report("year", { start, end }, { data: { text }, fix: { ...dashSpan, text: "—", safe: true } });
    }
    const usual = mostUsed(figures, "—");
    const counts = figures.filter(({ dash }) => dash === usual).length;
    for (const { text, dash, dashSpan, start, end } of figures) {
      const data = { text, expected: usual };
      const fix = { ...dashSpan, text: usual, safe: false };
      const settled = figures.filter((range) => range.dash === dash).length;
      if (settled >= SETTLED && settled === figures.length) continue;
      if (WRONG.has(dash) || dash === "——") report("hyphen", { start, end }, { data, fix });
      else if (dash !== usual && counts >= 2 && counts >= (figures.length - counts) * 2)
        report("mixed", { start, end }, { data, fix });
    }
  },
});

/** 12345-67 with no unit may be a telephone, a document number or a score. */
function isFigure({ lowUnit, highUnit }: PrintedRange): boolean {
  return highUnit !== "" || lowUnit !== "";
}

function mostUsed(ranges: readonly PrintedRange[], fallback: string): string {
  const wave = ranges.filter(({ dash }) => dash === "～").length;
  const line = ranges.filter(({ dash }) => dash === "—").length;
  return wave > line ? "～" : line > 0 ? "—" : fallback;
}
