import type { UndefinedCoinage } from "@liaocheng/glossary";
import { csvOf, type Column } from "../../../export/csv.js";
import type { TermedAnalysis } from "../../../worker/analysis.js";
import type { ListEntry } from "./list-entries.js";
import type { DocumentLists, ListId } from "./list-ids.js";

const ENTRY_COLUMNS: readonly Column<ListEntry>[] = [
  { header: "list", value: ({ list }) => list },
  { header: "ordinal", value: ({ ordinal }) => ordinal },
  { header: "title", value: ({ title }) => title },
  { header: "content", value: ({ content }) => content },
  { header: "lead", value: ({ departments }) => departments[0] },
  { header: "departments", value: ({ departments }) => departments.join("、") },
  { header: "group", value: ({ group }) => group },
  { header: "start", value: ({ span }) => span.start },
  { header: "end", value: ({ span }) => span.end },
];

/** A list as CSV or JSON, whole, with the place of each entry in the text. */
export function exportList(
  format: "csv" | "json",
  id: ListId,
  document: TermedAnalysis,
  { entries, coinages }: DocumentLists,
): string {
  if (id === "glossary") return written(format, glossaryRows(document), GLOSSARY_COLUMNS);
  if (id === "coinages") return written(format, coinages, COINAGE_COLUMNS);
  return written(format, entries[id], ENTRY_COLUMNS);
}

function written<Entry>(format: "csv" | "json", rows: readonly Entry[], columns: readonly Column<Entry>[]): string {
  return format === "csv" ? csvOf(rows, columns) : `${JSON.stringify(rows, undefined, 2)}\n`;
}

function glossaryRows({ terms, mentions }: TermedAnalysis) {
  return terms.map((entry, index) => ({
    ...entry,
    mentions: mentions.filter(({ term }) => term === index).map(({ start, end }) => ({ start, end })),
  }));
}

const GLOSSARY_COLUMNS: readonly Column<ReturnType<typeof glossaryRows>[number]>[] = [
  { header: "ordinal", value: ({ ordinal }) => ordinal },
  { header: "term", value: ({ term }) => term },
  { header: "aliases", value: ({ aliases }) => aliases.join("、") },
  { header: "definition", value: ({ definition }) => definition },
  { header: "mentions", value: ({ mentions }) => mentions.length },
];

const COINAGE_COLUMNS: readonly Column<UndefinedCoinage>[] = [
  { header: "text", value: ({ text }) => text },
  { header: "count", value: ({ count }) => count },
  { header: "likelihood", value: ({ likelihood }) => likelihood },
  { header: "start", value: ({ start }) => start },
  { header: "end", value: ({ end }) => end },
];
