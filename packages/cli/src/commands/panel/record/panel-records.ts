import { panelRows } from "@liaocheng/indicator-extractor";
import type { Indicator, PanelRecord, PanelRow, Report } from "@liaocheng/report-model";
import { EXTRACTOR_VERSION } from "./extractor-version.js";
import { codeHardSoft } from "./hard-soft.js";
import { placesOf, type Place } from "./place.js";
import type { RowBatch } from "./record-batch.js";
import { toSi } from "./si-unit.js";
import { pointOf, valueEnds } from "./value-ends.js";
import { yearEvidenceOf, type YearEvidence } from "./year-evidence.js";

/** What identifies a report in the panel. */
export interface RecordSource {
  readonly source: string;
  readonly sha256: string;
  /** The text that offsets count in. */
  readonly text: string;
}

/** The rows of one report, coded; what other reports tell of them is added when all are read. */
export function panelRecords(
  report: Report,
  indicators: readonly Indicator[],
  { source, sha256, text }: RecordSource,
): RowBatch {
  const rows = panelRows(report, indicators, { source, sha256 });
  const quoteAt = quotesOf(text, indicators);
  const ofOneRegion = rows.every(({ region }) => region === report.region);
  const placeOf = placesOf(report);
  const shared: Record<string, unknown> = {
    source,
    sha256,
    ...(report.planYear === undefined ? {} : { reportYear: report.planYear }),
    ...(ofOneRegion ? { region: report.region, ...placeOf(report.region) } : {}),
    ...yearEvidenceOf(report),
    extractorVersion: EXTRACTOR_VERSION,
  };
  return {
    shared,
    rows: rows.map((row) => ownFields(row, quoteAt(row.start), ofOneRegion ? undefined : placeOf(row.region))),
  };
}

/** Fields that all rows of a report share, and those that other reports add. */
type NotOwn =
  | keyof YearEvidence
  | "source"
  | "sha256"
  | "reportYear"
  | "extractorVersion"
  | `${"parentTierTarget" | "prevTarget" | "actual"}${"" | "At"}`
  | "overshootVsParent"
  | "gap";

type OwnFields = { readonly [Key in keyof Required<Omit<PanelRecord, NotOwn>>]: PanelRecord[Key] | undefined };

/**
 * The fields that are a row's own, coded. All are named, known or not: objects of one shape are read and written fast, and this is done
 * for every figure.
 */
function ownFields(row: PanelRow, quote: string, place: Place | undefined): OwnFields {
  const { valueLow, valueHigh, valuePoint, pointRule, isInterval } = valueEnds(row);
  const si = siOf(row);
  const code = codeHardSoft(row);
  const { status, period } = row;
  return {
    region: place === undefined ? undefined : row.region,
    adcode: place?.adcode,
    govLevel: place?.govLevel,
    parentAdcode: place?.parentAdcode,
    concept: row.concept,
    indicator: row.indicator,
    kind: row.kind,
    value: row.value,
    valueLow,
    valueHigh,
    valuePoint,
    pointRule,
    isInterval,
    parts: row.parts,
    unit: row.unit,
    valueSi: si?.valueSi,
    unitSi: si?.unitSi,
    scaledValue: row.scaledValue,
    scaledUnit: row.scaledUnit,
    bound: row.bound,
    qualifier: row.qualifier,
    modality: row.modality,
    hardSoft: code?.hardSoft,
    hardSoftRule: code?.hardSoftRule,
    direction: row.direction,
    status,
    period,
    months: row.months,
    targetYear: status === "target" && period !== undefined ? lastYearOf(period) : undefined,
    base: row.base,
    baseText: row.baseText,
    measure: row.measure,
    coverage: row.coverage,
    headline: row.headline,
    text: row.text,
    start: row.start,
    end: row.end,
    section: row.section,
    quote,
  };
}

/** The sentence around the figure that starts at an offset, as printed. */
function quotesOf(text: string, indicators: readonly Indicator[]): (start: number) => string {
  const quotes = new Map<number, string>();
  let last: { readonly start: number; readonly quote: string } | undefined;
  for (const { span, sentence } of indicators) {
    if (last?.start !== sentence.start) {
      last = { start: sentence.start, quote: text.slice(sentence.start, sentence.end).trim() };
    }
    quotes.set(span.start, last.quote);
  }
  return (start) => quotes.get(start) ?? "";
}

const siOf = ({ scaledValue, scaledUnit }: PanelRow): ReturnType<typeof toSi> | undefined =>
  scaledValue === undefined || scaledUnit === undefined ? undefined : toSi(pointOf(scaledValue), scaledUnit);

const lastYearOf = (period: string): number => Number(period.slice(-"2026".length));
