import {
  createRowChecker,
  populationFinder,
  rankingInputSchema,
  rankRows,
  type RankingInput,
  type RankingPolicy,
  type RowProblem,
} from "@liaocheng/ranking-evaluator";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { writeNotice } from "../notices.js";
import { isProblem, placeOf } from "./cell.js";
import { fieldNamed, HEADERS, mapColumns, type ColumnMap } from "./columns.js";
import { createRowReader, type ColumnProblem } from "./read-row.js";
import type { ObjectSource, TableSource } from "./table-source.js";

/** Sound rows of a table, that can be gone through as often as needed. */
export interface RankingTable {
  readonly label: string;
  rows(): AsyncIterable<RankingInput>;
}

const HEADER_SEARCH = 10;
const MOST_PROBLEMS = 20;

/**
 * Reads a whole table once, to find mistakes before anything is judged.
 *
 * @param source - An opened table.
 * @param policy - Says which types and flags there are, and how raw figures are ranked.
 * @param options - `type`: the type of every unit when the table has no such column.
 * @param visit - Sees every sound row of this first pass.
 * @throws {CliError} `UNSUITABLE`: columns that lack, or rows with mistakes, each told with row and column.
 */
export async function readRankingTable(
  source: TableSource | ObjectSource,
  policy: RankingPolicy,
  options: { readonly type?: string | undefined },
  context: Context,
  visit: (row: RankingInput) => void,
): Promise<RankingTable> {
  const reading =
    source.kind === "table" ? await readTable(source, policy, options.type) : readObjects(source, options.type);
  const collector = collectProblems(source.label, context);
  const checker = createRowChecker(populationFinder(policy));
  const places: number[] = [];
  for await (const { row, number, problems, columns, unreadable } of reading.rows()) {
    for (const { column, message } of problems) collector.add(number, column, message);
    if (unreadable) continue;
    places.push(number);
    for (const problem of checker.check(row)) {
      if (problem.id === "not-a-place") continue;
      collector.add(
        number,
        columns?.get(problem.field as never)?.header ?? headerOf(problem.field),
        restate(problem, places),
      );
    }
    if (problems.length === 0) visit(row);
  }
  collector.finish();
  if (places.length === 0 && source.kind === "table") {
    throw new CliError("UNSUITABLE", {
      zh: `${source.label} 只有表头，没有数据`,
      en: `${source.label} has a header but no rows`,
    });
  }
  return {
    label: source.label,
    async *rows() {
      for await (const { row } of reading.rows()) yield row;
    },
  };
}

/** The row already there is named by its number in the file. */
function restate({ id, message }: RowProblem, places: readonly number[]): string {
  if (id !== "duplicate") return message;
  return message.replace(
    /第(?<index>\d+)行已有/u,
    (_match, index: string) => `第${places[Number(index) - 1] ?? index}行已有`,
  );
}

const headerOf = (field: string): string => (field in HEADERS ? HEADERS[field as keyof typeof HEADERS][0] : field);

interface ReadEntry {
  readonly row: RankingInput;
  /** In the file, from 1. */
  readonly number: number;
  readonly problems: readonly ColumnProblem[];
  readonly columns?: ColumnMap;
  /** Nothing could be made of it. */
  readonly unreadable?: true;
}

interface Reading {
  rows(): AsyncIterable<ReadEntry>;
}

async function readTable(source: TableSource, policy: RankingPolicy, type: string | undefined): Promise<Reading> {
  const { columns, headerNumber } = await findHeader(source, policy);
  const defaultType = type ?? onlyPopulation(policy);
  if (!columns.has("unitType") && defaultType === undefined)
    throw lackingColumn(source.label, "unitType", "，或用 --type 指定");
  const read = createRowReader(columns, policy, defaultType ?? "");
  const judgesRanks =
    JSON.stringify(policy.populations).match(/"(?:rank|rankFromBottom|placesWon|placesLost)"/u) !== null;
  const ranksMissing = judgesRanks && !columns.has("rank");
  if (ranksMissing && !columns.has("value")) throw lackingColumn(source.label, "rank", "（或“数值”列，由程序排名）");
  const rows = async function* (): AsyncGenerator<ReadEntry> {
    for await (const record of source.records()) {
      if (record.number > headerNumber) yield { ...read(record), number: record.number, columns };
    }
  };
  return ranksMissing ? rankFigures(rows, policy) : { rows };
}

