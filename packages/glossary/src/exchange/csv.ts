import type { Diagnostic, GlossaryTerm } from "@liaocheng/report-model";
import { parseCsvRows, writeCsvRows } from "./csv-rows.js";

/**
 * Entries read from a file, and what was wrong with it.
 *
 * @since 0.1.0
 */
export interface ImportResult {
  readonly entries: readonly GlossaryTerm[];
  readonly diagnostics: readonly Diagnostic[];
}

const COLUMNS = ["term", "aliases", "definition", "expansion", "ordinal", "source", "note"] as const;
type ColumnName = (typeof COLUMNS)[number];

const HEADERS: ReadonlyMap<string, ColumnName> = new Map<string, ColumnName>([
  ...COLUMNS.map((column): [string, ColumnName] => [column, column]),
  ["名词", "term"],
  ["术语", "term"],
  ["词条", "term"],
  ["别名", "aliases"],
  ["简称", "aliases"],
  ["释义", "definition"],
  ["解释", "definition"],
  ["定义", "definition"],
  ["成员", "expansion"],
  ["序号", "ordinal"],
  ["来源", "source"],
  ["备注", "note"],
]);

function joinList(items: readonly string[]): string {
  return items.map((item) => item.replaceAll("\\", "\\\\").replaceAll("|", "\\|")).join("|");
}

function splitList(cell: string): string[] {
  const items: string[] = [""];
  for (let offset = 0; offset < cell.length; offset += 1) {
    const character = cell.charAt(offset);
    if (character === "|") items.push("");
    else {
      if (character === "\\") offset += 1;
      items[items.length - 1] += cell.charAt(offset);
    }
  }
  return items.filter((item) => item !== "");
}

/**
 * Writes entries as CSV (RFC 4180, CRLF), for spreadsheets and for keeping a glossary by hand.
 *
 * What a spreadsheet would run as a formula gets an apostrophe, which reading takes away.
 *
 * Aliases and members stand in one cell, parted by `|`. Empty aliases and an empty list of members are not kept.
 *
 * @param entries - Entries to write.
 * @returns The file with its header line; only the header for no entries.
 * @example
 * glossaryToCsv([{ term: "三网", aliases: ["3网"], definition: "路网、水网", ordinal: 1 }]);
 * // => "term,aliases,definition,expansion,ordinal,source,note\r\n三网,3网,路网、水网,,1,,\r\n"
 * @since 0.1.0
 */
export function glossaryToCsv(entries: readonly GlossaryTerm[]): string {
  const rows = entries.map((entry) => [
    entry.term,
    joinList(entry.aliases),
    entry.definition,
    joinList(entry.expansion ?? []),
    entry.ordinal?.toString() ?? "",
    entry.source ?? "",
    entry.note ?? "",
  ]);
  return writeCsvRows([COLUMNS, ...rows.map((cells) => cells.map(harmless))]);
}

/** Text that a spreadsheet would run as a formula, with the apostrophes that keep it from that. */
const FORMULA = /^'*(?:[=@\t\r＝＠]|[+\-＋－](?=.)(?![\d.,]+%?$))/u;

const harmless = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

const asGiven = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

interface Wording {
  readonly zh: string;
  readonly en: string;
}

function problem(messageId: string, { zh, en }: Wording, data: Record<string, unknown>): Diagnostic {
  return { ruleId: "glossary-csv", messageId, message: zh, messageEn: en, severity: "warning", data };
}

/**
 * Reads entries from CSV with English or Chinese headers (名词, 别名, 释义, 成员, 序号, 来源, 备注), in any order.
 *
 * @param csv - The file's text; a byte order mark is passed over.
 * @returns Entries in the order of their rows; rows without a term and unknown columns are told in the diagnostics.
 * @example
 * glossaryFromCsv("名词,释义\n三网,路网、水网\n").entries[0]?.definition; // => "路网、水网"
 * @since 0.1.0
 */
export function glossaryFromCsv(csv: string): ImportResult {
  const [header = [], ...rows] = parseCsvRows(csv).map((cells) => cells.map(asGiven));
  const columns = header.map((name) => HEADERS.get(name.trim().toLowerCase()));
  if (!columns.includes("term")) {
    const message = {
      zh: "第一行没有“名词”（term）一列：请在第一行写列名，例如 名词,别名,释义",
      en: "The first line has no column “term”: write the names of the columns there, as term,aliases,definition",
    };
    return { entries: [], diagnostics: [{ ...problem("no-term-column", message, { header }), severity: "error" }] };
  }
  const diagnostics = header.flatMap((name, index) =>
    columns[index] === undefined && name.trim() !== ""
      ? [
          problem(
            "unknown-column",
            { zh: `不认识的列“${name}”，已略过`, en: `Unknown column “${name}”, passed over` },
            { name },
          ),
        ]
      : [],
  );
  const entries: GlossaryTerm[] = [];
  rows.forEach((row, index) => {
    const cell = (name: ColumnName): string => row[columns.indexOf(name)] ?? "";
    const line = String(index + 2);
    if (cell("term").trim() === "") {
      const wording = { zh: `第${line}行没有名词，已略过`, en: `Row ${line} has no term, passed over` };
      diagnostics.push(problem("no-term", wording, { row: index + 2 }));
      return;
    }
    const ordinal = cell("ordinal").trim();
    if (ordinal !== "" && !/^\d{1,9}$/u.test(ordinal)) {
      const wording = {
        zh: `第${line}行的序号“${ordinal}”不是整数，已略过`,
        en: `Row ${line}: the ordinal “${ordinal}” is no integer, passed over`,
      };
      diagnostics.push(problem("bad-ordinal", wording, { row: index + 2, ordinal }));
    }
    const expansion = splitList(cell("expansion"));
    entries.push({
      term: cell("term"),
      aliases: splitList(cell("aliases")),
      definition: cell("definition"),
      ...(expansion.length > 0 && { expansion }),
      ...(/^\d{1,9}$/u.test(ordinal) && { ordinal: Number(ordinal) }),
      ...(cell("source") !== "" && { source: cell("source") }),
      ...(cell("note") !== "" && { note: cell("note") }),
    });
  });
  return { entries, diagnostics };
}
