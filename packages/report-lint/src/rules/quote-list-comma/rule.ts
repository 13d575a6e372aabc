import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const quoteListComma: LintRule = defineLintRule({
  id: "quote-list-comma",
  meta: {
    kind: "mechanical",
    preset: "advisory",
    severity: "warning",
    since: "0.1.0",
    description: {
      zh: "并列的引号、书名号之间不用顿号，全文一致",
      en: "Expect no 、 between adjacent quotes or titles, the same throughout.",
    },
    source: "GB/T 15834-2011 4.5.3.5（标有引号、书名号的并列成分之间通常不用顿号）",
  },
  messages: {
    comma: {
      zh: "“{{text}}”并列成分之间通常不用顿号，全文别处不用",
      en: "Disallowed 、 in “{{text}}”, the document has none elsewhere",
    },
  },
  check({ document, report }) {
    for (const [without, withComma] of [
      [/”“/gu, /”、“/gu],
      [/》《/gu, /》、《/gu],
    ] as const) {
      const plain = [...searchBlocks(document.blocks, without)].length;
      const marked = [...searchBlocks(document.blocks, withComma)];
      if (plain < 3 || marked.length > (plain + marked.length) * 0.2) continue;
      for (const { text, start, end, before, after } of marked) {
        const data = { text: `${before.slice(-4)}${text}${after.slice(0, 4)}` };
        report("comma", { start, end }, { data, fix: { start: start + 1, end: end - 1, text: "", safe: false } });
      }
    }
  },
});
