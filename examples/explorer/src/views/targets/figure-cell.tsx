import { clauseAround } from "../../documents/clause-around.js";
import { formatRoute, placeRoute } from "../../state/route.js";
import { figureWords } from "../../words/figure-words.js";
import { useMessages } from "../../words/use-messages.js";
import type { Analysis } from "../../worker/analysis.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";
import type { Source } from "./model/bar.js";

export interface FigureCellProps {
  readonly document: Analysis;
  readonly indicator: Source["indicator"];
}

/** A figure that leads to its place, over the words it stands in. */
export function FigureCell({ document, indicator }: FigureCellProps) {
  const messages = useMessages({ zh, en });
  const words = figureWords(indicator);
  return (
    <>
      <a
        class="targets-value"
        href={formatRoute(placeRoute(document.key, indicator.span))}
        aria-label={messages.jump(words)}
        title={messages.jump(words)}
      >
        {words}
      </a>
      <q class="targets-quote">{quoteOf(document, indicator)}</q>
    </>
  );
}

/** The clause a figure stands in. */
export function quoteOf({ text }: Analysis, indicator: Source["indicator"]): string {
  const { start, end } = clauseAround(text, indicator);
  return text.slice(start, end).trim();
}
