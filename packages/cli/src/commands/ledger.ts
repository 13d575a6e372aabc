import { extractIndicators } from "@liaocheng/indicator-extractor";
import { parseDocument } from "../known/parse-document.js";
import { commitments } from "@liaocheng/scorecard";
import type { Command } from "commander";
import type { Context } from "../context.js";
import { writeDiagnostics } from "../notices.js";
import { writeResult } from "../write-result.js";
import { wordsOf } from "../known/extract-document.js";
import { knownOf } from "../known/known-of.js";
import { addKnownOptions, type KnownOptions } from "../known/known-options.js";
import { LEDGER_FORMATS, renderLedger, type LedgerFormat } from "./ledger/render.js";
import { registerStoreCommands } from "./ledger/store-commands.js";
import { readTasks } from "./ledger/task-sheet.js";
import { COMMITMENT_KINDS } from "./ledger/words.js";
import { bomOption, formatOption, listOption, outputOption } from "./options.js";

interface LedgerOptions extends KnownOptions {
  readonly format: LedgerFormat;
  readonly kind?: readonly string[];
  readonly bom?: true;
  readonly output?: string;
}

/** `gwr ledger FILE`: what a report promises, with who leads and by when. */
export function registerLedger(program: Command, context: Context): void {
  const { say } = context;
  const command = program
    .command("ledger")
    .description(
      say({
        zh: "列出督办台账：承诺事项、指标、牵头单位、完成时限和出处；或管理台账文件",
        en: "ledger of what a report promises: figures, lead department, deadline, place; or the ledger in a file",
      }),
    )
    .argument(
      "<file>",
      say({
        zh: "报告或任务分解表（csv、xlsx），- 为标准输入",
        en: "report, or task table (csv, xlsx); - for standard input",
      }),
    )
    .addOption(formatOption(context, LEDGER_FORMATS))
    .addOption(
      listOption("--kind <kind>", say({ zh: "只要这些类别", en: "only these kinds" }), Object.keys(COMMITMENT_KINDS)),
    )
    .addOption(bomOption(context))
    .addOption(outputOption(context));
  registerStoreCommands(command, context);
  addKnownOptions(command, context).action(async (file: string, options: LedgerOptions) => {
    const known = await knownOf(options, context, [file]);
    const document = await readTasks(file, context);
    const city = known.city(file);
    const { report } = parseDocument(document.text, known(file), city);
    const { indicators, diagnostics } = extractIndicators(report, wordsOf(city));
    writeDiagnostics(context, document, diagnostics);
    const rows = commitments({ report, indicators }, wordsOf(city))
      .map((commitment, index) => ({ ordinal: index + 1, commitment }))
      .filter(({ commitment }) => options.kind === undefined || options.kind.includes(commitment.kind));
    await writeResult(context, options.output, await renderLedger(context, options.format, rows, options));
  });
}
