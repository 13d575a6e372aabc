import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CliError } from "../../cli-error.js";
import type { Context } from "../../context.js";
import { WORK } from "./folder-state.js";
import type { Range } from "./input/report-input.js";
import type { Shard } from "./settings.js";
import { replaceFile } from "./work/replace-file.js";
import { openWork, type Gathered } from "./work/work-folder.js";

/** What a shard leaves beside its work, for the merge. */
interface ShardFile {
  readonly settings: string;
  readonly terms: readonly string[];
  /** Reports of all shards together. */
  readonly reports: number;
  /** Place of its first report among them. */
  readonly from: number;
  /** Its reports, in their order; the work may hold others, of files that have changed since. */
  readonly ids: readonly string[];
}

/** The stretch of `reports` reports that is a shard's; the shards of a count are a partition, in order. */
export const rangeOf = ({ index, count }: Shard, reports: number): Range => ({
  from: Math.floor(((index - 1) * reports) / count),
  to: Math.floor((index * reports) / count),
});

/** Says that a shard is done. */
export async function writeShardFile(folder: string, { index, count }: Shard, file: ShardFile): Promise<void> {
  const name = `shard-${String(index)}-of-${String(count)}.json`;
  await replaceFile(join(folder, WORK, name), `${JSON.stringify(file)}\n`);
}

export interface Merged {
  readonly reports: readonly Gathered[];
  readonly terms: readonly string[];
}

/**
 * Gathers what shards have done, in one folder or several.
 *
 * @throws {CliError} `UNSUITABLE` for folders without shards, shards of unlike runs, and reports that are missing.
 */
export async function gatherShards(folders: readonly string[], context: Context): Promise<Merged> {
  const shards: { readonly folder: string; readonly shard: ShardFile }[] = [];
  for (const folder of folders) {
    for (const shard of await shardFilesOf(folder, context)) shards.push({ folder, shard });
  }
  const first = shards[0]?.shard;
  if (
    first === undefined ||
    shards.some(({ shard }) => shard.settings !== first.settings || shard.reports !== first.reports)
  ) {
    throw new CliError("UNSUITABLE", {
      zh: "这些分片不属于同一次运行：输入、词表或版本不同",
      en: "these shards are not of one run: their inputs, words or versions differ",
    });
  }
  const reports = new Array<Gathered | undefined>(first.reports).fill(undefined);
  for (const folder of folders) {
    const done = await openWork(join(resolve(context.cwd, folder), WORK), first.settings);
    for (const { shard } of shards.filter((one) => one.folder === folder)) {
      for (const [index, id] of shard.ids.entries()) reports[shard.from + index] = done.get(id);
    }
  }
  const missing = reports.filter((one) => one === undefined).length;
  if (missing === 0) return { reports: reports as Gathered[], terms: first.terms };
  throw new CliError("UNSUITABLE", {
    zh: `缺少 ${String(missing)} 份报告的结果（共 ${String(first.reports)} 份）：请先跑完所有分片`,
    en: `${String(missing)} of ${String(first.reports)} reports are missing; run all shards first`,
  });
}

async function shardFilesOf(folder: string, context: Context): Promise<ShardFile[]> {
  const work = join(resolve(context.cwd, folder), WORK);
  const names = (await readdir(work).catch(() => [])).filter((name) => /^shard-\d+-of-\d+\.json$/u.test(name));
  if (names.length === 0) {
    throw new CliError("UNSUITABLE", {
      zh: `${folder} 里没有已完成的分片（gwr panel … --shard k/n -o ${folder}）`,
      en: `${folder} holds no finished shard (gwr panel … --shard k/n -o ${folder})`,
    });
  }
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(work, name), "utf8")) as ShardFile));
}
