import { isChinese } from "../../document/characters.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const quoteHalfwidth: LintRule = defineLintRule({
  id: "quote-halfwidth",
  meta: {
    kind: "mechanical",
    preset: "strict",
    severity: "error",
    since: "0.1.0",
    description: { zh: "中文引号用“”，不用直引号", en: "Disallow straight quotes in Chinese text." },
    source: "GB/T 15834-2011 4.8（引号）",
  },
  messages: { straight: { zh: "直引号应为“”", en: "Expected “ or ” instead of a straight quote" } },
  check({ document, report }) {
    let block = -1;
    let open = false;
    for (const match of searchBlocks(document.blocks, /["＂]/gu)) {
      if (match.block.start !== block) open = false;
      block = match.block.start;
      open = !open;
      if (!isChinese(match.before.at(-1) ?? "，") && !isChinese(match.after.at(0) ?? "，")) continue;
      const text = open ? "“" : "”";
      report("straight", match, { fix: { start: match.start, end: match.end, text, safe: false } });
    }
  },
});
