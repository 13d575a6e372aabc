import type { InputList, Range, ReportInput } from "./input/report-input.js";
import type { Gathered } from "./work/work-folder.js";
import type { PanelWorkers } from "./worker/worker-pool.js";

/** Reports a worker is given at once; at most so many for each thread are read again after a run was killed. */
const CHUNK = 8;

export interface GatherRun {
  readonly list: InputList;
  readonly range: Range;
  readonly terms: readonly string[];
  readonly folder: string;
  readonly settings: string;
  /** What an earlier run has done. */
  readonly done: ReadonlyMap<string, Gathered>;
  readonly workers: PanelWorkers;
  /** Called for each report as it is done, in no order. */
  readonly onDone: (reused: boolean) => void;
}

/** Reads what is not done yet, several at a time, and gives all reports of the range in their order. */
export async function gather(run: GatherRun): Promise<readonly Gathered[]> {
  const { list, range, done, onDone } = run;
  const gathered: Gathered[] = [];
  const pool = createPool(run.workers.threads + 1);
  const size = Math.max(1, Math.min(CHUNK, Math.ceil((range.to - range.from) / (2 * run.workers.threads))));
  let waiting: ReportInput[] = [];
  const send = async (): Promise<void> => {
    const inputs = waiting;
    waiting = [];
    if (inputs.length > 0) await pool.run(() => gatherChunk(inputs, run, gathered));
  };
  for await (const input of list.read(range)) {
    const before = done.get(input.id);
    if (before === undefined || before.unread) waiting.push(input);
    else {
      gathered[input.at - range.from] = before;
      onDone(true);
    }
    if (waiting.length >= size) await send();
  }
  await send();
  await pool.settle();
  return gathered;
}

async function gatherChunk(
  inputs: readonly ReportInput[],
  { range, terms, folder, settings, workers, onDone }: GatherRun,
  gathered: Gathered[],
): Promise<void> {
  const read = await workers.perform<"gather">({ kind: "gather", inputs, terms, folder, settings });
  for (const [index, { at }] of inputs.entries()) {
    const one = read[index];
    if (one === undefined) continue;
    gathered[at - range.from] = one;
    onDone(false);
  }
}

/** Runs up to `width` pieces of work at once; whoever brings another waits for room. The first failure is thrown. */
function createPool(width: number): {
  readonly run: (work: () => Promise<void>) => Promise<void>;
  readonly settle: () => Promise<void>;
} {
  const underWay = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  const check = (): void => {
    if (failure !== undefined) throw failure.error;
  };
  return {
    run: async (work) => {
      while (underWay.size >= width) await Promise.race(underWay);
      check();
      const started = work()
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => underWay.delete(started));
      underWay.add(started);
    },
    settle: async () => {
      await Promise.all(underWay);
      check();
    },
  };
}
