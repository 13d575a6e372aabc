import type { Candidates } from "./candidates.js";

/** Up to so many candidates are compared one by one, which is quicker than keeping books. */
const FEW = 12;

/**
 * Chooses among overlapping candidates: the longest wins, of equally long ones the first; what is left free may hold
 * shorter ones.
 *
 * @returns Indices of candidates that do not overlap, in the order of their starts; each now holds the chosen pattern.
 */
export function resolveOverlaps(candidates: Candidates): number[] {
  const { count, starts, ends } = candidates;
  const chosen: number[] = [];
  for (let first = 0; first < count;) {
    let reach = ends[first] as number;
    let next = first + 1;
    for (; next < count && (starts[next] as number) < reach; next += 1) reach = Math.max(reach, ends[next] as number);
    if (next === first + 1) chosen.push(first);
    else if (next - first <= FEW) chosen.push(...longestOfFew(candidates, first, next));
    else chosen.push(...longestFirst(candidates, first, next, reach));
    first = next;
  }
  return chosen;
}

function longestOfFew(candidates: Candidates, first: number, next: number): number[] {
  const { starts, ends, stepDown, lengthOf } = candidates;
  const taken: number[] = [];
  let open = (1 << (next - first)) - 1;
  while (open !== 0) {
    let best = -1;
    for (let index = first; index < next; index += 1) {
      const waits = (open & (1 << (index - first))) !== 0;
      if (waits && (best < 0 || lengthOf(index) > lengthOf(best))) best = index;
    }
    const start = starts[best] as number;
    const rival = taken.find(
      (index) => start < (ends[index] as number) && (starts[index] as number) < (ends[best] as number),
    );
    const mayShrink = rival !== undefined && start < (starts[rival] as number);
    if (rival === undefined) taken.push(best);
    if (!mayShrink || !stepDown(best)) open &= ~(1 << (best - first));
  }
  return taken.sort((left, right) => left - right);
}

function longestFirst(candidates: Candidates, first: number, next: number, reach: number): number[] {
  const { starts, ends, stepDown, lengthOf } = candidates;
  const origin = starts[first] as number;
  const occupied = new Uint8Array(reach - origin);
  const byLength: number[][] = [];
  for (let index = first; index < next; index += 1) (byLength[lengthOf(index)] ??= []).push(index);
  const taken: number[] = [];
  for (let length = byLength.length - 1; length > 0; length -= 1) {
    for (const index of inOrder(byLength[length])) {
      const start = (starts[index] as number) - origin;
      if (occupied[start] === 1) continue;
      const end = (ends[index] as number) - origin;
      if (occupied[end - 1] === 1) {
        if (stepDown(index)) (byLength[lengthOf(index)] ??= []).push(index);
        continue;
      }
      occupied.fill(1, start, end);
      taken.push(index);
    }
  }
  return taken.sort((left, right) => left - right);
}

/** Candidates that stepped down stand behind those that were always so long. */
function inOrder(indices: number[] | undefined): readonly number[] {
  if (indices === undefined) return [];
  const sorted = indices.every((index, position) => position === 0 || (indices[position - 1] as number) < index);
  return sorted ? indices : indices.sort((left, right) => left - right);
}
