import type { Dropped } from "./account/text-account.js";
import type { PageReader } from "./page-reader.js";
import type { ReadLimits } from "./limits.js";
import type { ReadPlace } from "./read-place.js";
import type { ReadWarning } from "./read-warning.js";
import type { TracedText } from "./traced/traced-text.js";

/** What the reader of one type gives back. */
export interface TypedReading {
  readonly text: TracedText;
  readonly title?: string;
  readonly encoding?: string;
  readonly warnings: readonly ReadWarning[];
  /** Every piece of text in the source. */
  readonly seen: Iterable<TracedText>;
  readonly dropped: readonly Dropped[];
  /** Says where a stretch of the source stands; asked in any order. */
  placeOf(from: number, fromEnd: number): Omit<ReadPlace, "start" | "end">;
}

/** What the reader of one type needs to know. */
export interface TypedReadOptions {
  readonly name?: string | undefined;
  readonly encoding?: string | undefined;
  readonly limits: ReadLimits;
  /** Hard lines of plain text stay apart. */
  readonly keepLines?: boolean | undefined;
  /** Reads a file that lies in this one. */
  readInner(bytes: Uint8Array, name: string): Promise<TypedReading>;
  /** Recognises pages that are pictures. */
  readonly readPage?: PageReader | undefined;
  readonly readCmap?: ((filename: string) => Promise<Uint8Array>) | undefined;
}
