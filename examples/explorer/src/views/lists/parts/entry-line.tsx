import { formatRoute, placeRoute } from "../../../state/route.js";
import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import type { ListEntry } from "../model/list-entries.js";

/** One entry of a list, with the way to its place in the text. */
export function EntryLine({ document, entry }: { readonly document: string; readonly entry: ListEntry }) {
  const messages = useMessages({ zh, en });
  const { ordinal, title, content, departments, span } = entry;
  const [lead, ...others] = departments;
  return (
    <li class="lists-entry">
      <span class="lists-ordinal">{ordinal}</span>
      <div lang="zh-CN">
        <p class={content === "" ? undefined : "lists-title"}>{title}</p>
        {content !== "" && <p>{content}</p>}
        {lead !== undefined && (
          <p class="lists-soft">
            <strong>{lead}</strong>
            {others.length > 0 && <> {others.join("、")}</>}
          </p>
        )}
      </div>
      <a class="lists-jump" href={formatRoute(placeRoute(document, span))} aria-label={messages.jumpTo(title)}>
        {messages.jump}
      </a>
    </li>
  );
}
