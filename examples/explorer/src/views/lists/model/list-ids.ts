import type { UndefinedCoinage } from "@liaocheng/glossary";
import type { TermedAnalysis } from "../../../worker/analysis.js";
import { listEntries, type ListEntry, type ListKind } from "./list-entries.js";

/** The lists of a document, as they are named in addresses and in the order of their tabs. */
export const LIST_IDS = ["projects", "policies", "plans", "others", "glossary", "coinages"] as const;
export type ListId = (typeof LIST_IDS)[number];

/** The lists of a document, with how long each is. */
export interface DocumentLists {
  readonly entries: Readonly<Record<ListKind, readonly ListEntry[]>>;
  readonly coinages: readonly UndefinedCoinage[];
  readonly counts: Readonly<Record<ListId, number>>;
}

export function documentLists({ report, terms }: TermedAnalysis, coinages: readonly UndefinedCoinage[]): DocumentLists {
  const entries = listEntries(report);
  const { projects, policies, plans, others } = entries;
  return {
    entries,
    coinages,
    counts: {
      projects: projects.length,
      policies: policies.length,
      plans: plans.length,
      others: others.length,
      glossary: terms.length,
      coinages: coinages.length,
    },
  };
}

/** The list an address asks for, else the first that is not empty. */
export function chosenList(wanted: string | undefined, counts: DocumentLists["counts"]): ListId | undefined {
  return LIST_IDS.find((id) => id === wanted && counts[id] > 0) ?? LIST_IDS.find((id) => counts[id] > 0);
}
