import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import type { PolicyPopulation, RankingPolicy } from "../policy/policy.js";
import { liaochengPolicy } from "../policies/liaocheng.js";
import { populationFinder } from "../population.js";
import { wrongKind } from "@liaocheng/report-model/caller";
import { notADay, RankingError, rankingError } from "../ranking-error.js";
import type { RankingInput } from "../row.js";
import { compilePopulation, type CompiledPopulation } from "./compile.js";
import { colorName } from "./describe.js";
import { figuresOf } from "./facts.js";
import { collectGroups, type GroupCollector } from "./groups.js";
import { createJudge, exempt, withoutRules } from "./judge.js";
import { memoryKey, type RankingMemory } from "./memory.js";
import { streakOf } from "./truth.js";
import type { Judgement, Verdict } from "./verdict.js";

/**
 * What an evaluation may know beside the rows.
 *
 * @since 0.1.0
 */
export interface EvaluateOptions {
  /** Colours of earlier periods, for streaks; a row's own `history` goes first. */
  readonly memory?: RankingMemory;
  /** ISO date on which deadlines are judged; without it a deadline counts only where `completedOn` is known. */
  readonly asOf?: string;
}

/**
 * Judges rows one by one, for lists too long to hold.
 *
 * @since 0.1.0
 */
export interface Evaluator {
  /** First pass, for means and whole rankings; may be left out when rows state `mean` and `total`. */
  collect(row: RankingInput): void;
  /** Second pass: the verdict of one row. */
  evaluateRow(row: RankingInput): Verdict;
}

/**
 * Gives every row its colour, with reasons.
 *
 * The default policy is Liaocheng's: red wins over yellow over blue, movement needs a previous rank, the bottom needs to
 * know how many were ranked. Rows are never an error: what is missing leaves rules unjudged, and verdicts say so; use
 * `checkRows` to find mistakes in a table.
 *
 * @param rows - Ranking rows in any order; rank 1 is best, `null` counts as absent.
 * @param policy - A policy as `parsePolicy` gives it.
 * @param options - Memory of colours and the day of judgement.
 * @returns A verdict a row, in the order of the rows.
 * @throws {RankingError} `ROWS_INVALID` for what is no list, `TEXT_INVALID` if `asOf` is no ISO date.
 * @example
 * const [verdict] = evaluate([
 *   { unit: "市商务投资促进局", unitType: "市政府部门", indicator: "进出口", rank: 14, previousRank: 11, total: 16 },
 * ]);
 * verdict.color; // => "red"
 * verdict.explanation; // => "排名14，较上期下降3位：居后3位 → 红（下降3—4位 → 黄，被红覆盖）"
 * verdict.toBetter.text; // => "提升1位至第13位 → 不标注"
 * @since 0.1.0
 */
export function evaluate(
  rows: readonly RankingInput[],
  policy: RankingPolicy = liaochengPolicy,
  options: EvaluateOptions = {},
): Verdict[] {
  if (!Array.isArray(rows)) throw new RankingError("ROWS_INVALID", wrongKind("rows", "array", rows));
  const evaluator = createEvaluator(policy, options);
  for (const row of rows) evaluator.collect(row);
  return rows.map((row) => evaluator.evaluateRow(row));
}

/** A policy that is none is told of at once; `parsePolicy` looks into it. */
function checkShape(policy: unknown): void {
  if (typeof policy !== "object" || policy === null)
    throw new RankingError("POLICY_INVALID", wrongKind("policy", "object", policy));
  if (!("populations" in policy) || !Array.isArray(policy.populations))
    throw rankingError("POLICY_INVALID", "policy.populations", "policy 缺少 populations", "policy lacks populations");
}

/**
 * Prepares a policy to judge rows one by one, as they are read from a long file.
 *
 * @param policy - A policy as `parsePolicy` gives it.
 * @param options - As for `evaluate`.
 * @returns The two passes of `evaluate`.
 * @throws {RankingError} `TEXT_INVALID` if `asOf` is no ISO date.
 * @example
 * const evaluator = createEvaluator(liaochengPolicy);
 * evaluator.evaluateRow({ unit: "东阿县", unitType: "县（市、区）", indicator: "工业用电量", rank: 2 }).color; // => "blue"
 * @since 0.1.0
 */
