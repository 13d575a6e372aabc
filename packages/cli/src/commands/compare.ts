import { extractIndicators } from "@liaocheng/indicator-extractor";
import type { ReportOptions } from "@liaocheng/report-parser";
import { parseDocument } from "../known/parse-document.js";
import { compareReports, type Verdict } from "@liaocheng/scorecard";
import { Option, type Command } from "commander";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { writeDiagnostics, writeNotice } from "../notices.js";
import { readDocuments } from "../read-documents.js";
import type { SourceDocument } from "../source-document.js";
import { writeResult } from "../write-result.js";
import { knownOf } from "../known/known-of.js";
import { addKnownOptions, type KnownOptions } from "../known/known-options.js";
import { COMPARE_FORMATS, renderComparison, type CompareFormat } from "./compare/render.js";
import { orderProblem, regionNotice, type ComparedSource } from "./compare/sources.js";
import { VERDICTS } from "./compare/words.js";
import { formatOption, listOption, outputOption } from "./options.js";

interface CompareOptions extends KnownOptions {
  readonly format: CompareFormat;
  readonly headline?: true;
  readonly verdict?: readonly string[];
  readonly output?: string;
}

/** `gwr compare PREVIOUS CURRENT`: what was promised against what was done. */
export function registerCompare(program: Command, context: Context): void {
  const { say } = context;
  const command = program
    .command("compare")
    .description(
      say({
        zh: "对照两年报告：上年目标与本年实绩，逐项给出结论、差距和出处",
        en: "hold the targets of one report against the results of the next",
      }),
    )
    .argument("<previous>", say({ zh: "上一年的报告，- 为标准输入", en: "the earlier report, - for standard input" }))
    .argument("<current>", say({ zh: "下一年的报告", en: "the report of the year after" }))
    .addOption(formatOption(context, COMPARE_FORMATS))
    .addOption(new Option("--headline", say({ zh: "只要主要预期目标", en: "only the main expected targets" })))
    .addOption(
      listOption(
        "--verdict <verdict>",
        say({ zh: "只要这些结论", en: "only these verdicts" }),
        Object.keys(VERDICTS) as Verdict[],
      ),
    )
    .addOption(outputOption(context));
  addKnownOptions(command, context).action(async (previous: string, current: string, options: CompareOptions) => {
    const known = await knownOf(options, context);
    const [before, after] = (await readDocuments([previous, current], context)).map((document, place) =>
      readSource(document, place === 0 ? yearBefore(known(document.file), options) : known(document.file), context),
    ) as [ComparedSource, ComparedSource];
    const comparison = compareReports(before, after);
    const problem = orderProblem(comparison.sequence, before, after);
    if (problem !== undefined && problem.refused) throw new CliError("UNSUITABLE", problem.message);
    for (const message of [problem?.message, regionNotice(before, after)]) {
      if (message !== undefined) writeNotice(context, "warning", after.document.label, message);
    }
    const rows = comparison.rows.filter(
      ({ headline, verdict }) =>
        (options.headline === undefined || headline) &&
        (options.verdict === undefined || options.verdict.includes(verdict)),
    );
    const result = await renderComparison(context, options.format, { ...comparison, rows }, before, after);
    await writeResult(context, options.output, result);
  });
}

/** --year and --review-year say the years of the current report; the one before it is a year earlier. */
function yearBefore(known: ReportOptions, { year, reviewYear }: KnownOptions): ReportOptions {
  return {
    ...known,
    planYear: year === undefined ? known.planYear : year - 1,
    reviewYear: reviewYear === undefined ? known.reviewYear : reviewYear - 1,
  };
}

function readSource(document: SourceDocument, known: ReportOptions, context: Context): ComparedSource {
  const { report } = parseDocument(document.text, known);
  const { indicators, diagnostics } = extractIndicators(report);
  writeDiagnostics(context, document, diagnostics);
  return { document, report, indicators };
}
