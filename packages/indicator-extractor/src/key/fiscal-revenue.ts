import type { Indicator } from "@liaocheng/report-model";

const LOCAL = "general-public-budget-revenue";
const TOTAL = "total-fiscal-revenue";

/** 财政收入, 全市财政收入增速: a name that says neither whose share is counted nor which budget. */
const BARE = /^(?:[全我本][国省市区县州盟旗镇乡])?财政收入(?:增速|增幅|同比增速)?$/u;
const OF_NATION = /^[全我]国/u;
/** From here on local and total revenue were told apart; before, they were one. */
const TAX_SHARING = 1994;
/** The Budget Act as amended calls it 一般公共预算收入, and 财政收入 came to mean nothing else. */
const BUDGET_ACT = 2015;

/** What is known of the report besides its figures. */
export interface RevenueReport {
  readonly isNational: boolean;
  /** Year reviewed, else the one before the year planned; undefined when the text does not tell. */
  readonly year: number | undefined;
}

/**
 * Decides what 财政收入 without more is in one report. Between 1994 and 2014 local reports call so the whole that is raised, the
 * centre's share with it, as often as what is their own:
 *
 * - beside a revenue printed by its own name, the two decide: 财政收入 above 地方财政收入 of the same period, or with another rate, is
 *   the total; equal to it, it is the same
 * - else the age decides: from 2015 on, before 1994, in national reports and in texts without a year it is the general budget's;
 *   in between it stays without a concept
 */
export function settleRevenue(indicators: readonly Indicator[], { isNational, year }: RevenueReport): void {
  const bare = indicators.filter(({ concept, name }) => concept === LOCAL && BARE.test(name) && !OF_NATION.test(name));
  if (bare.length === 0 || isNational) return;
  const meant = meantBeside(bare, indicators) ?? meantInYear(year);
  if (meant === LOCAL) return;
  for (const indicator of bare) {
    if (meant === undefined) delete indicator.concept;
    else indicator.concept = meant;
  }
}

const meantInYear = (year: number | undefined): string | undefined =>
  year === undefined || year >= BUDGET_ACT || year < TAX_SHARING ? LOCAL : undefined;

/** What the revenues printed by their own names say of it; undefined where there are none to compare. */
function meantBeside(bare: readonly Indicator[], indicators: readonly Indicator[]): string | undefined {
  const named = indicators.filter(
    ({ concept, name }) => (concept === LOCAL || concept === TOTAL) && !BARE.test(name) && !OF_NATION.test(name),
  );
  for (const one of bare) {
    for (const other of named) {
      const isSame = compare(one, other);
      if (isSame === undefined) continue;
      if (isSame) return other.concept;
      return other.concept === LOCAL ? TOTAL : LOCAL;
    }
  }
  return undefined;
}

/** Whether two figures have one value; undefined where they are not of one period, kind and unit, or bounded. */
function compare(one: Indicator, other: Indicator): boolean | undefined {
  if (one.kind !== other.kind || (one.kind !== "level" && one.kind !== "growth")) return undefined;
  if (one.period !== other.period || one.status !== other.status || one.measure !== other.measure) return undefined;
  if (one.months?.join() !== other.months?.join() || one.direction !== other.direction) return undefined;
  if (one.bound !== "eq" || other.bound !== "eq") return undefined;
  const [a, b] = [one.quantity.scaled, other.quantity.scaled];
  if (a.unit !== b.unit || typeof a.value !== "number" || typeof b.value !== "number") return undefined;
  return Math.abs(a.value - b.value) <= ROUNDING * Math.max(Math.abs(a.value), Math.abs(b.value));
}
/** 38.7亿元 and 38.74亿元 are one. */
const ROUNDING = 0.005;
