import { Option, type Command } from "commander";
import type { Context } from "../../context.js";
import { now, today } from "../../ledger/days.js";
import { ledgerPolicies } from "../../ledger/ledger-policies.js";
import { withLedger } from "../../ledger/open-ledger.js";
import { negativeColumns } from "../../ledger/registers/columns.js";
import { integerOption } from "../options.js";
import { dayOption } from "../ledger/store-options.js";
import { addRegisterOptions, allOrNone, printRegister, sayNumber, tasksOf, type RegisterOptions } from "./shared.js";

interface NegativeOptions extends RegisterOptions {
  readonly unit?: string;
  readonly item?: string;
  readonly date?: string;
  readonly clear?: number;
}

/** `gwr register negative --store LEDGER`: 负面清单, listed, one added, or one cleared. */
export function registerNegative(register: Command, context: Context): void {
  const { say } = context;
  const command = register
    .command("negative")
    .description(
      say({
        zh: "负面清单：列出，用 --unit --item 列入一条，或用 --clear 序号 销号",
        en: "negative list: list, add one with --unit --item, or clear one with --clear NUMBER",
      }),
    )
    .addOption(new Option("--unit <unit>", say({ zh: "单位", en: "whose item it is" })))
    .addOption(new Option("--item <text>", say({ zh: "事项", en: "what is wrong" })))
    .addOption(
      integerOption("--clear <number>", say({ zh: "销号的序号", en: "number of the entry that is put right" })),
    )
    .addOption(
      dayOption(
        "--date <date>",
        say({ zh: "列入或销号的日期（默认今天）", en: "day it was listed or cleared (default today)" }),
      ),
    );
  addRegisterOptions(command, context).action(async (options: NegativeOptions) => {
    const policies = await ledgerPolicies(context, options);
    const { unit = "", item = "", date = today(), clear } = options;
    const adds = allOrNone(options, ["unit", "item"]);
    if (!adds && clear === undefined)
      return printRegister(context, "negative", negativeColumns(context), options, policies);
    const number = await withLedger(context, options.store, {}, (store) => {
      if (clear === undefined)
        return store.addEntry("negative", { unit, item, since: date, ...tasksOf(options) }, now());
      store.reviseEntry("negative", clear, (body) => ({ ...body, cleared: date }), now());
      return clear;
    });
    return sayNumber(context, number, options);
  });
}
