import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { setParams } from "../../state/route.js";
import { useMessages } from "../../words/use-messages.js";
import type { Analysis } from "../../worker/analysis.js";
import { facetWords } from "./facet-words.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";
import { FACETS, UNTOLD, type Facet, type FacetCounts, type FactFilters } from "./model/filter-facts.js";

/** Pause in typing after which the table follows. */
const TYPING_PAUSE = 150;

export interface FilterBarProps {
  readonly documents: readonly Analysis[];
  readonly filters: FactFilters;
  readonly counts: Readonly<Record<Facet, FacetCounts>>;
}

/** A search field and a choice for each facet, every value with the number of facts it would show. */
export function FilterBar({ documents, filters, counts }: FilterBarProps) {
  const messages = useMessages({ zh, en });
  const open = useSignal(false);
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const search = (query: string): void => {
    clearTimeout(typing.current);
    typing.current = setTimeout(() => {
      setParams({ q: query });
    }, TYPING_PAUSE);
  };
  return (
    <div class="facts-filters screen-only" role="search" aria-label={messages.filters} data-open={open.value}>
      <label class="facts-search">
        <span>{messages.search}</span>
        <input
          type="search"
          class="field"
          placeholder={messages.searchHint}
          defaultValue={filters.query}
          onInput={({ currentTarget }) => {
            search(currentTarget.value);
          }}
        />
      </label>
      <button
        type="button"
        class="button facts-more"
        aria-expanded={open.value}
        onClick={() => (open.value = !open.value)}
      >
        {open.value ? messages.fewer : messages.filters}
      </button>
      {FACETS.map((facet) => (
        <FacetChoice
          key={facet}
          facet={facet}
          chosen={filters.chosen[facet]}
          counts={counts[facet]}
          documents={documents}
        />
      ))}
    </div>
  );
}

interface FacetChoiceProps {
  readonly facet: Facet;
  readonly chosen: string | undefined;
  readonly counts: FacetCounts;
  readonly documents: readonly Analysis[];
}

function FacetChoice({ facet, chosen, counts, documents }: FacetChoiceProps) {
  const messages = useMessages({ zh, en });
  const words = (value: string): string =>
    value === UNTOLD ? messages.none[facet] : facetWords(facet, value, documents);
  const values = Array.from(counts).filter(([value, count]) => count > 0 || value === chosen);
  const all = Array.from(counts.values()).reduce((sum, count) => sum + count, 0);
  return (
    <label class="facts-facet" data-chosen={chosen !== undefined}>
      <span>{messages.facets[facet]}</span>
      <select
        class="field"
        value={chosen ?? ""}
        onChange={({ currentTarget }) => {
          setParams({ [facet]: currentTarget.value });
        }}
      >
        <option value="">{messages.counted(messages.any, all)}</option>
        {inOrder(facet, values).map(([value, count]) => (
          <option key={value} value={value}>
            {messages.counted(words(value), count)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Parts stand as in the text, years from the latest, the others by how many facts they have. */
function inOrder(facet: Facet, values: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] {
  if (facet === "section") return values;
  if (facet === "period") return [...values].sort(([a], [b]) => (a < b ? 1 : -1));
  return [...values].sort(([, a], [, b]) => b - a);
}
