import { compilePopulation, prioritySorter, scaleFinder, type CompiledPopulation } from "../evaluate/compile.js";
import { decide } from "../evaluate/decide.js";
import { colorName, inputTitle } from "../evaluate/describe.js";
import { conditionsWithin, type ConditionInput } from "../policy/condition.js";
import { INPUT_BASES } from "../policy/inputs.js";
import { type PolicyPopulation, type PolicyRule, type RankingPolicy } from "../policy/policy.js";
import { NO_COLOR } from "../policy/no-color.js";
import { rankingError } from "../ranking-error.js";
import { isMeasure } from "../evaluate/facts.js";
import { caseSpaceOf, type PolicyCase } from "./case-space.js";

/**
 * Two rules of different colours that match the same cases.
 *
 * @since 0.1.0
 */
export interface RuleOverlap {
  readonly rules: readonly [string, string];
  readonly colors: readonly [string, string];
  /** Colour that wins by priority. */
  readonly winner: string | null;
  /** One colour is better than none and the other worse: the policy contradicts itself. */
  readonly contradictory: boolean;
  /** The cases, by what the two rules look at. */
  readonly cases: readonly PolicyCase[];
}

/**
 * What trying everything showed about one population.
 *
 * @since 0.1.0
 */
export interface PopulationCheck {
  readonly population: string;
  /** Cases tried, and whether these were all. */
  readonly tried: number;
  readonly complete: boolean;
  readonly overlaps: readonly RuleOverlap[];
  /** Rules that matched nothing. */
  readonly unreachable: readonly string[];
  /** Rules that matched, but never decided: another colour always won. */
  readonly overruled: readonly string[];
  /** Cases that no rule matched. */
  readonly uncolored: number;
}

/**
 * The result of `checkPolicy`.
 *
 * @since 0.1.0
 */
export interface PolicyCheck {
  readonly total: number;
  /** No contradiction, no unreachable rule, no gap where every row should get a colour. */
  readonly sound: boolean;
  readonly populations: readonly PopulationCheck[];
  /** Everything noticed, a Chinese sentence each. */
  readonly findings: readonly string[];
}

const MOST_CASES = 200_000;

/**
 * Tries every rank and move among `total` members, and both sides of every other bound, and reports what is odd: rules
 * that overlap, rules that never match, cases without colour.
 *
 * @param policy - A parsed policy.
 * @param options - `total`: how many are ranked, 1 to 100, by default 16.
 * @returns What was found, a population at a time; at most 200 000 cases each, `complete` tells whether that was all.
 * @throws {RankingError} `OPTION_INVALID` for another total.
 * @example
 * const { populations, sound } = checkPolicy(liaochengPolicy, { total: 16 });
 * populations[0].overlaps.map(({ rules, winner, cases }) => [...rules, winner, cases.length]);
 * // => [["bottom-three", "fallen-three-or-four", "red", 6]]
 * sound; // => true
 * checkPolicy(liaochengPolicy, { total: 5 }).sound; // => false
 * @since 0.1.0
 */
export function checkPolicy(policy: RankingPolicy, options: { total?: number } = {}): PolicyCheck {
  const { total = 16 } = options;
  if (!Number.isInteger(total) || total < 1 || total > 100)
    throw rankingError(
      "OPTION_INVALID",
      "total",
      `参评总数须为1到100的整数，不是${total}`,
      `the number ranked must be a whole number of 1 to 100, not ${total}`,
    );
  const everyRowColored = !policy.scale.includes(NO_COLOR);
  const checked = policy.populations.map((population) => ({
    population,
    check: checkPopulation(policy, compilePopulation(population), total),
  }));
  const populations = checked.map(({ check }) => check);
  const sound = populations.every(
    ({ overlaps, unreachable, uncolored }) =>
      unreachable.length === 0 &&
      !overlaps.some(({ contradictory }) => contradictory) &&
      !(everyRowColored && uncolored > 0),
  );
  const findings = checked.flatMap(({ population, check }) =>
    describeCheck(policy, population, check, total, everyRowColored),
  );
  return { total, sound, populations, findings };
}

