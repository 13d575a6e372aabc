import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { ReadError, reportsInZip, type ReportInZip } from "@liaocheng/report-reader";
import type { Context } from "../../../context.js";
import type { ReportBody } from "./report-input.js";
import { endingOf } from "./expand-files.js";

/** A report as a run is given it: a file, or one of those in a zip. */
export interface Member {
  /** As messages name it: `reports.zip!2021/济南.txt` in a zip. */
  readonly file: string;
  readonly inZip?: { readonly zip: string; readonly index: number; readonly name: string; readonly checksum: number };
}

/** The files of a run with zips of several reports taken apart; a zip that cannot be is left to be refused with its reason. */
export async function membersOf(files: readonly string[], context: Context): Promise<readonly Member[]> {
  const members: Member[] = [];
  for (const file of files) {
    const reports = endingOf(file) === "zip" ? await openZip(file, context).catch(() => []) : [];
    if (reports.length < 2) members.push({ file });
    else
      for (const [index, { name, checksum }] of reports.entries())
        members.push({ file: `${file}!${name}`, inZip: { zip: file, index, name, checksum } });
  }
  return members;
}

async function openZip(file: string, context: Context): Promise<readonly ReportInZip[]> {
  const path = resolve(context.cwd, file);
  const { size } = await stat(path);
  return size > LARGEST_ZIP ? [] : reportsInZip(await readFile(path));
}

/** What is larger is not even loaded; the reader refuses it by its own limit. */
const LARGEST_ZIP = 1024 ** 3;

/** Reads the reports of zips one by one; the zip of the last one stays open, since members of a zip follow each other. */
export function createZipReader(context: Context): (member: Required<Member>["inZip"]) => Promise<ReportBody> {
  let open: { readonly zip: string; readonly reports: readonly ReportInZip[] } | undefined;
  return async ({ zip, index, name }) => {
    if (open?.zip !== zip) open = { zip, reports: await openZip(zip, context) };
    try {
      const bytes = open.reports[index]?.unpack();
      return bytes === undefined ? { refused: CHANGED } : { bytes, name: basename(name) };
    } catch (error) {
      if (error instanceof ReadError) return { refused: error.messages };
      throw error;
    }
  };
}

const CHANGED = { zh: "压缩包在读取时变了", en: "the zip changed while it was read" };

/** What members are named by: a file by its path, a report in a zip by the name of the zip, or its path where two are alike. */
export function zipSources(members: readonly Member[]): ReadonlyMap<Member, string> {
  const zips = new Set(members.flatMap(({ inZip }) => inZip?.zip ?? []));
  const counts = new Map<string, number>();
  for (const zip of zips) counts.set(basename(zip), (counts.get(basename(zip)) ?? 0) + 1);
  const named = new Set<string>();
  return new Map(
    members.flatMap((member) => {
      if (member.inZip === undefined) return [];
      const { zip, name, index } = member.inZip;
      const source = `${counts.get(basename(zip)) === 1 ? basename(zip) : zip}!${name}`;
      const own = named.has(source) ? `${source}#${String(index + 1)}` : source;
      named.add(own);
      return [[member, own] as const];
    }),
  );
}
