import type { Annex } from "@liaocheng/report-model";
import { readSmallNumeral } from "../../document/characters.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const STATED =
  /(?<count>\d{1,3}|[一二三四五六七八九十]{1,3})(?<unit>[项件个条大])(?<noun>[一-鿿“”]{2,10})(?:[（(][^（）()\n]{0,12}附[^（）()\n]{0,12}[）)]|(?=[，。；：、]))/gu;

export const countAnnex: LintRule = defineLintRule({
  id: "count-annex",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "正文说的项数与附件实有项数一致", en: "Expect as many entries in an annex as the text says." },
    source: "公文核稿通则：正文与附件数目一致",
  },
  messages: {
    differs: {
      zh: "写“{{text}}”，附件“{{annex}}”实有{{actual}}项",
      en: "Stated “{{text}}”, the annex “{{annex}}” has {{actual}}",
    },
  },
  check({ document, report }) {
    const annexes = document.report.children
      .filter((node) => node.type === "annex")
      .filter(({ kind }) => kind !== "glossary");
    if (annexes.length === 0) return;
    for (const { start, groups, text, before, block } of searchBlocks(document.blocks, STATED)) {
      const { count = "", unit = "", noun = "" } = groups;
      const stated = readSmallNumeral(count);
      if (stated === undefined || stated < 2 || /[第0-9.两]$/u.test(before)) continue;
      if (block.inAnnex && block.kind !== "heading") continue;
      const annex = annexes.find((candidate) => isAnnexOf(candidate, noun, text));
      if (annex === undefined) continue;
      const actual = annex.children.filter(({ type }) => type === "item" || type === "glossaryEntry").length;
      if (actual === 0 || actual === stated) continue;
      const end = start + count.length + unit.length + noun.length;
      report("differs", { start, end }, { data: { text: `${count}${unit}${noun}`, annex: annex.title, actual } });
    }
  },
});

function isAnnexOf(annex: Annex, noun: string, printed: string): boolean {
  const title = annex.title.replace(/\s/gu, "");
  const core = noun.replace(/^(?:重点|主要|省级|市级|年度)/u, "").replace(/[“”]/gu, "");
  const appended = printed.includes("附");
  if (core.length >= 3 && title.includes(core)) return appended || core.length >= 4;
  return appended && core.length >= 2 && core.slice(0, 4).length >= 2 && title.includes(core.slice(0, 4));
}
