import type { City } from "@liaocheng/city";
import { extractIndicators } from "@liaocheng/indicator-extractor";
import type { ReportOptions } from "@liaocheng/report-parser";
import { parseDocument } from "../known/parse-document.js";
import { verdictLabels, comparePolicySchema } from "@liaocheng/report-model";
import { compareReports, sequenceOf, type Verdict } from "@liaocheng/scorecard";
import { Option, type Command } from "commander";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { writeDiagnostics, writeNotice } from "../notices.js";
import { readDocuments } from "../read-documents.js";
import type { SourceDocument } from "../source-document.js";
import { writeResult } from "../write-result.js";
import { wordsOf } from "../known/extract-document.js";
import { knownOf } from "../known/known-of.js";
import { addKnownOptions, type KnownOptions } from "../known/known-options.js";
import { COMPARE_FORMATS, renderComparison, type CompareFormat } from "./compare/render.js";
import { readLinks, type ReadLinks } from "./compare/links-file.js";
import { presentedRows } from "./compare/presented.js";
import { readChecked } from "./compare/read-checked.js";
import { orderProblem, regionProblem, sameReportProblem, type ComparedSource } from "./compare/sources.js";
import { formatOption, listOption, outputOption } from "./options.js";

interface CompareOptions extends KnownOptions {
  readonly format: CompareFormat;
  readonly headline?: true;
  readonly verdict?: readonly string[];
  readonly links?: string;
  readonly policy?: string;
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
        Object.keys(verdictLabels) as Verdict[],
      ),
    )
    .addOption(
      new Option(
        "--links <file>",
        say({
          zh: "人工核对过的对应关系（json，先用 --format links 生成）",
          en: "results that people accepted or rejected (json; --format links writes one to begin with)",
        }),
      ),
    )
    .addOption(
      new Option(
        "--policy <file>",
        say({
          zh: "判定尺度（json）：tolerance 为“左右”的幅度，nearly 为“基本完成”的幅度",
          en: "how to judge (json): tolerance is the reach of 左右, nearly that of 基本完成",
        }),
      ),
    )
    .addOption(outputOption(context));
  addKnownOptions(command, context).action(async (previous: string, current: string, options: CompareOptions) => {
    const known = await knownOf(options, context, [previous, current]);
    const [before, after] = (await readDocuments([previous, current], context)).map((document, place) =>
      readSource(
        document,
        place === 0 ? yearBefore(known(document.file), options) : known(document.file),
        known.city(document.file),
        context,
      ),
    ) as [ComparedSource, ComparedSource];
    refuseUnsuitable(before, after, context);
    const { tolerance, nearly } =
      options.policy === undefined ? {} : await readChecked(options.policy, comparePolicySchema, context);
    const { links, entries }: ReadLinks =
      options.links === undefined ? { links: [], entries: [] } : await readLinks(options.links, before, after, context);
    const comparison = compareReports(before, after, {
      ...wordsOf(known.city(current)),
      tolerance: stated(tolerance),
      nearly: stated(nearly),
      links,
    });
    const rows = presentedRows(comparison).filter(
      ({ headline, verdict }) =>
        (options.headline === undefined || headline) &&
        (options.verdict === undefined || options.verdict.includes(verdict)),
    );
    const shown = { year: comparison.year, rows, before, after };
    const result = await renderComparison(context, options.format, comparison, shown, entries);
    await writeResult(context, options.output, result);
  });
}

/** What a file states of two numbers, without those it leaves out. */
function stated(
  reach: { points?: number | undefined; share?: number | undefined } | undefined,
): { points?: number; share?: number } | undefined {
  if (reach === undefined) return undefined;
  const { points, share } = reach;
  return { ...(points === undefined ? {} : { points }), ...(share === undefined ? {} : { share }) };
}

/** Refuses two reports that say nothing of each other, and warns of two that say little. */
function refuseUnsuitable(before: ComparedSource, after: ComparedSource, context: Context): void {
  const problem = orderProblem(sequenceOf(before.report, after.report), before, after);
  const refused =
    sameReportProblem(before, after) ??
    regionProblem(before, after) ??
    (problem?.refused === true ? problem.message : undefined);
  if (refused !== undefined) throw new CliError("UNSUITABLE", refused);
  if (problem !== undefined) writeNotice(context, "warning", after.document.label, problem.message);
}

/** --year and --review-year say the years of the current report; the one before it is a year earlier. */
function yearBefore(known: ReportOptions, { year, reviewYear }: KnownOptions): ReportOptions {
  return {
    ...known,
    planYear: year === undefined ? known.planYear : year - 1,
    reviewYear: reviewYear === undefined ? known.reviewYear : reviewYear - 1,
  };
}

function readSource(
  document: SourceDocument,
  known: ReportOptions,
  city: City | undefined,
  context: Context,
): ComparedSource {
  const { report } = parseDocument(document.text, known, city);
  const { indicators, diagnostics } = extractIndicators(report, wordsOf(city));
  writeDiagnostics(context, document, diagnostics);
  return { document, report, indicators };
}
