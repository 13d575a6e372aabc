import { toSimplified } from "@liaocheng/chinese-quantity";
import { timesMet } from "../../words/compare-wordings.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

/** So often, two characters are a word: 昇腾 keeps its own form. */
const USUAL = 32;

export const characterIrregular: LintRule = defineLintRule({
  id: "character-irregular",
  meta: {
    kind: "mechanical",
    preset: "strict",
    severity: "error",
    since: "0.1.0",
    description: { zh: "没有乱码、控制字符和部首字", en: "Disallow replacement, control and radical characters." },
    source: "GB 18030-2022；Unicode 康熙部首区不用作汉字",
  },
  messages: {
    radical: {
      zh: "“{{text}}”是部首字符，应为汉字“{{expected}}”",
      en: "Expected “{{expected}}” instead of the radical “{{text}}”",
    },
    traditional: {
      zh: "“{{text}}”是繁体字或异体字，应为“{{expected}}”",
      en: "Expected “{{expected}}” instead of the traditional “{{text}}”",
    },
    garbled: { zh: "有乱码或控制字符（{{code}}）", en: "Invalid character {{code}}" },
    invisible: { zh: "有看不见的字符（{{code}}）", en: "Disallowed invisible character {{code}}" },
  },
  check({ document, report }) {
    for (const { text, start, end } of searchBlocks(document.blocks, /[⺀-⿕豈-﫿]/gu)) {
      const expected = text.normalize("NFKC");
      if (expected === text) continue;
      report("radical", { start, end }, { data: { text, expected }, fix: { start, end, text: expected, safe: true } });
    }
    for (const { text, start, end, before, after } of document.report.script === "hant"
      ? []
      : searchBlocks(document.blocks, /\p{Script=Han}/gu)) {
      const expected = toSimplified(text);
      if (expected === text) continue;
      const [left, right] = [before.slice(-1), after.charAt(0)];
      const isName = timesMet(left + text) > 0 || timesMet(text + right) > 0;
      const isWord = timesMet(left + expected) >= USUAL || timesMet(expected + right) >= USUAL;
      if (isName || !isWord) continue;
      const fix = { start, end, text: expected, safe: false };
      report("traditional", { start, end }, { data: { text, expected }, fix, certainty: "likely" });
    }
    for (const { text, start, end } of searchBlocks(document.blocks, /[\uFFFD\p{Co}\p{Cc}]/gu)) {
      if (/[\t\n\r\f\u0085]/u.test(text)) continue;
      report("garbled", { start, end }, { data: { code: codeOf(text) } });
    }
    for (const { text, start, end, before, after } of searchBlocks(
      document.blocks,
      /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]+/gu,
    )) {
      const alone = /(?:^|\n)[^\S\n]{0,8}$/u.test(before.slice(-8)) && /^\s*(?:\n|$)/u.test(after.slice(0, 8));
      if (start === 0 || alone) continue;
      report("invisible", { start, end }, { data: { code: codeOf(text) }, fix: { start, end, text: "", safe: true } });
    }
  },
});

function codeOf(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
