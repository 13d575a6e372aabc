import type { MarkerForm } from "../heading/marker.js";
import type { OutlineBlock } from "../heading/outline-block.js";

interface Run {
  readonly indices: number[];
  readonly first: number;
  last: number;
}

/**
 * The blocks whose number opens an entry.
 *
 * A list inside a definition that is numbered in the same form breaks off where the entries count on (1, 2, [1, 2], 3);
 * a list that begins anew for good (1…9, 1…12) opens entries.
 */
export function sequenceOpeners(blocks: readonly OutlineBlock[], form: MarkerForm): number[] {
  const runs: Run[] = [];
  for (const [index, { marker, kind }] of blocks.entries()) {
    if (marker?.form !== form || kind === "furniture") continue;
    const ordinal = marker.ordinal ?? 0;
    const run = runs.at(-1);
    if (run && ordinal === run.last + 1) {
      run.indices.push(index);
      run.last = ordinal;
    } else runs.push({ indices: [index], first: ordinal, last: ordinal });
  }
  const inner = innerRuns(runs);
  return runs.flatMap((run, index) => (inner[index] ? [] : run.indices));
}

/** Marks the runs that stand between a run and the one that counts on from it. */
function innerRuns(runs: readonly Run[]): boolean[] {
  const inner = runs.map(() => false);
  const endingAt = new Map<number, number>();
  let markedTo = 0;
  for (const [index, run] of runs.entries()) {
    const from = endingAt.get(run.first - 1);
    if (from !== undefined && run.first > 1 && !inner[from]) {
      for (let between = Math.max(from + 1, markedTo); between < index; between++) inner[between] = true;
      markedTo = index;
    }
    endingAt.set(run.last, index);
    if (run.first === 1 && index > 0) continue;
  }
  return inner;
}
