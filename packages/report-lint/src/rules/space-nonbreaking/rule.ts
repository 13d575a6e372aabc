import { isChinese } from "../../document/characters.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const spaceNonbreaking: LintRule = defineLintRule({
  id: "space-nonbreaking",
  meta: {
    kind: "mechanical",
    preset: "strict",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "不用不间断空格和特殊宽度空格", en: "Disallow non-breaking and odd-width spaces." },
    source: "GB/T 9704-2012 7.3（正文）；不间断空格使全文检索找不到词",
  },
  messages: {
    found: {
      zh: "有不间断空格或特殊空格，检索时会找不到“{{text}}”",
      en: "Disallowed non-breaking space in “{{text}}”",
    },
  },
  check({ document, report }) {
    const pattern =
      /\S?[\u00A0\u1680\u2000-\u200A\u202F\u205F](?:[^\S\n\r]|\S[\u00A0\u1680\u2000-\u200A\u202F\u205F])*/gu;
    for (const { text, start, end, block, before, after } of searchBlocks(document.blocks, pattern)) {
      const lead = /^\S/u.test(text) ? text.charAt(0) : "";
      const run = { start: start + lead.length, end };
      const left = lead || (before.at(-1) ?? "");
      const right = after.at(0) ?? "";
      const letterSpaced = /\S/u.test(text.slice(lead.length));
      const indents = !letterSpaced && (left === "" || /[\n\r\f\u0085\u2028\u2029]/u.test(left)) && right !== "";
      if (indents) continue;
      const separates = block.kind === "metadata" || block.kind === "heading" || !(isChinese(left) || isChinese(right));
      report("found", letterSpaced ? { start, end: end + right.length } : run, {
        data: { text: letterSpaced ? `${text}${right}`.replace(/\s/gu, "") : `${lead}${right}` },
        ...(letterSpaced
          ? {}
          : { fix: { ...run, text: separates && left !== "" && right !== "" ? " " : "", safe: true } }),
      });
    }
  },
});
