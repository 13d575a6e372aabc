import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const ellipsisForm: LintRule = defineLintRule({
  id: "ellipsis-form",
  meta: {
    kind: "mechanical",
    preset: "strict",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "省略号用六连点，前后不加点号和“等”", en: "Expect …… for an ellipsis." },
    source: "GB/T 15834-2011 4.11（省略号）",
  },
  messages: {
    form: { zh: "“{{text}}”应为省略号“……”", en: "Expected “……” instead of “{{text}}”" },
    redundant: { zh: "“{{text}}”省略号与“等”只用一个", en: "Too many ellipses in “{{text}}”" },
  },
  check({ document, report }) {
    for (const { text, start, end } of searchBlocks(
      document.blocks,
      /(?<=[一-鿿，、”])(?:\.{3,}|。{3,}|…(?!…)|．{3,}|·{3,})/gu,
    )) {
      report("form", { start, end }, { data: { text }, fix: { start, end, text: "……", safe: false } });
    }
    for (const { text, start, end } of searchBlocks(document.blocks, /……等等?|等等?……/gu))
      report("redundant", { start, end }, { data: { text } });
  },
});
