import { flattenIndicator, type LeftOutNumber } from "@liaocheng/indicator-extractor";
import type { FlatIndicator, Indicator } from "@liaocheng/report-model";
import { parse } from "node:path";
import type { SourceDocument } from "../../source-document.js";

/** What was extracted from one document. */
export interface Extraction {
  readonly document: SourceDocument;
  readonly indicators: readonly Indicator[];
  readonly leftOut: readonly LeftOutNumber[];
}

/** An indicator in its flat form, with its source when there are several. */
export interface IndicatorRow {
  readonly source?: string;
  readonly flat: FlatIndicator;
  readonly indicator: Indicator;
}

export function rowsOf(extractions: readonly Extraction[]): IndicatorRow[] {
  return extractions.flatMap(({ document, indicators }) =>
    indicators.map((indicator) => ({
      ...(extractions.length > 1 ? { source: sourceName(document) } : {}),
      flat: flattenIndicator(indicator),
      indicator,
    })),
  );
}

/** File name without its ending. */
export const sourceName = ({ file, label }: SourceDocument): string => (file === "-" ? label : parse(file).name);
