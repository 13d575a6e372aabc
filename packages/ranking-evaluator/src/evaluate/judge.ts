import type { InputName } from "../policy/input-spec.js";
import { INPUT_BASES } from "../policy/inputs.js";
import type { RankingPolicy } from "../policy/policy.js";
import { prioritySorter, scaleFinder, type Compiled, type CompiledPopulation } from "./compile.js";
import { decide, type Decision } from "./decide.js";
import { colorName, describeEvidence, describeInput, inputTitle } from "./describe.js";
import { formatFigure } from "../policy/input-words.js";
import { figureOf, isMeasure, type Facts } from "./facts.js";
import { findSteps } from "./steps.js";
import type { Judgement, RuleMatch, UnjudgedRule } from "./verdict.js";
import type { ConditionInput } from "../policy/condition.js";
import type { PolicyRule } from "../policy/policy.js";

/** Judges the facts of one row. */
export type Judge = (population: CompiledPopulation, facts: Facts) => Judgement;

/** Prepares a policy to judge rows one by one. */
export function createJudge(policy: RankingPolicy): Judge {
  const tools = { byPriority: prioritySorter(policy), placeOnScale: scaleFinder(policy) };
  return (population, facts) => {
    const decision = decide(population, facts, tools.byPriority);
    if (decision.exemption) return exempt(`免于评定：${decision.exemption.label}`);
    const matches = describeMatches(policy, facts, decision);
    const unjudged = decision.unjudged.map((rule) => describeUnjudged(policy, facts, rule));
    const lights = lightsOf(policy, decision);
    const points = pointsOf(decision);
    return Object.freeze({
      color: decision.color,
      reasons: Object.freeze([...matches.map(({ reason }) => reason), ...escalationReasons(policy, decision)]),
      status: isJudged(population, facts) ? "judged" : "not-ranked",
      conflict: hasConflict(decision),
      matches: Object.freeze(matches),
      unjudged: Object.freeze(unjudged),
      explanation: explain(policy, population, facts, decision),
      ...(lights && { lights }),
      ...findSteps(policy, population, facts, decision.color, tools),
      actions: Object.freeze(actionsOf(decision)),
      ...(points !== undefined && { points }),
    } satisfies Judgement);
  };
}

/** The judgement of a row that is not judged, for the reason given. */
export function exempt(reason: string): Judgement {
  return withoutRules("exempt", reason, null);
}

/** A judgement that no rule took part in. */
export function withoutRules(status: Judgement["status"], reason: string, color: string | null): Judgement {
  const none = Object.freeze([]);
  const reasons = status === "exempt" || status === "overridden" ? Object.freeze([reason]) : none;
  return { color, reasons, status, conflict: false, matches: none, unjudged: none, explanation: reason, actions: none };
}

function describeMatches(policy: RankingPolicy, facts: Facts, { matched, color }: Decision): RuleMatch[] {
  return matched.map(({ source }) => {
    const evidence = describeEvidence(source.when, facts, policy).join("；");
    const decides = source.color === color;
    const reason = `${source.label}${evidence === "" ? "" : `（${evidence}）`} → ${outcome(policy, source, color)}`;
    return Object.freeze({ ruleId: source.id, color: source.color, label: source.label, evidence, reason, decides });
  });
}

/** 黄, or 黄，被红覆盖 when another colour won. */
function outcome(policy: RankingPolicy, rule: PolicyRule, color: string | null): string {
  const own = colorName(policy, rule.color);
  return rule.color === color ? own : `${own}，被${colorName(policy, color)}覆盖`;
}

function escalationReasons(policy: RankingPolicy, { escalations }: Decision): string[] {
  return escalations.map(({ label, color, action }) => {
    const results = [
      ...(color === undefined ? [] : [colorName(policy, color)]),
      ...(action === undefined ? [] : [action]),
    ];
    return results.length === 0 ? label : `${label} → ${results.join("，")}`;
  });
}

