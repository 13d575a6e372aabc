import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { PanelReport, PanelTerm } from "@liaocheng/report-model";
import type { Context } from "../../context.js";
import { removeStaleTemporaries } from "../../temporary-files.js";
import { orderedItems } from "./in-order.js";
import { linkedPlaces } from "./link/links-of.js";
import { batchOf } from "./record/record-batch.js";
import { EXTRACTOR_VERSION } from "./record/extractor-version.js";
import type { PanelSettings } from "./settings.js";
import type { PanelWorkers } from "./worker/worker-pool.js";
import { headsOf, type Gathered } from "./work/work-folder.js";
import { replaceFile } from "./work/replace-file.js";
import { folderMetadata } from "./write/csvw.js";
import {
  manifestLines,
  partName,
  problemLines,
  PANEL_FILE,
  REPORTS_A_PART,
  type PanelFile,
} from "./write/folder-files.js";
import type { TableName } from "./write/columns.js";
import { writePart, type WrittenFile, type WriteRows } from "./write/write-part.js";

export interface FolderRun {
  readonly folder: string;
  readonly settings: PanelSettings;
  readonly workers: PanelWorkers;
}

/**
 * Writes a panel of reports that were read: indicators in parts, the other tables whole, a manifest, problems, and last what marks it
 * complete.
 */
export async function toFolder(reports: readonly Gathered[], run: FolderRun, context: Context): Promise<void> {
  const { folder, settings } = run;
  const tables: Record<string, WrittenFile> = {};
  const parts: PanelFile["parts"][number][] = [];
  await mkdir(folder, { recursive: true });
  await removeStaleTemporaries(folder);
  await rm(join(folder, PANEL_FILE), { force: true });
  await writeTable("reports", run, tables, (writeReports) =>
    writeTable("terms", run, tables, async (writeTerms) => {
      for await (const { file, reports: rows, terms, name } of writeParts(reports, run)) {
        parts.push({ file: name, ...file });
        await writeReports(batchOf(rows));
        await writeTerms(batchOf(terms));
      }
    }),
  );
  await removeOtherParts(folder, new Set(parts.map(({ file }) => file)));
  const remarked = reports.filter((report) => report.remarked);
  await replaceFile(join(folder, "manifest.jsonl"), manifestLines(headsOf(reports), settings.format));
  await replaceFile(join(folder, "problems.jsonl"), problemLines(headsOf(remarked), context));
  if (settings.format === "csv") {
    const metadata = folderMetadata(
      parts.map(({ file }) => file),
      Object.keys(tables),
    );
    await replaceFile(join(folder, "csv-metadata.json"), metadata);
  }
  const panel: PanelFile = {
    extractorVersion: EXTRACTOR_VERSION,
    format: settings.format,
    terms: settings.terms,
    reports: reports.length,
    parts,
    tables,
  };
  await replaceFile(join(folder, PANEL_FILE), `${JSON.stringify(panel, undefined, 2)}\n`);
}

/** Writes one of the small tables; `terms` only where words were given. */
async function writeTable(
  table: Exclude<TableName, "indicators">,
  { folder, settings }: FolderRun,
  written: Record<string, WrittenFile>,
  produce: (write: WriteRows) => Promise<void>,
): Promise<void> {
  if (table === "terms" && settings.terms.length === 0) {
    await produce(() => Promise.resolve());
    return;
  }
  const { format, bom } = settings;
  const name = `${table}.${format}`;
  written[name] = await writePart(join(folder, name), { table, format, bom }, produce);
}

interface NamedPart {
  readonly name: string;
  readonly file: WrittenFile;
  readonly reports: readonly PanelReport[];
  readonly terms: readonly PanelTerm[];
}

async function* writeParts(
  reports: readonly Gathered[],
  { folder, settings: { format, bom }, workers }: FolderRun,
): AsyncGenerator<NamedPart> {
  const places = linkedPlaces(reports);
  const starts = Array.from(
    { length: Math.ceil(reports.length / REPORTS_A_PART) },
    (_, index) => index * REPORTS_A_PART,
  );
  yield* orderedItems(starts, workers.threads, async (from) => {
    const name = partName(from / REPORTS_A_PART, format);
    const written = await workers.perform<"part">({
      kind: "part",
      reports: places(from, from + REPORTS_A_PART),
      form: { table: "indicators", format, bom },
      path: join(folder, name),
    });
    return { name, ...written };
  });
}

/** Parts of an earlier, longer panel, or of one in another format. */
async function removeOtherParts(folder: string, names: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder)) {
    if (/^part-\d{5,}\.(?:jsonl|csv|parquet)$/u.test(name) && !names.has(name)) await rm(join(folder, name));
  }
}
