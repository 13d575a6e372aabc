import { fullWidthMark } from "../../document/characters.js";
import { readPairs } from "../../document/pairs.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const bracketMixedWidth: LintRule = defineLintRule({
  id: "bracket-mixed-width",
  meta: {
    kind: "mechanical",
    preset: "strict",
    severity: "error",
    since: "0.1.0",
    description: { zh: "一对括号全角半角一致", en: "Expect both brackets of a pair to have the same width." },
    source: "GB/T 15834-2011 4.9（括号）",
  },
  messages: {
    mixed: { zh: "括号一全一半，“{{mark}}”应为“{{expected}}”", en: "Expected “{{expected}}” instead of “{{mark}}”" },
  },
  check({ document, report }) {
    for (const { open, close, start, end } of document.once(readPairs).pairs) {
      if (!(open === "（" && close === ")") && !(open === "(" && close === "）")) continue;
      const at = open === "(" ? start : end - 1;
      const mark = open === "(" ? open : close;
      const expected = fullWidthMark(mark);
      const span = { start: at, end: at + 1 };
      report("mixed", span, { data: { mark, expected }, fix: { ...span, text: expected, safe: true } });
    }
  },
});
