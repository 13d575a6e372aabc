import { useMemo } from "preact/hooks";
import { DataTable, sorted } from "../../components/data-table.js";
import { language } from "../../state/preferences.js";
import { setParams } from "../../state/route.js";
import { useMessages } from "../../words/use-messages.js";
import type { DocumentViewProps } from "../view.js";
import { factColumns } from "./fact-columns.js";
import { FactPanel } from "./fact-panel.js";
import "./facts.css";
import { FilterBar } from "./filter-bar.js";
import { HandOverFacts } from "./hand-over-facts.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";
import { factRows, searchWords, type FactRow } from "./model/fact-row.js";
import { FACETS, facetCounts, filterFacts } from "./model/filter-facts.js";
import { filtersOf, formatSort, sortOf } from "./model/filters-in-address.js";

/** All facts of the report, or of all open reports, as a table to sort, filter, search, export and go on from. */
export function FactsView({ document, documents, params }: DocumentViewProps) {
  const messages = useMessages({ zh, en });
  const several = params["all"] !== undefined && documents.length > 1;
  const all = useMemo(() => factRows(several ? documents : [document]), [several, several ? documents : document]);
  const chosen = FACETS.map((facet) => params[facet]).join("\n");
  const filters = useMemo(() => filtersOf(params), [params["q"], chosen]);
  const counts = useMemo(() => facetCounts(all, filters), [all, filters]);
  const shown = useMemo(() => filterFacts(all, filters), [all, filters]);
  const columns = useMemo(
    () => factColumns({ messages, words: searchWords(filters.query), several, onInspect: inspect }),
    [language.value, filters.query, several],
  );
  const sort = sortOf(params);
  const rows = useMemo(() => sorted(shown, columns, sort), [shown, columns, params["sort"]]);
  const inspected = all.find(({ key }) => key === params["fact"]);
  const narrowed = filters.query !== "" || Object.keys(filters.chosen).length > 0;
  return (
    <section class="facts" aria-labelledby="facts-heading">
      <h2 id="facts-heading" class="visually-hidden">
        {messages.heading}
      </h2>
      <FilterBar documents={several ? documents : [document]} filters={filters} counts={counts} />
      <div class="facts-bar">
        <p role="status" class="facts-count">
          {messages.count(shown.length, all.length)}
        </p>
        {narrowed && (
          <button type="button" class="button button-quiet screen-only" onClick={clearFilters}>
            {messages.clear}
          </button>
        )}
        {documents.length > 1 && (
          <label class="facts-every screen-only">
            <input
              type="checkbox"
              checked={several}
              onChange={({ currentTarget }) => {
                setParams({ all: currentTarget.checked ? "1" : undefined });
              }}
            />
            {messages.everyDocument(documents.length)}
          </label>
        )}
        <HandOverFacts rows={rows} several={several} />
      </div>
      <div class="facts-body">
        {rows.length > 0 ? (
          <DataTable
            caption={messages.caption}
            rows={rows}
            columns={columns}
            rowKey={keyOf}
            sort={sort}
            onSort={(next) => {
              setParams({ sort: formatSort(next) });
            }}
            current={inspected?.key}
          />
        ) : (
          <div class="facts-empty">
            <p>{narrowed ? messages.empty : messages.noFacts}</p>
            {narrowed && <p>{messages.emptyHint}</p>}
          </div>
        )}
        {inspected && <FactPanel row={inspected} />}
      </div>
    </section>
  );
}

const keyOf = ({ key }: FactRow): string => key;

function inspect({ key }: FactRow): void {
  setParams({ fact: key });
}

function clearFilters(): void {
  setParams(Object.fromEntries(["q", ...FACETS].map((name) => [name, undefined])));
}
