import type { LedgerPromise } from "@liaocheng/report-model";
import type { ImportOutcome, LedgerIdentity, ReportToImport } from "@liaocheng/report-store";
import { Option, type Command } from "commander";
import type { Context } from "../../context.js";
import { knownOf } from "../../known/known-of.js";
import { addKnownOptions, type KnownOptions } from "../../known/known-options.js";
import { changeText } from "../../ledger/change-text.js";
import { withLedger } from "../../ledger/open-ledger.js";
import { readPaper, SERIES, type Series } from "../../ledger/paper.js";
import { writeResult } from "../../write-result.js";
import { formatOption, outputOption } from "../options.js";
import { storeOption } from "./store-options.js";

interface ImportOptions extends KnownOptions {
  readonly store: string;
  readonly series?: Series;
  readonly older?: true;
  readonly format: "table" | "json";
  readonly output?: string;
}

/** `gwr ledger import FILE --store LEDGER`: takes a report or its task table in, and says what it changed. */
export function registerImport(ledger: Command, context: Context): void {
  const { say } = context;
  const command = ledger
    .command("import")
    .description(
      say({
        zh: "把报告或任务分解表导入台账；更正稿会合并，并列出变化",
        en: "take a report or its task table into the ledger; a corrected one is merged, changes are listed",
      }),
    )
    .argument("<file>", say({ zh: "报告或任务分解表", en: "report or task table" }))
    .addOption(storeOption(context))
    .addOption(
      new Option(
        "--series <series>",
        say({
          zh: "report 报告，tasks 任务分解表（默认按内容判断）",
          en: "report, or tasks for a task table (by default told from the paper)",
        }),
      ).choices(SERIES),
    )
    .addOption(new Option("--older", say({ zh: "补录往年的报告", en: "add a report of an earlier year" })))
    .addOption(formatOption(context, ["table", "json"]))
    .addOption(outputOption(context));
  addKnownOptions(command, context).action(async (file: string, options: ImportOptions) => {
    const known = await knownOf(options, context, [file]);
    const paper = await readPaper(context, file, {
      known: known(file),
      city: known.city(file),
      series: options.series,
    });
    const { outcome, identity } = await withLedger(context, options.store, { create: true }, (store) => ({
      outcome: store.importReport({ ...paper, allowOlder: options.older === true }),
      identity: store.identity(),
    }));
    const result =
      options.format === "json" ? importAsJson(paper, outcome) : importAsText(context, paper, outcome, identity);
    await writeResult(context, options.output, result);
  });
}

function importAsJson({ year, series }: ReportToImport, { version, added, changed, unchanged }: ImportOutcome): string {
  const brief = ({ id, commitment }: LedgerPromise): object => ({ id, text: commitment.text });
  return JSON.stringify(
    {
      year,
      series,
      version,
      unchanged,
      added: added.map(brief),
      changed: changed.map(({ promise, changes }) => ({ ...brief(promise), changes })),
    },
    null,
    2,
  );
}

function importAsText(
  { say }: Context,
  { year, series }: ReportToImport,
  { version, added, changed, unchanged }: ImportOutcome,
  identity: LedgerIdentity | undefined,
): string {
  const gone = changed.filter(({ changes }) => changes.some(({ field }) => field === "gone")).length;
  const [y, v, a, c, g, u] = [year, version, added.length, changed.length - gone, gone, unchanged].map(String);
  const region = identity?.region ?? "";
  const paper = say(series === "report" ? { zh: "报告", en: "report" } : { zh: "任务分解表", en: "task table" });
  const head = say({
    zh: `${region}${y ?? ""}年${paper}第${v ?? ""}版：新增${a ?? ""}项，变更${c ?? ""}项，删去${g ?? ""}项，不变${u ?? ""}项`,
    en: `${region} ${y ?? ""}, ${paper}, version ${v ?? ""}: ${a ?? ""} new, ${c ?? ""} changed, ${g ?? ""} gone, ${u ?? ""} the same`,
  });
  const changes = changed.map(
    ({ promise, changes: of }) =>
      `${promise.id}  ${of.map((change) => say(changeText(change))).join(say({ zh: "；", en: "; " }))}`,
  );
  // of a first import the list of all promises is what `list` is for
  const fresh = version === 1 && changed.length === 0 && unchanged === 0 ? [] : added;
  const news = fresh.map(
    ({ id, commitment }) => `${id}  ${say({ zh: "新增：", en: "new: " })}${oneLineOf(commitment.text)}`,
  );
  return [head, ...changes, ...news].join("\n");
}

const oneLineOf = (text: string): string => text.replace(/\s+/gu, " ");
