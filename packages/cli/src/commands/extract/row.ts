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

export function rowsOf(extractions: readonly Extraction[]): IndicatorRow[] {
  return extractions.flatMap(({ document, indicators }) =>
    indicators.map((indicator) => ({
      ...(extractions.length > 1 ? { source: sourceName(document) } : {}),
      flat: { ...flattenIndicator(indicator), ...recognisedAt(document, indicator) },
      indicator,
    })),
  );
}

function recognisedAt({ places }: SourceDocument, { span }: Indicator): Recognised {
  const sure = placesAt(places, span).flatMap(({ confidence }) => confidence ?? []);
  return sure.length === 0 ? {} : { from: "ocr", confidence: Math.min(...sure) };
}

/** File name without its ending. */
export const sourceName = ({ file, label }: SourceDocument): string => (file === "-" ? label : parse(file).name);
