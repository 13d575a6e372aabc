import { documents, openDocuments } from "../state/documents.js";
import { openDocument, type OpenOptions } from "../state/opening.js";
import { route } from "../state/route.js";

const NAME = "liaocheng-2022.txt";

/** Opens the report of Liaocheng that comes with the page. */
export async function openSample(options: OpenOptions = {}): Promise<void> {
  const { default: text } = await import("../../../../seeds/liaocheng-2022.txt?raw");
  await openDocument({ name: NAME, content: text }, options);
}

/** Opens the sample that leaves when the reader opens a report of his own, and comes back when he goes back to it. */
export async function openPassingSample(): Promise<void> {
  await openSample({ passing: true, show: route.value.document === undefined });
  const key = openDocuments.value.find(({ passing }) => passing)?.analysis.key;
  if (key === undefined) return;
  addEventListener("hashchange", () => {
    const left = route.value.document === key && !documents.value.some((document) => document.key === key);
    if (left) void openSample({ passing: true });
  });
}
