import { signal } from "@preact/signals";
import type { Analysis, Proofreading, ReportFinding } from "../worker/analysis.js";
import { JobError, runJob } from "../worker/run-job.js";
import { dismiss, notify } from "./notices.js";

/** What is known of the open documents by their key; each comes a moment after its document. */
const proofreadings = signal<Readonly<Record<string, Proofreading>>>({});

const NO_FINDINGS: readonly ReportFinding[] = [];

/** The proofreading of a document; absent while it is at work. */
export function proofreadingOf({ key }: Analysis): Proofreading | undefined {
  return proofreadings.value[key];
}

/** Its findings; none yet while it is at work. */
export function findingsOf(document: Analysis): readonly ReportFinding[] {
  return proofreadingOf(document)?.findings ?? NO_FINDINGS;
}

/** Proofreads a document once; that takes its own part of the program, so the report is shown before. */
export async function proofread(document: Analysis): Promise<void> {
  const { key, name, text, report, terms } = document;
  if (proofreadings.value[key] !== undefined) return;
  const notice = notify("progress", { zh: `${name}：校对……`, en: `${name}: proofreading …` });
  try {
    const done = await runJob("proofread", { text, report, terms });
    proofreadings.value = { ...proofreadings.value, [key]: done };
  } catch (error) {
    if (!(error instanceof JobError)) throw error;
    const { zh, en } = error.messages;
    notify("error", { zh: `${name}：未能校对。${zh}`, en: `${name}: not proofread. ${en}` });
  } finally {
    dismiss(notice);
  }
}
