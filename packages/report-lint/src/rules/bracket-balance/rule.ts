import { readPairs } from "../../document/pairs.js";
import { isWholeParagraph, sentenceEnd } from "../../document/sentence-end.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const bracketBalance: LintRule = defineLintRule({
  id: "bracket-balance",
  meta: {
    kind: "mechanical",
    preset: "strict",
    severity: "error",
    since: "0.1.0",
    description: { zh: "括号、书名号成对", en: "Expect brackets and title marks to come in pairs." },
    source: "GB/T 15834-2011 4.9（括号）、4.14（书名号）",
  },
  messages: {
    unclosed: { zh: "“{{mark}}”没有配对的后一半", en: "Unclosed “{{mark}}”" },
    unopened: { zh: "“{{mark}}”没有配对的前一半", en: "Unopened “{{mark}}”" },
    reversed: { zh: "“{{text}}”前后括号颠倒", en: "Reversed brackets in “{{text}}”" },
    crossed: { zh: "“{{text}}”两端括号不是一对", en: "Mismatched brackets around “{{text}}”" },
  },
  check({ document, report }) {
    const { singles, crossed } = document.once(readPairs);
    for (const { start, end } of crossed) {
      report("crossed", { start, end }, { data: { text: document.text.slice(start, Math.min(end, start + 20)) } });
    }
    for (let index = 0; index < singles.length; index += 1) {
      const single = singles[index];
      const next = singles[index + 1];
      if (single === undefined) continue;
      const { mark, start, block } = single;
      if (!single.opens && next?.opens === true && next.block === block && next.start - start <= 60) {
        const span = { start, end: next.start + 1 };
        report("reversed", span, { data: { text: document.text.slice(span.start, Math.min(span.end, start + 20)) } });
        index += 1;
        continue;
      }
      const certainty = isWholeParagraph(block) ? "certain" : "likely";
      if (single.opens)
        report("unclosed", { start, end: sentenceEnd(block, start + 1) }, { data: { mark }, certainty });
      else report("unopened", { start, end: start + 1 }, { data: { mark }, certainty });
    }
  },
});