export function createEvaluator(policy: RankingPolicy, options: EvaluateOptions = {}): Evaluator {
  checkShape(policy);
  const populationOf = populationFinder(policy);
  const groups = collectGroups(policy, populationOf);
  const judge = rememberJudgements(policy);
  const today = options.asOf === undefined ? undefined : parseDay(options.asOf);
  const compiled = new Map<PolicyPopulation, CompiledPopulation>();
  for (const population of policy.populations) compiled.set(population, compilePopulation(population));
  return {
    collect: (row) => {
      groups.add(row);
    },
    evaluateRow(row) {
      const source = populationOf(row.unitType);
      const population = source && compiled.get(source);
      const history = row.history ?? options.memory?.[memoryKey(row)] ?? [];
      const judgement = population
        ? judgeRow(policy, population, row, groups, history, today, judge)
        : withoutRules("unknown-population", `类别“${row.unitType}”不在规则范围内`, null);
      return toVerdict(row, judgement, population?.source.id, history);
    },
  };
}

type RowJudge = (population: CompiledPopulation, facts: Parameters<ReturnType<typeof createJudge>>[1]) => Judgement;

function judgeRow(
  policy: RankingPolicy,
  population: CompiledPopulation,
  row: RankingInput,
  groups: GroupCollector,
  history: readonly (string | null)[],
  today: Date | undefined,
  judge: RowJudge,
): Judgement {
  if (row.override) {
    const { color, reason } = row.override;
    return withoutRules("overridden", `人工核定：${reason} → ${colorName(policy, color)}`, color);
  }
  if (row.exempt) return exempt(`免于评定：${row.exempt}`);
  const direction = policy.indicators[row.indicator]?.direction ?? policy.direction;
  const higherIsBetter = direction === "higher";
  const days = daysToDeadline(row, today);
  const figures = figuresOf(row, policy, higherIsBetter, groups.of(row), days);
  return judge(population, { figures, row, history, higherIsBetter });
}

/** Judgements that depend on three small numbers alone are made once. */
function rememberJudgements(policy: RankingPolicy): RowJudge {
  const judge = createJudge(policy);
  const made = new Map<CompiledPopulation, Map<number, Judgement>>();
  return (population, facts) => {
    const { rank, tied } = facts.figures;
    const previousRank = facts.figures.previousRank || 0;
    const total = facts.figures.total || 0;
    const small = rank < SIDE && previousRank < SIDE && total < SIDE;
    if (!population.remembers || tied !== 1 || !small) return judge(population, facts);
    const known = made.get(population) ?? new Map<number, Judgement>();
    made.set(population, known);
    const key = (rank * SIDE + previousRank) * SIDE + total;
    const judgement = known.get(key) ?? judge(population, facts);
    if (known.size < MOST_REMEMBERED) known.set(key, judgement);
    return judgement;
  };
}

/** Three numbers below this make one 31-bit integer. */
const SIDE = 1024;
const MOST_REMEMBERED = 100_000;

function daysToDeadline({ deadline, completedOn }: RankingInput, today: Date | undefined): number {
  if (typeof deadline !== "string") return NaN;
  const due = parseISO(deadline);
  const day = typeof completedOn === "string" ? parseISO(completedOn) : today;
  return day === undefined || !isValid(due) || !isValid(day) ? NaN : differenceInCalendarDays(due, day);
}

function parseDay(text: string): Date {
  const day = parseISO(text);
  if (!isValid(day)) throw notADay("asOf", text);
  return day;
}

function toVerdict(
  row: RankingInput,
  judgement: Judgement,
  population: string | undefined,
  history: readonly (string | null)[],
): Verdict {
  const rank = row.rank ?? null;
  const previousRank = row.previousRank ?? null;
  const { color, reasons, status, conflict, matches, unjudged, explanation, actions } = judgement;
  const { lights, toBetter, toWorse, points } = judgement;
  const verdict: Writable<Verdict> = {
    unit: row.unit,
    unitType: row.unitType,
    indicator: row.indicator,
    rank,
    previousRank,
    total: row.total ?? null,
    change: rank === null || previousRank === null ? null : previousRank - rank,
    color,
    reasons,
    status,
    conflict,
    matches,
    unjudged,
    explanation,
    actions,
  };
  if (population !== undefined) verdict.population = population;
  if (color !== null) verdict.streak = streakOf(history, [color]) + 1;
  if (lights) verdict.lights = lights;
  if (toBetter) verdict.toBetter = toBetter;
  if (toWorse) verdict.toWorse = toWorse;
  if (points !== undefined) verdict.points = points;
  return verdict;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
