import * as z from "zod/mini";
import { HOMOPHONE_PAIRS, RARE_HOMOPHONES, USUAL_HOMOPHONES } from "../../data/homophone-pairs.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";
import { gainOfWording } from "../../words/compare-wordings.js";

/**
 * So many powers of two likelier must the other word be, found on 2.4 million characters of reports held out of the counts: more where
 * reports hardly have the printed one.
 */
const LEAST = { confused: 7.5, usual: 11.5, rare: 20 } as const;

/** Set phrases with the rarer of two words. */
const RIGHT_HERE = /所必需|富裕县|政检察|经济形式|好形式|权力和利益|赋予试验|[论唯]资历|智能反应|生物质/u;

const PAIRS = [
  ...HOMOPHONE_PAIRS.map((pair) => [...pair, "confused"] as const),
  ...USUAL_HOMOPHONES.map((pair) => [...pair, "usual"] as const),
  ...RARE_HOMOPHONES.map((pair) => [...pair, "rare"] as const),
];

export const wordHomophone: LintRule = defineLintRule({
  id: "word-homophone",
  meta: {
    kind: "wording",
    preset: "recommended",
    severity: "warning",
    since: "0.2.0",
    description: { zh: "同音词用得其所", en: "Expect the right one of two words that are read alike." },
    fallback: true,
    source: "《现代汉语词典》（第7版）；字频统计自历年国务院、各省政府工作报告和党代会报告",
  },
  messages: {
    confused: { zh: "“{{text}}”在此疑为“{{expected}}”", en: "Expected “{{expected}}” instead of “{{text}}” here" },
  },
  options: z.strictObject({
    allow: z._default(z.array(z.string()), []).check(z.describe("Words that stay as they are")),
  }),
  check({ document, options, report }) {
    if (document.report.script === "hant") return;
    const pairs = PAIRS.filter(([printed]) => !options.allow.includes(printed) && document.text.includes(printed));
    for (const block of document.blocks) {
      for (const [printed, meant, kind] of pairs) {
        const least = LEAST[kind];
        for (let at = block.text.indexOf(printed); at >= 0; at = block.text.indexOf(printed, at + printed.length)) {
          if (RIGHT_HERE.test(block.text.slice(Math.max(0, at - 2), at + printed.length + 3))) continue;
          if (gainOfWording(block.text, at, at + printed.length, meant) < least) continue;
          const span = { start: block.start + at, end: block.start + at + printed.length };
          report("confused", span, {
            data: { text: printed, expected: meant },
            fix: { ...span, text: meant, safe: false },
          });
        }
      }
    }
  },
});
