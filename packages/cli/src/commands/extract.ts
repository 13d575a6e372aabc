import { Option, type Command } from "commander";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { readDocuments } from "../read-documents.js";
import { writeResult } from "../write-result.js";
import { knownOf } from "../known/known-of.js";
import { addKnownOptions, type KnownOptions } from "../known/known-options.js";
import { coverageRows, renderCoverage } from "./extract/coverage.js";
import { extractionInTurn, extractionOf, isLong, type ExtractionRun } from "./extract/extraction.js";
import { renderExplanations } from "./extract/explanation.js";
import { createFilter, STATUSES, type FilterOptions } from "./extract/filter.js";
import { renderIndicators, type ExtractFormat } from "./extract/render.js";
import { rowsOf, type Extraction, type IndicatorRows } from "./extract/row.js";
import { writeConfirmationSheet } from "./extract/confirmation-sheet.js";
import { renderFiguresInWord } from "./extract/word-file.js";
import { bomOption, formatOption, listOption, outputOption } from "./options.js";

interface ExtractOptions extends FilterOptions, KnownOptions {
  readonly format: ExtractFormat | "docx";
  readonly sheet?: string;
  readonly explain?: true;
  readonly coverage?: true;
  readonly bom?: true;
  readonly output?: string;
}

/** `gwr extract FILE…`: the indicators of reports, with their places. */
export function registerExtract(program: Command, context: Context): void {
  const { say } = context;
  const command = program
    .command("extract")
    .description(
      say({
        zh: "提取指标：数值、单位、界限、状态、期间、出处",
        en: "extract indicators: value, unit, bound, status, period, place",
      }),
    )
    .argument("<files...>", say({ zh: "报告文件，- 为标准输入", en: "report files, - for standard input" }))
    .addOption(formatOption(context, ["table", "jsonl", "json", "csv", "xlsx", "docx"]))
    .addOption(listOption("--status <status>", say({ zh: "只要这些状态", en: "only these statuses" }), STATUSES))
    .addOption(
      listOption(
        "--concept <concept>",
        say({ zh: "只要这些指标（编号或名称）", en: "only these concepts (id or name)" }),
      ),
    )
    .addOption(
      listOption(
        "--section <heading>",
        say({ zh: "只要标题含此文字的章节", en: "only sections whose heading has this" }),
      ),
    )
    .addOption(
      new Option("--explain", say({ zh: "逐条说明各字段的依据", en: "tell for each field what decided it" })).conflicts(
        "coverage",
      ),
    )
    .addOption(
      new Option("--coverage", say({ zh: "列出未成为指标的数字及原因", en: "list the numbers left out, and why" })),
    )
    .option(
      "--sheet <file>",
      say({
        zh: "另写一份数据核实表（.docx 或 .xlsx），供部门逐条核实",
        en: "also write a sheet (.docx or .xlsx) on which departments confirm each figure",
      }),
    )
    .addOption(bomOption(context))
    .addOption(outputOption(context));
  addKnownOptions(command, context).action(async (files: string[], options: ExtractOptions) => {
    const known = await knownOf(options, context, files);
    const documents = await readDocuments(files, context);
    const run: ExtractionRun = {
      known,
      filter: (city) => createFilter(options, city?.catalogue),
      remarks: options.explain ?? options.coverage ?? false,
      context,
    };
    const { format } = options;
    if (documents.some(isLong) && isWrittenInTurn(format) && !needsAll(options)) {
      const inTurn = documents.map((document) => (isLong(document) ? extractionInTurn : extractionOf)(document, run));
      await writeResult(context, options.output, await renderIndicators(context, format, rowsOf(inTurn), options));
      return;
    }
    const extractions = documents.map((document) => extractionOf(document, run));
    const rows = rowsOf(extractions);
    if (options.sheet !== undefined) await writeConfirmationSheet(context, options.sheet, extractions, [...rows]);
    await writeResult(context, options.output, await render(context, options, extractions, rows));
  });
}

/** Formats that are written row by row. */
const isWrittenInTurn = (format: ExtractOptions["format"]): format is "jsonl" | "json" | "csv" =>
  format === "jsonl" || format === "json" || format === "csv";

/** Whether more is asked for than rows. */
const needsAll = ({ sheet, explain, coverage }: ExtractOptions): boolean =>
  sheet !== undefined || explain === true || coverage === true;

async function render(
  context: Context,
  options: ExtractOptions,
  extractions: readonly Extraction[],
  rows: IndicatorRows,
): Promise<string | Uint8Array | Iterable<string>> {
  if (options.explain) return renderExplanations(context, extractions);
  if (options.format === "docx") {
    if (!options.coverage) return renderFiguresInWord(context, extractions, [...rows]);
    throw new CliError("USAGE", {
      zh: "--coverage 不能写成 docx：请用 --format table、json、csv 或 xlsx",
      en: "--coverage is not written as docx; use --format table, json, csv or xlsx",
    });
  }
  return options.coverage
    ? renderCoverage(context, options.format, extractions.flatMap(coverageRows), options)
    : renderIndicators(context, options.format, rows, options);
}
