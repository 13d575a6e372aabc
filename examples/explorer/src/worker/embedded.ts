import {
  kindLabels,
  statusLabels,
  periodLabel,
  type FlatIndicator,
  type Indicator,
  type IndicatorStatus,
  type Span,
} from "@liaocheng/report-model";
import { clauseAround } from "../documents/clause-around.js";
import { blocksOf, type BlockKind } from "../views/reading/model/blocks.js";
import { figureWordsIn, type Worded } from "../words/figure-words-in.js";
import { factValues } from "../words/fact-values.js";
import { BOUND_WORDS, DIRECTION_WORDS, FIELD_WORDS } from "../words/indicator-words.js";
import type { Localized } from "../words/localized.js";
import type { Analysis } from "./analysis.js";

/** A figure with everything said of it, ready to be shown on another page. */
export interface EmbeddedFact {
  /** Where it stands in the text; absent where there are facts alone. */
  readonly span?: Span;
  /** As printed, and with its bound in words. */
  readonly text: string;
  readonly words: Localized;
  readonly name: string;
  readonly status: IndicatorStatus;
  readonly statusWords: Localized;
  readonly period?: Localized;
  /** Name and value of each field. */
  readonly lines: readonly { readonly label: Localized; readonly value: Localized }[];
  /** The clause it stands in, or the headings above it. */
  readonly quote: string;
}

/** A report, or facts of one, as another page shows it. */
export interface Embedded {
  readonly title: string;
  readonly text: string;
  /** Paragraphs and headings, in order; none where there are facts alone. */
  readonly blocks: readonly (Span & {
    readonly kind: BlockKind;
    readonly headings: readonly (Span & { readonly level: number })[];
  })[];
  readonly facts: readonly EmbeddedFact[];
}

/** A report that was read, for another page. */
export function embedReport({ name, text, report, indicators }: Analysis): Embedded {
  const year = report.planYear;
  return {
    title: report.region === undefined ? name : [report.region, year].filter((part) => part !== undefined).join(" "),
    text,
    blocks: blocksOf(report, text).map(({ start, end, kind, leaves }) => ({
      start,
      end,
      kind,
      headings: leaves.flatMap((leaf) =>
        leaf.kind === "heading" ? [{ start: leaf.start, end: leaf.end, level: leaf.level ?? 1 }] : [],
      ),
    })),
    facts: indicators.map((indicator) => factOf(indicator, text)),
  };
}

function factOf(indicator: Indicator, text: string): EmbeddedFact {
  const { start, end } = clauseAround(text, indicator);
  const values = factValues(indicator);
  return {
    span: indicator.span,
    text: indicator.quantity.text,
    words: wordsOf(indicator),
    name: indicator.name,
    status: indicator.status,
    statusWords: statusLabels[indicator.status],
    ...(values.period === undefined ? {} : { period: values.period }),
    lines: (["kind", "bound", "direction", "status", "period"] as const).flatMap((field) => {
      const value = values[field];
      return value === undefined ? [] : [{ label: FIELD_WORDS[field], value }];
    }),
    quote: text.slice(start, end).trim(),
  };
}

const wordsOf = (figure: Worded): Localized => ({ zh: figureWordsIn(figure, "zh"), en: figureWordsIn(figure, "en") });

/** Facts as `gwr extract --format json` or the explorer wrote them. What is no fact is left out. */
export function embedFacts({ name, content }: { readonly name: string; readonly content: string }): Embedded {
  const parsed: unknown = JSON.parse(content);
  const rows: readonly unknown[] = Array.isArray(parsed) ? parsed : [];
  return { title: name, text: "", blocks: [], facts: rows.filter(isFact).map(flatFactOf) };
}

function isFact(row: unknown): row is FlatIndicator {
  if (typeof row !== "object" || row === null) return false;
  const { text, indicator, status, kind, bound } = row as Record<string, unknown>;
  return (
    typeof text === "string" &&
    typeof indicator === "string" &&
    isKey(status, statusLabels) &&
    isKey(kind, kindLabels) &&
    isKey(bound, BOUND_WORDS)
  );
}

const isKey = (key: unknown, words: object): boolean => typeof key === "string" && Object.hasOwn(words, key);

function flatFactOf({
  text,
  indicator,
  status,
  kind,
  bound,
  direction,
  period,
  months,
  section,
}: FlatIndicator): EmbeddedFact {
  const told = typeof period === "string" ? periodLabel(period, months) : undefined;
  const went = direction !== undefined && isKey(direction, DIRECTION_WORDS) ? DIRECTION_WORDS[direction] : undefined;
  return {
    text,
    words: wordsOf({ quantity: { text }, bound, kind, direction: went && direction }),
    name: indicator,
    status,
    statusWords: statusLabels[status],
    ...(told === undefined ? {} : { period: told }),
    lines: [
      { label: FIELD_WORDS.kind, value: kindLabels[kind] },
      { label: FIELD_WORDS.bound, value: BOUND_WORDS[bound] },
      ...(went === undefined ? [] : [{ label: FIELD_WORDS.direction, value: went }]),
      { label: FIELD_WORDS.status, value: statusLabels[status] },
      ...(told === undefined ? [] : [{ label: FIELD_WORDS.period, value: told }]),
    ],
    quote: Array.isArray(section) ? section.map(String).join(" › ") : "",
  };
}
