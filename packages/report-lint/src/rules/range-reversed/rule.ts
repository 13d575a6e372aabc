import { isYearRange, readRanges } from "../../document/ranges.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const rangeReversed: LintRule = defineLintRule({
  id: "range-reversed",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "数值范围前小后大", en: "Expect the lower end of a range first." },
    source: "GB/T 15835-2011 5.1.3（数值范围）",
  },
  messages: {
    reversed: { zh: "范围“{{text}}”前大后小", en: "Reversed range “{{text}}”" },
    empty: { zh: "范围“{{text}}”两端相同", en: "Equal ends in the range “{{text}}”" },
  },
  check({ document, report }) {
    for (const range of document.once(readRanges)) {
      const { text, start, end, low, high, lowUnit, highUnit, dash, before } = range;
      if (lowUnit !== "" && lowUnit !== highUnit) continue;
      if (highUnit === "" && !isYearRange(range)) continue;
      if (/^[月日]/u.test(highUnit)) continue;
      const movement = dash === "至" || dash === "到";
      if (movement && /[由从自降减缩压高升增提][^，。；]{0,12}$/u.test(before)) continue;
      if (movement && lowUnit === "") continue;
      if (Number(low) > Number(high)) report("reversed", { start, end }, { data: { text } });
      else if (Number(low) === Number(high)) report("empty", { start, end }, { data: { text } });
    }
  },
});
