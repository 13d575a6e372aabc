import { errorLine, missesPart } from "./error-line.js";
import { jobs } from "./jobs.js";
import type { Job } from "./job.js";
import type { Answer, Request } from "./protocol.js";

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(answer: Answer): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { id, job, input } }) => {
  void run(id, jobs[job as keyof typeof jobs] as Job<unknown, unknown>, input);
};

async function run(id: number, job: Job<unknown, unknown>, input: unknown): Promise<void> {
  try {
    const output = await job(input, (stage) => {
      scope.postMessage({ id, stage });
    });
    scope.postMessage({ id, output });
  } catch (error) {
    scope.postMessage({ id, error: errorLine(error), missesPart: missesPart(error) });
  }
}
