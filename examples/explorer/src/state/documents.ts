import { computed, signal } from "@preact/signals";
import type { Analysis, DocumentInput } from "../worker/analysis.js";
import type { Stage } from "../worker/job.js";
import { JobError, runJob } from "../worker/run-job.js";
import type { Localized } from "../words/localized.js";
import { dismiss, notify, renotify } from "./notices.js";
import { proofread } from "./proofreading.js";
import { navigate, route } from "./route.js";

/** The open documents, in the order they were opened. */
export const documents = signal<readonly Analysis[]>([]);

/** How many documents are being worked on. */
export const working = signal(0);

/** The document the address names, the first when it names none; absent while that document is not open. */
export const currentDocument = computed<Analysis | undefined>(() => {
  const wanted = route.value.document;
  return wanted === undefined ? documents.value[0] : documents.value.find(({ key }) => key === wanted);
});

const STAGES: Readonly<Record<Stage, Localized>> = {
  read: { zh: "读取文件", en: "reading the file" },
  parse: { zh: "分析结构", en: "finding its structure" },
  extract: { zh: "提取数字", en: "extracting figures" },
  terms: { zh: "查找用语", en: "finding terms" },
};

/** Takes a document through the worker and opens it; the last of several opened is shown. */
export async function openDocument(input: DocumentInput, { show = true } = {}): Promise<void> {
  const notice = notify("progress", progress(input.name, "read"));
  working.value += 1;
  try {
    const analysis = await runJob("analyze", input, (stage) => {
      renotify(notice, progress(input.name, stage));
    });
    if (!documents.value.some(({ key }) => key === analysis.key)) documents.value = [...documents.value, analysis];
    if (show) goTo(analysis);
    void proofread(analysis);
    for (const warning of analysis.warnings) notify("info", named(input.name, warning));
  } catch (error) {
    notify("error", named(input.name, errorText(error)));
  } finally {
    working.value -= 1;
    dismiss(notice);
  }
}

/** An address without a document means the one that opens first: what the view keeps there holds for it. */
function goTo({ key }: Analysis): void {
  const { document, view, params } = route.value;
  if (document === undefined) navigate({ document: key, view, params }, { replace: true });
  else if (document !== key) navigate({ document: key, view, params: {} });
}

/** Opens files one after the other. */
export async function openFiles(files: Iterable<File>): Promise<void> {
  for (const file of Array.from(files))
    await openDocument({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) });
}

/** Closes a document and shows the one beside it. */
export function closeDocument(key: string): void {
  const index = documents.value.findIndex((document) => document.key === key);
  documents.value = documents.value.filter((document) => document.key !== key);
  if (route.value.document !== undefined && route.value.document !== key) return;
  const beside = documents.value[Math.min(index, documents.value.length - 1)];
  navigate({ ...(beside === undefined ? {} : { document: beside.key }), view: route.value.view, params: {} });
}

function progress(name: string, stage: Stage): Localized {
  return named(name, { zh: `${STAGES[stage].zh}……`, en: `${STAGES[stage].en} …` });
}

function named(name: string, { zh, en }: Localized): Localized {
  return { zh: `${name}：${zh}`, en: `${name}: ${en}` };
}

function errorText(error: unknown): Localized {
  if (error instanceof JobError) return error.messages;
  const cause = error instanceof Error ? error.message : String(error);
  return { zh: `程序出错：${cause}`, en: `The program failed: ${cause}` };
}
