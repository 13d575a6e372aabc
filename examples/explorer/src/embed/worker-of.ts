import workerAddress from "../worker/worker.ts?worker&url";
import type { Embedded } from "../worker/embedded.js";
import type { Answer } from "../worker/protocol.js";
import type { Localized } from "../words/localized.js";

/** What a report could not be shown for, in both languages. */
export class EmbedError extends Error {
  override readonly name = "EmbedError";
  readonly messages: Localized;

  constructor(messages: Localized) {
    super(`${messages.zh} (${messages.en})`);
    this.messages = messages;
  }
}

interface Waiting {
  readonly resolve: (output: Embedded) => void;
  readonly reject: (error: EmbedError) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let lastId = 0;

/** Has a report or facts read, in one worker for all elements of a page. */
export function read(job: "embedReport" | "embedFacts", input: unknown): Promise<Embedded> {
  worker ??= started();
  lastId += 1;
  const id = lastId;
  const answer = new Promise<Embedded>((resolve, reject) => waiting.set(id, { resolve, reject }));
  worker.postMessage({ id, job, input });
  return answer;
}

function started(): Worker {
  const worker = launched();
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if ("stage" in data) return;
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ("error" in data) one?.reject(new EmbedError(data.error));
    else one?.resolve(data.output as Embedded);
  };
  worker.onerror = () => {
    const error = new EmbedError({
      zh: "后台程序没能启动：本页的内容策略要允许 worker-src",
      en: "The worker did not start; the content policy of this page must allow worker-src",
    });
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  return worker;
}

/** Workers start from the origin of the page alone: from another host they are started by a module that imports them. */
function launched(): Worker {
  const address = new URL(workerAddress, import.meta.url);
  if (address.origin === location.origin) return new Worker(address, { type: "module" });
  const importing = new Blob([`import ${JSON.stringify(address.href)};`], { type: "text/javascript" });
  return new Worker(URL.createObjectURL(importing), { type: "module" });
}
