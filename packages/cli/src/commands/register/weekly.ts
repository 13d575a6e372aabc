import type { WeeklyReport } from "@liaocheng/report-model";
import { type WeeklyPart } from "@liaocheng/ranking-evaluator";
import { isEmptyPart, WEEKLY_PARTS } from "@liaocheng/ranking-evaluator/parts";
import { Option, type Command } from "commander";
import { addCityOptions, type CityOptions } from "../../city/city-options.js";
import { citiesOf } from "../../city/find-city.js";
import type { Context } from "../../context.js";
import type { Column } from "../../formats/column.js";
import { renderCsv } from "../../formats/csv.js";
import { renderMarkdownTable } from "../../formats/markdown-table.js";
import { renderTable } from "../../formats/table.js";
import { withLedger } from "../../ledger/open-ledger.js";
import { keptPeriod } from "../../rank/kept-colors.js";
import { writeResult } from "../../write-result.js";
import { storeOption } from "../ledger/store-options.js";
import { bomOption, formatOption, outputOption } from "../options.js";

interface WeeklyListOptions extends CityOptions {
  readonly store: string;
  readonly week?: string;
  readonly format: "table" | "json" | "csv" | "md";
  readonly bom?: true;
  readonly output?: string;
}

/** `gwr register weekly --store LEDGER`: the 双报告 that `gwr weekly --store --remember` kept. */
export function registerWeeklyList(register: Command, context: Context): void {
  const { say } = context;
  const command = register
    .command("weekly")
    .description(
      say({
        zh: "一周“双报告”：列出 gwr weekly --store --remember 存下的周报",
        en: "weekly reports that gwr weekly --store --remember kept",
      }),
    )
    .addOption(storeOption(context))
    .addOption(new Option("--week <week>", say({ zh: "周次，如 2024-W05", en: "week, such as 2024-W05" })))
    .addOption(formatOption(context, ["table", "json", "csv", "md"]))
    .addOption(bomOption(context))
    .addOption(outputOption(context));
  addCityOptions(command, context).action(async (options: WeeklyListOptions) => {
    const { store: file, week, format, output, bom } = options;
    // Read only to tell of a mistake in it: what a week says has no words of the city.
    await citiesOf([file], options, context);
    const id = keptPeriod(week, false);
    const reports = await withLedger(context, file, {}, (store) => store.weeklyReports(id));
    const columns = columnsOf(context);
    const texts = {
      json: () => JSON.stringify(reports, null, 2),
      csv: () => renderCsv(reports, columns, { bom: bom === true }),
      md: () => renderMarkdownTable(reports, columns),
      table: () => renderTable(context, reports, columns),
    };
    await writeResult(context, output, texts[format]());
  });
}

function columnsOf({ say }: Context): Column<WeeklyReport>[] {
  const parts = Object.entries(WEEKLY_PARTS) as [WeeklyPart, (typeof WEEKLY_PARTS)[WeeklyPart]][];
  return [
    { header: say({ zh: "周次", en: "week" }), value: ({ week }) => week },
    { header: say({ zh: "单位", en: "unit" }), value: ({ unit }) => unit, width: 16 },
    {
      header: say({ zh: "报告人", en: "author" }),
      value: ({ author }) => say(author === "unit" ? { zh: "单位", en: "unit" } : { zh: "主要负责人", en: "head" }),
    },
    { header: say({ zh: "报送时间", en: "handed in" }), value: ({ submittedAt }) => submittedAt, width: 16 },
    {
      header: say({ zh: "内容", en: "what it says" }),
      value: (report) =>
        parts
          .flatMap(([part, { title }]) => (isEmptyPart(report[part]) ? [] : [`${title}：${report[part] ?? ""}`]))
          .join("\n"),
      width: 48,
    },
  ];
}
