import type { Command } from "commander";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { addKnownOptions } from "../known/known-options.js";
import { addPanelOptions, type PanelOptions } from "./panel/panel-options.js";
import { runPanel } from "./panel/run-panel.js";

/** `gwr panel FILE…`: a tidy panel over many reports, one row an indicator. */
export function registerPanel(program: Command, context: Context): void {
  const { say } = context;
  const command = program
    .command("panel")
    .description(
      say({
        zh: "汇总多份报告：每个指标一行，便于统计分析；-o 文件夹可中断续跑，也可分片到集群",
        en: "tidy panel over many reports, one row an indicator; -o FOLDER resumes, and shards run on a cluster",
      }),
    )
    .argument(
      "[files...]",
      say({
        zh: "报告文件、文件夹或通配符，- 为标准输入",
        en: "report files, folders or patterns, - for standard input",
      }),
    );
  addKnownOptions(addPanelOptions(command, context), context).action(async (args: string[], options: PanelOptions) => {
    for (const { wrong, message } of usageOf(args, options, context)) {
      if (wrong) throw new CliError("USAGE", message);
    }
    await runPanel(args, options, context);
  });
}

interface Usage {
  readonly wrong: boolean;
  readonly message: { readonly zh: string; readonly en: string };
}

/** Combinations that make no sense, each with what to do. */
function usageOf(args: readonly string[], options: PanelOptions, context: Context): readonly Usage[] {
  const { format, output, from, filesFrom, shard, merge, table, terms } = options;
  const stdins = args.filter((file) => file === "-").length + (filesFrom === "-" ? 1 : 0);
  const others = args.some((file) => file !== "-");
  return [
    {
      wrong: stdins > 1,
      message: { zh: "标准输入 - 只能出现一次", en: "standard input (-) can be read only once" },
    },
    {
      wrong: format === "parquet" && (output === undefined || output === "-") && context.stdout.isTTY === true,
      message: {
        zh: "parquet 不是文本，不能显示在终端：请用 -o 指定文件",
        en: "parquet is no text and cannot be shown in a terminal; name a file with -o",
      },
    },
    {
      wrong: from === "ndjson" && (others || filesFrom !== undefined || shard !== undefined || merge === true),
      message: {
        zh: "--from ndjson 只读标准输入，不与文件、--shard、--merge 同用；分片请拆分输入流",
        en: "--from ndjson reads standard input alone, without files, --shard or --merge; to shard it, split the stream",
      },
    },
    {
      wrong: merge === true && (shard !== undefined || args.length === 0),
      message: {
        zh: "--merge 的参数是各分片的文件夹，不与 --shard 同用",
        en: "--merge takes the folders of shards, and no --shard",
      },
    },
    {
      wrong: table === "terms" && terms === undefined,
      message: { zh: "--table terms 需要 --terms 词表文件", en: "--table terms needs --terms with a file of words" },
    },
  ];
}
