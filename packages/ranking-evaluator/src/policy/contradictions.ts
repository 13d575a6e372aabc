import { unknownWord, type CallerProblem } from "@liaocheng/report-model/caller";
import { conditionsWithin, type Condition } from "./condition.js";
import { NO_COLOR } from "./no-color.js";
import type { RankingPolicy } from "./policy.js";
import { unitColors } from "./unit-condition.js";

type Problems = Generator<CallerProblem, undefined>;
/** The names of a list that its policy does not declare. */
type Known = (list: readonly string[], where: string) => CallerProblem[];

const problem = (path: string, zh: string, en: string): CallerProblem => ({ path, messages: { zh, en } });

/** What a policy that follows the schema says against itself: names twice, and names of what it does not declare. */
export function* contradictions(policy: RankingPolicy): Problems {
  const colors = policy.colors.map(({ id }) => id);
  yield* repeated(colors, "colors", { zh: "颜色", en: "colour" });
  yield* repeated(policy.scale, "scale", { zh: "颜色", en: "colour" });
  yield* repeated(policy.priority ?? [], "priority", { zh: "颜色", en: "colour" });
  for (const color of colors)
    if (!policy.scale.includes(color))
      yield problem("scale", `scale 里没有颜色 ${color}`, `scale lacks the colour ${color}`);
  const known: Known = (list, where) =>
    list.filter((id) => !colors.includes(id)).map((id) => undeclared(where, id, "colors", colors));
  yield* known(
    policy.scale.filter((id) => id !== NO_COLOR),
    "scale",
  );
  yield* known(policy.priority ?? [], "priority");
  yield* repeated(
    policy.populations.map(({ id }) => id),
    "populations",
    { zh: "对象", en: "population" },
  );
  for (const { input } of policy.tieBreakers) yield* unknownMeasure(policy, input, "tieBreakers");
  for (const population of policy.populations) yield* inPopulation(policy, population, known);
  return undefined;
}

function* inPopulation(
  policy: RankingPolicy,
  population: RankingPolicy["populations"][number],
  known: Known,
): Problems {
  const { id: where, rules, escalations, exemptions, units } = population;
  const ids = [...rules, ...escalations, ...exemptions, ...(units?.rules ?? [])].map(({ id }) => id);
  yield* repeated(ids, where, { zh: "规则", en: "rule" });
  for (const rule of rules) {
    yield* known([rule.color], rule.id);
    if (rule.light !== undefined && !(rule.light in policy.lights))
      yield undeclared(rule.id, rule.light, "lights", Object.keys(policy.lights));
  }
  for (const { id, color } of escalations) yield* known(color === undefined ? [] : [color], id);
  for (const { id, color, when } of units?.rules ?? []) yield* known([color, ...unitColors(when)], id);
  if (units !== undefined && units.take === undefined && units.rules.length === 0)
    yield problem(
      `${where}.units`,
      `${where} 的 units 既没有 take 也没有 rules`,
      `units of ${where} has neither take nor rules`,
    );
  for (const { id, when } of [...rules, ...escalations, ...exemptions]) yield* unknownNames(policy, id, when, known);
  return undefined;
}

function* unknownNames(policy: RankingPolicy, id: string, when: Condition, known: Known): Problems {
  for (const part of conditionsWithin(when)) {
    yield* unknownMeasure(policy, "input" in part ? part.input : "missing" in part ? part.missing : "", id);
    if ("flag" in part && !(part.flag in policy.flags))
      yield undeclared(id, part.flag, "flags", Object.keys(policy.flags));
    if ("streak" in part) yield* known(part.streak, id);
    if ("count" in part) yield* known(part.count, id);
    if ("previousColor" in part) yield* known(part.previousColor, id);
  }
  return undefined;
}

const MEASURE = "measures.";

function* unknownMeasure({ measures }: RankingPolicy, input: string, where: string): Problems {
  if (!input.startsWith(MEASURE) || input.slice(MEASURE.length) in measures) return undefined;
  yield undeclared(
    where,
    input,
    "measures",
    Object.keys(measures).map((name) => MEASURE + name),
  );
  return undefined;
}

const NOUNS: Readonly<Record<string, string>> = { colors: "颜色 " };

function undeclared(where: string, name: string, list: string, declared: readonly string[]): CallerProblem {
  const { nearest } = unknownWord(where, name, declared, { zh: "", en: "" });
  return {
    path: where,
    nearest,
    messages: {
      zh: `${where} 用了 ${list} 里没有的${NOUNS[list] ?? " "}${name}${nearest === undefined ? "" : `，是不是 ${nearest}？`}`,
      en: `${where} uses ${name}, which ${list} does not declare${nearest === undefined ? "" : `; did you mean ${nearest}?`}`,
    },
  };
}

function repeated(list: readonly string[], where: string, what: CallerProblem["messages"]): CallerProblem[] {
  return list
    .filter((entry, index) => list.indexOf(entry) !== index)
    .map((entry) =>
      problem(where, `${where} 里${what.zh}重复：${entry}`, `${where} has the ${what.en} ${entry} twice`),
    );
}
