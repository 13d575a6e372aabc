import type { ListEntry } from "./list-entries.js";

/** Entries that have every word, in title, content, departments or heading. */
export function filterEntries(entries: readonly ListEntry[], text: string): readonly ListEntry[] {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ title, content, departments, group = "", list }) => {
    const all = [title, content, departments.join("\n"), group, list].join("\n").toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
