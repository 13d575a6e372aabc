import type { TableColumn } from "../../components/data-table.js";
import { StatusMark } from "../../components/status-mark.js";
import { formatRoute, placeRoute } from "../../state/route.js";
import { titleOf } from "../../state/titles.js";
import { boundSigns, kindLabels, statusLabels, periodLabel } from "@liaocheng/report-model";
import { say } from "../../words/use-messages.js";
import { conceptName } from "./facet-words.js";
import { FoundText } from "./found-text.js";
import type { zh } from "./messages/zh.js";
import type { FactRow } from "./model/fact-row.js";
import { shownQuote } from "./model/shown-quote.js";

export interface ColumnOptions {
  readonly messages: typeof zh;
  /** Words that are searched for. */
  readonly words: readonly string[];
  /** Whether rows come from several documents. */
  readonly several: boolean;
  readonly onInspect: (row: FactRow) => void;
}

/** The columns of the table of facts, in the language of the page. */
export function factColumns({ messages, words, several, onInspect }: ColumnOptions): TableColumn<FactRow>[] {
  const title = ({ document }: FactRow): string => titleOf(document);
  const conceptOf = ({ indicator: { concept }, document }: FactRow): string | undefined =>
    concept === undefined ? undefined : conceptName(concept, [document]);
  const document: TableColumn<FactRow> = { id: "document", header: messages.document, cell: title, order: title };
  return [
    ...(several ? [document] : []),
    {
      id: "name",
      header: messages.name,
      heads: true,
      order: ({ indicator }) => indicator.name,
      cell: (row) => (
        <>
          <button
            type="button"
            class="facts-name"
            title={messages.inspect(row.indicator.name)}
            onClick={() => {
              onInspect(row);
            }}
          >
            <FoundText text={row.indicator.name} words={words} />
          </button>
          <Quote row={row} words={words} />
        </>
      ),
    },
    {
      id: "value",
      header: messages.value,
      align: "end",
      order: ({ indicator }) => lowEnd(indicator.quantity.scaled.value),
      cell: ({ document: { key }, indicator: { span, quantity } }) => (
        <a
          class="facts-value"
          href={formatRoute(placeRoute(key, span))}
          aria-label={messages.jump(quantity.text)}
          title={messages.jump(quantity.text)}
        >
          {quantity.text}
        </a>
      ),
    },
    {
      id: "bound",
      header: messages.facets.bound,
      order: ({ indicator }) => indicator.bound,
      cell: ({ indicator: { bound, qualifier } }) => (
        <span class={bound === "eq" ? "facts-exactly" : undefined}>
          {boundSigns[bound]} {qualifier}
        </span>
      ),
    },
    {
      id: "status",
      header: messages.facets.status,
      order: ({ indicator }) => say(statusLabels[indicator.status]),
      cell: ({ indicator }) => <StatusMark status={indicator.status} />,
    },
    {
      id: "kind",
      header: messages.facets.kind,
      order: ({ indicator }) => say(kindLabels[indicator.kind]),
      cell: ({ indicator }) => say(kindLabels[indicator.kind]),
    },
    {
      id: "period",
      header: messages.facets.period,
      order: ({ indicator }) => indicator.period,
      cell: ({ indicator: { period, months } }) => (period === undefined ? "" : say(periodLabel(period, months))),
    },
    { id: "concept", header: messages.facets.concept, order: conceptOf, cell: conceptOf },
    {
      id: "place",
      header: messages.place,
      order: ({ place }) => place,
      cell: ({ indicator: { section } }) => (
        <span title={section.join(" › ")}>
          <FoundText text={section.at(-1) ?? ""} words={words} />
        </span>
      ),
    },
  ];
}

/** The words around the figure, the figure itself set off, and those in which something is found farther away. */
function Quote({ row, words }: { readonly row: FactRow; readonly words: readonly string[] }) {
  const { span } = row.indicator;
  const part = (start: number, end: number) => <FoundText text={row.document.text.slice(start, end)} words={words} />;
  return (
    <span class="facts-quote">
      {shownQuote(row, words).map(({ start, end }, index) => (
        <span key={start}>
          {index > 0 && " …… "}
          {start <= span.start && span.end <= end ? (
            <>
              {part(start, span.start)}
              <b>{row.document.text.slice(span.start, span.end)}</b>
              {part(span.end, end)}
            </>
          ) : (
            part(start, end)
          )}
        </span>
      ))}
    </span>
  );
}

const lowEnd = (value: number | readonly [number, number]): number => (typeof value === "number" ? value : value[0]);
