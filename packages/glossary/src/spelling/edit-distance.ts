/**
 * Edit distance on characters with swaps of neighbours (optimal string alignment).
 *
 * @param left - One spelling.
 * @param right - The other spelling.
 * @param limit - Largest distance of interest, in characters; the count stops beyond it.
 * @returns Edits from 0 to `limit`; `undefined` when more are needed.
 * @example
 * editDistance("三区三线", "三线三区", 3); // => 2
 * @see Damerau (1964), doi:10.1145/363958.363994, restricted form.
 * @since 0.1.0
 */
export function editDistance(left: string, right: string, limit: number): number | undefined {
  if (Math.abs(left.length - right.length) > limit) return undefined;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  const distance = previous[right.length] ?? 0;
  return distance <= limit ? distance : undefined;
}
