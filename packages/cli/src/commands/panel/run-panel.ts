import { join, resolve } from "node:path";
import { CliError } from "../../cli-error.js";
import type { Context } from "../../context.js";
import { unwritable } from "../../result-target.js";
import { writeNotice } from "../../notices.js";
import { writeResult } from "../../write-result.js";
import { lookAtFolder, WORK } from "./folder-state.js";
import { gather } from "./gather.js";
import { listInputs, rowReading, type ListedInputs } from "./input/list-inputs.js";
import { ndjsonStream } from "./input/ndjson-stream.js";
import type { Range } from "./input/report-input.js";
import { readTerms } from "./input/term-list.js";
import type { PanelOptions } from "./panel-options.js";
import { createProblemTeller, createProblemWriter, keepProblems, type ProblemTeller } from "./problems.js";
import { startPanelProgress } from "./progress.js";
import { gatherShards, rangeOf, writeShardFile } from "./shards.js";
import { workSettings, type PanelSettings } from "./settings.js";
import { targetOf, workFolderOf, type Target } from "./target.js";
import { toFile } from "./to-file.js";
import { toFolder } from "./to-folder.js";
import { toStream } from "./to-stream.js";
import { headsOf, openWork, removeWork, type Gathered } from "./work/work-folder.js";
import { startPanelWorkers, type PanelWorkers } from "./worker/worker-pool.js";
import { writeFileMetadata } from "./write/csvw.js";

/** One run of `gwr panel`. */
interface PanelRun {
  readonly args: readonly string[];
  readonly options: PanelOptions;
  readonly settings: PanelSettings;
  readonly target: Target;
}

/** Reads reports and writes their panel. */
export async function runPanel(args: readonly string[], options: PanelOptions, context: Context): Promise<void> {
  const target = await targetOf(options.output, context);
  const terms = await readTerms(options.terms, context);
  const { format, bom = false, table, link, resume = false, keepWork = false } = options;
  const run = { args, options, target, settings: { format, bom, table, terms, link, resume, keepWork } };
  const problems = keepProblems(context);
  try {
    await startRun(run, problems, context);
  } catch (error) {
    throw isSystemError(error) && !(error instanceof CliError) ? unwritable(options.output ?? "-", error) : error;
  }
  if (options.problems !== undefined) await writeResult(context, options.problems, problems.jsonl());
}

/** Errors of the system keep their code in the message when they come from a thread. */
const isSystemError = (error: unknown): boolean => error instanceof Error && /^E[A-Z]{2,}: /u.test(error.message);

type Kept = ReturnType<typeof keepProblems>;

async function startRun(run: PanelRun, problems: Kept, context: Context): Promise<void> {
  if (run.options.from === "ndjson") return filter(run, problems, context);
  if (run.options.merge === true) return merge(run, problems, context);
  return readAndWrite(run, problems, context);
}

/** `--from ndjson`: a line in, its rows out, problems as lines too. */
async function filter({ options, settings, target }: PanelRun, problems: Kept, context: Context): Promise<void> {
  if ("folder" in target) {
    throw new CliError("USAGE", {
      zh: "--from ndjson 逐份输出，-o 只能是文件",
      en: "--from ndjson writes report by report; -o must be a file",
    });
  }
  const workers = await startPanelWorkers(Number.POSITIVE_INFINITY, options.threads);
  try {
    const inputs = ndjsonStream(await rowReading([], options, context), context);
    const teller = problems.through(createProblemWriter(context));
    await toStream({ inputs, settings, output: options.output, workers, teller }, context);
  } finally {
    await workers.close();
  }
}

/** `--merge`: the panel of what shards have read. */
async function merge({ args, options, settings, target }: PanelRun, problems: Kept, context: Context): Promise<void> {
  const { reports, terms } = await gatherShards(args, context);
  const workers = await startPanelWorkers(reports.length, options.threads);
  try {
    if ("folder" in target) await lookAtFolder(target.folder, undefined, settings);
    tellAll(reports, problems.through(createProblemTeller(context)));
    await write({ reports, target, workers, settings: { ...settings, terms } }, context);
    if ("folder" in target && !settings.keepWork) await removeWork(join(target.folder, WORK));
  } finally {
    await workers.close();
  }
}

