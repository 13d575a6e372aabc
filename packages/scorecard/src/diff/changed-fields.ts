import type { Indicator } from "@liaocheng/report-model";
import { decimal } from "../compare/decimal.js";
import { foldName } from "../match/fold-name.js";
import { toCommonUnit } from "../compare/unit-conversions.js";

/**
 * What may differ between two figures that stand for each other. `printed` is another way to write the same value: 0.28万亿元 for
 * 2800亿元.
 *
 * @since 0.1.0
 */
export type ChangedField =
  | "value"
  | "printed"
  | "bound"
  | "qualifier"
  | "modality"
  | "direction"
  | "kind"
  | "status"
  | "period"
  | "name"
  | "base"
  | "coverage"
  | "region";

/**
 * The second value minus the first, in the unit the second prints; percentage points (百分点) for shares and rates.
 *
 * @since 0.1.0
 */
export interface FigureDifference {
  readonly value: number;
  readonly unit: string;
}

/** Whether two figures say one value, however printed. */
export function sameValue(a: Indicator, b: Indicator): boolean {
  const [left, right] = [toCommonUnit(a.quantity.scaled), toCommonUnit(b.quantity.scaled)];
  return left.unit === right.unit && String(left.value) === String(right.value);
}

/** The fields in which two figures differ; of years only when they are of one report. */
export function changedFields(before: Indicator, after: Indicator, drafts: boolean): ChangedField[] {
  const value = !sameValue(before, after);
  const printed = blankless(before.quantity.text) !== blankless(after.quantity.text);
  const fields: readonly (readonly [ChangedField, boolean])[] = [
    ["value", value],
    ["printed", !value && printed],
    ["bound", before.bound !== after.bound],
    ["qualifier", before.bound === after.bound && before.qualifier !== after.qualifier],
    ["modality", before.modality !== after.modality],
    ["direction", before.direction !== after.direction],
    ["kind", before.kind !== after.kind],
    ["status", before.status !== after.status],
    ["period", drafts && before.period !== after.period],
    ["name", nameOf(before) !== nameOf(after)],
    ["base", before.base !== after.base],
    ["coverage", before.coverage !== after.coverage],
    ["region", before.region !== after.region],
  ];
  return fields.filter(([, differs]) => differs).map(([field]) => field);
}

/** How much more the second is; absent for ranges, other units and other kinds. */
export function differenceOf(before: Indicator, after: Indicator): FigureDifference | undefined {
  const [left, right] = [toCommonUnit(before.quantity.scaled), toCommonUnit(after.quantity.scaled)];
  const printed = after.quantity.value;
  if (before.kind !== after.kind || left.unit !== right.unit) return undefined;
  if (typeof left.value !== "number" || typeof right.value !== "number" || typeof printed !== "number")
    return undefined;
  const [from, to] = [signed(left.value, before), signed(right.value, after)];
  if (right.unit === "%") return { value: decimal(to - from), unit: "百分点" };
  if (right.value === 0) return undefined;
  return { value: decimal(((to - from) / Math.abs(right.value)) * Math.abs(printed)), unit: after.quantity.unit };
}

/** A fall counts as less than nothing. */
const signed = (value: number, { kind, direction }: Indicator): number =>
  direction === "down" && (kind === "growth" || kind === "change") ? -Math.abs(value) : value;

/** What it is known as, else called, without words that add nothing. */
const nameOf = ({ concept, name }: Indicator): string => concept ?? foldName(name);

const blankless = (text: string): string => text.replace(/\s/gu, "");
