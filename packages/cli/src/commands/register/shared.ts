import type { RegisterName } from "@liaocheng/report-store";
import type { Command } from "commander";
import { CliError } from "../../cli-error.js";
import { addCityOptions, type CityOptions } from "../../city/city-options.js";
import type { Context } from "../../context.js";
import type { Column } from "../../formats/column.js";
import { renderCsv } from "../../formats/csv.js";
import { renderMarkdownTable } from "../../formats/markdown-table.js";
import { renderTable } from "../../formats/table.js";
import { today } from "../../ledger/days.js";
import type { LedgerPolicies } from "../../ledger/ledger-policies.js";
import { withLedger } from "../../ledger/open-ledger.js";
import { registerColumns } from "../../ledger/registers/columns.js";
import { linkedEntries, type LinkedEntry } from "../../ledger/registers/linked.js";
import { writeResult } from "../../write-result.js";
import { bomOption, formatOption, listOption, outputOption } from "../options.js";
import { asOfOption, storeOption } from "../ledger/store-options.js";

/** Options of every register. */
export interface RegisterOptions extends CityOptions {
  readonly store: string;
  readonly asOf?: string;
  readonly task?: readonly string[];
  readonly format: "table" | "json" | "csv" | "md";
  readonly bom?: true;
  readonly output?: string;
}

/** Adds the options that every register has. */
export function addRegisterOptions(command: Command, context: Context): Command {
  const { say } = context;
  return addCityOptions(command, context)
    .addOption(storeOption(context))
    .addOption(
      listOption("--task <ids>", say({ zh: "关联的台账编号", en: "promises of the ledger it has to do with" })),
    )
    .addOption(asOfOption(context))
    .addOption(formatOption(context, ["table", "json", "csv", "md"]))
    .addOption(bomOption(context))
    .addOption(outputOption(context));
}

/** Promises that an entry names; absent when it names none. */
export const tasksOf = ({ task }: RegisterOptions): { tasks?: string[] } =>
  task === undefined ? {} : { tasks: [...task] };

/** Prints a register. */
export async function printRegister<Name extends RegisterName>(
  context: Context,
  name: Name,
  own: readonly Column<LinkedEntry<Name>>[],
  options: RegisterOptions,
  policies: LedgerPolicies,
): Promise<void> {
  const entries = await withLedger(context, options.store, {}, (store) =>
    linkedEntries(store, name, { asOf: options.asOf ?? today(), ...policies }),
  );
  const columns = registerColumns(context, own);
  const { format, output, bom = false } = options;
  switch (format) {
    case "json":
      return writeResult(
        context,
        output,
        JSON.stringify(
          entries.map(({ number, version, body, recorded }) => ({ number, version, recorded, ...body })),
          null,
          2,
        ),
      );
    case "csv":
      return writeResult(context, output, renderCsv(entries, columns, { bom }));
    case "md":
      return writeResult(context, output, renderMarkdownTable(entries, columns));
    case "table":
      return writeResult(context, output, renderTable(context, entries, columns));
  }
}

/** Says under which number an entry stands. */
export const sayNumber = (
  context: Context,
  number: number,
  { format, output }: Pick<RegisterOptions, "format" | "output">,
): Promise<void> =>
  writeResult(
    context,
    output,
    format === "json"
      ? JSON.stringify({ number })
      : context.say({ zh: `第${String(number)}号`, en: `number ${String(number)}` }),
  );

/** All of the options, or none: half an entry is a mistake. */
export function allOrNone<Options extends object>(
  options: Options,
  keys: readonly (keyof Options & string)[],
): boolean {
  const given = keys.filter((key) => options[key] !== undefined);
  if (given.length === 0) return false;
  const missing = keys.filter((key) => options[key] === undefined).map((key) => `--${key}`);
  if (missing.length === 0) return true;
  throw new CliError("USAGE", {
    zh: `还缺少 ${missing.join("、")}`,
    en: `${missing.join(", ")} missing`,
  });
}
