import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";
import { particleMeant } from "../../words/particle-meant.js";
import { reportLanguage } from "../../words/report-language.js";
import { findRuns } from "../../words/runs.js";

export const wordParticle: LintRule = defineLintRule({
  id: "word-particle",
  meta: {
    kind: "wording",
    preset: "recommended",
    severity: "warning",
    since: "0.3.0",
    description: { zh: "“的”“地”“得”用得其所", en: "Expect the right one of the particles 的, 地 and 得." },
    fallback: true,
    source: "《现代汉语词典》（第7版）；字频统计自历年国务院、各省政府工作报告和党代会报告",
  },
  messages: {
    confused: { zh: "“{{text}}”疑为“{{expected}}”", en: "Expected “{{expected}}” instead of “{{text}}”" },
  },
  check({ document, report }) {
    if (document.report.script === "hant") return;
    const model = reportLanguage();
    for (const { text, start } of searchBlocks(document.blocks, /[\s\S]+/gu)) {
      for (const { text: run, offsets } of findRuns(text)) {
        for (const { index } of run.matchAll(/[的得]/gu)) {
          const meant = particleMeant(model, run, index);
          if (meant === undefined) continue;
          const place = (at: number): number => start + (offsets[at] ?? 0);
          const [before, behind] = [
            run.slice(index - 2, index),
            run.slice(index + 1, Math.min(index + 3, run.length - 1)),
          ];
          report(
            "confused",
            { start: place(index - 2), end: place(index + 1 + behind.length) },
            {
              data: { text: `${before}${run.charAt(index)}${behind}`, expected: `${before}${meant}${behind}` },
              fix: { start: place(index), end: place(index + 1), text: meant, safe: false },
            },
          );
        }
      }
    }
  },
});
