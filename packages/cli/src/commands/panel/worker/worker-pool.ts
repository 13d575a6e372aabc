import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { boundGarbage } from "../../../garbage.js";
import type { Results, Task } from "./tasks.js";

/** Does pieces of work, several at a time where that pays. */
export interface PanelWorkers {
  /** Threads at work. */
  readonly threads: number;
  readonly perform: <Kind extends Task["kind"]>(task: Extract<Task, { kind: Kind }>) => Promise<Results[Kind]>;
  readonly close: () => Promise<void>;
}

/** Fewer reports are done before a worker thread has started. */
const ENOUGH_FOR_THREADS = 12;

/**
 * Young objects are many and live as long as the report they are of; a nursery that holds those of a report leaves little to be copied. One of
 * 64 MB saves a fiftieth of the time and takes 40 MB more with every thread. Only the nursery of a thread can be given a size, so many reports
 * are read in one even where it is the only one.
 */
const LIMITS = { maxYoungGenerationSizeMb: 40 };
/** So many reports pay for a thread of their own. */
const ENOUGH_FOR_ONE = 60;

/** The build puts the worker beside the program; the sources run in one thread. */
const WORKER = new URL("./panel-worker.js", import.meta.url);

/**
 * Starts worker threads for many reports; few are worked on in this thread. What reads reports takes memory with every thread that loads it,
 * so this one does not where others do the work.
 *
 * @param reports - How many there will be.
 * @param threads - Threads to use; by default the processors at hand.
 */
export async function startPanelWorkers(reports: number, threads = availableParallelism()): Promise<PanelWorkers> {
  boundGarbage();
  const used = Math.min(threads, Math.ceil(reports / (ENOUGH_FOR_THREADS / 2)));
  const enough = used < 2 ? ENOUGH_FOR_ONE : ENOUGH_FOR_THREADS;
  if (reports < enough || !existsSync(fileURLToPath(WORKER))) {
    const { default: perform } = await import("./tasks.js");
    return {
      threads: 1,
      perform: (task) => perform(task) as Promise<Results[typeof task.kind]>,
      close: () => Promise.resolve(),
    };
  }
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: WORKER.href,
    minThreads: used,
    maxThreads: used,
    resourceLimits: LIMITS,
  });
  return { threads: used, perform: (task) => pool.run(task), close: () => pool.destroy() };
}
