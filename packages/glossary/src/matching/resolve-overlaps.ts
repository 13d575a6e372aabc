/** A stretch of the text that may be one of several terms, the longest first. */
export interface Candidate {
  readonly start: number;
  /** Terms that start here, the longest first. */
  readonly options: readonly CandidateOption[];
}

export interface CandidateOption {
  readonly end: number;
  readonly pattern: number;
}

export interface Chosen extends CandidateOption {
  readonly start: number;
}

/**
 * Chooses among overlapping terms: the longest wins, of equally long ones the first; what is left free may hold shorter ones.
 *
 * @param candidates - In the order of their starts.
 * @returns Terms that do not overlap, in order.
 */
export function resolveOverlaps(candidates: readonly Candidate[]): Chosen[] {
  const chosen: Chosen[] = [];
  for (let first = 0; first < candidates.length;) {
    let reach = candidates[first]?.options[0]?.end ?? 0;
    let next = first + 1;
    for (; next < candidates.length; next += 1) {
      const candidate = candidates[next] as Candidate;
      if (candidate.start >= reach) break;
      reach = Math.max(reach, candidate.options[0]?.end ?? 0);
    }
    const cluster = candidates.slice(first, next);
    chosen.push(...(cluster.length === 1 ? firstOptions(cluster) : longestFirst(cluster, reach)));
    first = next;
  }
  return chosen;
}

function firstOptions(cluster: readonly Candidate[]): Chosen[] {
  return cluster.flatMap(({ start, options }) => options.slice(0, 1).map((option) => ({ start, ...option })));
}

function longestFirst(cluster: readonly Candidate[], reach: number): Chosen[] {
  const origin = cluster[0]?.start ?? 0;
  const occupied = new Uint8Array(reach - origin);
  const byLength: Chosen[][] = [];
  for (const { start, options } of cluster) {
    for (const option of options) (byLength[option.end - start] ??= []).push({ start, ...option });
  }
  const taken: Chosen[] = [];
  for (let length = byLength.length - 1; length > 0; length -= 1) {
    for (const option of byLength[length] ?? []) {
      const free = occupied[option.start - origin] === 0 && occupied[option.end - 1 - origin] === 0;
      if (!free) continue;
      occupied.fill(1, option.start - origin, option.end - origin);
      taken.push(option);
    }
  }
  return taken.sort((left, right) => left.start - right.start);
}
