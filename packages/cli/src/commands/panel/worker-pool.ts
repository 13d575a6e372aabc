import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { panelOfReport, type PanelOfReport, type PanelTask } from "./panel-of-report.js";

/** Works on reports, several at a time where that pays. */
export interface PanelWorkers {
  /** How many reports may be under way. */
  readonly width: number;
  readonly work: (task: PanelTask) => Promise<PanelOfReport>;
  readonly close: () => Promise<void>;
}

/** Fewer reports are done before a worker thread has started. */
const ENOUGH_FOR_THREADS = 12;

/** The build puts the worker beside the program; the sources run in one thread. */
const WORKER = new URL("./panel-worker.js", import.meta.url);

/**
 * Starts worker threads for many reports; few are worked on in this thread.
 *
 * @param reports - How many there will be.
 * @param threads - Threads to use; by default the processors at hand.
 */
export async function startPanelWorkers(reports: number, threads = availableParallelism()): Promise<PanelWorkers> {
  const used = Math.min(threads, Math.ceil(reports / (ENOUGH_FOR_THREADS / 2)));
  if (reports < ENOUGH_FOR_THREADS || used < 2 || !existsSync(fileURLToPath(WORKER))) {
    return { width: 1, work: panelOfReport, close: () => Promise.resolve() };
  }
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({ filename: WORKER.href, minThreads: used, maxThreads: used });
  return {
    width: used * 2,
    work: (task) => pool.run(task) as Promise<PanelOfReport>,
    close: () => pool.destroy(),
  };
}
