import * as z from "zod/mini";
import { CONFUSABLES } from "../../data/confusables.js";
import { LOOKALIKES } from "../../data/lookalikes.js";
import { searchBlocks } from "../../document/search.js";
import { readMainYear } from "../../document/years.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

/** 帐 and 份 were settled by the table of variant words of 2001; older reports keep their own. */
const STANDARDISED = 2002;

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
    const words = new Map([...CONFUSABLES, ...LOOKALIKES, ...Object.entries(options.more)]);
    for (const word of options.allow) words.delete(word);
    const beforeStandard = (document.once(readMainYear) ?? STANDARDISED) < STANDARDISED;
    for (const block of document.blocks) {
      for (const [wrong, expected] of words) {
        if (wrong === expected || (beforeStandard && /[帐份]/u.test(wrong))) continue;
        for (let at = block.text.indexOf(wrong); at >= 0; at = block.text.indexOf(wrong, at + wrong.length)) {
          if (isAcrossWords(block.text, at, wrong)) continue;
          const span = { start: block.start + at, end: block.start + at + wrong.length };
          report("wrong", span, { data: { text: wrong, expected }, fix: { ...span, text: expected, safe: false } });
        }
      }
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

/** 引进人才: 进 ends one word and 人 begins the next. */
function isAcrossWords(text: string, at: number, wrong: string): boolean {
  const after = text.slice(at + wrong.length, at + wrong.length + 2);
  const before = text.slice(Math.max(0, at - 2), at);
  if (/^[投深纳加融列收]人|财政收人|可支配收人/u.test(wrong))
    return /^[员才力数口民群物次均工类士心文性生]/u.test(after);
  if (wrong === "年未" || wrong === "期未" || wrong === "周未")
    return before.endsWith("全") || !/^(?:[，。；、前实基完达]|$)/u.test(after);
  if (wrong === "人驻") return /^[聊村守军]/u.test(after) || before.endsWith("引");
  if (wrong === "做为") return /^(?:民|了)/u.test(after);
  if (wrong === "末来") return /[年期周]$/u.test(before);
  if (wrong === "检察督促" || wrong === "监督检察") return after.startsWith("机") || after.startsWith("院");
  if (wrong === "以经" || wrong === "己经") return /^[济营验开典贸]/u.test(after);
  if (wrong === "提生" || wrong === "题升") return /^[产态活]/u.test(after);
  if (wrong === "部分" || wrong === "过份") return false;
  if (wrong === "廉节" || wrong === "即然" || wrong === "复盖") return false;
  return false;
}
