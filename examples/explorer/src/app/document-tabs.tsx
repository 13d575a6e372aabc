import { documentTitle } from "../documents/document-title.js";
import { closeDocument, currentDocument, documents } from "../state/documents.js";
import { language } from "../state/preferences.js";
import { formatRoute, route } from "../state/route.js";
import { useMessages } from "../words/use-messages.js";
import { focusMain } from "./focus-main.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";

/** The open reports; the same view is kept when one is chosen. */
export function DocumentTabs() {
  const messages = useMessages({ zh, en });
  if (documents.value.length === 0) return undefined;
  const titles = documents.value.map((document) => documentTitle(document, language.value));
  return (
    <nav class="document-tabs" aria-label={messages.documents}>
      <ul>
        {documents.value.map((document, index) => {
          const same = titles.filter((title) => title === titles[index]).length > 1;
          const title = same ? `${titles[index] ?? ""} · ${document.name}` : (titles[index] ?? "");
          return (
            <li key={document.key}>
              <a
                href={formatRoute({ document: document.key, view: route.value.view, params: {} })}
                aria-current={document.key === currentDocument.value?.key ? "true" : undefined}
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
    </nav>
  );
}
