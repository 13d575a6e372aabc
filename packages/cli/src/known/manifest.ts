import { basename, dirname, isAbsolute, join, parse, resolve } from "node:path";
import type { RawCell } from "@liaocheng/ranking-evaluator";
import { documentKindSchema, type DocumentKind } from "@liaocheng/report-model";
import type { ReportOptions } from "@liaocheng/report-parser";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import type { Localized } from "../language.js";
import { openTable } from "../rank/table-source.js";
import { isYear } from "./known-options.js";

/** What a manifest says of one file. */
interface Known extends Pick<ReportOptions, "region" | "planYear" | "reviewYear" | "documentKind"> {
  /** Where it was published. */
  readonly url?: string;
}

/** What a manifest says. */
export interface Manifest {
  /** Its files in order, as paths that lead to them from the folder of the run. */
  readonly files: readonly string[];
  /** What it says of a file. */
  readonly of: (path: string) => Known | undefined;
}

type Column = "file" | "region" | "year" | "review_year" | "kind" | "url";

/** The names a column may have, in the order of the table. */
const COLUMNS: Readonly<Record<Column, readonly string[]>> = {
  file: ["file", "文件", "文件名"],
  region: ["region", "地区", "区域"],
  year: ["year", "plan_year", "年份", "年度"],
  review_year: ["review_year", "回顾年份"],
  kind: ["kind", "document_kind", "文种", "类型"],
  url: ["url", "source_url", "网址", "来源网址", "来源"],
};

/**
 * Reads a manifest: what is known of each file, found by its path beside the manifest or in the folder of the run, else by its name.
 *
 * @throws {CliError} `UNREADABLE`, or `UNSUITABLE` with the line for a column, year or kind that does not fit.
 */
export async function readManifest(file: string, context: Context): Promise<Manifest> {
  const known = new Map<string, Known>();
  const files: string[] = [];
  for (const { number, cells } of await rowsOfTable(file, context)) {
    const name = cells.file ?? "";
    if (name === "") continue;
    const row = knownOf(cells, `${basename(file)}:${String(number)}`);
    files.push(isAbsolute(name) ? name : join(dirname(file), name));
    for (const key of [resolve(context.cwd, dirname(file), name), resolve(context.cwd, name), parse(name).name])
      known.set(key, row);
  }
  return { files, of: (path) => known.get(resolve(context.cwd, path)) ?? known.get(parse(path).name) };
}

interface Row {
  readonly number: number;
  readonly cells: Partial<Record<Column, string>>;
}

async function rowsOfTable(file: string, context: Context): Promise<Row[]> {
  const source = await openTable(file, context);
  const label = basename(file);
  if (source.kind === "objects")
    return source.objects.map((object, index) => ({
      number: index + 1,
      cells: named(Object.entries(object ?? {}), label),
    }));
  const rows: Row[] = [];
  let header: readonly string[] | undefined;
  for await (const { number, cells } of source.records()) {
    const printed = cells.map(printCell);
    if (header === undefined) header = printed;
    else
      rows.push({
        number,
        cells: named(
          printed.map((cell, at) => [header?.[at] ?? "", cell]),
          label,
        ),
      });
  }
  if (rows.length === 0)
    named(
      (header ?? []).map((name) => [name, ""]),
      label,
    );
  return rows;
}

const printCell = (cell: RawCell): string =>
  (cell instanceof Date ? String(cell.getFullYear()) : String(cell ?? "")).trim();

/** The cells by the names of their columns; others are nothing of ours. */
function named(entries: readonly (readonly [string, unknown])[], label: string): Row["cells"] {
  const cells: Partial<Record<Column, string>> = {};
  for (const [name, value] of entries) {
    const column = (Object.keys(COLUMNS) as Column[]).find((key) => COLUMNS[key].includes(name.trim().toLowerCase()));
    if (column !== undefined) cells[column] = printCell(value as RawCell);
  }
  if (cells.file === undefined) throw unsuitable(label, { zh: "没有 file（文件）一列", en: "has no column file" });
  return cells;
}

function knownOf(
  { region = "", year = "", review_year: review = "", kind = "", url = "" }: Row["cells"],
  where: string,
): Known {
  return {
    ...(region === "" ? {} : { region }),
    ...(year === "" ? {} : { planYear: readYear(year, where) }),
    ...(review === "" ? {} : { reviewYear: readYear(review, where) }),
    ...(kind === "" ? {} : { documentKind: readKind(kind, where) }),
    ...(url === "" ? {} : { url }),
  };
}

function readYear(value: string, where: string): number {
  const year = value.replace(/年$/u, "");
  if (isYear(year)) return Number(year);
  throw unsuitable(where, { zh: `“${value}”不是年份，请写成 2023`, en: `“${value}” is no year; write 2023` });
}

function readKind(value: string, where: string): DocumentKind {
  const kind = documentKindSchema.safeParse(value);
  if (kind.success) return kind.data;
  const choices = documentKindSchema.options.join(", ");
  throw unsuitable(where, {
    zh: `没有文种“${value}”，可用：${choices}`,
    en: `no document kind “${value}”; choices: ${choices}`,
  });
}

const unsuitable = (where: string, { zh, en }: Localized): CliError =>
  new CliError("UNSUITABLE", { zh: `${where}：${zh}`, en: `${where}: ${en}` });
