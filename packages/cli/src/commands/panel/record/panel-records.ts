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
  /** The sentence that the figure at an offset stands in. */
  readonly quoteAt: (start: number) => string;
}

/** The rows of one report, coded; what other reports tell of them is added when all are read. */
export function panelRecords(
  report: Report,
  rows: readonly PanelRow[],
  { source, sha256, quoteAt }: RecordSource,
): RowBatch {
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
  const fields = { ...ownFields(rows, quoteAt), ...(ofOneRegion ? {} : placeFields(rows, placeOf)) };
  return { count: rows.length, shared, fields };
}

/** Fields that all rows of a report share, and those that other reports add. */
type NotOwn =
  | keyof Place
  | keyof YearEvidence
  | "region"
  | "source"
  | "sha256"
  | "reportYear"
  | "extractorVersion"
  | `${"parentTierTarget" | "prevTarget" | "actual"}${"" | "At"}`
  | "overshootVsParent"
  | "gap";

type Fields<Key extends keyof PanelRecord> = { readonly [Name in Key]-?: readonly (PanelRecord[Name] | undefined)[] };

/** The fields that are a row's own, coded. */
function ownFields(
  rows: readonly PanelRow[],
  quoteAt: RecordSource["quoteAt"],
): Fields<Exclude<keyof PanelRecord, NotOwn>> {
  const ends = rows.map(valueEnds);
  const si = rows.map(siOf);
  const codes = rows.map(codeHardSoft);
  return {
    concept: rows.map(({ concept }) => concept),
    indicator: rows.map(({ indicator }) => indicator),
    kind: rows.map(({ kind }) => kind),
    value: rows.map(({ value }) => value),
    valueLow: ends.map(({ valueLow }) => valueLow),
    valueHigh: ends.map(({ valueHigh }) => valueHigh),
    valuePoint: ends.map(({ valuePoint }) => valuePoint),
    pointRule: ends.map(({ pointRule }) => pointRule),
    isInterval: ends.map(({ isInterval }) => isInterval),
    parts: rows.map(({ parts }) => parts),
    unit: rows.map(({ unit }) => unit),
    valueSi: si.map((one) => one?.valueSi),
    unitSi: si.map((one) => one?.unitSi),
    scaledValue: rows.map(({ scaledValue }) => scaledValue),
    scaledUnit: rows.map(({ scaledUnit }) => scaledUnit),
    bound: rows.map(({ bound }) => bound),
    qualifier: rows.map(({ qualifier }) => qualifier),
    modality: rows.map(({ modality }) => modality),
    hardSoft: codes.map((code) => code?.hardSoft),
    hardSoftRule: codes.map((code) => code?.hardSoftRule),
    direction: rows.map(({ direction }) => direction),
    status: rows.map(({ status }) => status),
    period: rows.map(({ period }) => period),
    months: rows.map(({ months }) => months),
    targetYear: rows.map(targetYearOf),
    base: rows.map(({ base }) => base),
    baseText: rows.map(({ baseText }) => baseText),
    measure: rows.map(({ measure }) => measure),
    coverage: rows.map(({ coverage }) => coverage),
    headline: rows.map(({ headline }) => headline),
    text: rows.map(({ text }) => text),
    start: rows.map(({ start }) => start),
    end: rows.map(({ end }) => end),
    section: rows.map(({ section }) => section),
    quote: rows.map(({ start }) => quoteAt(start)),
  };
}

/** Places of rows that are not all of the report's own region. */
function placeFields(rows: readonly PanelRow[], placeOf: ReturnType<typeof placesOf>): Fields<keyof Place | "region"> {
  const places = rows.map(({ region }) => placeOf(region));
  return {
    region: rows.map(({ region }) => region),
    adcode: places.map(({ adcode }) => adcode),
    govLevel: places.map(({ govLevel }) => govLevel),
    parentAdcode: places.map(({ parentAdcode }) => parentAdcode),
  };
}

/** The sentence around the figure that starts at an offset, as printed. */
export function quotesOf(text: string, indicators: readonly Indicator[]): (start: number) => string {
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

const targetYearOf = ({ status, period }: PanelRow): number | undefined =>
  status === "target" && period !== undefined ? lastYearOf(period) : undefined;

const lastYearOf = (period: string): number => Number(period.slice(-"2026".length));
