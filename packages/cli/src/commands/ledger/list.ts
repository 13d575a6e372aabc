import type { Command } from "commander";
import { addCityOptions } from "../../city/city-options.js";
import type { Context } from "../../context.js";
import { renderCsv } from "../../formats/csv.js";
import { renderMarkdownTable } from "../../formats/markdown-table.js";
import { renderTable } from "../../formats/table.js";
import { addFilterOptions } from "../../ledger/filter.js";
import { csvColumns, listColumns, promiseAsJson } from "../../ledger/promise-row.js";
import { chosenPromises, type ChoosingOptions } from "../../ledger/chosen.js";
import { totalsSentence } from "../../ledger/totals.js";
import { writeResult } from "../../write-result.js";
import { bomOption, formatOption, outputOption } from "../options.js";
import { asOfOption, lightsOption, storeOption } from "./store-options.js";

interface ListOptions extends ChoosingOptions {
  readonly format: "table" | "json" | "csv" | "md";
  readonly bom?: true;
  readonly output?: string;
}

/** `gwr ledger list --store LEDGER`: promises with their state and colour. */
export function registerList(ledger: Command, context: Context): void {
  const { say } = context;
  const command = ledger
    .command("list")
    .description(say({ zh: "列出台账：状态、颜色和理由", en: "list the ledger: state, colour and why" }))
    .addOption(storeOption(context))
    .addOption(asOfOption(context))
    .addOption(lightsOption(context));
  addFilterOptions(command, context)
    .addOption(formatOption(context, ["table", "json", "csv", "md"]))
    .addOption(bomOption(context))
    .addOption(outputOption(context));
  addCityOptions(command, context).action(async (options: ListOptions) => {
    const { rows, policy, asOf } = await chosenPromises(context, options);
    const { format, output, bom = false } = options;
    switch (format) {
      case "json":
        return writeResult(context, output, JSON.stringify(rows.map(promiseAsJson), null, 2));
      case "csv":
        return writeResult(context, output, renderCsv(rows, csvColumns(context), { bom }));
      case "md":
        return writeResult(context, output, renderMarkdownTable(rows, listColumns(context)));
      case "table":
        return writeResult(
          context,
          output,
          [renderTable(context, rows, listColumns(context)), say(totalsSentence(rows, policy, asOf))].join("\n"),
        );
    }
  });
}
