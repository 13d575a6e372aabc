import type { Finding, Span } from "@liaocheng/report-model";
import { computed, signal } from "@preact/signals";

/** What the reader has done with one document. */
export interface DocumentWork {
  /** Fixes he has accepted (true) or refused, by the key of their finding. */
  readonly decisions: Readonly<Record<string, boolean>>;
  /** Stretches he has looked at: figures, terms, findings. */
  readonly seen: readonly string[];
  /** Whether a corrected text with all decisions was taken. */
  readonly handedOver: boolean;
}

const NO_WORK: DocumentWork = { decisions: {}, seen: [], handedOver: true };

/** The work on all documents of this visit by their key, also on those that were closed. */
export const works = signal<Readonly<Record<string, DocumentWork>>>({});

/** The work on one document. */
function workOn(key: string): DocumentWork {
  return works.value[key] ?? NO_WORK;
}

/** Names a finding by what it is and where, so that a later reading of the same text knows it again. */
function findingKey({ ruleId, messageId, span }: Pick<Finding, "ruleId" | "messageId" | "span">): string {
  return `${ruleId} ${messageId} ${stretch(span)}`;
}

/** Whether a fix is taken: as the reader decided, else a safe one is and another is not. */
export function isAccepted(key: string, finding: Finding): boolean {
  const { fix } = finding;
  return fix !== undefined && (workOn(key).decisions[findingKey(finding)] ?? fix.safe);
}

/** Whether the reader has refused a fix himself. */
export function isRefused(key: string, finding: Finding): boolean {
  return workOn(key).decisions[findingKey(finding)] === false;
}

/** Accepts or refuses a fix for good. */
export function decide(key: string, finding: Finding, accepted: boolean): void {
  const { decisions } = workOn(key);
  change(key, { decisions: { ...decisions, [findingKey(finding)]: accepted }, handedOver: false });
}

/** Remembers that the reader looked at a stretch. */
export function lookAt(key: string, span: Span): void {
  const { seen } = workOn(key);
  const place = stretch(span);
  if (!seen.includes(place)) change(key, { seen: [...seen, place] });
}

/** The stretches of a document that were looked at. */
export function seenIn(key: string): ReadonlySet<string> {
  return new Set(workOn(key).seen);
}

/** Whether a stretch is among them. */
export function isSeen(seen: ReadonlySet<string>, span: Span): boolean {
  return seen.has(stretch(span));
}

/** The reader has the corrected text: his decisions are not lost any more. */
export function markHandedOver(key: string): void {
  change(key, { handedOver: true });
}

/** Whether decisions would be lost with the page. */
export const hasUnsavedWork = computed(() => Object.values(works.value).some(({ handedOver }) => !handedOver));

/** Words that the reader has written. */
export interface WrittenDraft {
  readonly text: string;
  /** As they are kept elsewhere: in a report or a file. */
  readonly saved: string;
}

/** What is being written; absent while nothing has been. */
export const writtenDraft = signal<WrittenDraft | undefined>(undefined);

/** Whether words are being written that are in no report and no file. */
export const hasUnsavedWords = computed(() => {
  const draft = writtenDraft.value;
  return draft !== undefined && draft.text !== draft.saved;
});

function change(key: string, changes: Partial<DocumentWork>): void {
  works.value = { ...works.value, [key]: { ...workOn(key), ...changes } };
}

function stretch({ start, end }: Span): string {
  return `${String(start)}-${String(end)}`;
}
