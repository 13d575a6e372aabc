import { prioritySorter, scaleFinder } from "../evaluate/compile.js";
import { colorName } from "../evaluate/describe.js";
import type { Verdict } from "../evaluate/verdict.js";
import { type PolicyPopulation, type RankingPolicy } from "../policy/policy.js";
import { NO_COLOR } from "../policy/no-color.js";
import type { UnitCondition } from "../policy/unit-condition.js";

/**
 * The colour of a unit over all its indicators, and why.
 *
 * @since 0.3.0
 */
export interface UnitVerdict {
  readonly unit: string;
  readonly unitType: string;
  readonly population: string;
  /** `null` is no colour. */
  readonly color: string | null;
  /** 红4项：3项以上红色 → 红 */
  readonly reasons: readonly string[];
  /** How many indicators were judged, and how many have each colour; `none` counts those without. */
  readonly judged: number;
  readonly counts: Readonly<Record<string, number>>;
  /** Indicators by colour, in the order of the rows. */
  readonly indicators: Readonly<Record<string, readonly string[]>>;
  readonly actions: readonly string[];
  /** Marks of its indicators and of the rules that matched; absent when nothing gives any. */
  readonly points?: number;
}

/**
 * Joins the verdicts of each unit into one, by the `units` of its population: by rules over its indicators (≥ 3 red), else by
 * the worst or best of their colours.
 *
 * Rows that took no part (exempt, not ranked) do not count.
 *
 * @param verdicts - As `evaluate` gives them, in any order.
 * @param policy - The policy they were judged by.
 * @returns A verdict for each unit of populations that have `units`, in the order in which units come; else none.
 * @example
 * const verdicts = evaluate([{ unit: "甲县", unitType: "县", indicator: "用电量", rank: 2 }]);
 * evaluateUnits(verdicts, liaochengPolicy); // => []
 * @since 0.3.0
 */
export function evaluateUnits(verdicts: readonly Verdict[], policy: RankingPolicy): UnitVerdict[] {
  const populations = new Map(policy.populations.map((population) => [population.id, population]));
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    if (verdict.status !== "judged" && verdict.status !== "overridden") continue;
    const population = populations.get(verdict.population ?? "") ?? onlyPopulation(verdict, policy);
    if (population?.units === undefined) continue;
    const key = `${population.id}\n${verdict.unit}`;
    const group = groups.get(key);
    if (group) group.push(verdict);
    else groups.set(key, [verdict]);
  }
  return [...groups].flatMap(([key, own]) => {
    const population = populations.get(key.slice(0, key.indexOf("\n")));
    return population === undefined ? [] : [unitVerdict(own, population, policy)];
  });
}

/** A colour that people decided is of the population the unit has in any policy with one alone. */
const onlyPopulation = ({ status }: Verdict, { populations }: RankingPolicy): PolicyPopulation | undefined =>
  status === "overridden" && populations.length === 1 ? populations[0] : undefined;

interface Counted {
  readonly counts: ReadonlyMap<string, number>;
  readonly judged: number;
  readonly points: number;
}

function unitVerdict(verdicts: readonly Verdict[], population: PolicyPopulation, policy: RankingPolicy): UnitVerdict {
  const colors = verdicts.map(({ color }) => color ?? NO_COLOR);
  const counts = new Map<string, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const given = verdicts.flatMap(({ points }) => (points === undefined ? [] : [points]));
  const counted = { counts, judged: verdicts.length, points: given.reduce((sum, points) => sum + points, 0) };
  const byPriority = prioritySorter(policy);
  const matched = (population.units?.rules ?? [])
    .filter(({ when }) => holds(when, counted))
    .sort((one, other) => byPriority(one.color, other.color));
  const color = matched[0]?.color ?? taken(colors, population.units?.take, policy);
  const said = [...counts]
    .map(([id, count]) => `${id === NO_COLOR ? "不标注" : colorName(policy, id)}${count}项`)
    .join("、");
  const marks = [...given, ...matched.flatMap(({ points }) => (points === undefined ? [] : [points]))];
  const [{ unit, unitType } = { unit: "", unitType: "" }] = verdicts;
  return {
    unit,
    unitType,
    population: population.id,
    color,
    reasons:
      matched.length > 0
        ? matched.map((rule) => `${said}：${rule.label} → ${colorName(policy, rule.color)}`)
        : [
            `${said}${color === null ? "" : `：${population.units?.take === "best" ? "取最好的" : "取最差的"} → ${colorName(policy, color)}`}`,
          ],
    judged: verdicts.length,
    counts: Object.fromEntries(counts),
    indicators: Object.fromEntries(
      [...counts.keys()].map((id) => [
        id,
        verdicts.filter(({ color: own }) => (own ?? NO_COLOR) === id).map(({ indicator }) => indicator),
      ]),
    ),
    actions: matched.flatMap(({ action }) => (action === undefined ? [] : [action])),
    ...(marks.length === 0 ? {} : { points: marks.reduce((sum, points) => sum + points, 0) }),
  };
}

/** The worst or best of the colours by the scale; those without a place there do not count. */
function taken(colors: readonly string[], take: "worst" | "best" | undefined, policy: RankingPolicy): string | null {
  if (take === undefined) return null;
  const placeOf = scaleFinder(policy);
  const placed = colors.flatMap((id) => {
    const color = id === NO_COLOR ? null : id;
    const place = placeOf(color);
    return place === undefined ? [] : [{ color, place }];
  });
  const sorted = placed.sort((one, other) => one.place - other.place);
  return (take === "best" ? sorted[0] : sorted[sorted.length - 1])?.color ?? null;
}

function holds(condition: UnitCondition, unit: Counted): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, unit));
  if ("any" in condition) return condition.any.some((part) => holds(part, unit));
  if ("not" in condition) return !holds(condition.not, unit);
  if ("points" in condition) {
    const { atLeast = -Infinity, atMost = Infinity, below = Infinity } = condition;
    return unit.points >= atLeast && unit.points <= atMost && unit.points < below;
  }
  const of = (colors: readonly string[]): number =>
    colors.reduce((sum, color) => sum + (unit.counts.get(color) ?? 0), 0);
  if ("count" in condition) {
    const { count, atLeast = 0, atMost = Infinity } = condition;
    return of(count) >= atLeast && of(count) <= atMost;
  }
  const percent = unit.judged === 0 ? 0 : (of(condition.share) / unit.judged) * 100;
  return percent >= (condition.atLeast ?? -Infinity) && percent > (condition.above ?? -Infinity);
}
