import type { Route } from "../state/route.js";
import { useMessages } from "../words/use-messages.js";
import { english } from "./messages/english.js";
import { zh } from "./messages/zh.js";

/** What stands there while no report is open, or not the one a link points to. */
export function EmptyState({ missing }: { readonly missing: Route }) {
  const messages = useMessages({ zh, en: english.value });
  const { document, named } = missing;
  return (
    <section class="empty">
      <h2>{document === undefined ? messages.empty : messages.notOpen(named ?? document)}</h2>
      <p>{messages.emptyHint}</p>
      <p>{messages.openHint}</p>
    </section>
  );
}
