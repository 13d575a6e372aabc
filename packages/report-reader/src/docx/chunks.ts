import { descendants, type MarkupElement } from "../markup/markup-tree.js";
import { ReadError } from "../read-error.js";
import { splitAt, type TracedText } from "../traced/traced-text.js";
import type { TypedReading, TypedReadOptions } from "../typed-reading.js";
import type { DocumentParts } from "./document-parts.js";

/** A document of another type (html, rtf, text, docx) that a docx takes in. */
export interface Chunk {
  /** Part of the package it lies in. */
  readonly name: string;
  /** Its lines; their places in the source begin at `base`. */
  readonly lines: readonly TracedText[];
  readonly base: number;
  readonly reading: TypedReading;
}

/** What a docx takes in, by the elements that stand for it. */
export type Chunks = ReadonlyMap<MarkupElement, Chunk>;

/** No part of a docx is as long, so that the places of one document never reach into those of the next. */
const ROOM = 2 ** 36;

/** Reads what a docx takes in; what cannot be read is missing, and is told by whoever comes upon it. */
export async function readChunks(
  parts: DocumentParts,
  { readInner }: Pick<TypedReadOptions, "readInner">,
): Promise<Chunks> {
  const chunks = new Map<MarkupElement, Chunk>();
  for (const element of descendants(parts.body)) {
    if (element.name !== "w:altChunk") continue;
    const id = Array.from(element.attributes).find(([name]) => name.endsWith(":id"))?.[1];
    const chunk = id === undefined ? undefined : parts.chunkOf?.(id);
    if (chunk === undefined) continue;
    try {
      const reading = await readInner(chunk.bytes, chunk.name.slice(chunk.name.lastIndexOf("/") + 1));
      const base = (chunks.size + 1) * ROOM;
      const lines = splitAt(movedBy(reading.text, base), /\r?\n/gu);
      chunks.set(element, { name: chunk.name, lines, base, reading });
    } catch (cause) {
      if (!(cause instanceof ReadError)) throw cause;
    }
  }
  return chunks;
}

/** The same text, its places in the source further on. */
export const movedBy = ({ text, spans }: TracedText, base: number): TracedText => ({
  text,
  spans: spans.map((span) => ({ ...span, from: span.from + base, fromEnd: span.fromEnd + base })),
});
