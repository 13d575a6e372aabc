import { effect, signal } from "@preact/signals";
import type { KeptDocument } from "./kept-store.js";
import { openDocuments, type OpenDocument } from "./documents.js";
import { notify } from "./notices.js";
import { openGiven } from "./opening.js";
import { remember, remembered } from "./remembered.js";
import { hasUnsavedWords, hasUnsavedWork, works, type DocumentWork } from "./work.js";

/** Whether files and decisions are kept in this browser: only after the reader has switched it on. */
export const keeping = signal(remembered("keep") === "on");

/** Loaded only when something is kept. */
const store = () => import("./kept-store.js");

/** Opens what was kept, in its old order, with what the reader had decided; tells whether there was anything. */
export async function restore(): Promise<boolean> {
  if (!keeping.value) return false;
  const kept = await attempt(async () => (await store()).readAll());
  if (kept === undefined || kept.documents.length === 0) return false;
  works.value = { ...kept.works, ...works.value };
  await openGiven(kept.documents.map(({ name, content }) => ({ name, size: 0, read: () => content })));
  return openDocuments.value.length > 0;
}

/** Keeps what is open and decided in step with the store, and asks before decisions are lost where nothing is kept. */
export function keepInStep(): void {
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
  effect(() => {
    if (hasUnsavedWords.value || (hasUnsavedWork.value && !keeping.value))
      addEventListener("beforeunload", askBeforeLeaving);
    else removeEventListener("beforeunload", askBeforeLeaving);
  });
}

/** Switches keeping on or off; what was kept is deleted with it. */
export async function setKeeping(on: boolean): Promise<void> {
  keeping.value = on;
  remember("keep", on ? "on" : "off");
  if (on) return;
  const done = await attempt(async () => {
    await (await store()).deleteAll();
    return true;
  });
  if (done === true)
    notify("info", {
      zh: "已从这个浏览器里删除保留的文件和取舍；此页上打开的不受影响",
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
