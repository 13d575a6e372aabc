import { effect, signal, untracked } from "@preact/signals";
import type { Analysis, Proofreading, ReportFinding, Terms } from "../worker/analysis.js";
import { JobError, runJob } from "../worker/run-job.js";
import { currentDocument } from "./documents.js";
import { dismiss, notify } from "./notices.js";

/** What is known of the open documents by their key; each comes a moment after its document. */
const proofreadings = signal<Readonly<Record<string, Proofreading>>>({});

const knownTerms = signal<Readonly<Record<string, Terms>>>({});

const NO_TERMS: Terms = { terms: [], mentions: [] };

/** The terms of a document and where it uses them; none yet while they are looked for. */
export function termsOf({ key }: Analysis): Terms {
  return knownTerms.value[key] ?? NO_TERMS;
}

/** Keys of the documents that are or were proofread. */
const begun = new Set<string>();

const NO_FINDINGS: readonly ReportFinding[] = [];

/** The proofreading of a document; absent while it is at work. */
export function proofreadingOf({ key }: Analysis): Proofreading | undefined {
  return proofreadings.value[key];
}

/** Its findings; none yet while it is at work. */
export function findingsOf(document: Analysis): readonly ReportFinding[] {
  return proofreadingOf(document)?.findings ?? NO_FINDINGS;
}

/** How often all of it was forgotten: what was begun before counts no more. */
let age = 0;

/** Forgets what was said, because all documents are read anew. */
export function forgetProofreadings(): void {
  age += 1;
  begun.clear();
  proofreadings.value = {};
  knownTerms.value = {};
}

/** Proofreads each document when it is first shown. */
export function proofreadWhenShown(): void {
  effect(() => {
    const document = currentDocument.value;
    if (document !== undefined) void untracked(() => proofread(document));
  });
}

/** Proofreads a document once; that takes its own part of the program, so the report is shown before. */
async function proofread(document: Analysis): Promise<void> {
  const { key, name, text, report } = document;
  if (proofreadings.value[key] !== undefined || begun.has(key)) return;
  begun.add(key);
  const own = age;
  const notice = notify("progress", { zh: `${name}：校对……`, en: `${name}: proofreading …` });
  try {
    const found = await runJob("findTerms", { report });
    if (own !== age) return;
    knownTerms.value = { ...knownTerms.value, [key]: found };
    const done = await runJob("proofread", { name, text, report, terms: found.terms });
    if (own !== age) return;
    proofreadings.value = { ...proofreadings.value, [key]: done };
  } catch (error) {
    if (!(error instanceof JobError)) throw error;
    const { zh, en } = error.messages;
    begun.delete(key);
    notify("error", { zh: `${name}：未能校对。${zh}`, en: `${name}: not proofread. ${en}` });
  } finally {
    dismiss(notice);
  }
}
