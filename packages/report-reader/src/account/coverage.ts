import { firstWhere } from "../first-where.js";

/** A stretch of the source. */
export interface Interval {
  readonly from: number;
  readonly fromEnd: number;
}

/** Stretches of the source taken together. */
export interface Coverage {
  /** What of a stretch lies inside, and what outside. */
  part(interval: Interval): { readonly inside: readonly Interval[]; readonly outside: readonly Interval[] };
}

export function coverage(intervals: readonly Interval[]): Coverage {
  const merged = mergedInOrder(intervals);
  return {
    part({ from, fromEnd }) {
      const inside: Interval[] = [];
      const outside: Interval[] = [];
      let at = from;
      for (let index = firstReaching(merged, from); at < fromEnd; index += 1) {
        const next = merged[index];
        if (next === undefined || next.from >= fromEnd) break;
        if (next.from > at) outside.push({ from: at, fromEnd: next.from });
        inside.push({ from: Math.max(at, next.from), fromEnd: Math.min(fromEnd, next.fromEnd) });
        at = next.fromEnd;
      }
      if (at < fromEnd) outside.push({ from: at, fromEnd });
      return { inside, outside };
    },
  };
}

function mergedInOrder(intervals: readonly Interval[]): Interval[] {
  const merged: { from: number; fromEnd: number }[] = [];
  for (const { from, fromEnd } of [...intervals].sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.fromEnd) last.fromEnd = Math.max(last.fromEnd, fromEnd);
    else if (fromEnd > from) merged.push({ from, fromEnd });
  }
  return merged;
}

function firstReaching(merged: readonly Interval[], from: number): number {
  return firstWhere(merged, ({ fromEnd }) => fromEnd > from);
}
