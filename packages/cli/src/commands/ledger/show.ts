import type { Command } from "commander";
import { addCityOptions } from "../../city/city-options.js";
import { CliError } from "../../cli-error.js";
import type { Context } from "../../context.js";
import { entriesAbout } from "../../ledger/registers/about.js";
import { chosenPromises } from "../../ledger/chosen.js";
import type { LedgerPolicyOptions } from "../../ledger/ledger-policies.js";
import { promiseAsJson } from "../../ledger/promise-row.js";
import { quoteOf } from "../../ledger/quote.js";
import { showPromise, type ShownPromise } from "../../ledger/show-promise.js";
import { writeResult } from "../../write-result.js";
import { formatOption, outputOption } from "../options.js";
import { asOfOption, lightsOption, storeOption } from "./store-options.js";

interface ShowOptions extends LedgerPolicyOptions {
  readonly asOf?: string;
  readonly format: "text" | "json";
  readonly output?: string;
}

/** `gwr ledger show ID --store LEDGER`: one promise, with its quote, its light, its progress and its history. */
export function registerShow(ledger: Command, context: Context): void {
  const { say } = context;
  const command = ledger
    .command("show")
    .description(
      say({ zh: "查看一项承诺：原文、进展、亮灯和历史", en: "one promise: quote, progress, light, history" }),
    )
    .argument("<id>", say({ zh: "编号，如 2023-017", en: "its id, such as 2023-017" }))
    .addOption(storeOption(context))
    .addOption(asOfOption(context))
    .addOption(lightsOption(context))
    .addOption(formatOption(context, ["text", "json"]))
    .addOption(outputOption(context));
  addCityOptions(command, context).action(async (id: string, options: ShowOptions) => {
    const choosing = { ...options, year: "all" as const, gone: true as const };
    const { rows, more } = await chosenPromises(context, choosing, (store) => {
      const promise = store.promise(id);
      return { changes: store.changes(id), quote: quoteOf(store, promise), linked: entriesAbout(store, id) };
    });
    const row = rows.find(({ promise }) => promise.id === id);
    if (row === undefined) throw new CliError("UNSUITABLE", { zh: `没有编号 ${id}`, en: `no promise ${id}` });
    const shown: ShownPromise = { ...row, ...more };
    const { format, output } = options;
    const json = { ...promiseAsJson(row), quote: more.quote, changes: more.changes, registers: more.linked };
    await writeResult(context, output, format === "json" ? JSON.stringify(json, null, 2) : showPromise(context, shown));
  });
}
