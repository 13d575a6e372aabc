import type { PanelRecord } from "@liaocheng/report-model";
import { valueAt, type RowBatch } from "../record/record-batch.js";
import { clean, pointOf } from "../record/value-ends.js";
import type { Found, Links, MeasureLinks } from "./link-index.js";
import { isYearTarget, measureKey, type Measured } from "./link-keys.js";

/** Adds to the targets of a report what other reports tell of them, in their own unit and direction. */
export function linkBatch(batch: RowBatch, links: Links): RowBatch {
  const year = batch.shared["reportYear"];
  if (typeof year !== "number" || Object.keys(links).length === 0) return batch;
  const added: Record<string, unknown[]> = {};
  for (let at = 0; at < batch.count; at += 1) {
    for (const [name, value] of Object.entries(linkFields(batch, at, year, links))) {
      added[name] ??= new Array<unknown>(batch.count).fill(undefined);
      added[name][at] = value;
    }
  }
  return { ...batch, fields: { ...batch.fields, ...added } };
}

/** A target that others may tell of. */
type Target = Measured & Pick<PanelRecord, "valuePoint">;

const TARGET_FIELDS = [
  "concept",
  "kind",
  "scaledUnit",
  "scaledValue",
  "coverage",
  "status",
  "period",
  "months",
  "measure",
  "direction",
  "valuePoint",
] as const satisfies readonly (keyof Target)[];

function linkFields(batch: RowBatch, at: number, year: number, links: Links): Partial<PanelRecord> {
  if (valueAt(batch, "status", at) !== "target") return {};
  const row = Object.fromEntries(
    TARGET_FIELDS.map((name) => [name, valueAt(batch, name, at) ?? undefined]),
  ) as unknown as Target;
  const found = isYearTarget(row, year) ? links[measureKey(row)] : undefined;
  return found === undefined ? {} : fieldsOf(row, found);
}

const fieldsOf = (row: Target, { parent, previous, result }: MeasureLinks): Partial<PanelRecord> => ({
  ...(parent === undefined ? {} : parentFields(row, parent)),
  ...(previous === undefined ? {} : { prevTarget: inTermsOf(row, previous), prevTargetAt: placeOf(previous) }),
  ...(result === undefined ? {} : resultFields(row, result)),
});

function parentFields(row: Target, parent: Found): Partial<PanelRecord> {
  const parentTierTarget = inTermsOf(row, parent);
  return {
    parentTierTarget,
    parentTierTargetAt: placeOf(parent),
    overshootVsParent: clean(row.valuePoint - parentTierTarget),
  };
}

function resultFields(row: Target, result: Found): Partial<PanelRecord> {
  const actual = inTermsOf(row, result);
  return { actual, actualAt: placeOf(result), gap: clean(actual - row.valuePoint) };
}

/** The value in the unit and direction of the target: against one of 增长, 下降1% is −1. */
function inTermsOf({ scaledValue, valuePoint, direction }: Target, { point, down }: Found): number {
  const scaled = pointOf(scaledValue ?? 0);
  const factor = scaled === 0 ? 1 : valuePoint / scaled;
  const sign = (down === true) === (direction === "down" && valuePoint >= 0) ? 1 : -1;
  return clean(sign * point * factor);
}

const placeOf = ({ source, start }: Found): string => `${source}:${String(start)}`;
