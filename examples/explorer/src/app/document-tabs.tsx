import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { closeAll, closeDocument, currentDocument, documents } from "../state/documents.js";
import { formatRoute, lastParams, route } from "../state/route.js";
import { titleOf } from "../state/titles.js";
import { useMessages } from "../words/use-messages.js";
import { focusMain } from "./focus-main.js";
import { english } from "./messages/english.js";
import { zh } from "./messages/zh.js";

/** Beyond so many reports there is a field to find one by its name. */
const FEW = 6;

/** The open reports in one row that scrolls; the same view is kept when one is chosen, where it was left. */
export function DocumentTabs() {
  const messages = useMessages({ zh, en: english.value });
  const query = useSignal("");
  const row = useRef<HTMLUListElement>(null);
  const current = currentDocument.value?.key;
  const count = documents.value.length;
  useEffect(() => {
    const tab = row.current?.querySelector("[aria-current]");
    if (row.current && tab) scrollTo(row.current, tab);
  }, [current, count]);
  // The place of the row is there before the first report, so that nothing moves when it comes.
  if (count === 0) return <div class="document-tabs" />;
  const wanted = count > FEW ? query.value.trim().toLowerCase() : "";
  const shown = documents.value.filter(
    (document) =>
      wanted === "" ||
      document.key === current ||
      `${titleOf(document)}\n${document.name}`.toLowerCase().includes(wanted),
  );
  return (
    <nav class="document-tabs" aria-label={messages.documents}>
      {count > FEW && (
        <input
          type="search"
          class="field document-filter"
          aria-label={messages.filterDocuments(count)}
          placeholder={messages.filter}
          value={query.value}
          onInput={({ currentTarget }) => (query.value = currentTarget.value)}
        />
      )}
      <ul ref={row}>
        {shown.map((document) => {
          const title = titleOf(document);
          return (
            <li key={document.key}>
              <a
                href={formatRoute({
                  document: document.key,
                  view: route.value.view,
                  params: lastParams(document.key, route.value.view),
                })}
                aria-current={document.key === current ? "true" : undefined}
                title={document.name}
              >
                {title}
              </a>
              <button
                type="button"
                class="close"
                aria-label={messages.close(title)}
                onClick={() => {
                  closeDocument(document.key);
                  focusMain();
                }}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      {count > 1 && (
        <button
          type="button"
          class="button button-quiet"
          onClick={() => {
            closeAll();
            focusMain();
          }}
        >
          {messages.closeAll}
        </button>
      )}
    </nav>
  );
}

/** Scrolls the row until a tab is in sight. `scrollIntoView` would make Tab begin there, behind the skip link. */
function scrollTo(row: HTMLElement, tab: Element): void {
  const seen = row.getBoundingClientRect();
  const { left, right } = tab.getBoundingClientRect();
  if (left < seen.left) row.scrollLeft += left - seen.left;
  else if (right > seen.right) row.scrollLeft += right - seen.right;
}
