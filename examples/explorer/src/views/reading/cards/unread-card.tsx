import type { LeftOutNumber } from "@liaocheng/indicator-extractor";
import { LEFT_OUT_WORDS } from "../../../words/left-out-words.js";
import { say, useMessages } from "../../../words/use-messages.js";
import type { Analysis } from "../../../worker/analysis.js";
import { en } from "../messages/later-en.js";
import { zh } from "../messages/later-zh.js";

const AROUND = 24;

/** A number that was passed over, with the reason and the words around it. */
export function UnreadCard({
  document: { text },
  number,
}: {
  readonly document: Analysis;
  readonly number: LeftOutNumber;
}) {
  const messages = useMessages({ zh, en });
  const { start, end, reason } = number;
  return (
    <article class="reading-card">
      <h3>{messages.unreadHeading}</h3>
      <p>
        <strong>{number.text}</strong>
      </p>
      <p>
        {messages.reason} <strong>{say(LEFT_OUT_WORDS[reason])}</strong> <code>{reason}</code>
      </p>
      <blockquote aria-label={messages.quote}>
        …{text.slice(Math.max(0, start - AROUND), start)}
        <mark>{number.text}</mark>
        {text.slice(end, end + AROUND)}…
      </blockquote>
    </article>
  );
}
