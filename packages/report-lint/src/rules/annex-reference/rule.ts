import { readSmallNumeral } from "../../document/characters.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const annexReference: LintRule = defineLintRule({
  id: "annex-reference",
  meta: {
    kind: "structural",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "正文提到的附件都在文后", en: "Expect every annex the text refers to." },
    source: "GB/T 9704-2012 7.3.4（附件说明）",
  },
  messages: {
    missing: { zh: "提到“{{text}}”，文后没有这个附件", en: "Missing “{{text}}”" },
    none: { zh: "写着“{{text}}”，文后没有附件", en: "Missing annex for “{{text}}”" },
  },
  check({ document, report }) {
    const annexes = document.report.children.filter((node) => node.type === "annex");
    const ordinals = new Set(annexes.flatMap(({ ordinal }) => (ordinal === undefined ? [] : [ordinal])));
    for (const { text, start, end, groups, before, block } of searchBlocks(
      document.blocks,
      /附件\s?(?<number>\d{1,2}|[一二三四五六七八九十]{1,2})(?![0-9号])/gu,
    )) {
      if (before.trim() === "" && (block.kind === "heading" || block.inAnnex)) continue;
      const number = readSmallNumeral(groups["number"] ?? "");
      if (number === undefined || ordinals.has(number) || (number === 1 && annexes.length === 1)) continue;
      report("missing", { start, end }, { data: { text } });
    }
    if (annexes.length > 0) return;
    for (const { text, start, end } of searchBlocks(
      document.blocks,
      /[（(](?:清单|名单|方案|名录|附表)?附后[）)]|（(?:详?见附件|附件略?)）|详见附件/gu,
    )) {
      report("none", { start, end }, { data: { text } });
    }
  },
});
