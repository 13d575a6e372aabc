import type { FlatIndicator } from "@liaocheng/report-model";
import type { FactRow } from "./fact-row.js";

/** A fact as files hold it; with the name of its report when they hold several. */
export type FlatFact = FlatIndicator & { readonly source?: string };

export function flatFacts(rows: readonly FactRow[], several: boolean): FlatFact[] {
  return rows.flatMap(({ document, fact }) =>
    fact === undefined ? [] : [{ ...(several ? { source: document.name } : {}), ...fact }],
  );
}
