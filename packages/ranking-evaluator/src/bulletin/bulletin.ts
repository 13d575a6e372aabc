import { scaleFinder } from "../evaluate/compile.js";
import { colorName } from "../evaluate/describe.js";
import type { Verdict } from "../evaluate/verdict.js";
import type { RankingPolicy } from "../policy/policy.js";
import { evaluateUnits } from "../units/evaluate-units.js";
import type { Bulletin, BulletinImprint, BulletinRow, BulletinSection, BulletinUnit } from "./bulletin-model.js";
import { compareVerdicts } from "./compare.js";
import { filledLists, type BulletinList } from "./list.js";
import { fillOf, inkOn } from "./palette.js";
import { dateWritten } from "./words.js";

/**
 * What a bulletin says beside the verdicts.
 *
 * @since 0.1.0
 */
export interface BulletinOptions {
  /** Default: the policy's title. */
  readonly title?: string;
  /** 2023年一季度 */
  readonly period?: string;
  readonly issuer?: string;
  /** 2023-04-20 is printed 2023年4月20日. */
  readonly issuedOn?: string;
  readonly imprint?: BulletinImprint;
  readonly notice?: string;
  /**
   * One table a population, or one an indicator. Default: an indicator where several units share one, else a population.
   */
  readonly groupBy?: "population" | "indicator";
  /** Verdicts of the bulletin before, to show who changed colour. */
  readonly previous?: readonly Verdict[];
  /** Lists to print behind the tables: praise, negative list, overdue items. */
  readonly lists?: readonly BulletinList[];
  readonly notes?: readonly string[];
}

/**
 * Sets the verdicts out as a bulletin: counts, tables, who changed, notes on the rule.
 *
 * Tables of an indicator go by rank; tables of a population go from the best colour to the worst, then by rank.
 *
 * @param verdicts - As `evaluate` gives them, in any order.
 * @param policy - The policy they were judged by.
 * @param options - Title, period, issuer, grouping, the verdicts of the period before.
 * @returns The bulletin; without verdicts it has no tables.
 * @example
 * const verdicts = evaluate([{ unit: "高唐县", unitType: "县（市、区）", indicator: "粮食产量", rank: 1, total: 11 }]);
 * const bulletin = createBulletin(verdicts, liaochengPolicy, { period: "2023年1月" });
 * bulletin.summary; // => [{ population: "县（市、区）", total: 1, counts: [1, 0, 0], withoutColor: 0 }]
 * bulletin.sections[0].rows[0].colorName; // => "蓝"
 * @since 0.1.0
 */
export function createBulletin(
  verdicts: readonly Verdict[],
  policy: RankingPolicy,
  options: BulletinOptions = {},
): Bulletin {
  const { title = policy.title, period, issuer, issuedOn, imprint = {}, notice, previous, notes = [] } = options;
  const populations = groupByPopulation(verdicts, policy);
  const units = unitsOf(verdicts, policy);
  return {
    title,
    ...(period !== undefined && { period }),
    ...(issuer !== undefined && { issuer }),
    ...(issuedOn !== undefined && { issuedOn: dateWritten(issuedOn) }),
    imprint: {
      ...imprint,
      ...(imprint.printedOn !== undefined && { printedOn: dateWritten(imprint.printedOn) }),
    },
    ...(notice !== undefined && { notice }),
    baseline: policy.baseline,
    colors: policy.colors.map((color) => {
      const { id, name, meaning } = color;
      return { id, name, meaning, fill: fillOf(color), ink: inkOn(fillOf(color)) };
    }),
    summary: [...populations].map(([population, members]) => ({
      population,
      total: members.length,
      counts: policy.colors.map(({ id }) => members.filter(({ color }) => color === id).length),
      withoutColor: members.filter(({ color }) => color === null).length,
    })),
    sections: [...populations].flatMap(([name, members]) => sectionsOf(name, members, policy, options.groupBy)),
    ...(units.length > 0 && { units }),
    ...(previous && { changes: compareVerdicts(previous, verdicts, policy) }),
    lists: filledLists(options.lists),
    basis: {
      title: policy.source?.title ?? policy.title,
      ...(policy.source?.quote !== undefined && { quote: policy.source.quote }),
      assumptions: policy.assumptions,
    },
    notes: [...notes, ...unjudgedNotes(verdicts)],
  };
}

