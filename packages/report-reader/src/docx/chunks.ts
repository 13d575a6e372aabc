import { descendants, type MarkupElement } from "../markup/markup-tree.js";
import { ReadError } from "../read-error.js";
import { made, splitAt, type TracedText } from "../traced/traced-text.js";
import type { TypedReadOptions } from "../typed-reading.js";
import type { DocumentParts } from "./document-parts.js";

/** The lines of the documents of other types (html, rtf, text, docx) that a docx takes in, by their elements. */
export type Chunks = ReadonlyMap<MarkupElement, readonly TracedText[]>;

/** Reads what a docx takes in; what cannot be read is missing, and is told by whoever comes upon it. */
export async function readChunks(
  parts: DocumentParts,
  { readInner }: Pick<TypedReadOptions, "readInner">,
): Promise<Chunks> {
  const chunks = new Map<MarkupElement, readonly TracedText[]>();
  for (const element of descendants(parts.body)) {
    if (element.name !== "w:altChunk") continue;
    const id = Array.from(element.attributes).find(([name]) => name.endsWith(":id"))?.[1];
    const chunk = id === undefined ? undefined : parts.chunkOf?.(id);
    if (chunk === undefined) continue;
    try {
      const { text } = await readInner(chunk.bytes, chunk.name.slice(chunk.name.lastIndexOf("/") + 1));
      // Its places lie in the other document.
      chunks.set(element, splitAt(made(text.text), /\r?\n/gu));
    } catch (cause) {
      if (!(cause instanceof ReadError)) throw cause;
    }
  }
  return chunks;
}
