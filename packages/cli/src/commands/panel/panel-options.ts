import { InvalidArgumentError, Option, type Command } from "commander";
import type { Context } from "../../context.js";
import type { KnownOptions } from "../../known/known-options.js";
import { bomOption, formatOption, integerOption, outputOption } from "../options.js";
import type { Shard } from "./settings.js";
import { TABLES, type TableName } from "./write/columns.js";
import { PANEL_FORMATS, type PanelFormat } from "./write/table-form.js";

/** What the command line of `gwr panel` says. */
export interface PanelOptions extends KnownOptions {
  readonly format: PanelFormat;
  readonly bom?: true;
  readonly output?: string;
  readonly table: TableName;
  readonly terms?: string;
  readonly from?: "ndjson";
  readonly filesFrom?: string;
  readonly textColumn?: string;
  readonly sourceColumn?: string;
  readonly regionColumn?: string;
  readonly yearColumn?: string;
  readonly kindColumn?: string;
  readonly urlColumn?: string;
  readonly shard?: Shard;
  readonly merge?: true;
  readonly resume?: true;
  readonly keepWork?: true;
  readonly link: boolean;
  readonly problems?: string;
  readonly threads?: number;
}

/** Adds the options of `gwr panel` but those that say what is known of the reports. */
export function addPanelOptions(command: Command, context: Context): Command {
  const { say } = context;
  const option = (flags: string, zh: string, en: string): Option => new Option(flags, say({ zh, en }));
  const [first, ...others] = PANEL_FORMATS;
  const options = [
    formatOption(context, [first, ...others]),
    bomOption(context),
    outputOption(context),
    option("--table <table>", "写到文件或标准输出的表", "table for a file or standard output")
      .choices(TABLES)
      .default("indicators"),
    option("--terms <file>", "要计数的词，每行一个（表 terms）", "words to count, one a line (table terms)"),
    option("--files-from <list>", "文件清单，每行一个，- 为标准输入", "list of files, one a line; - is standard input"),
    option(
      "--from <form>",
      "标准输入每行一份报告 {source, text, …}",
      "reports as lines {source, text, …} by standard input",
    ).choices(["ndjson"]),
    option(
      "--text-column <name>",
      "文件是集成表（csv、jsonl、parquet），正文所在列",
      "files are collections (csv, jsonl, parquet); column of the text",
    ),
    option("--source-column <name>", "集成表中名称所在列", "column of the name, in collections"),
    option("--region-column <name>", "集成表中地区所在列", "column of the region, in collections"),
    option("--year-column <name>", "集成表中年份（安排的年份）所在列", "column of the year planned, in collections"),
    option("--kind-column <name>", "集成表中文种所在列", "column of the document kind, in collections"),
    option("--url-column <name>", "集成表中网址所在列", "column of the address, in collections"),
    option("--shard <k/n>", "只处理 n 份中的第 k 份", "only the kth of n shares of the reports").argParser(readShard),
    option(
      "--merge",
      "参数是各分片的文件夹，合并为一份面板",
      "arguments are folders of shards; merge them into one panel",
    ),
    option(
      "--resume",
      "文件夹里已有别的面板时也继续：保留仍然有效的",
      "go on also where the folder holds another panel; keep what still holds",
    ),
    option(
      "--keep-work",
      "保留中间结果，以后增加报告时只读新的",
      "keep the work, so that a later run reads new reports only",
    ),
    option(
      "--no-link",
      "不加上级目标、上年目标、实绩各列，逐份输出",
      "leave out what other reports tell, and write report by report",
    ),
    option("--problems <file>", "把问题写成 jsonl", "write problems as jsonl"),
    integerOption("--threads <n>", say({ zh: "使用的处理器数", en: "processors to use" })),
  ];
  for (const one of options) command.addOption(one);
  return command;
}

function readShard(value: string): Shard {
  const [, index = "", count = ""] = /^(\d{1,7})\/(\d{1,7})$/u.exec(value) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index < 1 || shard.index > shard.count) {
    throw new InvalidArgumentError("k/n, 1 ≤ k ≤ n");
  }
  return shard;
}
