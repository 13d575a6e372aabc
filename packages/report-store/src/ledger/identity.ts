import type { Connection } from "../connection/connection.js";
import { StoreError } from "../store-error.js";
import type { ReportToImport } from "./report.js";

/**
 * Whose ledger a store is.
 *
 * @since 0.1.0
 */
export interface LedgerIdentity {
  /** Differs from ledger to ledger, stays the same in copies. */
  readonly uid: string;
  readonly region?: string;
  readonly adcode?: string;
}

/** Whose ledger it is; `undefined` before the first import. */
export function identityOf(connection: Connection): LedgerIdentity | undefined {
  const [row] = connection.all("SELECT uid, region, adcode FROM ledger");
  if (row === undefined) return undefined;
  const { uid, region, adcode } = row;
  return {
    uid: String(uid),
    ...(typeof region === "string" && { region }),
    ...(typeof adcode === "string" && { adcode }),
  };
}

/**
 * Makes the ledger that of the region of its first report, or checks that the report is of the same.
 *
 * @throws {StoreError} `REPORT_ELSEWHERE`; `REPORT_WITHOUT_REGION` for a report, not for a task table, that tells none.
 */
export function claimLedger(
  connection: Connection,
  { region, adcode, series, sha256, imported }: ReportToImport,
): void {
  const known = identityOf(connection);
  if (known === undefined) {
    const uid = sha256.slice(0, 12);
    connection.run("INSERT INTO ledger VALUES (1, ?, ?, ?, ?)", uid, region ?? null, adcode ?? null, imported);
    return;
  }
  if (region === undefined) {
    if (known.region === undefined || series !== "report") return;
    throw new StoreError("REPORT_WITHOUT_REGION", {
      region: known.region,
    });
  }
  if (known.region === undefined) {
    connection.run("UPDATE ledger SET region = ?, adcode = ?", region, adcode ?? null);
  } else if (!isSameRegion(known, { region, adcode })) {
    throw new StoreError("REPORT_ELSEWHERE", {
      region,
      known: known.region,
    });
  }
}

function isSameRegion(
  one: Pick<LedgerIdentity, "region" | "adcode">,
  other: { readonly region: string; readonly adcode: string | undefined },
): boolean {
  if (one.adcode !== undefined && other.adcode !== undefined) return one.adcode === other.adcode;
  return one.region === other.region;
}
