import { batch, signal } from "@preact/signals";
import type { Analysis, DocumentInput } from "../worker/analysis.js";
import type { Stage } from "../worker/job.js";
import { isCancelled, JobError, runJob } from "../worker/run-job.js";
import type { Localized } from "../words/localized.js";
import { ask } from "./ask.js";
import { cityInForce } from "./city-in-force.js";
import { addDocument, documents, showDocument, type OpenDocument } from "./documents.js";
import { dismiss, notify, renotify } from "./notices.js";
import { navigate, route } from "./route.js";

/** How many batches of documents are being worked on. */
export const working = signal(0);

const STAGES: Readonly<Record<Stage, Localized>> = {
  read: { zh: "读取文件", en: "reading the file" },
  parse: { zh: "分析结构", en: "finding its structure" },
  extract: { zh: "提取数字", en: "extracting figures" },
};

/** Text beyond this is asked about first; a report has some 60 KB. */
const LARGE = 3_000_000;

/** A document that is given, read only when its turn comes. */
export interface Given {
  readonly name: string;
  readonly size: number;
  readonly read: () => Promise<DocumentInput["content"]> | DocumentInput["content"];
}

export interface OpenOptions {
  /** Whether the first of them is shown; true unless told. */
  readonly show?: boolean;
  /** The sample that comes by itself. */
  readonly passing?: boolean;
}

/** Takes one document through the worker and opens it. */
export async function openDocument({ name, content }: DocumentInput, options: OpenOptions = {}): Promise<void> {
  const size = typeof content === "string" ? new Blob([content]).size : content.byteLength;
  await openGiven([{ name, size, read: () => content }], options);
}

/** Opens files one after the other. */
export async function openFiles(files: Iterable<File>): Promise<void> {
  await openGiven(
    Array.from(files, (file) => ({
      name: file.name,
      size: file.size,
      read: async () => new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

/**
 * Opens what is given, one after the other. The first that opens is shown and stays shown while the others load, so that all of them
 * are one step in the history; the document that the address waits for goes before. One line says how far it is, and ends it.
 */
export async function openGiven(given: readonly Given[], options: OpenOptions = {}): Promise<void> {
  if (given.length === 0) return;
  const stop = new AbortController();
  const wanted = documents.value.some(({ key }) => key === route.value.document) ? undefined : route.value;
  const notice = notify("progress", { zh: "", en: "" }, () => {
    stop.abort();
  });
  let shown = options.show === false;
  working.value += 1;
  try {
    for (const [index, one] of given.entries()) {
      if (stop.signal.aborted) break;
      const say = (stage: Stage): void => {
        renotify(notice, progress(one.name, stage, index, given.length));
      };
      const opened = await openOne(one, options, say, stop.signal);
      if (opened === undefined) continue;
      const { key } = opened.analysis;
      batch(() => {
        addDocument(opened);
        if (key === wanted?.document) navigate(wanted, { replace: true });
        else if (!shown) showDocument(opened.analysis);
      });
      shown = true;
    }
  } finally {
    working.value -= 1;
    dismiss(notice);
  }
}

/** Reads one document; nothing when it cannot be read or is not wanted any more. */
async function openOne(
  { name, size, read }: Given,
  { passing = false }: OpenOptions,
  say: (stage: Stage) => void,
  stop: AbortSignal,
): Promise<OpenDocument | undefined> {
  say("read");
  if (isLargeText(name, size) && !(await ask(largeText(name, size)))) return undefined;
  try {
    const input = { name, content: await read() };
    const analysis = await analysisOf(input, say, stop);
    for (const warning of analysis.warnings) notify("info", named(name, warning));
    return { analysis, input, passing };
  } catch (error) {
    if (!isCancelled(error)) notify("error", named(name, errorText(error)));
    return undefined;
  }
}

/** Reads a document by the city file in force, anew where another one came into force meanwhile. */
async function analysisOf(input: DocumentInput, stage: (stage: Stage) => void, stop: AbortSignal): Promise<Analysis> {
  const city = cityInForce.peek();
  const analysis = await runJob("analyze", input, { stage, stop });
  return city === cityInForce.peek() ? analysis : analysisOf(input, stage, stop);
}

/** Of packed files the size tells little of the text. */
function isLargeText(name: string, size: number): boolean {
  return size > LARGE && !/\.(?:docx|pdf)$/iu.test(name);
}

function largeText(name: string, size: number): Localized {
  const megabytes = (size / 1_000_000).toFixed(1);
  return {
    zh: `${name} 有 ${megabytes} MB，远大于一份报告，读取要一些时间，期间可以取消。打开吗？`,
    en: `${name} has ${megabytes} MB, far more than a report; reading it takes a while and can be cancelled. Open it?`,
  };
}

function progress(name: string, stage: Stage, index: number, count: number): Localized {
  const { zh, en } = named(name, { zh: `${STAGES[stage].zh}……`, en: `${STAGES[stage].en} …` });
  const place = count === 1 ? "" : `${String(index + 1)}/${String(count)} `;
  return { zh: place + zh, en: place + en };
}

function named(name: string, { zh, en }: Localized): Localized {
  return { zh: `${name}：${zh}`, en: `${name}: ${en}` };
}

function errorText(error: unknown): Localized {
  if (error instanceof JobError) return error.messages;
  const cause = error instanceof Error ? error.message : String(error);
  return { zh: `程序出错：${cause}`, en: `The program failed: ${cause}` };
}
