import {
  bulletinToHtml,
  bulletinToMarkdown,
  createBulletin,
  type BulletinOptions,
  type Evaluator,
  type RankingPolicy,
  type Verdict,
} from "@liaocheng/ranking-evaluator";
import papaparse from "papaparse";
import type { Context } from "../context.js";
import { harmlessCell } from "../formats/formula.js";
import { renderTable } from "../formats/table.js";
import { writeResult } from "../write-result.js";
import { bulletinToDocx } from "./bulletin-docx.js";
import { bulletinToXlsx } from "./bulletin-xlsx.js";
import type { RankingTable } from "./rows.js";
import { toJsonRow, verdictColumns } from "./verdict-columns.js";
import { writeUnits } from "./units.js";
import { writePieces } from "./write-rows.js";

export const RANK_FORMATS = ["table", "json", "csv", "md", "html", "xlsx", "docx"] as const;
export type RankFormat = (typeof RANK_FORMATS)[number];

/** What is printed, and how. */
export interface RankOutput extends BulletinOptions {
  readonly format: RankFormat;
  readonly output?: string | undefined;
  readonly explain: boolean;
  readonly bom: boolean;
  readonly redHead: boolean;
  /** Verdicts of units over their indicators instead of rows; table, JSON and CSV. */
  readonly units: boolean;
}

/** Judges the rows of a table and writes the result; JSON and CSV go out as they are judged, in the order of the rows. */
export async function writeVerdicts(
  context: Context,
  policy: RankingPolicy,
  evaluator: Evaluator,
  table: RankingTable,
  options: RankOutput,
  each: (verdict: Verdict) => void,
): Promise<void> {
  const { format, output, explain, bom, redHead, units, ...bulletinOptions } = options;
  const verdicts = async function* (): AsyncGenerator<Verdict> {
    for await (const row of table.rows()) {
      const verdict = evaluator.evaluateRow(row);
      each(verdict);
      yield verdict;
    }
  };
  if (units) return writeUnits(context, policy, verdicts(), options);
  if (format === "json") return writePieces(context, output, jsonPieces(verdicts(), explain));
  const columns = verdictColumns(context, policy, explain, format === "table");
  if (format === "csv") {
    const headers = columns.map(({ header }) => header);
    return writePieces(
      context,
      output,
      csvPieces(verdicts(), headers, (verdict) => columns.map(({ value }) => value(verdict)), bom),
    );
  }
  const all: Verdict[] = [];
  for await (const verdict of verdicts()) all.push(verdict);
  if (format === "table") return writeResult(context, output, renderTable(context, all, columns));
  const bulletin = createBulletin(all, policy, bulletinOptions);
  switch (format) {
    case "md":
      return writeResult(context, output, bulletinToMarkdown(bulletin));
    case "html":
      return writeResult(context, output, bulletinToHtml(bulletin));
    case "xlsx":
      return writeResult(context, output, await bulletinToXlsx(bulletin));
    case "docx":
      return writeResult(context, output, await bulletinToDocx(bulletin, { redHead }));
  }
}

async function* jsonPieces(verdicts: AsyncIterable<Verdict>, explain: boolean): AsyncGenerator<string> {
  let separator = "[\n";
  for await (const verdict of verdicts) {
    yield `${separator}${JSON.stringify(toJsonRow(verdict, explain))}`;
    separator = ",\n";
  }
  yield separator === "[\n" ? "[]\n" : "\n]\n";
}

async function* csvPieces(
  verdicts: AsyncIterable<Verdict>,
  headers: readonly string[],
  cells: (verdict: Verdict) => readonly unknown[],
  bom: boolean,
): AsyncGenerator<string> {
  const line = (values: readonly unknown[]): string => `${papaparse.unparse([values.map(harmlessCell)])}\r\n`;
  yield `${bom ? "\uFEFF" : ""}${line(headers)}`;
  for await (const verdict of verdicts) yield line(cells(verdict));
}
