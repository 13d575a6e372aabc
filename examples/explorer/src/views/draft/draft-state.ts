import { effect, signal, untracked } from "@preact/signals";
import { JobError, runJob } from "../../worker/run-job.js";
import { cityInForce } from "../../state/city-in-force.js";
import { notify } from "../../state/notices.js";
import { writtenDraft, type WrittenDraft } from "../../state/work.js";
import type { DraftReading } from "../../worker/read-draft.js";
import { changedCharacters, changedLines } from "./model/lines.js";
import { mergeReading, moveReading } from "./model/merge-reading.js";
import { partToRead } from "./model/part-to-read.js";

/** What is being written, with the last reading of it. */
export interface Draft {
  readonly text: string;
  /** Another draft has another number. */
  readonly number: number;
  /** As it is kept elsewhere: in a report or a file. */
  readonly saved: string;
  /** Whether the reader has written in it. */
  readonly written: boolean;
  /** In the offsets of `text`; changed words have nothing in it until they are read. */
  readonly reading: DraftReading;
  /** Whether lines are being read, all of it is, or nothing has changed since. */
  readonly state: "lines" | "all" | "read";
}

const NOTHING: DraftReading = { indicators: [], findings: [], frame: [] };

/** Pauses of the writer after which the changed lines, and the whole text, are read. */
const PAUSE = 120;
const LONG_PAUSE = 900;

/** The draft of this visit; it stands outside the view, so that a look at another one does not lose it. */
export const draft = signal<Draft | undefined>(undefined);

/** The text that was last read, whole or in parts. */
let readText = "";
let begun = 0;
let readSoon: ReturnType<typeof setTimeout> | undefined;
let readAllSoon: ReturnType<typeof setTimeout> | undefined;

effect(() => {
  const now = draft.value;
  if (now !== undefined) writtenDraft.value = now.written ? { text: now.text, saved: now.saved } : undefined;
});

// Another city file reads it otherwise.
effect(() => {
  void cityInForce.value;
  untracked(() => void readAll());
});

/** Begins a draft, empty or with the text of a document. */
export function beginDraft(given: string): void {
  // Fields hold no other ends of lines.
  const text = given.replace(/\r\n?/gu, "\n");
  begin({ text, saved: text, written: false });
}

/** Goes on with a draft of an earlier visit. */
export function resumeDraft(kept: WrittenDraft): void {
  begin({ ...kept, written: true });
}

function begin(words: Pick<Draft, "text" | "saved" | "written">): void {
  readText = words.text;
  begun += 1;
  draft.value = { ...words, number: begun, reading: NOTHING, state: "all" };
  void readAll();
}

/** Takes the text as it has been written now; what is known of the other lines moves along at once. */
export function writeDraft(text: string): void {
  const now = draft.value;
  if (now === undefined || now.text === text) return;
  const changed = changedCharacters(now.text, text);
  draft.value = {
    ...now,
    text,
    written: true,
    state: "lines",
    reading: changed ? moveReading(now.reading, changed) : now.reading,
  };
  clearTimeout(readSoon);
  clearTimeout(readAllSoon);
  readSoon = setTimeout(() => void readLines(), PAUSE);
  readAllSoon = setTimeout(() => void readAll(), LONG_PAUSE);
}

/** Says that the draft is kept elsewhere now. */
export function keepDraft(): void {
  if (draft.value) draft.value = { ...draft.value, saved: draft.value.text };
}

/** Reads the lines that changed since the last reading, by the headings above them. */
async function readLines(): Promise<void> {
  const now = draft.value;
  const changed = now && changedLines(readText, now.text);
  if (now === undefined || changed === undefined) return;
  const part = partToRead(now.text, changed.after, now.reading.frame);
  const read = await attempt(part.text);
  if (read === undefined || draft.value?.text !== now.text) return;
  const untouched = { before: changed.after, after: changed.after };
  draft.value = { ...draft.value, reading: mergeReading(draft.value.reading, untouched, part, read) };
}

/** Reads all of it: what one line says may disagree with another. */
async function readAll(): Promise<void> {
  const { text } = draft.value ?? {};
  if (text === undefined) return;
  draft.value = draft.value && { ...draft.value, state: "all" };
  const reading = await attempt(text);
  if (reading === undefined || draft.value?.text !== text) return;
  readText = text;
  draft.value = { ...draft.value, reading, state: "read" };
}

async function attempt(text: string): Promise<DraftReading | undefined> {
  try {
    return await runJob("readDraft", { text });
  } catch (error) {
    if (!(error instanceof JobError)) throw error;
    notify("error", error.messages);
    return undefined;
  }
}
