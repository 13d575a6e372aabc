import type { TableSort } from "../../../components/data-table.js";
import { FACETS, type FactFilters } from "./filter-facts.js";

type Params = Readonly<Record<string, string>>;

/** The filters that an address holds. */
export function filtersOf(params: Params): FactFilters {
  const chosen = FACETS.flatMap((facet) => (params[facet] === undefined ? [] : [[facet, params[facet]] as const]));
  return { query: params["q"] ?? "", chosen: Object.fromEntries(chosen) };
}

/** `sort=value` and `sort=-value`, the greatest first. */
export function sortOf({ sort }: Params): TableSort | undefined {
  if (sort === undefined || sort === "") return undefined;
  const descending = sort.startsWith("-");
  return { column: descending ? sort.slice(1) : sort, descending };
}

export function formatSort({ column, descending }: TableSort): string {
  return `${descending ? "-" : ""}${column}`;
}
