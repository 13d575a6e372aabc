import type { PanelReport, PanelTerm } from "@liaocheng/report-model";
import type { ReportInput } from "../input/report-input.js";
import type { Links } from "../link/link-index.js";
import { linkBatch } from "../link/link-record.js";
import { digestReport, type Digest, type DigestHead } from "../record/digest.js";
import { readBodies, writeChunk } from "../work/chunk-file.js";
import type { WorkPlace } from "../work/work-folder.js";
import { writePart, type WrittenFile } from "../write/write-part.js";
import type { TableForm } from "../write/table-form.js";

/** Read some reports and keep what they gave in the work folder. */
export interface GatherTask {
  readonly kind: "gather";
  readonly inputs: readonly ReportInput[];
  readonly terms: readonly string[];
  readonly folder: string;
  readonly settings: string;
}

/** Read one report and give what it gave. */
export interface DigestTask {
  readonly kind: "digest";
  readonly input: ReportInput;
  readonly terms: readonly string[];
}

/** Write one part of a panel. */
export interface PartTask {
  readonly kind: "part";
  readonly reports: readonly LinkedPlace[];
  readonly form: TableForm;
  readonly path: string;
}

/** Where a report's results stand, and what other reports tell of its targets. */
export interface LinkedPlace {
  readonly place: WorkPlace;
  readonly links: Links;
}

export interface GatheredChunk {
  readonly chunk: string;
  readonly heads: readonly DigestHead[];
}

/** What was written, and the small tables of the part, which are written by the one who gathers all parts. */
export interface WrittenPart {
  readonly file: WrittenFile;
  readonly reports: readonly PanelReport[];
  readonly terms: readonly PanelTerm[];
}

export interface Results {
  readonly gather: GatheredChunk;
  readonly digest: Digest;
  readonly part: WrittenPart;
}

export type Task = GatherTask | DigestTask | PartTask;

/** Does one piece of work; runs in a worker thread or in the program's own. */
export default async function perform(task: Task): Promise<Results[Task["kind"]]> {
  switch (task.kind) {
    case "digest":
      return digestReport(task.input, task.terms);
    case "gather":
      return gather(task);
    case "part":
      return writePartOf(task);
  }
}

async function gather({ inputs, terms, folder, settings }: GatherTask): Promise<GatheredChunk> {
  const digests: Digest[] = [];
  for (const input of inputs) digests.push(await digestReport(input, terms));
  const chunk = await writeChunk(folder, settings, digests);
  return { chunk, heads: digests.map(({ head }) => head) };
}

async function writePartOf({ reports, form, path }: PartTask): Promise<WrittenPart> {
  const tables = { reports: [] as PanelReport[], terms: [] as PanelTerm[] };
  const file = await writePart(path, form, async (write) => {
    for await (const { records, report, terms } of linkedBodies(reports)) {
      await write(records);
      if (report !== undefined) tables.reports.push(report);
      tables.terms.push(...terms);
    }
  });
  return { file, ...tables };
}

/** What reports gave, in order, with what other reports tell of their targets; a chunk is read once for neighbours. */
export async function* linkedBodies(reports: readonly LinkedPlace[]): AsyncGenerator<Digest["body"]> {
  let open: { readonly chunk: string; readonly bodies: Awaited<ReturnType<typeof readBodies>> } | undefined;
  for (const { place, links } of reports) {
    if (open?.chunk !== place.chunk) {
      open = { chunk: place.chunk, bodies: await readBodies(place.chunk) };
    }
    const body = open.bodies[place.index];
    if (body !== undefined) yield { ...body, records: linkBatch(body.records, links) };
  }
}
