import { readPairs } from "../../document/pairs.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const punctuationMisplaced: LintRule = defineLintRule({
  id: "punctuation-misplaced",
  meta: {
    kind: "mechanical",
    preset: "advisory",
    severity: "error",
    since: "0.1.0",
    description: { zh: "句中标点不在段首、不紧贴括号引号内侧", en: "Disallow marks where none can stand." },
    source: "GB/T 15834-2011 5.1（点号的位置）",
  },
  messages: {
    opening: { zh: "段落不能以“{{mark}}”开头", en: "Disallowed “{{mark}}” at the head of a paragraph" },
    inside: { zh: "“{{text}}”中的“{{mark}}”位置不对", en: "Disallowed “{{mark}}” in “{{text}}”" },
  },
  check({ document, report }) {
    for (const { text, end } of searchBlocks(document.blocks, /^\s*[，。；：、！？]/gu)) {
      report("opening", { start: end - 1, end }, { data: { mark: text.trim() } });
    }
    const opened = new Set(document.once(readPairs).pairs.map((pair) => pair.start));
    for (const { text, start, end, block } of searchBlocks(document.blocks, /[（《][，。；、：]|[，、：；][”）》]/gu)) {
      if (/^[（《]/u.test(text) && !opened.has(start)) continue;
      const quoted = block.text.slice(0, start - block.start);
      if (text.endsWith("”") && quoted.lastIndexOf("“") <= quoted.lastIndexOf("”")) continue;
      const mark = /[，。；、：]/u.exec(text)?.[0] ?? "";
      report("inside", { start, end }, { data: { text, mark } });
    }
  },
});
