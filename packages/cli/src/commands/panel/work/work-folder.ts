import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { DigestHead } from "../record/digest.js";
import type { LinkKey } from "../link/link-keys.js";
import { CHUNK_ENDING, readChunk, type ChunkEntry, type WorkPlace } from "./chunk-file.js";
import { removeStaleTemporaries } from "../../../temporary-files.js";

/** A report that was read, now or by an earlier run: all that is kept at hand of it, for there may be very many. */
export interface Gathered {
  readonly id: string;
  readonly place: WorkPlace;
  readonly key: LinkKey;
  /** Whether something is to be told of it. */
  readonly remarked: boolean;
  /** Whether its file could not be opened; it may have been let in since. */
  readonly unread: boolean;
}

/** What is kept at hand of an entry. */
export const gatheredOf = ({ head, place }: ChunkEntry): Gathered => ({
  id: head.id,
  place,
  key: head.key,
  remarked: head.problems.length > 0,
  unread: head.problems.some(({ code }) => code === "unreadable"),
});

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
    for (const entry of readChunk(chunk, settings) ?? []) {
      done.set(entry.head.id, gatheredOf(entry));
    }
  }
  return done;
}

/** The heads of reports, in their order; they are read from the work, a chunk once for neighbours. */
export function* headsOf(reports: Iterable<Gathered>): Generator<DigestHead> {
  let open: { readonly chunk: string; readonly heads: ReadonlyMap<string, DigestHead> } | undefined;
  for (const { id, place } of reports) {
    if (open?.chunk !== place.chunk) {
      const entries = readChunk(place.chunk) ?? [];
      open = { chunk: place.chunk, heads: new Map(entries.map(({ head }) => [head.id, head])) };
    }
    const head = open.heads.get(id);
    if (head === undefined) throw new Error(`${place.chunk} has changed under way`);
    yield head;
  }
}

/** Removes the work when its results are written. */
export const removeWork = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
