import { z } from "zod";
import { CONFUSABLES } from "../../data/confusables.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const wordConfusable: LintRule = defineLintRule({
  id: "word-confusable",
  meta: {
    kind: "wording",
    preset: "strict",
    severity: "error",
    since: "0.1.0",
    description: { zh: "没有常见错别字", en: "Disallow words that are often written with a wrong character." },
    source: "《现代汉语词典》（第7版）；《第一批异形词整理表》（GF 1001-2001）",
  },
  messages: { wrong: { zh: "“{{text}}”应为“{{expected}}”", en: "Expected “{{expected}}” instead of “{{text}}”" } },
  options: z.strictObject({
    more: z.record(z.string(), z.string()).default({}).describe("Further wrong words and the right ones"),
    allow: z.array(z.string()).default([]).describe("Words that stay as they are"),
  }),
  check({ document, options, report }) {
    const words = new Map([...CONFUSABLES, ...Object.entries(options.more)]);
    for (const word of options.allow) words.delete(word);
    for (const block of document.blocks) {
      for (const [wrong, expected] of words) {
        if (wrong === expected) continue;
        for (let at = block.text.indexOf(wrong); at >= 0; at = block.text.indexOf(wrong, at + wrong.length)) {
          if (isAcrossWords(block.text, at, wrong)) continue;
          const span = { start: block.start + at, end: block.start + at + wrong.length };
          report("wrong", span, { data: { text: wrong, expected }, fix: { ...span, text: expected, safe: false } });
        }
      }
    }
    for (const { text, start, end } of searchBlocks(document.blocks, /截止(?:到)?(?=(?:20[0-9]{2}年|[0-9]{1,2}月|目前|[上去今本]))/gu)) {
      const fix = { start, end, text: "截至", safe: false };
      report("wrong", { start, end }, { data: { text, expected: "截至" }, fix });
    }
  },
});

/** 引进人才: 进 ends one word and 人 begins the next. */
function isAcrossWords(text: string, at: number, wrong: string): boolean {
  const after = text.slice(at + wrong.length, at + wrong.length + 2);
  const before = text.slice(Math.max(0, at - 2), at);
  if (/^(?:投|深|纳|加|融|列|收)人|财政收人|可支配收人/u.test(wrong)) return /^(?:员|才|力|数|口|民|群|物|次|均|工|类|士|心|文|性|生)/u.test(after);
  if (wrong === "年未" || wrong === "期未" || wrong === "周未") return /^[来能成满经曾有到达]/u.test(after);
  if (wrong === "人驻") return /^[聊村守军]/u.test(after) || before.endsWith("引");
  if (wrong === "做为") return /^(?:民|了)/u.test(after);
  if (wrong === "末来") return /[年期周]$/u.test(before);
  if (wrong === "检察督促" || wrong === "监督检察") return after.startsWith("机") || after.startsWith("院");
  if (wrong === "以经") return /^(?:济|营|验|开|典|贸)/u.test(after);
  if (wrong === "提生" || wrong === "题升") return /^(?:产|态|活)/u.test(after);
  if (wrong === "部分" || wrong === "过份") return false;
  if (wrong === "廉节" || wrong === "即然" || wrong === "复盖") return false;
  return false;
}
