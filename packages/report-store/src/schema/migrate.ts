import type { Connection } from "../connection/connection.js";
import { StoreError } from "../store-error.js";
import { firstLedger } from "./first-ledger.js";
import type { Migration } from "./migration.js";
import { rankings } from "./rankings.js";
import { registers } from "./registers.js";

/** In the order they were released: the version of a store is how many of them it has seen. */
export const MIGRATIONS: readonly Migration[] = [firstLedger, rankings, registers];

/** Marks a SQLite file as ours: “gwrL”. */
const APPLICATION_ID = 0x6777724c;

/**
 * Checks that the file is a sound store of this program and brings its tables up to date, all steps or none.
 *
 * @throws {StoreError} `STORE_DAMAGED`, `STORE_FOREIGN`, `STORE_NEWER`; `STORE_LOCKED` when it must be changed and cannot.
 */
export function prepareStore(connection: Connection, migrations: readonly Migration[] = MIGRATIONS): void {
  const version = versionOf(connection);
  if (version > migrations.length) throw newer(version, migrations.length);
  const complaint = String(connection.all("PRAGMA quick_check(1)")[0]?.["quick_check"]);
  if (complaint !== "ok") throw new StoreError("STORE_DAMAGED", { complaint });
  if (version === migrations.length) return;
  connection.transaction(() => {
    // another program may have done it while this one waited
    for (const migration of migrations.slice(versionOf(connection))) connection.execute(migration);
    connection.execute(`PRAGMA application_id = ${String(APPLICATION_ID)}`);
    connection.execute(`PRAGMA user_version = ${String(migrations.length)}`);
  });
}

/** How many migrations the file has seen; 0 of a new one. */
function versionOf(connection: Connection): number {
  const application = numberOf(connection, "application_id");
  const [tables] = connection.all("SELECT count(*) AS n FROM sqlite_master");
  if (application === 0 && tables?.["n"] === 0) return 0;
  if (application !== APPLICATION_ID) throw new StoreError("STORE_FOREIGN");
  return numberOf(connection, "user_version");
}

const numberOf = (connection: Connection, pragma: "application_id" | "user_version"): number =>
  Number(connection.all(`PRAGMA ${pragma}`)[0]?.[pragma]);

const newer = (version: number, known: number): StoreError => new StoreError("STORE_NEWER", { version, known });
