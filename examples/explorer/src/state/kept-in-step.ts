import { effect } from "@preact/signals";
import { cityInForce } from "./city-in-force.js";
import { openDocuments, type OpenDocument } from "./documents.js";
import { keeping, keptWords } from "./keeping.js";
import type { KeptDocument } from "./kept-store.js";
import { notify } from "./notices.js";
import { openGiven } from "./opening.js";
import { hasUnsavedWords, hasUnsavedWork, works, writtenDraft, type DocumentWork, type WrittenDraft } from "./work.js";

/** Pause of the writer after which the draft is kept. */
const PAUSE = 200;

/** Loaded only when something is kept. */
const store = () => import("./kept-store.js");

/** Puts back what was kept: the draft, the city file, then the documents that are read by it. */
export async function restoreKept(): Promise<boolean> {
  const kept = await attempt(async () => (await store()).readAll());
  if (kept === undefined) return false;
  if (kept.draft !== undefined) {
    writtenDraft.value = kept.draft;
    keptWords.value = kept.draft.text;
  }
  if (kept.city !== undefined) {
    await (await import("../city/take-city.js")).takeCity(kept.city);
    if (cityInForce.value === undefined) await attempt(async () => (await store()).writeOne("city", undefined));
  }
  works.value = { ...kept.works, ...works.value };
  await openGiven(kept.documents.map(({ name, content }) => ({ name, size: 0, read: () => content })));
  return openDocuments.value.length > 0;
}

/** Keeps what is open, decided and written in step with the store, and asks before something is lost that nothing keeps. */
export function keepInStep(): void {
  keepDocuments();
  keepDraft();
  effect(() => {
    const { file } = cityInForce.value ?? {};
    if (keeping.value) void attempt(async () => (await store()).writeOne("city", file));
  });
  effect(() => {
    const { text } = writtenDraft.value ?? {};
    const losesWords = hasUnsavedWords.value && !(keeping.value && keptWords.value === text);
    if (losesWords || (hasUnsavedWork.value && !keeping.value)) addEventListener("beforeunload", askBeforeLeaving);
    else removeEventListener("beforeunload", askBeforeLeaving);
  });
}

/** The draft is kept a moment after the writer has paused; until then the page knows that it is not. */
function keepDraft(): void {
  let soon: ReturnType<typeof setTimeout> | undefined;
  let stored: WrittenDraft | undefined;
  const write = async (draft: WrittenDraft | undefined): Promise<void> => {
    const done = await attempt(async () => {
      await (await store()).writeOne("draft", draft);
      return true;
    });
    if (done === true && keeping.value) keptWords.value = draft?.text;
  };
  effect(() => {
    const draft = keeping.value ? writtenDraft.value : undefined;
    if (draft?.text === stored?.text && draft?.saved === stored?.saved) return;
    stored = draft;
    clearTimeout(soon);
    if (keeping.value) soon = setTimeout(() => void write(draft), PAUSE);
    else keptWords.value = undefined;
  });
}

function keepDocuments(): void {
  let storedDocuments: readonly OpenDocument[] = [];
  let storedWorks: Readonly<Record<string, DocumentWork>> = {};
  effect(() => {
    const documents = keeping.value ? openDocuments.value.filter(({ passing }) => !passing) : [];
    const added = without(documents, storedDocuments);
    const removed = without(storedDocuments, documents);
    storedDocuments = documents;
    if (!keeping.value || (added.length === 0 && removed.length === 0)) return;
    void attempt(async () => {
      await (
        await store()
      ).change(
        added.map(kept),
        removed.map(({ analysis: { key } }) => key),
      );
    });
  });
  effect(() => {
    const changed = keeping.value ? Object.entries(works.value).filter(([key, work]) => storedWorks[key] !== work) : [];
    storedWorks = keeping.value ? works.value : {};
    if (changed.length > 0) void attempt(async () => (await store()).writeWorks(changed));
  });
}

/** Deletes what was kept. */
export async function deleteKept(): Promise<void> {
  const done = await attempt(async () => {
    await (await store()).deleteAll();
    return true;
  });
  if (done === true)
    notify("info", {
      zh: "已从这个浏览器里删除保留的文件、取舍和草稿；此页上打开的不受影响",
      en: "What was kept in this browser is deleted; what is open on this page stays open",
    });
}

/** The documents of a list that are not in another. */
function without(some: readonly OpenDocument[], others: readonly OpenDocument[]): OpenDocument[] {
  const keys = new Set(others.map(({ analysis: { key } }) => key));
  return some.filter(({ analysis: { key } }) => !keys.has(key));
}

const kept = ({ analysis: { key }, input: { name, content } }: OpenDocument): KeptDocument => ({ key, name, content });

function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** The store does one thing after the other, so that what is kept has the order of what was done. */
let before: Promise<unknown> = Promise.resolve();

/** Private windows and full disks may refuse; then the page works on and says so once. */
async function attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  const done = before.then(work);
  before = done.catch(() => undefined);
  try {
    return await done;
  } catch {
    if (keeping.value)
      notify("error", {
        zh: "这个浏览器不让保留文件（无痕窗口或空间不足），离开此页前请先下载修订稿",
        en: "This browser refuses to keep files (private window or no space); download your corrected text before you leave",
      });
    keeping.value = false;
    return undefined;
  }
}
