import { Option, type Command } from "commander";
import { addCityOptions } from "../../city/city-options.js";
import type { Context } from "../../context.js";
import type { LedgerPolicyOptions } from "../../ledger/ledger-policies.js";
import { mergeSheets } from "../../ledger/sheet/merge-sheets.js";
import { mergeText } from "../../ledger/sheet/merge-text.js";
import { writeResult } from "../../write-result.js";
import { formatOption, listOption, outputOption } from "../options.js";
import { dayOption, storeOption } from "./store-options.js";

/** Options of everything that reads filled sheets. */
export interface MergeCommandOptions extends LedgerPolicyOptions {
  readonly date?: string;
  readonly accept?: readonly string[];
  readonly dryRun?: true;
  readonly format: "table" | "json";
  readonly output?: string;
}

/** `gwr ledger merge SHEET… --store LEDGER`: filled sheets come back in; every conflict is listed. */
export function registerMerge(ledger: Command, context: Context): void {
  const { say } = context;
  const command = ledger
    .command("merge")
    .description(
      say({
        zh: "合并各部门填好的表，逐条列出冲突；有冲突的不采用",
        en: "take filled sheets back in; conflicts are listed and left out",
      }),
    )
    .argument("<sheets...>", say({ zh: "填好的表（xlsx、csv）", en: "filled sheets (xlsx, csv)" }))
    .addOption(storeOption(context))
    .addOption(dayOption("--date <date>", say({ zh: "没填日期的行用这一天", en: "day of rows that tell none" })));
  addMergeOptions(command, context).action(async (sheets: string[], options: MergeCommandOptions) => {
    await runMerge(context, sheets, options);
  });
}

/** Adds what decides on conflicts, and how the outcome is printed. */
export function addMergeOptions(command: Command, context: Context): Command {
  const { say } = context;
  return addCityOptions(command, context)
    .addOption(
      listOption(
        "--accept <ids>",
        say({
          zh: "冲突时采用表中内容的编号，all 为全部",
          en: "ids whose sheet counts on conflict; all for every one",
        }),
      ),
    )
    .addOption(new Option("--dry-run", say({ zh: "只看结果，不写入", en: "say what would be taken, write nothing" })))
    .addOption(formatOption(context, ["table", "json"]))
    .addOption(outputOption(context));
}

/** Merges and prints what was taken; status 1 when something was left out or differs. */
export async function runMerge(
  context: Context,
  sheets: readonly string[],
  options: MergeCommandOptions,
): Promise<void> {
  const plan = await mergeSheets(context, sheets, options);
  const json = {
    entries: plan.entries,
    known: plan.known,
    blank: plan.blank,
    conflicts: plan.conflicts.map(({ returned: { sheet, row }, ...conflict }) => ({ sheet, row, ...conflict })),
  };
  const result = options.format === "json" ? JSON.stringify(json, null, 2) : mergeText(plan, context.say);
  await writeResult(context, options.output, result);
  if (plan.conflicts.some(({ accepted }) => !accepted)) context.exitCode = 1;
}
