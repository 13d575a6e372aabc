import { useEffect, useLayoutEffect } from "preact/hooks";
import { later } from "../components/later.js";
import { question } from "../state/ask.js";
import { currentDocument, documents, readings } from "../state/documents.js";
import { working } from "../state/opening.js";
import { formatRoute, lastParams, route } from "../state/route.js";
import { say, useMessages } from "../words/use-messages.js";
import { views } from "../views/views.js";
import type { View } from "../views/view.js";
import { language } from "../state/preferences.js";
import { titleOf } from "../state/titles.js";
import { DocumentTabs } from "./document-tabs.js";
import { DropZone } from "./drop-zone.js";
import { EmptyState } from "./empty-state.js";
import { Header } from "./header.js";
import { english } from "./messages/english.js";
import { zh } from "./messages/zh.js";
import { NoticeList } from "./notice-list.js";

/** Dialogs are loaded when there is something to ask. */
const QuestionDialog = later(async () => (await import("./question-dialog.js")).QuestionDialog, { quiet: true });

/** The foot of printed pages is nothing that the screen waits for. */
async function runningFoot(title: string, day: string): Promise<void> {
  (await import("./running-foot.js")).setRunningFoot(title, day);
}

/** The page: a header with everything to open, tabs of documents and views, and the view itself. */
export function App() {
  const messages = useMessages({ zh, en: english.value });
  const view = views.find(({ id }) => id === route.value.view);
  const current = currentDocument.value;
  const parts = [current && titleOf(current), view && say(view.title), messages.title];
  // What is shown anew is read from its beginning; a place in the address is gone to afterwards.
  useLayoutEffect(() => {
    scrollTo({ top: 0, behavior: "instant" });
  }, [current?.key, view?.id]);
  const title = parts.filter(Boolean).join(" · ");
  document.title = title;
  useEffect(() => {
    void runningFoot(title, new Date().toLocaleDateString(language.value === "zh" ? "zh-CN" : "en-GB"));
  }, [title]);
  return (
    <>
      <a class="skip-link" href="#main" onClick={skipToMain}>
        {messages.skip}
      </a>
      <Header />
      <DocumentTabs />
      <ViewTabs />
      <NoticeList />
      <main id="main" class="main" tabIndex={-1} aria-busy={working.value > 0}>
        {view && <CurrentView view={view} />}
      </main>
      <footer class="footer">{messages.private}</footer>
      <DropZone />
      {question.value && <QuestionDialog />}
    </>
  );
}

function ViewTabs() {
  const messages = useMessages({ zh, en: english.value });
  const { view: current, document: key } = route.value;
  const document = currentDocument.value?.key ?? key;
  return (
    <nav class="view-tabs" aria-label={messages.views}>
      <ul>
        {views.map(({ id, title }) => (
          <li key={id}>
            <a
              href={formatRoute({
                ...(document === undefined ? {} : { document }),
                view: id,
                params: lastParams(document, id),
              })}
              aria-current={id === current ? "page" : undefined}
            >
              {say(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function CurrentView({ view }: { readonly view: View }) {
  const props = { documents: documents.value, params: route.value.params };
  if (view.shows === "anything") return <view.Component key={view.id} {...props} />;
  const document = currentDocument.value;
  if (document !== undefined)
    return (
      <view.Component key={`${view.id} ${document.key} ${String(readings.value)}`} {...props} document={document} />
    );
  return working.value > 0 ? undefined : <EmptyState missing={route.value} />;
}

/** The address holds the route, so the skip link moves the focus itself. */
function skipToMain(event: Event): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}
