import type { ReadLimits } from "./limits.js";
import type { ReadWarning } from "./read-warning.js";

/** What the reader of one type gives back. */
export interface TypedReading {
  readonly text: string;
  readonly title?: string;
  readonly encoding?: string;
  readonly warnings: readonly ReadWarning[];
}

/** What the reader of one type needs to know. */
export interface TypedReadOptions {
  readonly encoding?: string | undefined;
  readonly limits: ReadLimits;
  readonly readCmap?: ((filename: string) => Promise<Uint8Array>) | undefined;
}
