import { useMessages } from "../words/use-messages.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";

/** What stands there while no report is open, or not the one a link points to. */
export function EmptyState({ missing }: { readonly missing: string | undefined }) {
  const messages = useMessages({ zh, en });
  return (
    <section class="empty">
      <h2>{missing === undefined ? messages.empty : messages.notOpen(missing)}</h2>
      <p>{messages.emptyHint}</p>
      <p>{messages.openHint}</p>
    </section>
  );
}
