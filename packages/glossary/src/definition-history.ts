import type { GlossaryRecord, GlossaryTerm } from "@liaocheng/report-model";
import { foldSpelling } from "./spelling/fold.js";
import { bySpelling } from "./spelling/order.js";

/**
 * The glossary of one report of one year.
 *
 * @since 0.1.0
 */
export interface YearlyGlossary {
  /** Name of the report: 聊城市2022. */
  readonly report: string;
  /** Year the glossary speaks for. */
  readonly year: number;
  readonly entries: readonly GlossaryTerm[];
}

/**
 * Joins the glossaries of several reports to records that keep every definition with its report and year.
 *
 * The order in which the glossaries are given does not matter. The head is that of the latest report.
 *
 * @param glossaries - Glossaries of any number of reports.
 * @returns One record a term, in the order of the first year and of the heads' code units; empty for none.
 * @example
 * const records = recordDefinitions([
 *   { report: "甲市2023", year: 2023, entries: [{ term: "三网", aliases: [], definition: "路网、水网、算力网" }] },
 *   { report: "甲市2022", year: 2022, entries: [{ term: "“三网”", aliases: [], definition: "路网、水网、电网" }] },
 * ]);
 * records[0]?.definitions.map(({ year }) => year); // => [2022, 2023]
 * @since 0.1.0
 */
export function recordDefinitions(glossaries: readonly YearlyGlossary[]): GlossaryRecord[] {
  const ordered = [...glossaries].sort(
    (left, right) => left.year - right.year || bySpelling(left.report, right.report),
  );
  const records = new Map<string, GlossaryRecord>();
  for (const { report, year, entries } of ordered) {
    for (const { term, aliases, definition } of entries) {
      const key = foldSpelling(term);
      const record = records.get(key) ?? { term, aliases: [], definitions: [] };
      const spellings = new Set([record.term, ...record.aliases, ...aliases]);
      spellings.delete(term);
      records.set(key, {
        term,
        aliases: [...spellings].sort(bySpelling),
        definitions: [...record.definitions, { definition, report, year }],
      });
    }
  }
  return [...records.values()].sort(
    (left, right) =>
      (left.definitions[0]?.year ?? 0) - (right.definitions[0]?.year ?? 0) || bySpelling(left.term, right.term),
  );
}

/**
 * The entries as a year understood them: of each record the latest definition that is not of a later year.
 *
 * @param records - Records as `recordDefinitions` makes them.
 * @param year - Year, inclusive.
 * @returns Entries with their source; terms first defined later are left out.
 * @example
 * definitionsIn(recordDefinitions([]), 2022); // => []
 * @since 0.1.0
 */
export function definitionsIn(records: readonly GlossaryRecord[], year: number): GlossaryTerm[] {
  return records.flatMap(({ term, aliases, definitions }) => {
    const latest = definitions.filter((dated) => dated.year <= year).at(-1);
    return latest === undefined
      ? []
      : [{ term, aliases: [...aliases], definition: latest.definition, source: latest.report }];
  });
}
