import { errorLine, missesPart } from "./error-line.js";
import { jobs } from "./jobs.js";
import type { Job, ReportStage } from "./job.js";
import type { Answer, Request } from "./protocol.js";

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(answer: Answer): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { id, job, input, city } }) => {
  void run(id, jobs[job as keyof typeof jobs] as Job<unknown, unknown>, input, city);
};

async function run(id: number, job: Job<unknown, unknown>, input: unknown, source: Request["city"]): Promise<void> {
  try {
    const city = source === undefined ? undefined : (await import("./city.js")).cityOf(source);
    const stage: ReportStage = (name) => {
      scope.postMessage({ id, stage: name });
    };
    const output = await job(input, stage, city);
    scope.postMessage({ id, output });
  } catch (error) {
    scope.postMessage({ id, error: errorLine(error), missesPart: missesPart(error) });
  }
}
