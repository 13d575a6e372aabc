import { readPairs } from "../../document/pairs.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const titleMarkNesting: LintRule = defineLintRule({
  id: "title-mark-nesting",
  meta: {
    kind: "mechanical",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "书名号里再用书名号，里层用〈〉", en: "Expect 〈〉 inside 《》." },
    source: "GB/T 15834-2011 4.14（书名号）",
  },
  messages: { nested: { zh: "书名号里层应为〈〉：“{{text}}”", en: "Expected 〈〉 around “{{text}}”" } },
  check({ document, report }) {
    const titles = document
      .once(readPairs)
      .pairs.filter(({ open }) => open === "《")
      .sort((left, right) => left.start - right.start);
    let outerEnd = -1;
    for (const { start, end } of titles) {
      if (end < outerEnd) {
        const inner = document.text.slice(start + 1, end - 1);
        report(
          "nested",
          { start, end },
          {
            data: { text: document.text.slice(start, Math.min(end, start + 20)) },
            fix: { start, end, text: `〈${inner}〉`, safe: false },
          },
        );
      } else outerEnd = end;
    }
  },
});
