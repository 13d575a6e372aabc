import { firstWhere } from "@liaocheng/report-model";

/** Where the lines of a text start; lines end at \n. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, from 0, in which an offset stands. */
export function lineAt(starts: readonly number[], offset: number): number {
  return Math.max(0, firstWhere(starts, (start) => start > offset) - 1);
}