/** Units from the worst colour to the best. */
function unitsOf(verdicts: readonly Verdict[], policy: RankingPolicy): BulletinUnit[] {
  const placeOf = scaleFinder(policy);
  return evaluateUnits(verdicts, policy)
    .sort((one, other) => (placeOf(other.color) ?? -1) - (placeOf(one.color) ?? -1))
    .map(({ unit, unitType, color, reasons, points, actions }) => ({
      unit,
      unitType,
      ...(color !== null && { color }),
      colorName: colorName(policy, color),
      reason: reasons.join("；"),
      ...(points !== undefined && { points }),
      actions,
    }));
}

/** Verdicts by the printed name of their population, in the order of the policy; unknown types last. */
function groupByPopulation(verdicts: readonly Verdict[], policy: RankingPolicy): Map<string, Verdict[]> {
  const groups = new Map<string, Verdict[]>(policy.populations.map(({ name }) => [name, []]));
  const names = new Map(policy.populations.map(({ id, name }) => [id, name]));
  for (const verdict of verdicts) {
    const name = names.get(verdict.population ?? "") ?? verdict.unitType;
    const group = groups.get(name);
    if (group) group.push(verdict);
    else groups.set(name, [verdict]);
  }
  for (const [name, group] of groups) if (group.length === 0) groups.delete(name);
  return groups;
}

function sectionsOf(
  population: string,
  verdicts: readonly Verdict[],
  policy: RankingPolicy,
  groupBy: BulletinOptions["groupBy"],
): BulletinSection[] {
  const byIndicator = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const group = byIndicator.get(verdict.indicator);
    if (group) group.push(verdict);
    else byIndicator.set(verdict.indicator, [verdict]);
  }
  const shared = verdicts.length >= byIndicator.size * 2;
  if (groupBy === "indicator" || (groupBy === undefined && shared)) {
    return [...byIndicator].map(([indicator, group]) => ({
      heading: `${population}：${indicator}`,
      population,
      indicator,
      rows: group.sort(byRank).map((verdict) => toRow(verdict, policy)),
    }));
  }
  const placeOf = scaleFinder(policy);
  const byColor = (one: Verdict, other: Verdict): number =>
    (placeOf(one.color) ?? Infinity) - (placeOf(other.color) ?? Infinity) || byRank(one, other);
  return [
    { heading: population, population, rows: [...verdicts].sort(byColor).map((verdict) => toRow(verdict, policy)) },
  ];
}

const byRank = (one: Verdict, other: Verdict): number => (one.rank ?? 1e9) - (other.rank ?? 1e9);

function toRow(verdict: Verdict, policy: RankingPolicy): BulletinRow {
  const { unit, unitType, indicator, rank, previousRank, total, change, color, lights, actions } = verdict;
  return {
    unit,
    unitType,
    indicator,
    ...(rank !== null && { rank }),
    ...(previousRank !== null && { previousRank }),
    ...(total !== null && { total }),
    ...(change !== null && { change }),
    ...(color !== null && { color }),
    colorName: colorName(policy, color),
    ...(lights && {
      lights: Object.entries(policy.lights).map(([id, name]) => {
        const own = lights[id] ?? null;
        return { name, ...(own !== null && { color: own }), colorName: colorName(policy, own) };
      }),
    }),
    reason: reasonOf(verdict, policy),
    actions,
  };
}

/** Short where the table shows the ranks anyway; with the figures where it does not. */
function reasonOf(
  { matches, reasons, status, explanation, rank, color, lights }: Verdict,
  policy: RankingPolicy,
): string {
  if (matches.length === 0) return status === "judged" ? reasons.join("；") : explanation;
  const rules = matches.map((match) => {
    const remarks = [
      ...(rank === null && match.evidence !== "" ? [match.evidence] : []),
      ...(match.decides || lights !== undefined
        ? []
        : [`${colorName(policy, match.color)}，被${colorName(policy, color)}覆盖`]),
    ];
    return `${match.label}${remarks.length === 0 ? "" : `（${remarks.join("；")}）`}`;
  });
  return [...rules, ...reasons.slice(matches.length)].join("；");
}

/** Rules left unjudged for want of a total, once each: readers must know that red may be missing. */
function unjudgedNotes(verdicts: readonly Verdict[]): string[] {
  const units = new Map<string, number>();
  for (const { unjudged } of verdicts)
    for (const { message, missing } of unjudged)
      if (missing.includes("total")) units.set(message, (units.get(message) ?? 0) + 1);
  return [...units].map(([message, count]) => `有${count}行${message}`);
}
