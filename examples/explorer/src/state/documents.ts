import { batch, computed, signal } from "@preact/signals";
import { documentTitle } from "../documents/document-title.js";
import type { Analysis, DocumentInput } from "../worker/analysis.js";
import { documentNames, lastParams, navigate, route } from "./route.js";

/** An open document with what it was made from. */
export interface OpenDocument {
  readonly analysis: Analysis;
  readonly input: DocumentInput;
  /** The sample that came by itself: it leaves when the reader opens something of his own. */
  readonly passing: boolean;
}

/** What is open, in the order it was opened. It stands outside the views, so that no change of view loses it. */
export const openDocuments = signal<readonly OpenDocument[]>([]);

/** How often all that is open was read anew: what views remember of a reading holds for one. */
export const readings = signal(0);

/** The same as the views need it. */
export const documents = computed<readonly Analysis[]>(() => openDocuments.value.map(({ analysis }) => analysis));

/** The document the address names, the first when it names none; absent while that document is not open. */
export const currentDocument = computed<Analysis | undefined>(() => {
  const wanted = route.value.document;
  return wanted === undefined ? documents.value[0] : documents.value.find(({ key }) => key === wanted);
});

/** Puts a document among the open ones; what is open already stays where it is, and stays for good when it is asked for. */
export function addDocument(opened: OpenDocument): void {
  const { analysis, passing } = opened;
  const known = openDocuments.value.find(({ analysis: { key } }) => key === analysis.key);
  batch(() => {
    documentNames.value = { ...documentNames.value, [analysis.key]: documentTitle(analysis, "zh") };
    if (known !== undefined) {
      if (known.passing && !passing)
        openDocuments.value = openDocuments.value.map((one) => (one === known ? opened : one));
      return;
    }
    const staying = passing ? openDocuments.value : openDocuments.value.filter((one) => !one.passing);
    openDocuments.value = [...staying, opened];
  });
}

/** Shows a document. An address without one means the one that opens first: what the view keeps there holds for it. */
export function showDocument({ key }: Analysis): void {
  const { document, view, params } = route.value;
  if (document === undefined || document === key) navigate({ document: key, view, params }, { replace: true });
  else navigate({ document: key, view, params: lastParams(key, view) });
}

/** Closes a document and shows the one beside it. */
export function closeDocument(key: string): void {
  const index = documents.value.findIndex((document) => document.key === key);
  openDocuments.value = openDocuments.value.filter(({ analysis }) => analysis.key !== key);
  if (route.value.document !== undefined && route.value.document !== key) return;
  const beside = documents.value[Math.min(index, documents.value.length - 1)];
  const { view } = route.value;
  navigate(
    beside === undefined ? { view, params: {} } : { document: beside.key, view, params: lastParams(beside.key, view) },
  );
}

/** Closes everything. */
export function closeAll(): void {
  openDocuments.value = [];
  navigate({ view: route.value.view, params: {} });
}
