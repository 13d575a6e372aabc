import { readdir, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, join } from "node:path";
import process from "node:process";
import { threadId } from "node:worker_threads";

const ENDING = ".tmp";
const DAY = 24 * 60 * 60 * 1000;

/** A name beside a file for writing it; tells who writes, so that what a killed run left can be told from what is under way. */
export const temporaryName = (path: string): string =>
  `${path}.${hostname()}.${String(process.pid)}.${String(threadId)}${ENDING}`;

/**
 * Removes what killed runs left behind: temporary files of processes of this computer that are gone, and those of other computers
 * that nobody has touched for a day.
 *
 * @param folder - Where to look; not below it.
 * @param prefix - What the names begin with: only those of one result, in a folder that is not ours alone.
 */
export async function removeStaleTemporaries(folder: string, prefix = ""): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(prefix) || !(await isStale(join(folder, name)))) continue;
    await rm(join(folder, name), { force: true, recursive: true });
  }
}

async function isStale(path: string): Promise<boolean> {
  const [thread, pid, ...rest] = basename(path, ENDING).split(".").reverse();
  if (!path.endsWith(ENDING) || !isNumber(thread) || !isNumber(pid)) return false;
  if (rest.reverse().join(".").endsWith(`.${hostname()}`)) return !isAlive(Number(pid));
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > DAY;
}

const isNumber = (part: string | undefined): boolean => part !== undefined && /^\d+$/u.test(part);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