async function findHeader(
  source: TableSource,
  policy: RankingPolicy,
): Promise<{ columns: ColumnMap; headerNumber: number }> {
  let best: { columns: ColumnMap; headerNumber: number } | undefined;
  let seen = 0;
  for await (const { number, cells } of source.records()) {
    const columns = mapColumns(cells, policy);
    if (columns.size > (best?.columns.size ?? 0)) best = { columns, headerNumber: number };
    if ((columns.has("unit") && columns.has("indicator")) || ++seen >= HEADER_SEARCH) break;
  }
  for (const field of ["unit", "indicator"] as const)
    if (!best?.columns.has(field)) throw lackingColumn(source.label, field, "");
  return best as { columns: ColumnMap; headerNumber: number };
}

function lackingColumn(label: string, field: keyof typeof HEADERS, further: string): CliError {
  const [name, ...others] = HEADERS[field];
  return new CliError("UNSUITABLE", {
    zh: `${label} 缺少“${name}”列${further}：表头可写作 ${[name, ...others].slice(0, 4).join("、")} 或 ${others.at(-1) ?? field}`,
    en: `${label} has no column “${name}” (${field})`,
  });
}

const onlyPopulation = ({ populations }: RankingPolicy): string | undefined =>
  populations.length === 1 ? populations[0]?.name : undefined;

/** Tables of raw figures: ranks are computed, within each type and indicator. */
async function rankFigures(rows: Reading["rows"], policy: RankingPolicy): Promise<Reading> {
  const read: ReadEntry[] = [];
  for await (const entry of rows()) read.push(entry);
  const { ties } = policy;
  const directions = new Map<string, number[]>();
  read.forEach(({ row }, index) => {
    const direction = policy.indicators[row.indicator]?.direction ?? policy.direction;
    directions.set(direction, [...(directions.get(direction) ?? []), index]);
  });
  for (const [direction, indexes] of directions) {
    const ranked = rankRows(
      indexes.map((index) => read[index]?.row as RankingInput),
      { direction: direction as "higher" | "lower", ties },
    );
    indexes.forEach((index, place) => Object.assign(read[index]?.row ?? {}, ranked[place]));
  }
  return {
    async *rows() {
      for (const entry of read) yield await Promise.resolve(entry);
    },
  };
}

/** JSON: keys may be headers, places may be written as text; everything a row can hold is taken. */
function readObjects(source: ObjectSource, type: string | undefined): Reading {
  return {
    async *rows() {
      for (const [index, object] of source.objects.entries()) {
        const number = index + 1;
        const named = nameFields(object, type);
        const parsed = rankingInputSchema.safeParse(named);
        if (parsed.success) yield await Promise.resolve({ row: parsed.data, number, problems: [] });
        else {
          const problems = parsed.error.issues.map(({ path, message }) => ({
            column: path.map(String).join(".") || "（整体）",
            message: describeValue(named, path, message),
          }));
          yield { row: { unit: "", unitType: "", indicator: "" }, number, problems, unreadable: true };
        }
      }
    },
  };
}

function nameFields(object: unknown, type: string | undefined): unknown {
  if (typeof object !== "object" || object === null) return object;
  const named: Record<string, unknown> = type === undefined ? {} : { unitType: type };
  for (const [key, value] of Object.entries(object)) {
    const field = fieldNamed(key);
    const place = typeof value === "string" && PLACE_FIELDS.has(field) ? placeOf(value, "") : value;
    named[field] = isProblem(place) ? value : place;
  }
  return named;
}

const PLACE_FIELDS = new Set(["rank", "previousRank", "total"]);

function describeValue(object: unknown, path: readonly PropertyKey[], message: string): string {
  const [field] = path;
  if (typeof object !== "object" || object === null || field === undefined) return "不是对象：每项应是一行";
  const value = (object as Record<PropertyKey, unknown>)[field];
  if (value === undefined) return "缺少这一项";
  const title = { rank: "排名", previousRank: "上期排名", total: "参评总数" }[String(field)];
  if (title !== undefined)
    return `${title}“${String(value)}”不是${typeof value === "number" ? "从1开始的整数" : "数字"}`;
  return message;
}

/** Tells up to twenty mistakes, a line each, and ends the command when there was any. */
function collectProblems(label: string, context: Context) {
  const found: string[] = [];
  let count = 0;
  return {
    add(number: number, column: string, message: string): void {
      count += 1;
      if (found.length < MOST_PROBLEMS) found.push(`第${number}行“${column}”列：${message}`);
    },
    finish(): void {
      const [only] = found;
      if (only === undefined) return;
      if (count === 1) throw new CliError("UNSUITABLE", { zh: `${label} ${only}`, en: `${label} ${only}` });
      for (const line of found) writeNotice(context, "error", label, { zh: line, en: line });
      throw new CliError("UNSUITABLE", {
        zh: `${label} 有${count}处错误：请改正后再试`,
        en: `${label} has ${count} mistakes; mend them and try again`,
      });
    },
  };
}
