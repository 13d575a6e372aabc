import type { Indicator } from "@liaocheng/report-model";

const LONGEST = 40;

/** What stands before a figure in its clause, at most 40 characters; lines that a page breaks within it are joined. */
export function clauseBefore({ span, sentence }: Pick<Indicator, "span" | "sentence">, text: string): string {
  const before = text.slice(Math.max(sentence.start, span.start - LONGEST), span.start);
  const cut = Math.max(...["，", "；", "。", "：", ",", ";"].map((mark) => before.lastIndexOf(mark)));
  return before.slice(cut + 1).replace(/[\n\r\u200b\ufeff]+/gu, "");
}