function explain(policy: RankingPolicy, population: CompiledPopulation, facts: Facts, decision: Decision): string {
  const [first, ...others] = decision.matched.map(({ source }) => source);
  const stand = describeStand(policy, population, facts);
  const escalated = escalationReasons(policy, decision).map((reason) => `；${reason}`);
  if (!first) return `${stand}：未触发任何规则，不标注${escalated.join("")}`;
  const overruled =
    others.length === 0
      ? ""
      : `（${others.map((rule) => `${rule.label} → ${outcome(policy, rule, decision.color)}`).join("；")}）`;
  return `${stand}：${first.label} → ${outcome(policy, first, decision.color)}${overruled}${escalated.join("")}`;
}

/** 排名14，较上期下降3位 */
function describeStand(policy: RankingPolicy, population: CompiledPopulation, facts: Facts): string {
  const { figures } = facts;
  const parts: string[] = [];
  if (population.bases.has("rank")) {
    parts.push(Number.isNaN(figures.rank) ? "未参加排名" : `排名${figures.rank}`);
    if (population.bases.has("previousRank") && !Number.isNaN(figures.rank)) parts.push(describeMove(policy, figures));
  }
  const inputs = new Set(population.rules.flatMap((rule) => rule.inputs));
  for (const input of inputs) {
    if (!isMeasure(input) && INPUT_BASES[input].some((base) => base === "rank" || base === "total")) continue;
    if (!Number.isNaN(figureOf(facts, input))) parts.push(describeInput(input, facts, policy));
  }
  const distinct = [...new Set(parts)];
  const kept = distinct.filter((one) => !distinct.some((other) => other !== one && other.startsWith(`${one}，`)));
  return kept.length === 0 ? "没有可评定的数据" : kept.join("，");
}

function describeMove({ baseline }: RankingPolicy, { previousRank, placesWon }: Facts["figures"]): string {
  if (Number.isNaN(previousRank)) return `无${baseline}排名`;
  if (placesWon === 0) return `与${baseline}持平`;
  return `较${baseline}${placesWon > 0 ? "上升" : "下降"}${formatFigure(Math.abs(placesWon))}位`;
}

function describeUnjudged(policy: RankingPolicy, facts: Facts, rule: Compiled<PolicyRule>): UnjudgedRule {
  const absent = (input: InputName): boolean => Number.isNaN(facts.figures[input]);
  const missing = new Set(
    rule.inputs.flatMap((input): ConditionInput[] => {
      if (isMeasure(input)) return Number.isNaN(figureOf(facts, input)) ? [input] : [];
      return INPUT_BASES[input].filter(absent);
    }),
  );
  const names = [...missing].map((input) => inputTitle(input, policy));
  const lacking = names.length === 0 ? "历史颜色" : names.join("、");
  return Object.freeze({
    ruleId: rule.source.id,
    missing: Object.freeze([...missing]),
    message: `缺${lacking}，未判“${rule.source.label}”`,
  });
}

/** A row that has none of the figures the rules ask about took no part. */
function isJudged(population: CompiledPopulation, facts: Facts): boolean {
  if (population.bases.has("rank")) return !Number.isNaN(facts.figures.rank);
  const inputs = population.rules.flatMap((rule) => rule.inputs);
  return inputs.length === 0 || inputs.some((input) => !Number.isNaN(figureOf(facts, input)));
}

function hasConflict({ matched }: Decision): boolean {
  return matched.some(({ source }) => {
    const sameLight = matched.find((other) => other.source.light === source.light);
    return sameLight !== undefined && sameLight.source.color !== source.color;
  });
}

function lightsOf(policy: RankingPolicy, { matched }: Decision): Record<string, string | null> | undefined {
  const names = Object.keys(policy.lights);
  if (names.length === 0) return undefined;
  return Object.fromEntries(
    names.map((light) => [light, matched.find(({ source }) => source.light === light)?.source.color ?? null]),
  );
}

function actionsOf({ matched, escalations }: Decision): string[] {
  const actions = [matched[0]?.source.action, ...escalations.map(({ action }) => action)];
  return [...new Set(actions.filter((action) => action !== undefined))];
}

function pointsOf({ matched, escalations }: Decision): number | undefined {
  const given = [matched[0]?.source.points, ...escalations.map(({ points }) => points)].filter(
    (points) => points !== undefined,
  );
  return given.length === 0 ? undefined : given.reduce((sum, points) => sum + points, 0);
}
