import type { Span } from "@liaocheng/report-model";

/** Words with what stands before and behind them, within their line. */
export interface Context {
  readonly before: string;
  readonly words: string;
  readonly behind: string;
}

const REACH = 16;

/** A place in a text with a few words around it. */
export function contextOf(text: string, { start, end }: Span): Context {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  return {
    before: before.slice(before.lastIndexOf("\n") + 1).replace(/^[\s，。；：、！？”]+/u, ""),
    words: text.slice(start, end),
    behind: (behind.split("\n", 1)[0] ?? "").trimEnd(),
  };
}
