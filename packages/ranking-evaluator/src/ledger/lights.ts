import { scaleFinder } from "../evaluate/compile.js";
import { colorName } from "../evaluate/describe.js";
import { createEvaluator } from "../evaluate/evaluate.js";
import type { Verdict } from "../evaluate/verdict.js";
import { findPolicy } from "../policies/built-in.js";
import type { RankingPolicy } from "../policy/policy.js";
import { notADay } from "../ranking-error.js";
import type { RankingInput } from "../row.js";
import { isDay } from "./period.js";
import { standingOf, type FigureStanding, type PromiseStanding, type PromiseToJudge } from "./standing.js";

/**
 * The light of a promise on a day.
 *
 * @since 0.1.0
 */
export interface PromiseLight {
  readonly id: string;
  /** Colour of the policy; null: none. */
  readonly color: string | null;
  /** Its word: 红; 不标注 without one. */
  readonly colorName: string;
  /** Why, in the words of the policy with the numbers: 已逾期（逾期12天）; empty without a colour. */
  readonly reason: string;
  /** Ids of the rules that gave the colour. */
  readonly rules: readonly string[];
  readonly actions: readonly string[];
  readonly standing: PromiseStanding;
}

/**
 * How lights are given.
 *
 * @since 0.1.0
 */
export interface LightOptions {
  /** ISO day: what was reported later does not count. */
  readonly asOf: string;
  /** Default `ledger-lights`. Any policy that asks for pace, deadlines or flags will do, such as `suqian-2025`. */
  readonly policy?: RankingPolicy;
}

/**
 * What rules call a promise: its type of unit.
 *
 * @since 0.1.0
 */
const PROMISE_TYPE = "督办事项";

/**
 * Gives promises their lights: in time, near the deadline, behind the pro-rata pace (序时进度), overdue, by a policy.
 *
 * The pace of a figure is held against the day its last value is of, not against today: departments report in arrears. A promise
 * of several figures has the worst of their lights. What nobody reported is not taken for nothing: without a value there is no
 * pace; a deadline that passed without a completion is overdue.
 *
 * @param promises - In any order.
 * @param options - The day, and the policy.
 * @returns A light a promise, in the order given.
 * @throws {RankingError} `TEXT_INVALID` if `asOf` is no ISO day.
 * @example
 * const school = { name: "新建学校", unit: "所", target: 12, better: "higher", course: "sum" };
 * const promise = { id: "2023-001", unit: "市教育局", year: 2023, deadline: "2023", yardsticks: [school] };
 * const entries = [{ promise: "2023-001", date: "2023-06-30", value: 3 }];
 * const [light] = promiseLights([{ ...promise, entries }], { asOf: "2023-07-10" });
 * [light.colorName, light.reason]; // => ["黄", "落后序时进度10个百分点以上（进度25%，序时进度49.6%，落后24.6个百分点）"]
 * @since 0.1.0
 */
export function promiseLights(
  promises: readonly PromiseToJudge[],
  { asOf, policy = findPolicy("ledger-lights") }: LightOptions,
): PromiseLight[] {
  if (!isDay(asOf)) throw notADay("asOf", asOf);
  const evaluator = createEvaluator(policy, { asOf });
  const placeOf = scaleFinder(policy);
  return promises.map((promise) => {
    const standing = standingOf(promise, asOf);
    const verdicts = rowsOf(promise, standing, "done" in policy.flags).map((row) => evaluator.evaluateRow(row));
    const worst = verdicts.reduce((one, other) =>
      (placeOf(other.color) ?? -1) > (placeOf(one.color) ?? -1) ? other : one,
    );
    return lightOf(promise.id, worst, standing, policy);
  });
}

function lightOf(id: string, verdict: Verdict, standing: PromiseStanding, policy: RankingPolicy): PromiseLight {
  const { color, matches, actions } = verdict;
  const giving = matches.filter((match) => match.color === color);
  return {
    id,
    color,
    colorName: colorName(policy, color),
    reason: giving.map(({ label, evidence }) => (evidence === "" ? label : `${label}（${evidence}）`)).join("；"),
    rules: giving.map(({ ruleId }) => ruleId),
    actions,
    standing,
  };
}

/** A row a figure; one row for a promise without figures, or with a percentage that its department states. */
function rowsOf(promise: PromiseToJudge, standing: PromiseStanding, knowsDone: boolean): RankingInput[] {
  const { stated, figures } = standing;
  const shared = rowOf(promise, standing, knowsDone);
  const told: RankingInput = {
    ...shared,
    ...(stated && { progress: stated.percent, expectedProgress: stated.expected ?? null }),
  };
  const measured = figures.filter(({ value }) => value !== undefined);
  return measured.length === 0 ? [told] : measured.map((figure) => ({ ...shared, ...figureRow(figure, shared) }));
}

/** To a policy that does not ask whether a thing is done, what was done in time has no deadline any more. */
function rowOf({ id, unit }: PromiseToJudge, standing: PromiseStanding, knowsDone: boolean): RankingInput {
  const { due, completedOn, state, lastReport, daysWithoutReport } = standing;
  const settled = !knowsDone && completedOn !== undefined && due !== undefined && completedOn <= due;
  const flags = [
    ...(completedOn === undefined ? [] : ["done"]),
    ...(state === undefined || state === "done" ? [] : [state]),
    ...(lastReport === undefined ? [] : ["reported"]),
  ];
  return {
    unit: unit === "" ? id : unit,
    unitType: PROMISE_TYPE,
    indicator: id,
    deadline: settled ? null : (due ?? null),
    completedOn: completedOn ?? null,
    flags,
    measures: { daysWithoutReport },
  };
}

function figureRow(
  { percent, expected, shortfall, course, value, target }: FigureStanding,
  { measures }: RankingInput,
): Partial<RankingInput> {
  return {
    value: value ?? null,
    target,
    ...(course === "sum" && percent !== undefined && { progress: percent, expectedProgress: expected ?? null }),
    ...(course === "rate" && shortfall !== undefined && { measures: { ...measures, shortfall } }),
  };
}
