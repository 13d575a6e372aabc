import { conditionsWithin, type Comparison, type Condition } from "../policy/condition.js";
import type { Figures, StatedInput } from "../policy/input-spec.js";
import { casesOf, INPUTS, REFERENCE } from "../policy/inputs.js";
import type { RankingPolicy } from "../policy/policy.js";
import type { CompiledPopulation } from "../evaluate/compile.js";
import { figuresOf, isMeasure, measureName, type Facts } from "../evaluate/facts.js";

/**
 * One way things can stand, by the name of what varies; absent is absent.
 *
 * @since 0.1.0
 */
export type PolicyCase = Readonly<Record<string, number | string>>;

/** One thing that varies, and the values worth trying. */
interface Axis {
  readonly name: string;
  readonly values: readonly (number | string | undefined)[];
}

/** An axis with the number of cases after which its value moves on. */
interface LaidAxis extends Axis {
  readonly stride: number;
}

/** Every combination worth trying: all ranks and moves, and both sides of every other bound. */
export interface CaseSpace {
  readonly size: number;
  /** The first `limit` combinations. */
  cases(limit: number): Generator<{ readonly given: PolicyCase; readonly facts: Facts }>;
}

/** Lays out the ways things can stand in a population with `total` members. */
export function caseSpaceOf(policy: RankingPolicy, population: CompiledPopulation, total: number): CaseSpace {
  const { rules, exemptions, escalations } = population.source;
  const conditions = [...rules, ...exemptions, ...escalations].flatMap(({ when }) => [...conditionsWithin(when)]);
  const axes = [...statedAxes(policy, population, conditions, total), ...otherAxes(conditions)];
  const { laid, size } = layOut(axes);
  return {
    size,
    *cases(limit) {
      const end = Math.min(limit, size);
      for (let place = 0; place < end; place++) yield caseAt(policy, laid, place, total);
    },
  };
}

/** The last axis moves fastest. */
function layOut(axes: readonly Axis[]): { laid: LaidAxis[]; size: number } {
  let size = 1;
  const backwards = [...axes].reverse().map((axis) => {
    const stride = size;
    size *= axis.values.length;
    return { ...axis, stride };
  });
  return { laid: backwards.reverse(), size };
}

function statedAxes(
  policy: RankingPolicy,
  { bases }: CompiledPopulation,
  conditions: readonly Condition[],
  total: number,
): Axis[] {
  const places = Array.from({ length: total }, (_, index) => index + 1);
  return [...bases].flatMap((name): Axis[] => {
    const cases = casesOf(name);
    switch (cases.try) {
      case "places":
        return [{ name, values: cases.absentToo ? [undefined, ...places] : places }];
      case "these":
        return [{ name, values: cases.values(policy.expectedProgress) }];
      case "around-bounds":
        return [{ name, values: aroundBounds(conditions, name, policy.expectedProgress) }];
      case "nothing":
        return [];
    }
  });
}

/** Every place where an input reaches a bound, whichever reference and direction, and a little to both sides. */
function aroundBounds(
  conditions: readonly Condition[],
  base: StatedInput,
  expectedProgress: number | undefined,
): number[] {
  const found = new Set<number>();
  const references = (["mean", "expectedProgress"] as const).map((name) => {
    const cases = casesOf(name);
    return cases.try === "these" ? cases.values(expectedProgress).map((value) => [name, value] as const) : [];
  });
  const [means = [], paces = []] = references;
  for (const condition of conditions) {
    if (!("input" in condition) || isMeasure(condition.input)) continue;
    const inverse = INPUTS[condition.input].inverses[base];
    if (inverse === undefined) continue;
    for (const [, mean] of means)
      for (const [, pace] of paces)
        for (const bound of boundsOf(condition))
          for (const sign of [1, -1]) {
            const at = inverse(bound, { ...FIXED, mean, expectedProgress: pace } as Figures, sign);
            for (const by of [-1, 0, 1]) found.add(at + by);
          }
  }
  return [...found].filter((value) => !Number.isNaN(value)).sort((one, other) => one - other);
}

const FIXED = { target: REFERENCE, previousValue: REFERENCE } as const;

const boundsOf = ({ atLeast, above, atMost, below }: Comparison): number[] =>
  [atLeast, above, atMost, below].filter((bound) => bound !== undefined);

function otherAxes(conditions: readonly Condition[]): Axis[] {
  const measures = new Map<string, Set<number>>();
  const flags = new Set<string>();
  const histories = new Set<string>([""]);
  for (const condition of conditions) {
    if ("flag" in condition) flags.add(condition.flag);
    if ("previousColor" in condition) for (const color of condition.previousColor) histories.add(color);
    const colors = "streak" in condition ? condition.streak : "count" in condition ? condition.count : undefined;
    if (colors !== undefined && "atLeast" in condition && condition.atLeast !== undefined)
      for (const color of colors)
        for (let length = 1; length <= condition.atLeast; length++)
          histories.add(Array.from({ length }, () => color).join(","));
    if ("input" in condition && isMeasure(condition.input)) {
      const values = measures.get(condition.input) ?? new Set<number>();
      for (const bound of boundsOf(condition)) for (const by of [-1, 0, 1]) values.add(bound + by);
      measures.set(condition.input, values);
    }
  }
  return [
    ...[...measures].map(([name, values]) => ({ name, values: [...values].sort((one, other) => one - other) })),
    ...[...flags].map((flag) => ({ name: `flags.${flag}`, values: [undefined, flag] })),
    ...(histories.size > 1 ? [{ name: "history", values: [...histories] }] : []),
  ];
}

function caseAt(
  policy: RankingPolicy,
  axes: readonly LaidAxis[],
  place: number,
  total: number,
): { given: PolicyCase; facts: Facts } {
  const given: Record<string, number | string> = {};
  for (const { name, values, stride } of axes) {
    const value = values[Math.floor(place / stride) % values.length];
    if (value !== undefined && value !== "") given[name] = value;
  }
  const entries = Object.entries(given);
  const measures = entries.flatMap(([name, value]) =>
    name.startsWith("measures.") ? [[measureName(name as `measures.${string}`), value as number]] : [],
  );
  const row = {
    unit: "",
    unitType: "",
    indicator: "",
    ...given,
    total,
    measures: Object.fromEntries(measures) as Record<string, number>,
    flags: entries.flatMap(([name, value]) => (name.startsWith("flags.") ? [String(value)] : [])),
  };
  const higherIsBetter = policy.direction === "higher";
  const days = typeof given.daysToDeadline === "number" ? given.daysToDeadline : NaN;
  const history = typeof given.history === "string" ? given.history.split(",") : [];
  return {
    given,
    facts: { figures: figuresOf(row as never, policy, higherIsBetter, {}, days), row, history, higherIsBetter },
  };
}
