import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import type { Context } from "../../context.js";
import { startProgress } from "../../progress.js";
import type { KnownOf } from "../../known/known-of.js";
import { readBytes } from "../../read-documents.js";
import { checkFile, type CheckedFile, type CheckSettings, type CheckTask } from "./check-file.js";

/** Fewer files than this are done sooner than workers start. */
const WORTH_WORKERS = 12;

/** How a file is checked: by the city file it is of. */
export type SettingsOf = (file: string) => CheckSettings;

/** Checks files in the order given, in parallel when there are many, with progress on a terminal. */
export async function checkFiles(
  files: readonly string[],
  settings: SettingsOf,
  context: Context,
  { jobs = availableParallelism(), knownOf }: { readonly jobs?: number | undefined; readonly knownOf: KnownOf },
): Promise<CheckedFile[]> {
  const tasks = await Promise.all(
    files.map(async (file): Promise<CheckTask> => ({
      file,
      path: resolve(context.cwd, file),
      settings: settings(file),
      known: knownOf(file),
      city: knownOf.city(file)?.source,
      ...(file === "-" ? { bytes: await readBytes(file, context) } : {}),
    })),
  );
  const total = String(tasks.length);
  const progress = startProgress(context, `0/${total}`);
  let done = 0;
  const counted = async (task: CheckTask, check: (task: CheckTask) => Promise<CheckedFile>): Promise<CheckedFile> => {
    const checked = await check(task);
    done += 1;
    progress.update(`${String(done)}/${total} ${task.file}`);
    return checked;
  };
  try {
    const worker = workerFile();
    if (tasks.length < WORTH_WORKERS || jobs < 2 || worker === undefined) {
      const checked: CheckedFile[] = [];
      for (const task of tasks) checked.push(await counted(task, checkFile));
      return checked;
    }
    const pool = new Tinypool({ filename: worker, maxThreads: jobs, minThreads: Math.min(jobs, 2) });
    try {
      return await Promise.all(tasks.map((task) => counted(task, (next) => pool.run(next) as Promise<CheckedFile>)));
    } finally {
      await pool.destroy();
    }
  } finally {
    progress.stop();
  }
}

/** The built worker; there is none when the sources run unbuilt. */
function workerFile(): string | undefined {
  const file = fileURLToPath(new URL("./check-worker.js", import.meta.url));
  return existsSync(file) ? file : undefined;
}
