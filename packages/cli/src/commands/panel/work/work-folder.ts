import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { DigestHead } from "../record/digest.js";
import { CHUNK_ENDING, readHeads } from "./chunk-file.js";
import { removeStaleTemporaries } from "../../../temporary-files.js";

/** Where the results of a report stand in the work folder. */
export interface WorkPlace {
  /** File with the results of some reports. */
  readonly chunk: string;
  /** Among the reports of the chunk, from 0. */
  readonly index: number;
}

/** A report that was read, now or by an earlier run. */
export interface Gathered {
  readonly head: DigestHead;
  readonly place: WorkPlace;
}

/**
 * Opens a folder for work under way, and finds what an earlier run has done with the same settings.
 *
 * @returns What is done, by the id of the report.
 */
export async function openWork(folder: string, settings: string): Promise<ReadonlyMap<string, Gathered>> {
  await mkdir(folder, { recursive: true });
  await removeStaleTemporaries(folder);
  const done = new Map<string, Gathered>();
  const names = (await readdir(folder)).filter((name) => name.endsWith(CHUNK_ENDING)).sort();
  for (const chunk of names.map((name) => join(folder, name))) {
    const heads = await readHeads(chunk, settings);
    for (const [index, head] of (heads ?? []).entries()) {
      if (!isToTryAgain(head)) done.set(head.id, { head, place: { chunk, index } });
    }
  }
  return done;
}

/** A file that could not be opened may have been let in since. */
const isToTryAgain = ({ problems }: DigestHead): boolean => problems.some(({ code }) => code === "unreadable");

/** Removes the work when its results are written. */
export const removeWork = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
