import type { Span } from "@liaocheng/report-model";

/** The lines of a text, each with its end of line. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf("\n", start);
    const end = at < 0 ? text.length : at + 1;
    lines.push({ start, end });
    if (at < 0) break;
    start = end;
  }
  return lines;
}

/** What changed from one text to another: a stretch in each, which may be empty; everything else is the same. */
export interface Change {
  readonly before: Span;
  readonly after: Span;
}

/** The characters that differ; nothing where the texts are the same. */
export function changedCharacters(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before.charCodeAt(same) === after.charCodeAt(same)) same += 1;
  let kept = 0;
  while (
    kept < shorter - same &&
    before.charCodeAt(before.length - 1 - kept) === after.charCodeAt(after.length - 1 - kept)
  )
    kept += 1;
  return changeBetween(before, after, same, kept);
}

/** The same widened to whole lines. */
export function changedLines(before: string, after: string): Change | undefined {
  const change = changedCharacters(before, after);
  if (change === undefined) return undefined;
  const start = before.lastIndexOf("\n", change.before.start - 1) + 1;
  let kept = before.length - change.before.end;
  // What stays begins with a line of both texts.
  while (kept > 0 && !(beginsLine(before, before.length - kept) && beginsLine(after, after.length - kept))) {
    const next = before.indexOf("\n", before.length - kept);
    kept = next < 0 ? 0 : before.length - next - 1;
  }
  return changeBetween(before, after, start, kept);
}

const changeBetween = (before: string, after: string, same: number, kept: number): Change => ({
  before: { start: same, end: before.length - kept },
  after: { start: same, end: after.length - kept },
});

const beginsLine = (text: string, at: number): boolean => at === 0 || text.charAt(at - 1) === "\n";
