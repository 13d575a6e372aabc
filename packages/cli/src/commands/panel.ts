import { basename } from "node:path";
import type { PanelRow } from "@liaocheng/report-model";
import type { Command } from "commander";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import type { Localized } from "../language.js";
import { writeNotice } from "../notices.js";
import { oneLine } from "../one-line.js";
import { openResult } from "../open-result.js";
import { knownOf, type KnownOf } from "../known/known-of.js";
import { addKnownOptions, type KnownOptions } from "../known/known-options.js";
import { startProgress, type Progress } from "../progress.js";
import { readBytes } from "../read-documents.js";
import { bomOption, formatOption, outputOption } from "./options.js";
import { inOrder } from "./panel/in-order.js";
import type { PanelOfReport } from "./panel/panel-of-report.js";
import { renderPanel, type PanelFormat } from "./panel/render.js";
import { startPanelWorkers, type PanelWorkers } from "./panel/worker-pool.js";

interface PanelOptions extends KnownOptions {
  readonly format: PanelFormat;
  readonly bom?: true;
  readonly output?: string;
}

/** `gwr panel FILE…`: a tidy panel over many reports, one row an indicator. */
export function registerPanel(program: Command, context: Context): void {
  const { say } = context;
  const command = program
    .command("panel")
    .description(
      say({
        zh: "汇总多份报告：每个指标一行，便于统计分析",
        en: "tidy panel over many reports: one row an indicator",
      }),
    )
    .argument("<files...>", say({ zh: "报告文件，- 为标准输入", en: "report files, - for standard input" }))
    .addOption(formatOption(context, ["jsonl", "csv", "parquet"]))
    .addOption(bomOption(context))
    .addOption(outputOption(context));
  addKnownOptions(command, context).action(async (files: string[], options: PanelOptions) => {
    const known = await knownOf(options, context);
    refuseWrongUsage(files, options, context);
    const workers = await startPanelWorkers(files.length);
    const progress = startProgress(context, `0/${String(files.length)}`);
    const result = openResult(context, options.output);
    try {
      const rows = rowsOf(files, { workers, progress, known }, context);
      for await (const piece of renderPanel(options.format, rows, options)) await result.write(piece);
      await result.finish();
    } catch (error) {
      await result.abandon();
      throw error;
    } finally {
      progress.stop();
      await workers.close();
    }
  });
}

function refuseWrongUsage(files: readonly string[], { format, output }: PanelOptions, context: Context): void {
  if (files.filter((file) => file === "-").length > 1) {
    throw new CliError("USAGE", {
      zh: "标准输入 - 只能出现一次",
      en: "standard input (-) can be read only once",
    });
  }
  if (format === "parquet" && (output === undefined || output === "-") && context.stdout.isTTY) {
    throw new CliError("USAGE", {
      zh: "parquet 不是文本，不能显示在终端：请用 -o 指定文件",
      en: "parquet is no text and cannot be shown in a terminal; name a file with -o",
    });
  }
}

interface PanelRun {
  readonly workers: PanelWorkers;
  readonly progress: Progress;
  readonly known: KnownOf;
}

/** Rows report by report in the order given; a report that cannot be read is told and leaves none. */
async function* rowsOf(
  files: readonly string[],
  { workers, progress, known }: PanelRun,
  context: Context,
): AsyncGenerator<readonly PanelRow[]> {
  let done = 0;
  for await (const { file, panel } of inOrder(files, workers.width, (name) =>
    workOn(name, { workers, known }, context),
  )) {
    done += 1;
    progress.update(`${String(done)}/${String(files.length)} ${basename(file)}`);
    for (const notice of panel.notices) writeNotice(context, "warning", basename(file), notice);
    if (panel.refused !== undefined) {
      const { red } = context.errorColors;
      const label = context.say({ zh: "错误：", en: "error: " });
      context.stderr.write(`${red(label)}${oneLine(context.say(panel.refused))}\n`);
      context.exitCode = 2;
    }
    if (panel.rows.length > 0) yield panel.rows;
  }
}

interface WorkedOn {
  readonly file: string;
  readonly panel: PanelOfReport;
}

async function workOn(
  file: string,
  { workers, known }: Pick<PanelRun, "workers" | "known">,
  context: Context,
): Promise<WorkedOn> {
  const refuse = (refused: Localized): WorkedOn => ({ file, panel: { rows: [], notices: [], refused } });
  try {
    const panel = await workers.work({ bytes: await readBytes(file, context), file, known: known(file) });
    if (panel.refused === undefined) return { file, panel };
    return refuse({ zh: `${file}：${panel.refused.zh}`, en: `${file}: ${panel.refused.en}` });
  } catch (error) {
    if (error instanceof CliError) return refuse(error.localized);
    throw error;
  }
}
