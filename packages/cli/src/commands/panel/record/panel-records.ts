import type { PanelFigure } from "@liaocheng/indicator-extractor";
import type { Indicator, PanelRecord, Report } from "@liaocheng/report-model";
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
  /** The text of the report, whose sentences are quoted. */
  readonly text: string;
}

/** The rows of one report, coded; what other reports tell of them is added when all are read. */
export function panelRecords(
  report: Report,
  figures: readonly PanelFigure[],
  { source, sha256, text }: RecordSource,
): RowBatch {
  const ofOneRegion = figures.every(({ of: { region } }) => region === undefined || region === report.region);
  const placeOf = placesOf(report);
  const shared: Record<string, unknown> = {
    source,
    sha256,
    ...(report.planYear === undefined ? {} : { reportYear: report.planYear }),
    ...(ofOneRegion ? { region: report.region, ...placeOf(report.region) } : {}),
    ...yearEvidenceOf(report),
    extractorVersion: EXTRACTOR_VERSION,
  };
  const own = ownFields(figures, text);
  const fields = ofOneRegion ? own : { ...own, ...placeFields(report, figures, placeOf) };
  return { count: figures.length, shared, fields };
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

/** The fields that are a row's own, coded; column by column, so that no row is made only to be taken apart. */
function ownFields(figures: readonly PanelFigure[], text: string): Fields<Exclude<keyof PanelRecord, NotOwn>> {
  const indicators = figures.map(({ of }) => of);
  const quantities = indicators.map(({ quantity }) => quantity);
  const ends = indicators.map(({ quantity: { value }, bound }) => valueEnds({ value, bound }));
  const si = quantities.map(({ scaled: { value, unit } }) => toSi(pointOf(value), unit));
  const codes = indicators.map(codeHardSoft);
  return {
    concept: figures.map(({ concept }) => concept),
    indicator: figures.map(({ name }) => name),
    kind: indicators.map(({ kind }) => kind),
    value: quantities.map(({ value }) => value),
    valueLow: ends.map(({ valueLow }) => valueLow),
    valueHigh: ends.map(({ valueHigh }) => valueHigh),
    valuePoint: ends.map(({ valuePoint }) => valuePoint),
    pointRule: ends.map(({ pointRule }) => pointRule),
    isInterval: ends.map(({ isInterval }) => isInterval),
    parts: quantities.map(({ parts }) => parts),
    unit: quantities.map(({ unit }) => unit),
    valueSi: si.map(({ valueSi }) => valueSi),
    unitSi: si.map(({ unitSi }) => unitSi),
    scaledValue: quantities.map(({ scaled }) => scaled.value),
    scaledUnit: quantities.map(({ scaled }) => scaled.unit),
    bound: indicators.map(({ bound }) => bound),
    qualifier: indicators.map(({ qualifier }) => qualifier),
    modality: indicators.map(({ modality }) => modality),
    hardSoft: codes.map((code) => code?.hardSoft),
    hardSoftRule: codes.map((code) => code?.hardSoftRule),
    direction: indicators.map(({ direction }) => direction),
    status: indicators.map(({ status }) => status),
    period: indicators.map(({ period }) => period),
    months: indicators.map(({ months }) => months),
    targetYear: indicators.map(targetYearOf),
    base: indicators.map(({ base }) => base),
    baseText: indicators.map(({ baseText }) => baseText),
    measure: indicators.map(({ measure }) => measure),
    coverage: figures.map(({ coverage }) => coverage),
    headline: figures.map(({ headline }) => headline),
    text: quantities.map((quantity) => quantity.text),
    start: indicators.map(({ span }) => span.start),
    end: indicators.map(({ span }) => span.end),
    section: indicators.map(createSectionOf()),
    quote: indicators.map(createQuoteOf(text)),
  };
}

/** Places of rows that are not all of the report's own region. */
function placeFields(
  report: Report,
  figures: readonly PanelFigure[],
  placeOf: ReturnType<typeof placesOf>,
): Fields<keyof Place | "region"> {
  const regions = figures.map(({ of }) => of.region ?? report.region);
  const places = regions.map(placeOf);
  return {
    region: regions,
    adcode: places.map(({ adcode }) => adcode),
    govLevel: places.map(({ govLevel }) => govLevel),
    parentAdcode: places.map(({ parentAdcode }) => parentAdcode),
  };
}

/** The headings above a figure, joined once for those under the same. */
function createSectionOf(): (indicator: Indicator) => string {
  let path: readonly string[] = [];
  let joined = "";
  return ({ section }) => {
    if (section !== path) {
      path = section;
      joined = section.join(" > ");
    }
    return joined;
  };
}

/** The sentence around a figure, as printed; cut once for the figures of a sentence. */
function createQuoteOf(text: string): (indicator: Indicator) => string {
  let start = -1;
  let quote = "";
  return ({ sentence }) => {
    if (sentence.start !== start) {
      start = sentence.start;
      quote = text.slice(start, sentence.end).trim();
    }
    return quote;
  };
}

const targetYearOf = ({ status, period }: Indicator): number | undefined =>
  status === "target" && period !== undefined ? lastYearOf(period) : undefined;

const lastYearOf = (period: string): number => Number(period.slice(-"2026".length));
