import type { FactRow } from "./fact-row.js";

/**
 * How near to a fact the words of a search stand: 0 where they are its name or a name of its known indicator in either language, 1 in
 * its name, 2 in those names, 3 in its own clause, 4 elsewhere in its sentence or headings. The farthest word counts. Absent when a
 * word is nowhere.
 */
export function searchRank({ searched, names }: FactRow, words: readonly string[]): number | undefined {
  let farthest = 0;
  for (const word of words) {
    const place = searched.findIndex((text) => text.includes(word));
    if (place < 0) return undefined;
    farthest = Math.max(farthest, place + 1);
  }
  return names.has(words.join(" ")) ? 0 : farthest;
}
