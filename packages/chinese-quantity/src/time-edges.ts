import type { TimeEdge } from "./time-expression.js";
import { DEADLINE_BEFORE, EDGE_AFTER } from "./time-words.js";

/** Edge word right after a period, and where it ends. 后来 and 前后 are no edges. */
export function edgeAfter(text: string, at: number, end: number): { edge: TimeEdge; end: number } | undefined {
  for (const [word, edge] of EDGE_AFTER) {
    if (!text.startsWith(word, at) || at + word.length > end) continue;
    const next = text[at + word.length] ?? "";
    if (
      word.length === 1 &&
      ((word === "前" && next !== "" && "三两后四五十列".includes(next)) ||
        (word === "后" && "来续".includes(next) && next !== "") ||
        (word === "起" && "步".includes(next) && next !== "") ||
        (word === "初" && "步".includes(next) && next !== ""))
    )
      continue;
    return { edge, end: at + word.length };
  }
  return undefined;
}

/** Whether 到 or 至 right before makes the period a deadline; 从…到 is a range, 降到2025年的5% no deadline. */
export function isDeadline(text: string, floor: number, at: number, after: number): boolean {
  if (text[after] === "的") return false;
  return DEADLINE_BEFORE.some((word) => at - word.length >= floor && text.startsWith(word, at - word.length));
}
