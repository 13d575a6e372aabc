import { open, rm, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { openStore, StoreError, type Store } from "@liaocheng/report-store";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { refusal } from "./refusal.js";

/** How a command comes to a store. */
export interface LedgerAccess {
  /** Makes the file when it is missing; else that is a mistake of the caller. */
  readonly create?: boolean;
}

/** Every SQLite file begins so. */
const MAGIC = "SQLite format 3\0";

/**
 * Works on the ledger in a file, and leaves the file whole whatever happens. One that came into being for work that was
 * refused goes again.
 *
 * @param file - Path of `--store`, relative to the folder of the run.
 * @throws {CliError} for everything a store refuses.
 */
export async function withLedger<Result>(
  context: Context,
  file: string,
  { create = false }: LedgerAccess,
  work: (store: Store) => Result | Promise<Result>,
): Promise<Result> {
  const path = resolve(context.cwd, file);
  const isNew = await isMissing(path, file, create);
  try {
    const store = openStore(path);
    try {
      return await work(store);
    } finally {
      store.close();
    }
  } catch (error) {
    if (isNew) await Promise.all(["", "-wal", "-shm", "-journal"].map((end) => rm(`${path}${end}`, { force: true })));
    throw error instanceof StoreError ? refusal(error, file) : error;
  }
}

/** Whether the file is still to come; refuses what is no SQLite file before SQLite takes it for an empty one. */
async function isMissing(path: string, file: string, create: boolean): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) {
    if (create) return true;
    throw new CliError("UNREADABLE", {
      zh: `没有台账文件 ${file}：请检查路径，或先用 gwr ledger import 报告 --store ${file} 建立`,
      en: `no ledger file ${file}; check the path, or make it with gwr ledger import REPORT --store ${file}`,
    });
  }
  if (found.isDirectory()) throw refusal(new StoreError("STORE_UNREADABLE"), file);
  if (found.size === 0) return false;
  if ((await beginningOf(path, file)) !== MAGIC) throw refusal(new StoreError("STORE_DAMAGED"), file);
  return false;
}

async function beginningOf(path: string, file: string): Promise<string> {
  try {
    const handle = await open(path, "r");
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
      return buffer.toString("latin1", 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw refusal(new StoreError("STORE_UNREADABLE", {}, { cause: error }), file);
  }
}
