import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

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
    radical: { zh: "“{{text}}”是部首字符，应为汉字“{{expected}}”", en: "Expected “{{expected}}” instead of the radical “{{text}}”" },
    garbled: { zh: "有乱码或控制字符（{{code}}）", en: "Invalid character {{code}}" },
    invisible: { zh: "有看不见的字符（{{code}}）", en: "Disallowed invisible character {{code}}" },
  },
  check({ document, report }) {
    for (const { text, start, end } of searchBlocks(document.blocks, /[⺀-⿕豈-﫿]/gu)) {
      const expected = text.normalize("NFKC");
      if (expected === text) continue;
      report("radical", { start, end }, { data: { text, expected }, fix: { start, end, text: expected, safe: true } });
    }
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    for (const { text, start, end } of searchBlocks(document.blocks, /[\uFFFD\uE000-\uF8FF\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu)) {
      report("garbled", { start, end }, { data: { code: codeOf(text) } });
    }
    for (const { text, start, end } of searchBlocks(document.blocks, /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]+/gu)) {
      if (start === 0) continue;
      report("invisible", { start, end }, { data: { code: codeOf(text) }, fix: { start, end, text: "", safe: true } });
    }
  },
});

function codeOf(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
