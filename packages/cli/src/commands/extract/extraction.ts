import type { City } from "@liaocheng/city";
import type { ExtractResult } from "@liaocheng/indicator-extractor";
import type { Indicator } from "@liaocheng/report-model";
import type { Context } from "../../context.js";
import { extractDocument } from "../../known/extract-document.js";
import type { KnownOf } from "../../known/known-of.js";
import { parseDocument } from "../../known/parse-document.js";
import { extractLong } from "../../long/extract-long.js";
import { LONGEST_REPORT, stretchesOf, type Stretch } from "../../long/stretches.js";
import { createDiagnosticWriter, writeNotice } from "../../notices.js";
import type { SourceDocument } from "../../source-document.js";
import type { Extraction, ExtractionInTurn } from "./row.js";

export interface ExtractionRun {
  readonly known: KnownOf;
  /** Which indicators of a report of that city are wanted. */
  readonly filter: (city: City | undefined) => (indicator: Indicator) => boolean;
  /** Whether remarks on figures are told. */
  readonly remarks: boolean;
  readonly context: Context;
}

export const isLong = ({ text }: SourceDocument): boolean => text.length > LONGEST_REPORT;

/** Extracts a document and tells what was noticed. */
export function extractionOf(document: SourceDocument, run: ExtractionRun): Extraction {
  const indicators: Indicator[] = [];
  const leftOut: Extraction["leftOut"][number][] = [];
  for (const part of partsOf(document, run)) {
    for (const indicator of part.indicators) indicators.push(indicator);
    for (const number of part.leftOut) leftOut.push(number);
  }
  return { document, indicators, leftOut };
}

/** Extracts a long document while its figures are asked for, so that they are never held together. */
export function extractionInTurn(document: SourceDocument, run: ExtractionRun): ExtractionInTurn {
  return {
    document,
    indicators: (function* () {
      for (const { indicators } of partsOf(document, run)) yield* indicators;
    })(),
  };
}

/** What the reports of a text give; a text that is no longer than a report is one. */
function* partsOf(
  document: SourceDocument,
  { known, filter, context, remarks }: ExtractionRun,
): Generator<ExtractResult> {
  const { file, text } = document;
  const city = known.city(file);
  const keep = filter(city);
  const tell = createDiagnosticWriter(context, document, { remarks });
  const told = known(file);
  let results: Iterable<ExtractResult>;
  if (isLong(document)) {
    const stretches = stretchesOf(text);
    tellStretches(document, stretches, context);
    results = extractLong(text, stretches, { told, city });
  } else results = [extractDocument(parseDocument(text, told, city).report, city)];
  for (const result of results) {
    tell(result.diagnostics);
    yield { ...result, indicators: result.indicators.filter(keep) };
  }
}

function tellStretches({ label, text }: SourceDocument, stretches: readonly Stretch[], context: Context): void {
  const reports = stretches.filter(({ opens }) => opens).length;
  const cuts = stretches.length - reports;
  const zh = `${String(text.length)} 字，比任何一份报告都长：按标题和开场白分成 ${String(reports)} 份，各按自己的年份读取`;
  const en = `${String(text.length)} characters, longer than any report: read as ${String(reports)}, told apart by titles and opening words, each by its own years`;
  const cutZh = `；另在 ${String(cuts)} 处断开，断开之后沿用前文的地区和年份`;
  const cutEn = `; cut at ${String(cuts)} more places, behind which region and years are those before`;
  writeNotice(context, "warning", label, cuts === 0 ? { zh, en } : { zh: zh + cutZh, en: en + cutEn });
}
