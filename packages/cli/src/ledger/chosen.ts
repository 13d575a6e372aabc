import type { RankingPolicy } from "@liaocheng/ranking-evaluator";
import type { LedgerIdentity, Store } from "@liaocheng/report-store";
import type { Context } from "../context.js";
import { today } from "./days.js";
import { filterOf, type FilterOptions } from "./filter.js";
import { judgePromises, newestYear, type JudgedPromise } from "./judged.js";
import { ledgerPolicies, type LedgerPolicyOptions } from "./ledger-policies.js";
import { withLedger } from "./open-ledger.js";

/** What a command that shows promises asks for. */
export interface ChoosingOptions extends FilterOptions, LedgerPolicyOptions {
  readonly asOf?: string;
}

/** Promises that were asked for, with what they were judged by. */
export interface ChosenPromises<More> {
  readonly rows: readonly JudgedPromise[];
  readonly policy: RankingPolicy;
  readonly asOf: string;
  /** Absent when all years were asked for, or the ledger is empty. */
  readonly year: number | undefined;
  readonly identity: LedgerIdentity | undefined;
  /** What else was read at the same moment. */
  readonly more: More;
}

/** Opens the ledger, judges its promises and picks those asked for. */
export async function chosenPromises<More = undefined>(
  context: Context,
  options: ChoosingOptions,
  read?: (store: Store) => More,
): Promise<ChosenPromises<More>> {
  const { lights: policy } = await ledgerPolicies(context, options);
  const asOf = options.asOf ?? today();
  const fits = filterOf(options, policy);
  return withLedger(context, options.store, {}, (store) =>
    store.reading(() => {
      const year = options.year === "all" ? undefined : (options.year ?? newestYear(store));
      const rows = judgePromises(store, { asOf, policy, year }).filter(fits);
      return { rows, policy, asOf, year, identity: store.identity(), more: read?.(store) as More };
    }),
  );
}
