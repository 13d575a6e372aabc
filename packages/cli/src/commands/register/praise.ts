import { Option, type Command } from "commander";
import type { Context } from "../../context.js";
import { now, today } from "../../ledger/days.js";
import { ledgerPolicies } from "../../ledger/ledger-policies.js";
import { withLedger } from "../../ledger/open-ledger.js";
import { praiseColumns } from "../../ledger/registers/columns.js";
import { dayOption } from "../ledger/store-options.js";
import { addRegisterOptions, allOrNone, printRegister, sayNumber, tasksOf, type RegisterOptions } from "./shared.js";

interface PraiseOptions extends RegisterOptions {
  readonly unit?: string;
  readonly deed?: string;
  readonly basis?: string;
  readonly date?: string;
}

/** `gwr register praise --store LEDGER`: 即时表扬, listed, or one added. */
export function registerPraise(register: Command, context: Context): void {
  const { say } = context;
  const command = register
    .command("praise")
    .description(
      say({
        zh: "即时表扬：列出，或用 --unit --deed --basis 登记一条",
        en: "praise: list, or add one with --unit --deed --basis",
      }),
    )
    .addOption(new Option("--unit <unit>", say({ zh: "受表扬单位", en: "who is praised" })))
    .addOption(new Option("--deed <text>", say({ zh: "事由", en: "what for" })))
    .addOption(new Option("--basis <text>", say({ zh: "依据", en: "what it rests on" })))
    .addOption(dayOption("--date <date>", say({ zh: "日期（默认今天）", en: "day (default today)" })));
  addRegisterOptions(command, context).action(async (options: PraiseOptions) => {
    const policies = await ledgerPolicies(context, options);
    const { unit = "", deed = "", basis = "", date = today() } = options;
    if (!allOrNone(options, ["unit", "deed", "basis"]))
      return printRegister(context, "praise", praiseColumns(context), options, policies);
    const number = await withLedger(context, options.store, {}, (store) =>
      store.addEntry("praise", { unit, deed, date, basis, ...tasksOf(options) }, now()),
    );
    return sayNumber(context, number, options);
  });
}
