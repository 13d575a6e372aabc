import type { ReadResult } from "@liaocheng/report-reader";

/** A report as read: its text and where it came from. */
export interface SourceDocument extends ReadResult {
  /** The argument as given, `-` for standard input. */
  readonly file: string;
  /** For people: the file's base name, or standard input in the language of the run. */
  readonly label: string;
}
