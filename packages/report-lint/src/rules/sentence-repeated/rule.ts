import * as z from "zod/mini";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

/** So many characters make a clause of its own: 各位代表，各位代表 and 稳中求进，稳中求进 are said on purpose. */
const LEAST_CLAUSE = 7;

/** A sentence right behind itself is told from so many characters on. */
const LEAST_ADJACENT = 6;

export const sentenceRepeated: LintRule = defineLintRule({
  id: "sentence-repeated",
  meta: {
    kind: "wording",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "同一句话不重复出现", en: "Disallow a sentence printed twice." },
    source: "公文核稿通则：防止修改稿合并时重复粘贴",
  },
  messages: { repeated: { zh: "这句话前面已经出现过：“{{text}}…”", en: "Repeated sentence “{{text}}…”" } },
  options: z.strictObject({
    minLength: z
      ._default(z.int().check(z.minimum(8)), 18)
      .check(z.describe("Shortest sentence looked at, in characters")),
  }),
  check({ document, options, report }) {
    const seen = new Set<string>();
    for (const block of document.blocks) {
      if (block.kind === "metadata" || block.kind === "heading" || block.kind === "salutation") continue;
      if (block.text.includes("|")) continue;
      let before = "";
      for (const match of block.text.matchAll(/[^。！？；\n]{2,400}[。！？；]?/gu)) {
        const sentence = match[0].replace(/\s/gu, "").replace(/[。！？；]$/u, "");
        const followsItself = sentence === before && sentence.length >= LEAST_ADJACENT;
        before = sentence;
        if (sentence.length < options.minLength && !followsItself) continue;
        const start = block.start + match.index;
        if (followsItself || seen.has(sentence))
          report("repeated", { start, end: start + match[0].length }, { data: { text: sentence.slice(0, 12) } });
        seen.add(sentence);
      }
      let clause = "";
      for (const { index, 0: text } of block.text.matchAll(/[^，、。！？；：\n]+/gu)) {
        const own = text.replace(/[\s“”]/gu, "");
        const start = block.start + index;
        const endsSentence = /[。！？；]/u.test(block.text.charAt(index - 1));
        if (own === clause && own.length >= LEAST_CLAUSE && !endsSentence)
          report("repeated", { start, end: start + text.length }, { data: { text: own.slice(0, 12) } });
        clause = own;
      }
    }
  },
});
