import { extractIndicators } from "@liaocheng/indicator-extractor";
import { diffFigures, type FigureChangeKind, type FigureDiff } from "@liaocheng/scorecard";
import { Option, type Command } from "commander";
import type { Context } from "../context.js";
import { wordsOf } from "../known/extract-document.js";
import { knownOf, type KnownOf } from "../known/known-of.js";
import { addKnownOptions, type KnownOptions } from "../known/known-options.js";
import { parseDocument } from "../known/parse-document.js";
import { writeDiagnostics } from "../notices.js";
import { readDocuments } from "../read-documents.js";
import type { SourceDocument } from "../source-document.js";
import { writeResult } from "../write-result.js";
import { DIFF_FORMATS, renderDiff, type DiffFormat } from "./diff/render.js";
import type { DiffSource } from "./diff/source.js";
import { CHANGES } from "./diff/words.js";
import { formatOption, listOption, outputOption } from "./options.js";

interface DiffOptions extends KnownOptions {
  readonly format: DiffFormat;
  readonly basis?: FigureDiff["basis"];
  readonly change?: readonly FigureChangeKind[];
  readonly all?: true;
  readonly output?: string;
}

/** `gwr diff A B`: two texts figure by figure. */
export function registerDiff(program: Command, context: Context): void {
  const { say } = context;
  const command = program
    .command("diff")
    .description(
      say({
        zh: "逐个数字比对两份文稿：改了、新增、删去、移动了什么，改后与附件还一致不一致",
        en: "compare two texts figure by figure: what changed, is new, gone or moved, and what no longer agrees",
      }),
    )
    .argument(
      "<before>",
      say({ zh: "前一稿或上一年的报告，- 为标准输入", en: "the earlier text, - for standard input" }),
    )
    .argument("<after>", say({ zh: "后一稿或下一年的报告", en: "the later text" }))
    .addOption(formatOption(context, DIFF_FORMATS))
    .addOption(
      new Option(
        "--basis <basis>",
        say({
          zh: "drafts 为同一报告的两稿，years 为两年或两地的报告；默认按文中的地区和年份判断",
          en: "drafts of one report, or reports of two years or places; by the places and years they tell unless given",
        }),
      ).choices(["drafts", "years"]),
    )
    .addOption(
      listOption(
        "--change <change>",
        say({ zh: "只要这些变化", en: "only these changes" }),
        Object.keys(CHANGES) as FigureChangeKind[],
      ),
    )
    .addOption(new Option("--all", say({ zh: "没有变化的数字也列出", en: "also the figures that stayed" })))
    .addOption(outputOption(context));
  addKnownOptions(command, context).action(async (first: string, second: string, options: DiffOptions) => {
    const known = await knownOf(options, context, [first, second]);
    const [before, after] = (await readDocuments([first, second], context)).map((document) =>
      readSource(document, known, context),
    ) as [DiffSource, DiffSource];
    const { basis } = options;
    const words = wordsOf(known.city(second));
    const diff = diffFigures(before, after, basis === undefined ? words : { ...words, basis });
    const changes = diff.changes.filter(({ change }) =>
      options.change === undefined ? options.all === true || change !== "same" : options.change.includes(change),
    );
    const result = await renderDiff(context, options.format, { ...diff, changes }, before, after);
    await writeResult(context, options.output, result);
  });
}

function readSource(document: SourceDocument, known: KnownOf, context: Context): DiffSource {
  const city = known.city(document.file);
  const { report } = parseDocument(document.text, known(document.file), city);
  const { indicators, diagnostics } = extractIndicators(report, wordsOf(city));
  writeDiagnostics(context, document, diagnostics);
  return { document, report, indicators };
}
