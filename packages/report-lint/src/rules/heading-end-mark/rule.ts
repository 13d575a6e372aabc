import { readOrdinals } from "../../document/ordinals.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const headingEndMark: LintRule = defineLintRule({
  id: "heading-end-mark",
  meta: {
    kind: "mechanical",
    preset: "advisory",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "单独成行的标题末尾不加标点", en: "Disallow a mark after a heading on its own line." },
    source: "GB/T 15834-2011 附录（标题末尾通常不用标点）；GB/T 9704-2012 7.3.4",
  },
  messages: {
    missing: {
      zh: "同级标题都以“{{mark}}”结束，“{{text}}”没有",
      en: "Expected “{{mark}}” after the heading “{{text}}” as after its equals",
    },
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
      const stopped = alike.filter(({ mark }) => mark === "。");
      if (alike.length >= 4 && stopped.length >= alike.length * 0.8 && style !== "none") {
        for (const { block, mark } of alike) {
          if (mark === "。" || /[！？：]\s*$/u.test(block.text)) continue;
          const printed = block.text.trimEnd();
          const end = block.start + printed.length;
          report("missing", { start: end - 1, end }, { data: { text: printed.slice(0, 20).trim(), mark: "。" } });
        }
        continue;
      }
      if (alike.length < 2 || marked.length > Math.max(1, alike.length * 0.2)) continue;
      for (const { block, mark = "" } of marked) {
        if (/^\s*(?:附\s*[件录]?|注[释解]?|名词解释)：$/u.test(block.text.trimEnd())) continue;
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
