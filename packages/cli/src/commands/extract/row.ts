import { flattenIndicator, type LeftOutNumber } from "@liaocheng/indicator-extractor";
import type { FlatIndicator, Indicator } from "@liaocheng/report-model";
import { placesAt } from "@liaocheng/report-reader";
import { parse } from "node:path";
import type { SourceDocument } from "../../source-document.js";

/** What was extracted from one document. */
export interface Extraction {
  readonly document: SourceDocument;
  readonly indicators: readonly Indicator[];
  readonly leftOut: readonly LeftOutNumber[];
}

/** A document whose figures are extracted while they are asked for, which can be done once. */
export interface ExtractionInTurn {
  readonly document: SourceDocument;
  readonly indicators: Iterable<Indicator>;
}

/** What was recognised on a picture of its page, and how sure the least certain word of the figure is. */
interface Recognised {
  readonly from?: "ocr";
  readonly confidence?: number;
}

/** An indicator in its flat form, with its source when there are several. */
export interface IndicatorRow {
  readonly source?: string;
  readonly flat: FlatIndicator & Recognised;
  readonly indicator: Indicator;
}

/** The rows of a result, made anew each time they are asked for: those of a long text would take more memory than its figures. */
export interface IndicatorRows extends Iterable<IndicatorRow> {
  /** Of several reports, which each row names. */
  readonly several: boolean;
  /** Whether any figure was recognised on a picture. */
  readonly recognised: boolean;
}

export function rowsOf(extractions: readonly (Extraction | ExtractionInTurn)[]): IndicatorRows {
  const several = extractions.length > 1;
  const atHand = extractions.filter((extraction) => "leftOut" in extraction);
  return {
    several: several && (atHand.length < extractions.length || atHand.some(({ indicators }) => indicators.length > 0)),
    recognised: atHand.some(hasRecognised),
    *[Symbol.iterator]() {
      for (const { document, indicators } of extractions)
        for (const indicator of indicators)
          yield {
            ...(several ? { source: sourceName(document) } : {}),
            flat: { ...flattenIndicator(indicator), ...recognisedAt(document, indicator) },
            indicator,
          };
    },
  };
}

const hasRecognised = ({ document, indicators }: Extraction): boolean =>
  document.places.some(({ confidence }) => confidence !== undefined) &&
  indicators.some((indicator) => recognisedAt(document, indicator).from !== undefined);

function recognisedAt({ places }: SourceDocument, { span }: Indicator): Recognised {
  const sure = placesAt(places, span).flatMap(({ confidence }) => confidence ?? []);
  return sure.length === 0 ? {} : { from: "ocr", confidence: Math.min(...sure) };
}

/** File name without its ending. */
export const sourceName = ({ file, label }: SourceDocument): string => (file === "-" ? label : parse(file).name);
