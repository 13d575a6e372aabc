import type { PanelRecord, Report } from "@liaocheng/report-model";
import type { RowBatch } from "../record/record-batch.js";
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
  readonly targets: Readonly<Record<string, Linked>>;
  readonly results: Readonly<Record<string, Linked>>;
}

/** What a report tells of its region. */
export interface LinkKeys {
  /** Code of the region, else its name; absent where neither is known. */
  readonly place?: string;
  readonly parent?: string;
  readonly year?: number;
  /** {@link LinkValues} as JSON: those of ten thousand reports are held at once, and few are looked at. */
  readonly values?: string;
}

/** A row with the fields that are its own; those of its report stand apart. */
export type OwnRow = Omit<PanelRecord, "reportYear">;

/** Names what a row measures, equal in reports whose figures compare. */
export const measureKey = ({ concept, kind, scaledUnit, coverage }: OwnRow): string =>
  `${concept ?? ""} ${kind} ${scaledUnit ?? ""} ${coverage ?? ""}`;

/** Whether a row is a target of the region for the year its report plans. */
export const isYearTarget = (row: OwnRow, year: number): boolean =>
  row.status === "target" && isPlain(row) && row.period === String(year);

/** One whole year of a known indicator of the region itself. */
const isPlain = ({ concept, months, measure, scaledValue }: OwnRow): boolean =>
  concept !== undefined && months === undefined && measure === undefined && scaledValue !== undefined;

/** Gathers the targets and results of a report; a measure with several values is none that can be looked up. */
export function linkKeysOf({ planYear: year, region, adcode }: Report, { shared, rows }: RowBatch): LinkKeys {
  const place = adcode ?? region;
  if (year === undefined || place === undefined) return {};
  const own = (rows as unknown as readonly OwnRow[]).filter((row) => row.region === undefined || row.region === region);
  const targets = own.filter((row) => isYearTarget(row, year));
  const headlines = new Set(targets.filter(({ headline }) => headline).map(measureKey));
  const results = own.filter((row) => row.status === "actual" && isPlain(row) && row.period === String(year - 1));
  const parent = shared["parentAdcode"] ?? own.find(({ parentAdcode }) => parentAdcode !== undefined)?.parentAdcode;
  const values: LinkValues = {
    targets: unequivocal(targets.filter((row) => row.headline || !headlines.has(measureKey(row)))),
    results: unequivocal(results),
  };
  return { place, ...(typeof parent === "string" ? { parent } : {}), year, values: JSON.stringify(values) };
}

function unequivocal(rows: readonly OwnRow[]): Record<string, Linked> {
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

const linkedOf = ({ scaledValue, direction, start }: OwnRow): Linked => ({
  point: pointOf(scaledValue ?? 0),
  ...(direction === "down" ? { down: true } : {}),
  start,
});