async function readAndWrite(run: PanelRun, problems: Kept, context: Context): Promise<void> {
  const { args, options, settings, target } = run;
  const listed = await listInputs(args, options, context);
  for (const file of listed.twice) {
    writeNotice(context, "warning", file, { zh: "给出了两次，只读一次", en: "named twice, read once" });
  }
  const { list } = listed;
  const range = options.shard === undefined ? { from: 0, to: list.count } : rangeOf(options.shard, list.count);
  if ("folder" in target && options.shard === undefined && (await isComplete(target.folder, listed, run, context)))
    return;
  const workers = await startPanelWorkers(range.to - range.from, options.threads);
  const teller = problems.through(createProblemTeller(context));
  try {
    if ("file" in target && (!settings.link || options.shard !== undefined)) {
      await stream({ ...run, listed, range, workers, teller }, context);
    } else await gatherAndWrite({ ...run, listed, range, workers, teller }, context);
    teller.end();
  } finally {
    await workers.close();
  }
}

async function isComplete(
  folder: string,
  { list }: ListedInputs,
  { settings }: PanelRun,
  context: Context,
): Promise<boolean> {
  const { complete, refused = false } = await lookAtFolder(folder, list, settings);
  if (!complete) return false;
  if (refused) context.exitCode = 2;
  writeNotice(context, "info", folder, { zh: "面板已经完成，无需再做", en: "the panel is complete; nothing to do" });
  return true;
}

interface Started extends PanelRun {
  readonly listed: ListedInputs;
  readonly range: Range;
  readonly workers: PanelWorkers;
  readonly teller: ProblemTeller;
}

async function stream(
  { listed: { list }, range, options, settings, workers, teller }: Started,
  context: Context,
): Promise<void> {
  const progress = startPanelProgress(context, range.to - range.from);
  const inputs = list.read(range);
  try {
    await toStream({ inputs, settings, output: options.output, workers, teller, onDone: progress.add }, context);
    await writeFileMetadata(options.output, settings, context);
  } finally {
    progress.stop();
  }
}

async function gatherAndWrite(started: Started, context: Context): Promise<void> {
  const { listed, range, options, settings, target, workers, teller } = started;
  const folder = await workFolderOf(target, context);
  const key = workSettings(settings);
  const progress = startPanelProgress(context, range.to - range.from);
  try {
    const done = await openWork(folder, key);
    const { terms } = settings;
    const reports = await gather({
      list: listed.list,
      range,
      terms,
      folder,
      settings: key,
      done,
      workers,
      onDone: progress.add,
    });
    tellAll(reports, teller);
    if (options.shard !== undefined && "folder" in target) {
      const shard = {
        settings: key,
        terms,
        reports: listed.list.count,
        from: range.from,
        ids: reports.map(({ id }) => id),
      };
      await writeShardFile(target.folder, options.shard, shard);
      return;
    }
    progress.say({ zh: "正在写出", en: "writing" });
    await write({ reports, target, workers, settings }, context);
    if (!settings.keepWork) await removeWork(folder);
  } catch (error) {
    if ("file" in target && target.file === undefined) await removeWork(folder);
    throw error;
  } finally {
    progress.stop();
  }
}

function tellAll(reports: readonly Gathered[], teller: ProblemTeller): void {
  for (const head of headsOf(reports.filter(({ remarked }) => remarked))) teller.tell(head);
}

interface ToWrite {
  readonly reports: readonly Gathered[];
  readonly target: Target;
  readonly workers: PanelWorkers;
  readonly settings: PanelSettings;
}

async function write({ reports, target, workers, settings }: ToWrite, context: Context): Promise<void> {
  if ("folder" in target) {
    await toFolder(reports, { folder: resolve(context.cwd, target.folder), settings, workers }, context);
    return;
  }
  await toFile(reports, { settings, output: target.file }, context);
  await writeFileMetadata(target.file, settings, context);
}
