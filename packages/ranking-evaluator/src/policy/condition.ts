import * as z from "zod";
import type { InputName } from "./input-spec.js";
import { INPUT_NAMES } from "./inputs.js";

/**
 * Name of an input: one of the known, or a measure the policy declares, `measures.monthsStuck`.
 *
 * @since 0.1.0
 */
export type ConditionInput = InputName | `measures.${string}`;

/**
 * Compares one input with bounds; a missing input leaves it undecided.
 *
 * @since 0.1.0
 */
export interface Comparison {
  input: ConditionInput;
  /** Inclusive lower bound: 及以上. */
  atLeast?: number | undefined;
  /** Exclusive lower bound: 超过, 高于. */
  above?: number | undefined;
  /** Inclusive upper bound: 以内, 不超过. */
  atMost?: number | undefined;
  /** Exclusive upper bound: 低于, 不足. */
  below?: number | undefined;
}

/**
 * Something a rule asks of a row.
 *
 * @since 0.1.0
 */
export type Condition =
  | Comparison
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { missing: ConditionInput }
  | { flag: string }
  | { previousColor: string[] }
  | { streak: string[]; atLeast: number }
  | { count: string[]; atLeast: number; within?: number | undefined };

export const inputSchema = z.union([
  z.enum(INPUT_NAMES),
  z.custom<`measures.${string}`>(
    (name) => typeof name === "string" && name.startsWith("measures.") && name.length > "measures.".length,
    "没有这个输入项",
  ),
]);

const comparisonSchema = z
  .strictObject({
    input: inputSchema.describe("What is compared: rank, placesLost, completion, behind, measures.…"),
    atLeast: z.number().optional().describe("Inclusive lower bound: 及以上"),
    above: z.number().optional().describe("Exclusive lower bound: 超过"),
    atMost: z.number().optional().describe("Inclusive upper bound: 以内"),
    below: z.number().optional().describe("Exclusive upper bound: 不足"),
  })
  .refine(
    ({ atLeast, above, atMost, below }) => [atLeast, above, atMost, below].some((bound) => bound !== undefined),
    "比较缺少界限：请给出 atLeast、above、atMost 或 below",
  );

const nested: z.ZodType<Condition> = z.lazy(() => conditionSchema);

/**
 * The schema of a condition; strict, so that a misspelt bound is an error and not a rule that always matches.
 *
 * @since 0.1.0
 */
export const conditionSchema: z.ZodType<Condition> = z.union([
  comparisonSchema,
  z.strictObject({ all: z.array(nested).min(1).describe("Every one holds") }),
  z.strictObject({ any: z.array(nested).min(1).describe("At least one holds") }),
  z.strictObject({ not: nested }).describe("Does not hold"),
  z.strictObject({ missing: inputSchema.describe("The row has no such input: new entrants, missing data") }),
  z.strictObject({ flag: z.string().min(1).describe("The row carries this flag: a judgement made by people") }),
  z.strictObject({ previousColor: z.array(z.string()).min(1).describe("Colour of the period before") }),
  z.strictObject({
    streak: z.array(z.string()).min(1).describe("Colours that count as one streak"),
    atLeast: z.int().min(1).describe("Periods in a row; rules count those before, escalations this one as well"),
  }),
  z.strictObject({
    count: z.array(z.string()).min(1).describe("Colours that are counted, in a row or not: 累计3次红色"),
    atLeast: z.int().min(1).describe("How many periods; rules count those before, escalations this one as well"),
    within: z.int().min(1).optional().describe("Of the latest so many periods; by default of all that are remembered"),
  }),
]);

/** Every condition inside a condition, itself first. */
export function* conditionsWithin(condition: Condition): Generator<Condition> {
  yield condition;
  if ("all" in condition) for (const part of condition.all) yield* conditionsWithin(part);
  else if ("any" in condition) for (const part of condition.any) yield* conditionsWithin(part);
  else if ("not" in condition) yield* conditionsWithin(condition.not);
}
