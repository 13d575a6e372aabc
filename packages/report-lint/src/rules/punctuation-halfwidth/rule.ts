import { fullWidthMark, isChinese, isDigit, isHan } from "../../document/characters.js";
import { isSlip } from "../../document/conventions.js";
import { searchBlocks, type PlacedMatch } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const ORDINAL_BEFORE = /(?:^|\s)(?:附件)?[一二三四五六七八九十0-9０-９]{1,3}$/u;

export const punctuationHalfwidth: LintRule = defineLintRule({
  id: "punctuation-halfwidth",
  meta: {
    kind: "mechanical",
    preset: "strict",
    severity: "error",
    since: "0.1.0",
    description: { zh: "中文里不用半角标点", en: "Disallow half-width marks in Chinese text." },
    source: "GB/T 15834-2011 第5章（标点符号的位置和书写形式）",
  },
  messages: {
    halfwidth: { zh: "半角“{{mark}}”应为全角“{{expected}}”", en: "Expected “{{expected}}” instead of “{{mark}}”" },
    throughout: {
      zh: "全文多用半角标点（{{count}}处），公文应统一用全角",
      en: "Expected full-width marks throughout, found {{count}} half-width ones",
    },
  },
  check({ document, report }) {
    const found = [...searchBlocks(document.blocks, /[,;:?!.．､｡]/gu)].filter(isMisplaced);
    const first = found[0];
    if (first !== undefined && found.length > 20 && !isSlip(document.conventions.marks, 0.5)) {
      report("throughout", first, { data: { count: found.length }, certainty: "likely" });
      return;
    }
    for (const match of found) {
      const expected = fullWidthMark(match.text);
      report("halfwidth", match, {
        data: { mark: match.text, expected },
        fix: { start: match.start, end: match.end, text: expected, safe: true },
      });
    }
  },
});

function isMisplaced(match: PlacedMatch): boolean {
  const { text: mark, before, after } = match;
  const left = before.trimEnd().at(-1) ?? "";
  const right = after.trimStart().at(0) ?? "";
  if (mark === "､" || mark === "｡") return true;
  if (".．".includes(mark)) {
    if (before.endsWith(".") || after.startsWith(".") || isOrdinalMark(match)) return false;
    return (isHan(left) || "”）》%％".includes(left)) && left !== "" && (right === "" || isChinese(right));
  }
  if (left === "" || (isDigit(left) && isDigit(right)) || after.startsWith("//")) return false;
  if (isHan(left) || "”）》】".includes(left)) return true;
  return /[0-9０-９%％‰℃A-Za-z]/u.test(left) && (right === "" ? mark !== ":" : isHan(right) || right === "“");
}

function isOrdinalMark({ before }: PlacedMatch): boolean {
  return ORDINAL_BEFORE.test(before);
}
