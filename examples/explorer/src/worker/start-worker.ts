/** Starts the worker from its own file; the single-file build puts `start-inline-worker.ts` in this place. */
export function startWorker(): Worker {
  return new Worker(new URL("worker.ts", import.meta.url), { type: "module" });
}
