import type { ReportOptions } from "@liaocheng/report-parser";
import type { Context } from "../../../context.js";
import { problemRow } from "../problems.js";
import type { DigestHead } from "../record/digest.js";
import type { PanelFormat } from "./table-form.js";
import type { WrittenFile } from "./write-part.js";

/** Reports of a part; a part is what a worker holds at once. */
export const REPORTS_A_PART = 128;

/** Name of a part of the indicators. */
export const partName = (index: number, format: string): string => `part-${String(index).padStart(5, "0")}.${format}`;

/** Names that a panel takes in its folder. */
export const isPanelName = (name: string): boolean =>
  /^(?:part-\d{5,}|reports|terms)\.(?:jsonl|csv|parquet)$|^(?:manifest|problems)\.jsonl$|^(?:panel|csv-metadata)\.json$/u.test(
    name,
  );

/** Written last: its presence says that the panel is complete. */
export const PANEL_FILE = "panel.json";

/** What a folder holds. */
export interface PanelFile {
  readonly extractorVersion: string;
  readonly format: PanelFormat;
  readonly terms: readonly string[];
  readonly reports: number;
  readonly parts: readonly ({ readonly file: string } & WrittenFile)[];
  readonly tables: Readonly<Record<string, WrittenFile>>;
}

/** A line of `manifest.jsonl`: a report that was asked for. */
export interface ManifestLine {
  readonly source: string;
  readonly file: string;
  readonly url?: string | undefined;
  /** What the caller said of it. */
  readonly given: ReportOptions;
  readonly sha256?: string | undefined;
  readonly rows: number;
  /** The part that holds its rows. */
  readonly part: string;
  /** Whether it is in the panel. */
  readonly done: boolean;
}

/** One line a report, in the order of the panel. */
export function* manifestLines(heads: Iterable<DigestHead>, format: PanelFormat): Generator<string> {
  let index = 0;
  for (const { source, file, url, given, sha256, rows, problems } of heads) {
    const part = partName(Math.floor(index / REPORTS_A_PART), format);
    const done = !problems.some(({ severity }) => severity === "error");
    yield lineOf({ source, file, url, given, sha256, rows, part, done } satisfies ManifestLine);
    index += 1;
  }
}

/** One line a problem, in the order of the reports. */
export function* problemLines(heads: Iterable<DigestHead>, context: Context): Generator<string> {
  for (const head of heads) {
    for (const problem of head.problems) yield lineOf(problemRow(head, problem, context));
  }
}

const lineOf = (row: object): string => `${JSON.stringify(row)}\n`;
