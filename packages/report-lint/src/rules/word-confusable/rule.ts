import * as z from "zod/mini";
import { CONFUSABLES } from "../../data/confusables.js";
import { LOOKALIKES } from "../../data/lookalikes.js";
import { searchBlocks } from "../../document/search.js";
import { readMainYear } from "../../document/years.js";
import { gainOfWording, timesMet } from "../../words/compare-wordings.js";
import { findNearIdioms } from "../../words/near-idiom.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

/** 帐 and 份 were settled by the table of variant words of 2001; older reports keep their own. */
const STANDARDISED = 2002;

/**
 * So many powers of two likelier is the right word where a pair of characters can be nothing else. Below zero they belong to two
 * words: 引进人才, 预防犯罪, 问题高效.
 */
const CERTAIN = 8;

/** 账 is what is owed or counted; 帐 hangs: 帐篷, 蚊帐, 毡帐. */
const ACCOUNT = /(?<![蚊营军毡幔罗纱绛牙大中])帐(?![篷幕房帘顶下前])/gu;

const KNOWN = CONFUSABLES.map(([wrong, right]) => [wrong, right] as const);
const NOT_BEHIND = new Map(CONFUSABLES.map(([wrong, , notBehind = ""]) => [wrong, notBehind]));

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
    more: z._default(z.record(z.string(), z.string()), {}).check(z.describe("Further wrong words and the right ones")),
    allow: z._default(z.array(z.string()), []).check(z.describe("Words that stay as they are")),
  }),
  check({ document, options, report }) {
    const words = new Map<string, string>([...KNOWN, ...LOOKALIKES, ...Object.entries(options.more)]);
    for (const word of options.allow) words.delete(word);
    const printed = [...words].filter(([wrong]) => document.text.includes(wrong));
    const beforeStandard = (document.once(readMainYear) ?? STANDARDISED) < STANDARDISED;
    for (const block of document.blocks) {
      for (const [wrong, expected] of printed) {
        if (wrong === expected || (beforeStandard && /[帐份]/u.test(wrong))) continue;
        for (let at = block.text.indexOf(wrong); at >= 0; at = block.text.indexOf(wrong, at + wrong.length)) {
          if (at > 0 && NOT_BEHIND.get(wrong)?.includes(block.text.charAt(at - 1)) === true) continue;
          const gain = wrong.length > 2 ? Infinity : gainOfWording(block.text, at, at + wrong.length, expected);
          if (gain < 0) continue;
          const span = { start: block.start + at, end: block.start + at + wrong.length };
          report("wrong", span, {
            data: { text: wrong, expected },
            fix: { ...span, text: expected, safe: false },
            certainty: gain >= CERTAIN ? "certain" : "likely",
          });
        }
      }
    }
    for (const block of document.blocks) {
      if (document.report.script === "hant") break;
      for (const { start, end, text, idiom } of findNearIdioms(block.text)) {
        if (words.has(text) || options.allow.includes(text) || timesMet(text) > 0 || isTwoWords(text)) continue;
        if (endsWord(block.text, start) || COINED.has(text)) continue;
        const span = { start: block.start + start, end: block.start + end };
        report("wrong", span, {
          data: { text, expected: idiom },
          fix: { ...span, text: idiom, safe: false },
          certainty: "likely",
        });
      }
    }
    for (const { start, end } of beforeStandard ? [] : searchBlocks(document.blocks, ACCOUNT)) {
      if (words.has(document.text.slice(start, end + 1)) || words.has(document.text.slice(start - 1, end))) continue;
      const fix = { start, end, text: "账", safe: false };
      report("wrong", { start, end }, { data: { text: "帐", expected: "账" }, fix, certainty: "likely" });
    }
    for (const { text, start, end } of searchBlocks(
      document.blocks,
      /截止到?(?=20\d{2}年|\d{1,2}月|目前|[上去今本])/gu,
    )) {
      const fix = { start, end, text: "截至", safe: false };
      report("wrong", { start, end }, { data: { text, expected: "截至" }, fix });
    }
  },
});

/** So often met, and so often where the rarer of them is, two characters are a word. */
const WORD = { times: 64, share: 0.03 } as const;

/** 及其重要, 认真汲取: two words of their own that only look like an idiom. */
function isTwoWords(text: string): boolean {
  return isWord(text.slice(0, 2)) && isWord(text.slice(2));
}

/** Made after an idiom, with a word of their own. */
const COINED: ReadonlySet<string> = new Set(["精准识策"]);

/** 数字经|济为重要: the first character belongs to the word before. */
function endsWord(text: string, at: number): boolean {
  return at > 0 && isWord(text.slice(at - 1, at + 1)) && !isWord(text.slice(at, at + 2));
}

function isWord(pair: string): boolean {
  const [rarer, times] = [Math.min(timesMet(pair.charAt(0)), timesMet(pair.charAt(1))), timesMet(pair)];
  return times >= WORD.times && times >= rarer * WORD.share;
}
