import { useMemo } from "preact/hooks";
import { proofreadingOf, termsOf } from "../../state/proofreading.js";
import { formatRoute } from "../../state/route.js";
import { useMessages } from "../../words/use-messages.js";
import type { TermedAnalysis } from "../../worker/analysis.js";
import type { DocumentViewProps } from "../view.js";
import "./lists.css";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";
import { chosenList, documentLists, LIST_IDS, type DocumentLists, type ListId } from "./model/list-ids.js";
import { CoinageList } from "./parts/coinage-list.js";
import { EntryList } from "./parts/entry-list.js";
import { ExportList } from "./parts/export-list.js";
import { GlossaryList } from "./parts/glossary-list.js";
import { PolicyList } from "./parts/policy-list.js";

/** What stands behind the report: its lists, its terms, and the words it leaves unexplained. */
export function ListsView({ document: analysis, params }: DocumentViewProps) {
  const messages = useMessages({ zh, en });
  const terms = termsOf(analysis);
  const document = useMemo(() => ({ ...analysis, ...terms }), [analysis, terms]);
  const proofreading = proofreadingOf(analysis);
  const lists = useMemo(() => documentLists(document, proofreading?.coinages ?? []), [document, proofreading]);
  const id = chosenList(params["list"], lists.counts);
  if (proofreading === undefined && (id === undefined || (params["list"] ?? id) !== id))
    return <p class="lists-soft">{messages.looking}</p>;
  if (id === undefined)
    return (
      <section class="empty">
        <h2>{messages.nothing}</h2>
        <p>{messages.nothingHint}</p>
      </section>
    );
  const text = params["q"] ?? "";
  return (
    <section class="lists">
      <h2 class="visually-hidden">{messages.heading}</h2>
      <div class="lists-head screen-only">
        <ListTabs document={document.key} counts={lists.counts} current={id} />
        <ExportList document={document} lists={lists} id={id} />
      </div>
      {!hasAnnexes(lists) && <p class="lists-soft">{messages.noAnnexes}</p>}
      <ListBody {...{ document, lists, id, text }} />
    </section>
  );
}

interface ListBodyProps {
  readonly document: TermedAnalysis;
  readonly lists: DocumentLists;
  readonly id: ListId;
  readonly text: string;
}

function ListBody({ document, lists: { entries, coinages }, id, text }: ListBodyProps) {
  switch (id) {
    case "glossary":
      return <GlossaryList document={document} text={text} />;
    case "coinages":
      return <CoinageList document={document} coinages={coinages} />;
    case "policies":
      return <PolicyList document={document} entries={entries.policies} text={text} />;
    case "projects":
    case "plans":
    case "others":
      return <EntryList key={id} document={document} entries={entries[id]} text={text} />;
  }
}

interface ListTabsProps {
  readonly document: string;
  readonly counts: DocumentLists["counts"];
  readonly current: ListId;
}

function ListTabs({ document, counts, current }: ListTabsProps) {
  const messages = useMessages({ zh, en });
  return (
    <nav class="lists-tabs" aria-label={messages.heading}>
      <ul>
        {LIST_IDS.filter((id) => counts[id] > 0).map((id) => (
          <li key={id}>
            <a
              href={formatRoute({ document, view: "lists", params: { list: id } })}
              aria-current={id === current ? "page" : undefined}
            >
              {messages.lists[id]} <span class="lists-count">{counts[id]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function hasAnnexes({ counts }: DocumentLists): boolean {
  return counts.projects + counts.policies + counts.plans + counts.others + counts.glossary > 0;
}
