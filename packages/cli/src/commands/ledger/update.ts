import type { ProgressEntry, WorkState } from "@liaocheng/report-model";
import { InvalidArgumentError, Option, type Command } from "commander";
import { CliError } from "../../cli-error.js";
import type { Context } from "../../context.js";
import { now, today } from "../../ledger/days.js";
import { entryText } from "../../ledger/entry-text.js";
import { judgePromises } from "../../ledger/judged.js";
import { ledgerPolicies } from "../../ledger/ledger-policies.js";
import { withLedger } from "../../ledger/open-ledger.js";
import { colorWord, promiseAsJson } from "../../ledger/promise-row.js";
import { reasonOf } from "../../ledger/reason.js";
import { stateNamed, WORK_STATES } from "../../ledger/words.js";
import { writeResult } from "../../write-result.js";
import { integerOption } from "../options.js";
import { addMergeOptions, runMerge, type MergeCommandOptions } from "./merge.js";
import { dayOption, lightsOption, numberOption, storeOption } from "./store-options.js";

interface UpdateOptions extends MergeCommandOptions {
  readonly figure?: number;
  readonly value?: number;
  readonly percent?: number;
  readonly state?: WorkState;
  readonly note?: string;
  readonly source?: string;
  readonly from?: string;
}

/** `gwr ledger update ID --store LEDGER …`: one entry of progress; `--from SHEET` those of a filled sheet. */
export function registerUpdate(ledger: Command, context: Context): void {
  const { say } = context;
  const command = ledger
    .command("update")
    .description(
      say({ zh: "登记一条进展，或读入一份填好的表", en: "record progress on a promise, or read a filled sheet" }),
    )
    .argument("[id]", say({ zh: "编号，如 2023-017", en: "id of the promise, such as 2023-017" }))
    .addOption(storeOption(context))
    .addOption(
      dayOption("--date <date>", say({ zh: "进展截至的日期（默认今天）", en: "day it speaks of (default today)" })),
    )
    .addOption(
      integerOption("--figure <n>", say({ zh: "第几个指标（默认第1个）", en: "which figure (default the first)" })),
    )
    .addOption(
      numberOption(
        "--value <number>",
        say({ zh: "完成值，单位同报告", en: "value reached, in the unit of the report" }),
      ),
    )
    .addOption(numberOption("--percent <number>", say({ zh: "完成进度，百分比", en: "how much is done, in percent" })))
    .addOption(
      new Option(
        "--state <state>",
        `${say({ zh: "状态", en: "state" })} (${Object.keys(WORK_STATES).join(", ")})`,
      ).argParser((word) => {
        const state = stateNamed(word);
        if (state === undefined)
          throw new InvalidArgumentError(`Allowed choices are ${Object.keys(WORK_STATES).join(", ")}.`);
        return state;
      }),
    )
    .addOption(new Option("--note <text>", say({ zh: "进展情况", en: "progress in words" })))
    .addOption(new Option("--source <text>", say({ zh: "依据", en: "what it rests on" })))
    .addOption(new Option("--from <sheet>", say({ zh: "填好的表（xlsx、csv）", en: "a filled sheet (xlsx, csv)" })))
    .addOption(lightsOption(context));
  addMergeOptions(command, context).action(async (id: string | undefined, options: UpdateOptions) => {
    if ((id === undefined) === (options.from === undefined)) {
      throw new CliError("USAGE", {
        zh: "请给出编号，或用 --from 给出填好的表，二者取一",
        en: "give either the id of a promise or a filled sheet with --from",
      });
    }
    if (options.from !== undefined) await runMerge(context, [options.from], options);
    else if (id !== undefined) await addEntry(context, entryOf(id, options), options);
  });
}

function entryOf(
  id: string,
  { date = today(), figure, value, percent, state, note, source }: UpdateOptions,
): ProgressEntry {
  if ([value, percent, state, note].every((part) => part === undefined)) {
    throw new CliError("USAGE", {
      zh: "没有进展可登记：请给出 --value、--percent、--state 或 --note",
      en: "nothing to record; give --value, --percent, --state or --note",
    });
  }
  return {
    promise: id,
    date,
    ...(figure !== undefined && { figure }),
    ...(value !== undefined && { value }),
    ...(percent !== undefined && { percent }),
    ...(state !== undefined && { state }),
    ...(note !== undefined && { note }),
    ...(source !== undefined && { source }),
  };
}

/** Records the entry and prints it with the light it gives. */
async function addEntry(context: Context, entry: ProgressEntry, options: UpdateOptions): Promise<void> {
  const { say } = context;
  const { lights: policy } = await ledgerPolicies(context, options);
  const judged = await withLedger(context, options.store, {}, (store) => {
    if (options.dryRun !== true) store.addProgress([entry], now());
    return judgePromises(store, { asOf: entry.date, policy, year: store.promise(entry.promise).year });
  });
  const row = judged.find(({ promise }) => promise.id === entry.promise);
  if (row === undefined) return;
  const { format, output } = options;
  if (format === "json") {
    await writeResult(context, output, JSON.stringify(promiseAsJson(row), null, 2));
    return;
  }
  const light = [colorWord(row.light, say), say(reasonOf(row.light))].join(say({ zh: "，", en: ", " }));
  const text = say(entryText(entry, row.yardsticks));
  await writeResult(context, output, `${entry.promise}  ${text}\n${say({ zh: "颜色：", en: "colour: " })}${light}`);
}
