import { InvalidArgumentError, Option, type Command } from "commander";
import { CliError } from "../../cli-error.js";
import type { Context } from "../../context.js";
import { now, today } from "../../ledger/days.js";
import { ledgerPolicies } from "../../ledger/ledger-policies.js";
import { withLedger } from "../../ledger/open-ledger.js";
import { topicColumns } from "../../ledger/registers/columns.js";
import { integerOption } from "../options.js";
import { dayOption } from "../ledger/store-options.js";
import { addRegisterOptions, allOrNone, printRegister, sayNumber, tasksOf, type RegisterOptions } from "./shared.js";

interface TopicOptions extends RegisterOptions {
  readonly topic?: string;
  readonly lead?: string;
  readonly month?: string;
  readonly number?: number;
  readonly step?: string;
  readonly close?: true;
  readonly date?: string;
}

/** `gwr register topic --store LEDGER`: 每月一题, listed, one added, a step of one added, or one closed. */
export function registerTopic(register: Command, context: Context): void {
  const { say } = context;
  const command = register
    .command("topic")
    .description(
      say({
        zh: "每月一题：列出，用 --topic --lead 立题，用 --number 序号 加 --step 或 --close 记进展、办结",
        en: "topic of the month: list, add one with --topic --lead, or --number N with --step or --close",
      }),
    )
    .addOption(new Option("--topic <text>", say({ zh: "题目", en: "the problem" })))
    .addOption(new Option("--lead <unit>", say({ zh: "牵头单位", en: "who solves it" })))
    .addOption(
      new Option(
        "--month <month>",
        say({ zh: "月份，如 2024-04（默认本月）", en: "its month, 2024-04 (default this one)" }),
      ).argParser((value) => {
        if (!/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(value)) throw new InvalidArgumentError("2024-04");
        return value;
      }),
    )
    .addOption(integerOption("--number <n>", say({ zh: "已有题目的序号", en: "number of a topic" })))
    .addOption(new Option("--step <text>", say({ zh: "进展", en: "what was done" })))
    .addOption(new Option("--close", say({ zh: "办结", en: "close it" })))
    .addOption(dayOption("--date <date>", say({ zh: "日期（默认今天）", en: "day (default today)" })));
  addRegisterOptions(command, context).action(async (options: TopicOptions) => {
    const policies = await ledgerPolicies(context, options);
    const adds = allOrNone(options, ["topic", "lead"]);
    if (options.number !== undefined)
      return sayNumber(context, await revise(context, options.number, options), options);
    if (options.step !== undefined || options.close !== undefined) {
      throw new CliError("USAGE", { zh: "还缺少 --number：哪一题", en: "--number missing: which topic" });
    }
    if (!adds) return printRegister(context, "topic", topicColumns(context), options, policies);
    const { topic = "", lead = "", month = today().slice(0, 7) } = options;
    const number = await withLedger(context, options.store, {}, (store) =>
      store.addEntry("topic", { topic, month, lead, steps: [], ...tasksOf(options) }, now()),
    );
    return sayNumber(context, number, options);
  });
}

async function revise(
  context: Context,
  number: number,
  { store: file, step, close, date = today() }: TopicOptions,
): Promise<number> {
  if (step === undefined && close === undefined) {
    throw new CliError("USAGE", { zh: "请给出 --step 或 --close", en: "give --step or --close" });
  }
  await withLedger(context, file, {}, (store) => {
    store.reviseEntry(
      "topic",
      number,
      (body) => ({
        ...body,
        steps:
          step === undefined
            ? body.steps
            : [...body.steps, { date, text: step }].sort((a, b) => (a.date < b.date ? -1 : 1)),
        ...(close && { closed: date }),
      }),
      now(),
    );
  });
  return number;
}
