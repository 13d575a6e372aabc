import type { ListEntry } from "./list-entries.js";

/** What one department leads. */
export interface LeadGroup {
  /** The unit listed first; absent where none is printed. */
  readonly lead?: string;
  readonly entries: readonly ListEntry[];
}

/** Entries by the department listed first, which by custom leads; who leads most stands first, entries without one last. */
export function byLead(entries: readonly ListEntry[]): readonly LeadGroup[] {
  const groups = new Map<string, ListEntry[]>();
  for (const entry of entries) {
    const lead = entry.departments[0] ?? "";
    const group = groups.get(lead);
    if (group === undefined) groups.set(lead, [entry]);
    else group.push(entry);
  }
  return Array.from(groups, ([lead, own]) => ({ ...(lead === "" ? {} : { lead }), entries: own })).sort(
    (one, other) =>
      Number(one.lead === undefined) - Number(other.lead === undefined) || other.entries.length - one.entries.length,
  );
}
