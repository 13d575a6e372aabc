import type { PanelFigure } from "@liaocheng/indicator-extractor";
import type { PanelRow, Report } from "@liaocheng/report-model";
import { pointOf } from "../record/value-ends.js";

/** A value that other reports may look up. */
export interface Linked {
  /** In its scaled unit, so that 4.6万人 and 46000人 compare. */
  readonly point: number;
  readonly down?: true;
  /** Where the figure starts in its report. */
  readonly start: number;
}

/** Targets of the year planned and results of the year before, by measure key. */
export interface LinkValues {
  /** Name of the report. */
  readonly source: string;
  readonly targets: Readonly<Record<string, Linked>>;
  readonly results: Readonly<Record<string, Linked>>;
}

/** What other reports find a report by; all that is kept at hand of each. */
export interface LinkKey {
  /** Code of the region, else its name; absent where neither is known. */
  readonly place?: string | undefined;
  readonly parent?: string | undefined;
  readonly year?: number | undefined;
}

/** What a row measures, of whom and when. */
export type Measured = Pick<
  PanelRow,
  | "concept"
  | "kind"
  | "scaledUnit"
  | "scaledValue"
  | "coverage"
  | "status"
  | "period"
  | "months"
  | "measure"
  | "direction"
>;

/** Names what a row measures, equal in reports whose figures compare. */
export const measureKey = ({
  concept,
  kind,
  scaledUnit,
  coverage,
}: Pick<Measured, "concept" | "kind" | "scaledUnit" | "coverage">): string =>
  `${concept ?? ""} ${kind} ${scaledUnit ?? ""} ${coverage ?? ""}`;

/** Whether a row is a target of the region for the year its report plans. */
export const isYearTarget = (row: Measured, year: number): boolean =>
  row.status === "target" && isPlain(row) && row.period === String(year);

/** One whole year of a known indicator of the region itself. */
const isPlain = ({ concept, months, measure, scaledValue }: Measured): boolean =>
  concept !== undefined && months === undefined && measure === undefined && scaledValue !== undefined;

/** A figure that other reports may look up. */
interface Lookable extends Measured, Pick<PanelRow, "headline" | "start"> {}

/** Gathers the targets and results of a report; a measure with several values is none that can be looked up. */
export function linkValuesOf(
  { planYear: year, region }: Report,
  figures: readonly PanelFigure[],
  source: string,
): LinkValues {
  if (year === undefined) return { source, targets: {}, results: {} };
  const own = figures.filter(
    ({ concept, of }) => concept !== undefined && (of.region === undefined || of.region === region),
  );
  const rows = own.map(lookableOf);
  const targets = rows.filter((row) => isYearTarget(row, year));
  const headlines = new Set(targets.filter(({ headline }) => headline).map(measureKey));
  const results = rows.filter((row) => row.status === "actual" && isPlain(row) && row.period === String(year - 1));
  return {
    source,
    targets: unequivocal(targets.filter((row) => row.headline || !headlines.has(measureKey(row)))),
    results: unequivocal(results),
  };
}

const lookableOf = ({ of, concept, coverage, headline }: PanelFigure): Lookable => ({
  concept,
  kind: of.kind,
  scaledUnit: of.quantity.scaled.unit,
  scaledValue: of.quantity.scaled.value,
  coverage,
  status: of.status,
  period: of.period,
  months: of.months,
  measure: of.measure,
  direction: of.direction,
  headline,
  start: of.span.start,
});

function unequivocal(rows: readonly Lookable[]): Record<string, Linked> {
  const found = new Map<string, Linked | undefined>();
  for (const row of rows) {
    const key = measureKey(row);
    const value = linkedOf(row);
    const before = found.get(key);
    if (!found.has(key)) found.set(key, value);
    else if (before?.point !== value.point || before.down !== value.down) found.set(key, undefined);
  }
  return Object.fromEntries([...found].flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

const linkedOf = ({ scaledValue, direction, start }: Lookable): Linked => {
  const point = pointOf(scaledValue ?? 0);
  // 增长-6.3%: a printed minus is the sign already.
  return { point, ...(direction === "down" && point >= 0 ? { down: true } : {}), start };
};
