import { readRanges } from "../../document/ranges.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const rangeMultiplier: LintRule = defineLintRule({
  id: "range-multiplier",
  meta: {
    kind: "mechanical",
    preset: "advisory",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "范围两端都写万、亿", en: "Expect 万 or 亿 at both ends of a range." },
    source: "GB/T 15835-2011 5.1.3（示例 9亿～16亿，不写 9～16亿）",
  },
  messages: {
    missing: {
      zh: "“{{text}}”前一个数也应带“{{multiplier}}”",
      en: "Expected “{{multiplier}}” at both ends of “{{text}}”",
    },
  },
  check({ document, report }) {
    const multiplied = document
      .once(readRanges)
      .filter(({ highUnit, dash }) => /^[万亿]/u.test(highUnit) && dash !== "到" && dash !== "至");
    const short = multiplied.filter(({ lowUnit }) => lowUnit === "");
    if (short.length >= 3 && short.length > multiplied.length * 0.7) return;
    for (const { text, start, end, dashSpan, highUnit } of short) {
      const multiplier = /^(?:万亿|万|亿)/u.exec(highUnit)?.[0] ?? "";
      const fix = { start: dashSpan.start, end: dashSpan.start, text: multiplier, safe: false };
      report("missing", { start, end }, { data: { text, multiplier }, fix });
    }
  },
});
