import type { Block } from "../../document/blocks.js";
import { isChinese, isDigit } from "../../document/characters.js";
import { isSlip, type Conventions } from "../../document/conventions.js";
import { searchBlocks, type PlacedMatch } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const AFTER_ORDINAL =
  /(?:^\s*|\n)(?:附件\s?[一二三四五六七八九十0-9]{0,3}[：:.]?|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}(?:部分|章|节)|[0-9０-９]{1,3}[.．、]|专栏\d{1,2})$/u;

export const spaceInText: LintRule = defineLintRule({
  id: "space-in-text",
  meta: {
    kind: "mechanical",
    preset: "strict",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "中文之间、段首段尾没有多余空格", en: "Disallow stray blanks in Chinese text." },
    source: "GB/T 9704-2012 7.3（正文字间不空格）；以本文通行写法为准",
  },
  messages: {
    between: { zh: "“{{around}}”中间有多余空格", en: "Disallowed blank in “{{around}}”" },
    mixed: {
      zh: "“{{around}}”中间有空格，与全文写法不一致",
      en: "Disallowed blank in “{{around}}”, the document has none elsewhere",
    },
    trailing: { zh: "段尾有多余空格", en: "Disallowed blank at the end of a paragraph" },
    leading: { zh: "段首空格与全文不一致", en: "Disallowed blank at the head of a paragraph" },
    title: { zh: "标题字间用空格撑开，检索时会找不到", en: "Disallowed blanks between the characters of a title" },
  },
  check({ document, report }) {
    const { blocks, conventions } = document;
    for (const block of blocks) {
      const title = letterSpacedTitle(block);
      if (title !== undefined && block.text.includes(" ")) report("title", title);
    }
    for (const match of searchBlocks(blocks, /[ \t\u3000]+/gu)) {
      const { start, end, before, after, block } = match;
      const data = { around: `${before.slice(-2)}${match.text}${after.slice(0, 2)}`.trim() };
      const fix = { start, end, text: "", safe: !isPadding(after) };
      const messageId = judge(match, conventions);
      if (messageId === undefined || letterSpacedTitle(block) !== undefined) continue;
      report(messageId, { start, end }, { data, fix });
    }
  },
});

function judge(
  { before, after, block, start, end }: PlacedMatch,
  conventions: Conventions,
): "between" | "mixed" | "trailing" | "leading" | undefined {
  const left = before.at(-1) ?? "";
  const right = after.at(0) ?? "";
  if (end === block.end || isLineEnd(right)) {
    if (block.kind === "metadata") return undefined;
    return end === block.end && left !== "" && isSlip(conventions.blockEnds, 0.05) ? "trailing" : undefined;
  }
  if (start === block.start || isLineEnd(left)) {
    const body = block.kind === "paragraph" || block.kind === "item" || block.kind === "entry";
    return start === block.start && body && isSlip(conventions.indents, 0.05) ? "leading" : undefined;
  }
  if (block.kind === "metadata" || AFTER_ORDINAL.test(before) || left === "\u00A0" || right === "\u00A0")
    return undefined;
  if (isSlogan(before, after)) return undefined;
  if (isChinese(left) && isChinese(right)) return "between";
  if (isDigit(right) && /[，。；：、（]/u.test(left))
    return isSlip(conventions.mixedScript, 0.1) ? "between" : undefined;
  if (/[，。；：、！？（“《]/u.test(left) || /[，。；：、！？）”》]/u.test(right)) return "between";
  const mixed = (isChinese(left) && /[0-9A-Za-z]/u.test(right)) || (/[0-9A-Za-z%]/u.test(left) && isChinese(right));
  if (mixed && !(isDigit(left) && block.kind === "heading"))
    return isSlip(conventions.mixedScript, 0.1) ? "mixed" : undefined;
  return undefined;
}

/** 李  明、: a blank before a lone character may keep names in line. */
function isPadding(after: string): boolean {
  return /^[一-鿿](?![一-鿿])/u.test(after);
}

function isLineEnd(character: string): boolean {
  return /^[\n\r\f\u0085\u2028\u2029]$/u.test(character);
}

/** “好客山东 好品山东”: a slogan of two halves is set with a blank on purpose. */
function isSlogan(before: string, after: string): boolean {
  return /[“《][一-鿿]{2,10}$/u.test(before) && /^[一-鿿]{2,10}[”》]/u.test(after);
}

/** 政 府 工 作 报 告: at least four single characters kept apart. */
function letterSpacedTitle(block: Block): { start: number; end: number } | undefined {
  if (block.text.length > 60) return undefined;
  const match = /[一-鿿](?:\s{1,4}[一-鿿]){3,20}/u.exec(block.text);
  if (match === null) return undefined;
  return { start: block.start + match.index, end: block.start + match.index + match[0].length };
}
