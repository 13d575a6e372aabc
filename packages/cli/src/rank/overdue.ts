import type { RankingInput, RankingPolicy } from "@liaocheng/ranking-evaluator";
import type { LedgerExtract } from "../ledger/bulletin-lists.js";
import type { RankingTable } from "./rows.js";

/** Measure under which policies ask how many promises of a unit are overdue. */
const OVERDUE = "overdueItems";

/** Gives rows the number of overdue promises of their unit, for policies that ask about it and rows that do not state it. */
export function withOverdue(table: RankingTable, policy: RankingPolicy, { overdueOf }: LedgerExtract): RankingTable {
  if (!(OVERDUE in policy.measures)) return table;
  return {
    ...table,
    async *rows() {
      for await (const row of table.rows()) yield stated(row, overdueOf(row.unit));
    },
  };
}

const stated = (row: RankingInput, count: number): RankingInput => ({
  ...row,
  measures: { [OVERDUE]: count, ...row.measures },
});
