import type { Indicator } from "@liaocheng/report-model";
import type { ConceptById } from "../compare/polarity.js";
import { comparedKind } from "../compare/signed-value.js";
import { toCommonUnit } from "../compare/unit-conversions.js";
import { isAddition } from "./money-name.js";

/** Kinds that tell of a thing in other ways, so that one may stand in for the other to be shown. */
const VALUES: ReadonlySet<string> = new Set(["level", "change", "growth", "ratio"]);

/** Whether a result is worth showing beside a target that it cannot be compared with: a rank is not. */
export const showsTheSame = (target: Indicator, result: Indicator): boolean =>
  target.kind === result.kind || (VALUES.has(target.kind) && VALUES.has(result.kind));

/** Why two figures about one thing do not measure it alike. */
export type MeasureDifference = "other-kind" | "other-unit" | "other-base" | "part-year" | "year-end" | "several-years";

/** Against last year, however printed. */
const YEARLY = /^(?:同比|环比|按?(?:同|可比)口径|(?:比|较)?(?:上年|去年)(?:同期|同口径)?|按?可比价格?)$/u;

/** Months short of the year. */
const PART_OF_YEAR =
  /上半年|前[一二三1-3]个?季度|[一二三1-3]季度|[1-9１-９一][—–\-－～~至到]{1,2}[\d０-９一二三四五六七八九十]{1,2}月|截至[\d０-９]{1,2}月/u;

/** Kinds that mean nothing without what they are measured against. */
const AGAINST_OTHERS: ReadonlySet<string> = new Set(["gap", "rank"]);

/**
 * Tells what keeps a result from being compared with a target of the same thing; `undefined` when nothing does.
 *
 * @param clauses - What stands before either figure in its clause.
 */
export function measureDifference(
  target: Indicator,
  result: Indicator,
  clauses: { readonly target: string; readonly result: string },
  byId: ConceptById,
): MeasureDifference | undefined {
  const kind = comparedKind(target, byId);
  if (kind !== comparedKind(result, byId)) return "other-kind";
  if (kind === "level" && isAddition(target.name) !== isAddition(result.name)) return "other-kind";
  if (!sameUnit(toCommonUnit(target.quantity.scaled).unit, toCommonUnit(result.quantity.scaled).unit))
    return "other-unit";
  if (baseOf(target, kind) !== baseOf(result, kind)) return "other-base";
  if (result.period !== target.period && result.period?.includes("/") === true) return "several-years";
  if (PART_OF_YEAR.test(clauses.result)) return "part-year";
  return target.kind === "ratio" && timeOfYear(clauses.target) * timeOfYear(clauses.result) < 0
    ? "year-end"
    : undefined;
}

/** 1 for a rate of the whole year (全年平均), −1 for one at its end, 0 where the clause does not tell. */
function timeOfYear(clause: string): -1 | 0 | 1 {
  if (/年末|年底|12月/u.test(clause)) return -1;
  return /全年|平均/u.test(clause) ? 1 : 0;
}

/** Whom and what a bare number may count, as its noun tells: 50万沼气用户, 沼气用户50万户. */
const COUNTS: ReadonlySet<string> = new Set(["人", "person", "户", "名", "个"]);

const sameUnit = (a: string, b: string): boolean =>
  a === b || (a === "" && COUNTS.has(b)) || (b === "" && COUNTS.has(a));

function baseOf({ baseText: base = "" }: Indicator, kind: Indicator["kind"]): string {
  if (AGAINST_OTHERS.has(kind)) return base;
  return (kind !== "growth" && kind !== "change") || YEARLY.test(base) ? "" : base;
}
