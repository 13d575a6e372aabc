import { commitmentSchema, type LedgerPromise } from "@liaocheng/report-model";
import type { Connection, Row } from "../connection/connection.js";
import { leadingWording, overlaid, type Wording } from "../reconcile/overlay.js";

/** A promise with its wording in every series of papers. */
export interface WordedPromise {
  readonly id: string;
  readonly year: number;
  readonly wordings: readonly Wording[];
}

const QUERY = `
SELECT p.id, p.year, w.series, r.version, w.commitment, w.gone
FROM promises p JOIN wordings w ON w.promise = p.id JOIN reports r ON r.id = w.report`;

/** All promises of a year, or of all years, in the order of their numbers. */
export function wordedPromises(connection: Connection, year?: number): WordedPromise[] {
  const order = "ORDER BY p.year, p.number, w.rowid";
  const rows =
    year === undefined
      ? connection.all(`${QUERY} ${order}`)
      : connection.all(`${QUERY} WHERE p.year = ? ${order}`, year);
  const promises = new Map<string, { id: string; year: number; wordings: Wording[] }>();
  for (const row of rows) {
    const id = String(row["id"]);
    const promise = promises.get(id) ?? { id, year: Number(row["year"]), wordings: [] };
    promises.set(id, promise);
    promise.wordings.push(wordingOf(row));
  }
  return [...promises.values()];
}

const wordingOf = ({ series, version, commitment, gone }: Row): Wording => ({
  series: String(series),
  version: Number(version),
  commitment: commitmentSchema.parse(JSON.parse(String(commitment))),
  gone: gone === 1,
});

/** A promise as callers see it. */
export function ledgerPromise({ id, year, wordings }: WordedPromise): LedgerPromise {
  const { series, version, gone } = leadingWording(wordings);
  return { id, year, series, version, gone, commitment: overlaid(wordings) };
}
