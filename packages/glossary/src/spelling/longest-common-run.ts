/**
 * The longest run of characters that two spellings share.
 *
 * @param left - One spelling; the first of equally long runs in it is given.
 * @param right - The other spelling.
 * @returns The run; empty when they share no character.
 * @example
 * longestCommonRun("能耗双控", "碳排放双控"); // => "双控"
 * @since 0.1.0
 */
export function longestCommonRun(left: string, right: string): string {
  let longest = 0;
  let end = 0;
  let previous: number[] = [];
  for (let row = 1; row <= left.length; row += 1) {
    const current: number[] = [];
    for (let column = 1; column <= right.length; column += 1) {
      const run = left[row - 1] === right[column - 1] ? (previous[column - 1] ?? 0) + 1 : 0;
      current[column] = run;
      if (run > longest) {
        longest = run;
        end = row;
      }
    }
    previous = current;
  }
  return left.slice(end - longest, end);
}
