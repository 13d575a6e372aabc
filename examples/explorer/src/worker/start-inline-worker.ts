import InlineWorker from "./worker.js?worker&inline";

/** Starts the worker from the page itself. */
export function startWorker(): Worker {
  return new InlineWorker();
}
