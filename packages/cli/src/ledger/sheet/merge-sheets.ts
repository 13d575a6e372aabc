import type { Context } from "../../context.js";
import { now } from "../days.js";
import { judgePromises } from "../judged.js";
import { ledgerPolicies, type LedgerPolicyOptions } from "../ledger-policies.js";
import { withLedger } from "../open-ledger.js";
import { planMerge, type MergePlan } from "./plan-merge.js";
import { readSheet } from "./read-sheet.js";

/** How sheets are merged. */
export interface MergeOptions extends LedgerPolicyOptions {
  readonly date?: string | undefined;
  /** Ids whose sheet counts on conflict; `all` for every one. */
  readonly accept?: readonly string[] | undefined;
  readonly dryRun?: boolean | undefined;
}

/** Later than any entry, so that all of them count. */
const END_OF_TIME = "9999-12-31";

/** Reads sheets and adds what they say, all of it in one step; what is in conflict is left out and told. */
export async function mergeSheets(
  context: Context,
  files: readonly string[],
  options: MergeOptions,
): Promise<MergePlan> {
  const { store: file, date, accept = [], dryRun = false } = options;
  const { lights: policy } = await ledgerPolicies(context, options);
  const sheets = await Promise.all(files.map((sheet) => readSheet(sheet, context)));
  return withLedger(context, file, {}, (store) =>
    store.writing(() => {
      const promises = judgePromises(store, { asOf: END_OF_TIME, policy });
      const plan = planMerge(sheets.flat(), promises, {
        uid: store.identity()?.uid ?? "",
        date,
        accepts: (id) => accept.includes("all") || accept.includes(id),
      });
      if (!dryRun) store.addProgress(plan.entries, now());
      return plan;
    }),
  );
}
