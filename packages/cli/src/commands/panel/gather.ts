import type { InputList, Range, ReportInput } from "./input/report-input.js";
import type { Gathered } from "./work/work-folder.js";
import type { PanelWorkers } from "./worker/worker-pool.js";

/** Reports a worker is given at once; at most so many for each thread are read again after a run was killed. */
const CHUNK = 8;
/** So many of a run of very many, and the bytes of their files: a chunk of its own costs more than a short report. */
const LARGEST_CHUNK = { reports: 64, bytes: 512 * 1024 };
/** A run of very many has so many chunks for each thread. */
const CHUNKS_A_THREAD = 64;

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
  const size = chunkSize(range.to - range.from, run.workers.threads);
  let waiting: ReportInput[] = [];
  let bytes = 0;
  const send = async (): Promise<void> => {
    const inputs = waiting;
    waiting = [];
    bytes = 0;
    if (inputs.length > 0) await pool.run(() => gatherChunk(inputs, run, gathered));
  };
  for await (const input of list.read(range)) {
    const before = done.get(input.id);
    if (before === undefined || before.unread) {
      waiting.push(input);
      bytes += bytesOf(input);
    } else {
      gathered[input.at - range.from] = before;
      onDone(true);
    }
    if (waiting.length >= size || bytes >= LARGEST_CHUNK.bytes) await send();
  }
  await send();
  await pool.settle();
  return gathered;
}

function chunkSize(reports: number, threads: number): number {
  const few = Math.max(1, Math.min(CHUNK, Math.ceil(reports / (2 * threads))));
  return Math.min(LARGEST_CHUNK.reports, Math.max(few, Math.floor(reports / (CHUNKS_A_THREAD * threads))));
}

function bytesOf({ body }: ReportInput): number {
  if ("path" in body) return body.size;
  if ("text" in body) return body.text.length;
  return "bytes" in body ? body.bytes.length : 0;
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
