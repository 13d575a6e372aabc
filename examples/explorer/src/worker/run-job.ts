import type { CitySource } from "@liaocheng/city";
import { cityInForce } from "../state/city-in-force.js";
import type { Localized } from "../words/localized.js";
import type { ReportStage } from "./job.js";
import type { Jobs } from "./jobs.js";
import type { Answer, Request } from "./protocol.js";
import { startWorker } from "./start-worker.js";

type Input<Name extends keyof Jobs> = Parameters<Jobs[Name]>[0];
type Output<Name extends keyof Jobs> = Awaited<ReturnType<Jobs[Name]>>;

/** A job that failed, with one line to show in each language. */
export class JobError extends Error {
  override readonly name = "JobError";
  readonly messages: Localized;
  readonly cancelled: boolean;

  constructor(messages: Localized, { cancelled = false } = {}) {
    super(`${messages.zh} (${messages.en})`);
    this.messages = messages;
    this.cancelled = cancelled;
  }
}

/** What goes on beside a job. */
export interface JobOptions {
  readonly stage?: ReportStage;
  /** Ends the job, and the worker with it when the job has begun; other jobs begin anew. */
  readonly stop?: AbortSignal;
  /** The city file to go by in place of the one in force; undefined for none. */
  readonly city?: CitySource | undefined;
}

/** Whether a job was ended because the reader wanted it. */
export function isCancelled(error: unknown): boolean {
  return error instanceof JobError && error.cancelled;
}

interface Pending {
  readonly request: Request;
  readonly stage: ReportStage | undefined;
  readonly resolve: (output: never) => void;
  readonly reject: (error: JobError) => void;
}

const pending = new Map<number, Pending>();
let worker: Worker | undefined;
/** The worker before, while it is not known whether the new one starts. */
let former: Worker | undefined;
/** Whether the worker could not load a part of itself: it would not ask for that part again. */
let incomplete = false;
let lastId = 0;

/** Starts the worker before there is a job, so that its libraries load while the page is drawn. */
export function prepareWorker(): void {
  if (incomplete) {
    incomplete = false;
    former = worker;
    worker = undefined;
  }
  worker ??= listenTo(startWorker());
}

/**
 * Runs a job in the worker, which is started at the first.
 *
 * @throws {JobError} When the job fails, or the worker with it.
 */
export function runJob<Name extends keyof Jobs>(
  job: Name,
  input: Input<Name>,
  options: JobOptions = {},
): Promise<Output<Name>> {
  prepareWorker();
  lastId += 1;
  const id = lastId;
  const { stage, stop } = options;
  const city = "city" in options ? options.city : cityInForce.peek()?.source;
  const request: Request = { id, job, input, city };
  return new Promise<Output<Name>>((resolve, reject) => {
    pending.set(id, { request, stage, resolve, reject });
    worker?.postMessage(request);
    stop?.addEventListener("abort", () => {
      cancel(id);
    });
    if (stop?.aborted === true) cancel(id);
  });
}

/** A worker does one thing at a time and cannot be interrupted: it ends, and a new one gets what others still wait for. */
function cancel(id: number): void {
  const job = pending.get(id);
  if (job === undefined) return;
  pending.delete(id);
  worker?.terminate();
  worker = listenTo(startWorker());
  for (const { request } of pending.values()) worker.postMessage(request);
  job.reject(new JobError({ zh: "已取消", en: "Cancelled" }, { cancelled: true }));
}

/** The new worker works, and nothing is waited for from the one before. */
function leaveFormer(): void {
  former?.terminate();
  former = undefined;
}

/** The new worker does not start: the one before goes on with what it has. */
function goBack(before: Worker): void {
  worker = before;
  former = undefined;
  for (const { request } of pending.values()) before.postMessage(request);
}

function listenTo(started: Worker): Worker {
  started.onmessage = ({ data }: MessageEvent<Answer>) => {
    const job = pending.get(data.id);
    if ("stage" in data) {
      job?.stage?.(data.stage);
      return;
    }
    pending.delete(data.id);
    if ("error" in data) {
      incomplete ||= data.missesPart === true && started === worker;
      job?.reject(new JobError(data.error));
    } else job?.resolve(data.output as never);
    if (started === worker && pending.size === 0) leaveFormer();
  };
  started.onerror = () => {
    if (former !== undefined) {
      goBack(former);
      return;
    }
    const error = new JobError({ zh: "后台程序没能启动，请刷新此页", en: "The worker did not start; reload the page" });
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
    worker = undefined;
  };
  return started;
}
