import { termsOf } from "../../../state/proofreading.js";
import { useMessages } from "../../../words/use-messages.js";
import type { Analysis } from "../../../worker/analysis.js";
import { en } from "../messages/later-en.js";
import { zh } from "../messages/later-zh.js";
import { step } from "../model/step.js";
import { select } from "../reading-state.js";

/** What the report says a term means, and where else it uses it. */
export function TermCard({ document, mention }: { readonly document: Analysis; readonly mention: number }) {
  const messages = useMessages({ zh, en });
  const { terms, mentions } = termsOf(document);
  const place = mentions[mention];
  const entry = place && terms[place.term];
  if (entry === undefined) return undefined;
  const uses = mentions.filter(({ term }) => term === place?.term);
  const { term, definition, aliases } = entry;
  return (
    <article class="reading-card">
      <h3>{term}</h3>
      <p class="reading-definition">{definition === "" ? messages.noDefinition : definition}</p>
      {aliases.length > 0 && (
        <p class="reading-soft">
          {messages.aliases} {aliases.join("、")}
        </p>
      )}
      <p class="reading-soft">{messages.mentions(uses.length)}</p>
      {uses.length > 1 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            const next = step(uses, place, 1);
            if (next !== undefined) select({ document }, next);
          }}
        >
          {messages.nextMention}
        </button>
      )}
    </article>
  );
}
