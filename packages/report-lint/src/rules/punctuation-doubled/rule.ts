import { fullWidthMark } from "../../document/characters.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const STRENGTH = "、，：；。！？";

export const punctuationDoubled: LintRule = defineLintRule({
  id: "punctuation-doubled",
  meta: {
    kind: "mechanical",
    preset: "strict",
    severity: "error",
    since: "0.1.0",
    description: { zh: "标点不重复、不叠用", en: "Disallow a mark repeated or two marks in a row." },
    source: "GB/T 15834-2011 第4章（各标点的用法）",
  },
  messages: {
    repeated: { zh: "标点“{{text}}”重复", en: "Repeated mark in “{{text}}”" },
    stacked: { zh: "标点“{{text}}”叠用，留一个", en: "Too many marks in “{{text}}”, expected one" },
  },
  check({ document, report }) {
    for (const { text, start, end, before } of searchBlocks(
      document.blocks,
      /[，。；：、！？,;:!?](?:[ \t\u00A0\u3000]?[，。；：、！？,;:!?])+/gu,
    )) {
      const marks = [...text].filter((mark) => mark.trim() !== "").map(fullWidthMark);
      const chinese = /[，。；：、！？]/u.test(text) || /[一-鿿]$/u.test(before);
      if (!chinese || isEmphasis(marks)) continue;
      const same = marks.every((mark) => mark === marks[0]);
      const kept = marks.reduce((left, right) => (STRENGTH.indexOf(right) > STRENGTH.indexOf(left) ? right : left));
      report(
        same ? "repeated" : "stacked",
        { start, end },
        {
          data: { text },
          fix: { start, end, text: kept, safe: same },
        },
      );
    }
  },
});

/** ？！ and ！！ are allowed to show feeling. */
function isEmphasis(marks: readonly string[]): boolean {
  return marks.length === 2 && marks.every((mark) => mark === "！" || mark === "？") && marks[0] !== marks[1];
}
