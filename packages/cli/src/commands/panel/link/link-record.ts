import type { PanelRecord } from "@liaocheng/report-model";
import type { RowBatch } from "../record/record-batch.js";
import { clean, pointOf } from "../record/value-ends.js";
import type { Found, Links } from "./link-index.js";
import { isYearTarget, measureKey, type OwnRow } from "./link-keys.js";

/** Adds to the targets of a report what other reports tell of them, in their own unit and direction. */
export function linkBatch({ shared, rows }: RowBatch, links: Links): RowBatch {
  const year = shared["reportYear"];
  if (typeof year !== "number") return { shared, rows };
  return {
    shared,
    rows: rows.map((row) => {
      const added = linkFields(row as unknown as OwnRow, year, links);
      return added === undefined ? row : { ...row, ...added };
    }),
  };
}

function linkFields(row: OwnRow, year: number, links: Links): Partial<PanelRecord> | undefined {
  const found = isYearTarget(row, year) ? links[measureKey(row)] : undefined;
  if (found === undefined) return undefined;
  const { parent, previous, result } = found;
  return {
    ...(parent === undefined ? {} : parentFields(row, parent)),
    ...(previous === undefined ? {} : { prevTarget: inTermsOf(row, previous), prevTargetAt: placeOf(previous) }),
    ...(result === undefined ? {} : resultFields(row, result)),
  };
}

function parentFields(record: OwnRow, parent: Found): Partial<PanelRecord> {
  const parentTierTarget = inTermsOf(record, parent);
  return {
    parentTierTarget,
    parentTierTargetAt: placeOf(parent),
    overshootVsParent: clean(record.valuePoint - parentTierTarget),
  };
}

function resultFields(record: OwnRow, result: Found): Partial<PanelRecord> {
  const actual = inTermsOf(record, result);
  return { actual, actualAt: placeOf(result), gap: clean(actual - record.valuePoint) };
}

/** The value in the unit and direction of the record: against a target of 增长, 下降1% is −1. */
function inTermsOf(record: OwnRow, { point, down }: Found): number {
  const scaled = pointOf(record.scaledValue ?? 0);
  const factor = scaled === 0 ? 1 : record.valuePoint / scaled;
  const sign = (down === true) === (record.direction === "down") ? 1 : -1;
  return clean(sign * point * factor);
}

const placeOf = ({ source, start }: Found): string => `${source}:${String(start)}`;
