import { readOrdinals } from "../../document/ordinals.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const headingEndMark: LintRule = defineLintRule({
  id: "heading-end-mark",
  meta: {
    kind: "mechanical",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "单独成行的标题末尾不加标点", en: "Disallow a mark after a heading on its own line." },
    source: "GB/T 15834-2011 附录（标题末尾通常不用标点）；GB/T 9704-2012 7.3.4",
  },
  messages: {
    found: { zh: "标题“{{text}}”末尾不加“{{mark}}”", en: "Disallowed “{{mark}}” after the heading “{{text}}”" },
  },
  check({ document, report }) {
    const styles = new Map(document.once(readOrdinals).map(({ block, style }) => [block, style]));
    const headings = document.blocks
      .filter(({ kind, text }) => kind === "heading" && text.trim().length <= 40 && !text.trim().includes("\n"))
      .map((block) => ({
        block,
        style: styles.get(block) ?? "none",
        mark: /[。；，、：:;,]$/u.exec(block.text.trimEnd())?.[0],
      }));
    for (const style of new Set(headings.map((heading) => heading.style))) {
      const alike = headings.filter((heading) => heading.style === style);
      const marked = alike.filter(({ mark }) => mark !== undefined);
      if (style === "shi" || style === "yao" || style === "di") continue;
      if (alike.length < 2 || marked.length > Math.max(1, alike.length * 0.2)) continue;
      for (const { block, mark = "" } of marked) {
        const printed = block.text.trimEnd();
        const end = block.start + printed.length;
        const span = { start: end - 1, end };
        report("found", span, {
          data: { text: printed.slice(0, 20).trim(), mark },
          fix: { ...span, text: "", safe: false },
        });
      }
    }
  },
});
