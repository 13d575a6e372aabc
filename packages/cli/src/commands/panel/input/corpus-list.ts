import { basename } from "node:path";
import type { CitySource } from "@liaocheng/city";
import type { ReportOptions } from "@liaocheng/report-parser";
import { documentKindSchema } from "@liaocheng/report-model";
import { CliError } from "../../../cli-error.js";
import type { Context } from "../../../context.js";
import { isYear } from "../../../known/known-options.js";
import type { CorpusRow, CorpusTable } from "./corpus-row.js";
import { corpusName, openCorpus } from "./corpus-table.js";
import { fingerprint } from "./identity.js";
import type { InputList, InputProblem, ReportInput } from "./report-input.js";

/** Which column of a collection holds what. */
export interface CorpusColumns {
  readonly text: string;
  readonly source?: string | undefined;
  readonly region?: string | undefined;
  readonly year?: string | undefined;
  readonly reviewYear?: string | undefined;
  readonly kind?: string | undefined;
  readonly url?: string | undefined;
}

/** What is said of all rows of a collection, and the city file they are read by. */
export interface RowReading {
  readonly known: ReportOptions;
  readonly city: CitySource | undefined;
}

/** Reports that are the rows of collections; what the command line says of all goes before their cells. */
export async function listCorpora(
  files: readonly string[],
  columns: CorpusColumns,
  reading: RowReading,
  context: Context,
): Promise<InputList> {
  const tables: { readonly file: string; readonly table: CorpusTable }[] = [];
  let count = 0;
  for (const file of files) {
    const table = await openCorpus(file, context);
    await refuseMissingColumns(file, table, columns);
    tables.push({ file, table });
    count += await table.count();
  }
  return {
    count,
    async *read({ from, to }) {
      const reader = createRowReader(columns, reading);
      let at = 0;
      for (const { file, table } of tables) {
        for await (const row of table.rows()) {
          if (at >= to) return;
          const input = reader(row, { at, label: `${file}#${String(row.number)}`, stem: corpusName(file) });
          if (at >= from) yield input;
          at += 1;
        }
      }
    },
  };
}

async function refuseMissingColumns(file: string, table: CorpusTable, columns: CorpusColumns): Promise<void> {
  const present = await table.columns();
  if (present.length === 0) return;
  const missing = Object.values(columns).find((name) => typeof name === "string" && !present.includes(name)) as
    string | undefined;
  if (missing === undefined) return;
  throw new CliError("UNSUITABLE", {
    zh: `${basename(file)} 没有“${missing}”一列，有：${present.join("、")}`,
    en: `${basename(file)} has no column “${missing}”; it has ${present.join(", ")}`,
  });
}

interface RowPlace {
  readonly at: number;
  /** As messages name the row. */
  readonly label: string;
  /** What sources begin with where no column names them. */
  readonly stem: string;
}

/** Turns rows into reports; a name seen before gets the number of its row, unless names are kept as they come. */
export function createRowReader(
  columns: CorpusColumns,
  { known, city }: RowReading,
  { keepNames = false }: { readonly keepNames?: boolean } = {},
): (row: CorpusRow, place: RowPlace) => ReportInput {
  const seen = new Set<string>();
  return ({ number, cells, refused }, { at, label, stem }) => {
    const cell = (column: string | undefined): string =>
      column === undefined ? "" : String((cells[column] as unknown) ?? "").trim();
    const named = cell(columns.source);
    const numbered = `${named === "" ? stem : named}#${String(number)}`;
    const source = named === "" || seen.has(named) ? numbered : named;
    if (!keepNames) seen.add(source);
    const { options, problem } = knownOfCells(cell, columns);
    const text = cell(columns.text) === "" ? "" : String(cells[columns.text]);
    const url = cell(columns.url);
    const told = { ...options, ...definedOf(known), fileName: named === "" ? undefined : named };
    const body = refused === undefined && text !== "" ? { text } : { refused: refused ?? NO_TEXT };
    return {
      at,
      id: fingerprint("row", source, text, told, url, city),
      source,
      file: label,
      body,
      known: told,
      city,
      ...(url === "" ? {} : { url }),
      ...(problem === undefined ? {} : { problem }),
    };
  };
}

const NO_TEXT: InputProblem = { zh: "没有正文", en: "there is no text" };

/** What the cells say of a report, and the first that does not fit. */
function knownOfCells(
  cell: (column: string | undefined) => string,
  columns: CorpusColumns,
): { readonly options: ReportOptions; readonly problem?: InputProblem } {
  const region = cell(columns.region);
  const years = [cell(columns.year), cell(columns.reviewYear)].map((text) => text.replace(/(?:\.0|年度?)$/u, ""));
  const [year = "", review = ""] = years;
  const kind = documentKindSchema.safeParse(cell(columns.kind));
  const wrong = years.find((text) => text !== "" && !isYear(text));
  const options: ReportOptions = {
    ...(region === "" ? {} : { region }),
    ...(isYear(year) ? { planYear: Number(year) } : {}),
    ...(isYear(review) ? { reviewYear: Number(review) } : {}),
    ...(kind.success ? { documentKind: kind.data } : {}),
  };
  if (wrong === undefined) return { options };
  return {
    options,
    problem: {
      zh: `“${wrong}”不是年份，未采用；请写成 2023`,
      en: `“${wrong}” is no year and was not used; write 2023`,
    },
  };
}

const definedOf = (known: ReportOptions): ReportOptions =>
  Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
