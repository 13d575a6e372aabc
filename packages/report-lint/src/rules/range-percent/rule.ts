import { readRanges } from "../../document/ranges.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const rangePercent: LintRule = defineLintRule({
  id: "range-percent",
  meta: {
    kind: "mechanical",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "百分数范围两端都写%", en: "Expect % at both ends of a range." },
    source: "GB/T 15835-2011 5.1.3（示例 63%～68%）",
  },
  messages: {
    missing: {
      zh: "“{{text}}”前一个数也应带百分号，写作“{{expected}}”",
      en: "Expected “{{expected}}” instead of “{{text}}”",
    },
  },
  check({ document, report }) {
    const percents = document.once(readRanges).filter(({ highUnit }) => /^[%％]$/u.test(highUnit));
    const short = percents.filter(({ lowUnit }) => lowUnit === "");
    if (short.length >= 3 && short.length > percents.length * 0.7) return;
    for (const { text, start, end, dashSpan, highUnit } of short) {
      const expected = `${document.text.slice(start, dashSpan.start)}${highUnit}${document.text.slice(dashSpan.start, end)}`;
      const fix = { start: dashSpan.start, end: dashSpan.start, text: highUnit, safe: false };
      report("missing", { start, end }, { data: { text, expected }, fix });
    }
  },
});