function checkPopulation(policy: RankingPolicy, population: CompiledPopulation, total: number): PopulationCheck {
  const byPriority = prioritySorter(policy);
  const placeOf = scaleFinder(policy);
  const space = caseSpaceOf(policy, population, total);
  const overlaps = new Map<string, RuleOverlap & { cases: PolicyCase[]; seen: Set<string> }>();
  const matched = new Set<string>();
  const decided = new Set<string>();
  let tried = 0;
  let uncolored = 0;
  for (const { given, facts } of space.cases(MOST_CASES)) {
    tried += 1;
    const decision = decide(population, facts, byPriority);
    const rules = decision.matched.map(({ source }) => source);
    if (decision.color === null && !decision.exemption) uncolored += 1;
    for (const rule of rules) {
      matched.add(rule.id);
      if (rule.color === rules[0]?.color) decided.add(rule.id);
    }
    for (const [one, other] of pairs(rules)) {
      if (one.color === other.color || one.light !== other.light) continue;
      const key = `${one.id} ${other.id}`;
      const known = overlaps.get(key) ?? {
        rules: [one.id, other.id],
        colors: [one.color, other.color],
        winner: decision.color,
        contradictory: areOpposite(placeOf(one.color), placeOf(other.color), placeOf(null)),
        cases: [],
        seen: new Set<string>(),
      };
      overlaps.set(key, known);
      const relevant = only(given, [one, other]);
      const name = JSON.stringify(relevant);
      if (!known.seen.has(name)) known.cases.push(relevant);
      known.seen.add(name);
    }
  }
  const ids = population.source.rules.map(({ id }) => id);
  return {
    population: population.source.id,
    tried,
    complete: tried === space.size,
    overlaps: [...overlaps.values()].map(({ seen: _seen, ...overlap }) => overlap),
    unreachable: ids.filter((id) => !matched.has(id)),
    overruled: ids.filter((id) => matched.has(id) && !decided.has(id)),
    uncolored,
  };
}

function* pairs(rules: readonly PolicyRule[]): Generator<[PolicyRule, PolicyRule]> {
  for (const [place, one] of rules.entries()) for (const other of rules.slice(place + 1)) yield [one, other];
}

function areOpposite(one: number | undefined, other: number | undefined, none: number | undefined): boolean {
  if (one === undefined || other === undefined || none === undefined) return false;
  return (one - none) * (other - none) < 0;
}

/** The part of a case that the rules look at. */
function only(given: PolicyCase, rules: readonly PolicyRule[]): PolicyCase {
  const names = new Set<string>();
  for (const { when } of rules)
    for (const part of conditionsWithin(when)) {
      if ("input" in part)
        for (const base of isMeasure(part.input) ? [part.input] : INPUT_BASES[part.input]) names.add(base);
      else if ("flag" in part) names.add(`flags.${part.flag}`);
      else if ("streak" in part || "previousColor" in part) names.add("history");
    }
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.has(name)));
}

function describeCheck(
  policy: RankingPolicy,
  population: PolicyPopulation,
  check: PopulationCheck,
  total: number,
  everyRowColored: boolean,
): string[] {
  const rulesNamed = (ids: readonly string[]): PolicyRule[] =>
    ids.flatMap((id) => population.rules.filter((rule) => rule.id === id));
  const where = `${population.name}（参评${total}）`;
  return [
    ...check.overlaps.map(({ rules, winner, contradictory, cases }) => {
      const both = rulesNamed(rules)
        .map(({ label, color }) => `“${label}”（${colorName(policy, color)}）`)
        .join("与");
      const listed = cases
        .slice(0, 8)
        .map((given) => describeCase(given, policy))
        .join("，");
      const end = contradictory ? "，好坏两种颜色互相矛盾" : "";
      return `${where}：${both}在${cases.length}种情形下同时成立，按优先级定为${colorName(policy, winner)}${end}：${listed}${cases.length > 8 ? "……" : ""}`;
    }),
    ...rulesNamed(check.unreachable).map(({ label }) => `${where}：“${label}”永远不会成立`),
    ...rulesNamed(check.overruled).map(({ label }) => `${where}：“${label}”每次都被别的颜色覆盖`),
    ...(everyRowColored && check.uncolored > 0 ? [`${where}：有${check.uncolored}种情形没有颜色`] : []),
    ...(check.complete ? [] : [`${where}：情形过多，只试了${check.tried}种`]),
  ];
}

function describeCase(given: PolicyCase, policy: RankingPolicy): string {
  const { rank, previousRank, ...others } = given;
  const place = rank === undefined ? "" : `第${rank}位`;
  const move = previousRank === undefined ? place : `第${previousRank}位→${place}`;
  const rest = Object.entries(others).map(([name, value]) => describeValue(name, value, policy));
  return [...(move === "" ? [] : [move]), ...rest].join(" ");
}

function describeValue(name: string, value: number | string, policy: RankingPolicy): string {
  if (name.startsWith("flags.")) return policy.flags[String(value)] ?? String(value);
  if (name !== "history") return `${inputTitle(name as ConditionInput, policy)}${value}`;
  const colors = String(value).split(",");
  return `此前${colors.map((color) => colorName(policy, color)).join("、")}`;
}
