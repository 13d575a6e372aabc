import type { CitySource } from "@liaocheng/city";
import type { ReportOptions } from "@liaocheng/report-parser";

/** Where the text of a report is: a file, a text or bytes already at hand, or nowhere, with the reason. */
export type ReportBody =
  | { readonly path: string; readonly size: number }
  | { readonly text: string }
  | { readonly bytes: Uint8Array; readonly name?: string }
  | { readonly refused: InputProblem };

/** One report to be read; plain data, as it may be sent to a worker. */
export interface ReportInput {
  /** Place in the order of the panel, from 0. */
  readonly at: number;
  /** What is unlike for reports unlike in content or in what is known of them. */
  readonly id: string;
  /** Name in the panel. */
  readonly source: string;
  /** As messages and tables name it: the file as given, with the row of a collection. */
  readonly file: string;
  readonly body: ReportBody;
  /** What is known of it besides its text. */
  readonly known: ReportOptions;
  /** The city file it is read by. */
  readonly city?: CitySource | undefined;
  /** Where it was published. */
  readonly url?: string | undefined;
  /** What is wrong with what was said of it; told with its other problems. */
  readonly problem?: InputProblem | undefined;
}

/** Reports in the order of the panel; read as often as asked. */
export interface InputList {
  /** How many there are. */
  readonly count: number;
  /** Those in `range` (from included, to excluded), one by one; a collection is read piece by piece. */
  readonly read: (range: Range) => AsyncIterable<ReportInput>;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A mistake in what was said of a report, in both languages. */
export interface InputProblem {
  readonly zh: string;
  readonly en: string;
}
