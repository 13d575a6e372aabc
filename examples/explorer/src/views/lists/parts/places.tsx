import type { Span } from "@liaocheng/report-model";
import { formatRoute, placeRoute } from "../../../state/route.js";
import { useMessages } from "../../../words/use-messages.js";
import type { Analysis } from "../../../worker/analysis.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import { contextOf } from "../model/context-of.js";

/** More places than these are folded. */
const SHOWN = 3;

/** Places in the text, each with a few words around it, that lead there. */
export function Places({ document, places }: { readonly document: Analysis; readonly places: readonly Span[] }) {
  const messages = useMessages({ zh, en });
  if (places.length === 0) return <p class="lists-soft">{messages.unused}</p>;
  const more = places.slice(SHOWN);
  return (
    <div class="lists-places">
      <p class="lists-soft">{messages.uses(places.length)}</p>
      <PlaceLinks document={document} places={places.slice(0, SHOWN)} />
      {more.length > 0 && (
        <details>
          <summary>{messages.moreUses(more.length)}</summary>
          <PlaceLinks document={document} places={more} />
        </details>
      )}
    </div>
  );
}

function PlaceLinks({ document, places }: { readonly document: Analysis; readonly places: readonly Span[] }) {
  return (
    <ul lang="zh-CN">
      {places.map((place) => {
        const { before, words, behind } = contextOf(document.text, place);
        return (
          <li key={place.start}>
            <a href={formatRoute(placeRoute(document.key, place))}>
              {before}
              <strong>{words}</strong>
              {behind}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
