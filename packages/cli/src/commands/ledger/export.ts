import type { Command } from "commander";
import { addCityOptions } from "../../city/city-options.js";
import { CliError } from "../../cli-error.js";
import type { Context } from "../../context.js";
import { chosenPromises, type ChoosingOptions } from "../../ledger/chosen.js";
import { renderDashboard } from "../../ledger/dashboard/dashboard.js";
import { addFilterOptions } from "../../ledger/filter.js";
import { promiseAsJson } from "../../ledger/promise-row.js";
import { quoteFinder } from "../../ledger/quote.js";
import { entriesAboutEach } from "../../ledger/registers/about.js";
import { exportSheets } from "../../ledger/sheet/export-sheets.js";
import { writeResult } from "../../write-result.js";
import { bomOption, formatOption, outputOption } from "../options.js";
import { asOfOption, lightsOption, storeOption } from "./store-options.js";

interface ExportOptions extends ChoosingOptions {
  readonly format: "xlsx" | "csv" | "json" | "html";
  readonly bom?: true;
  readonly output?: string;
}

/** `gwr ledger export --store LEDGER`: sheets for departments to fill in, the ledger as JSON, or as one page. */
export function registerExport(ledger: Command, context: Context): void {
  const { say } = context;
  const command = ledger
    .command("export")
    .description(
      say({
        zh: "导出：给各部门填报的表（xlsx、csv；-o 文件夹/ 每个牵头单位一份）、json，或一页网页（html）",
        en: "sheets for departments to fill in (xlsx, csv; -o FOLDER/ writes one a lead department), json, or one page (html)",
      }),
    )
    .addOption(storeOption(context))
    .addOption(asOfOption(context))
    .addOption(lightsOption(context));
  addFilterOptions(command, context)
    .addOption(formatOption(context, ["xlsx", "csv", "json", "html"]))
    .addOption(bomOption(context))
    .addOption(outputOption(context));
  addCityOptions(command, context).action(async (options: ExportOptions) => {
    const chosen = await chosenPromises(context, options, (store) => ({
      quoteOf: quoteFinder(store),
      entriesAbout: entriesAboutEach(store),
    }));
    const { format, output, bom = false } = options;
    if (chosen.identity === undefined || chosen.rows.length === 0) {
      throw new CliError("UNSUITABLE", {
        zh: `台账 ${options.store} 里没有符合条件的承诺事项：请检查筛选条件`,
        en: `no promise of the ledger ${options.store} fits; check the filters`,
      });
    }
    if (format === "json") {
      await writeResult(context, output, JSON.stringify(chosen.rows.map(promiseAsJson), null, 2));
    } else if (format === "html") {
      const { rows, policy, asOf, year, identity, more } = chosen;
      await writeResult(
        context,
        output,
        renderDashboard(context, { rows, policy, asOf, year, region: identity.region, ...more }),
      );
    } else await exportSheets(context, chosen.identity.uid, chosen.rows, { format, output, bom });
  });
}
