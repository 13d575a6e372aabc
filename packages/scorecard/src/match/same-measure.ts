import type { Indicator } from "@liaocheng/report-model";
import type { ConceptById } from "../compare/polarity.js";
import { comparedKind } from "../compare/signed-value.js";
import { toCommonUnit } from "../compare/unit-conversions.js";

/** Why two figures about one thing do not measure it alike. */
export type MeasureDifference = "other-kind" | "other-unit" | "other-base" | "part-year";

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
 * @param clause - What stands before the result in its clause.
 */
export function measureDifference(
  target: Indicator,
  result: Indicator,
  clause: string,
  byId: ConceptById,
): MeasureDifference | undefined {
  const kind = comparedKind(target, byId);
  if (kind !== comparedKind(result, byId)) return "other-kind";
  if (toCommonUnit(target.quantity.scaled).unit !== toCommonUnit(result.quantity.scaled).unit) return "other-unit";
  if (baseOf(target, kind) !== baseOf(result, kind)) return "other-base";
  return PART_OF_YEAR.test(clause) ? "part-year" : undefined;
}

function baseOf({ base = "" }: Indicator, kind: Indicator["kind"]): string {
  if (AGAINST_OTHERS.has(kind)) return base;
  return (kind !== "growth" && kind !== "change") || YEARLY.test(base) ? "" : base;
}
