import { join } from "node:path";
import type { PanelReport, PanelTerm } from "@liaocheng/report-model";
import type { ReportInput } from "../input/report-input.js";
import { digestReport, type DigestHead } from "../record/digest.js";
import type { RowBatch } from "../record/record-batch.js";
import { chunkName, encodeDigest, writeChunk, type Encoded } from "../work/chunk-file.js";
import { linkedBodies, type LinkedPlace } from "../work/linked-bodies.js";
import { gatheredOf, type Gathered } from "../work/work-folder.js";
import { rowsFor } from "../write/rows-for.js";
import { linesOf } from "../write/table-writer.js";
import { writePart, type WrittenFile } from "../write/write-part.js";
import type { TableForm } from "../write/table-form.js";

/** Read some reports and keep what they gave in the work folder. */
interface GatherTask {
  readonly kind: "gather";
  readonly inputs: readonly ReportInput[];
  readonly terms: readonly string[];
  readonly folder: string;
  readonly settings: string;
}

/** Read one report and give its rows in a table. */
interface DigestTask {
  readonly kind: "digest";
  readonly input: ReportInput;
  readonly terms: readonly string[];
  readonly form: TableForm;
}

/** Write one part of a panel. */
interface PartTask {
  readonly kind: "part";
  readonly reports: readonly LinkedPlace[];
  readonly form: TableForm;
  readonly path: string;
}

/** A report that was read and what it gave to a table: lines where the format has lines. */
interface Digested {
  readonly head: DigestHead;
  readonly rows: RowBatch | string;
}

/** What was written, and the small tables of the part, which are written by the one who gathers all parts. */
interface WrittenPart {
  readonly file: WrittenFile;
  readonly reports: readonly PanelReport[];
  readonly terms: readonly PanelTerm[];
}

export interface Results {
  readonly gather: readonly Gathered[];
  readonly digest: Digested;
  readonly part: WrittenPart;
}

export type Task = GatherTask | DigestTask | PartTask;

/** Does one piece of work; runs in a worker thread or in the program's own. */
export default async function perform(task: Task): Promise<Results[Task["kind"]]> {
  switch (task.kind) {
    case "digest":
      return digest(task);
    case "gather":
      return gather(task);
    case "part":
      return writePartOf(task);
  }
}

async function digest({ input, terms, form: { table, format } }: DigestTask): Promise<Digested> {
  const { head, body } = await digestReport(input, terms);
  const rows = rowsFor(table, body);
  return { head, rows: format === "parquet" ? rows : linesOf({ table, format }, rows) };
}

async function gather({ inputs, terms, folder, settings }: GatherTask): Promise<readonly Gathered[]> {
  const encoded: Encoded[] = [];
  for (const input of inputs) encoded.push(encodeDigest(await digestReport(input, terms)));
  const path = join(folder, chunkName(inputs.map(({ id }) => id)));
  return (await writeChunk(path, settings, encoded)).map(gatheredOf);
}

async function writePartOf({ reports, form, path }: PartTask): Promise<WrittenPart> {
  const tables = { reports: [] as PanelReport[], terms: [] as PanelTerm[] };
  const file = await writePart(path, form, async (write) => {
    for (const { records, report, terms } of linkedBodies(reports)) {
      await write(records);
      if (report !== undefined) tables.reports.push(report);
      tables.terms.push(...terms);
    }
  });
  return { file, ...tables };
}
