import * as z from "zod";

/**
 * Something a rule asks of a unit over all its indicators.
 *
 * @since 0.3.0
 */
export type UnitCondition =
  | { count: string[]; atLeast?: number | undefined; atMost?: number | undefined }
  | { share: string[]; atLeast?: number | undefined; above?: number | undefined }
  | { points: true; atLeast?: number | undefined; atMost?: number | undefined; below?: number | undefined }
  | { all: UnitCondition[] }
  | { any: UnitCondition[] }
  | { not: UnitCondition };

const nested: z.ZodType<UnitCondition> = z.lazy(() => unitConditionSchema);
const bounded = (bounds: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(bounds).some(([name, value]) => /^(?:at|above|below)/u.test(name) && value !== undefined);
const NO_BOUND = "比较缺少界限：请给出 atLeast、atMost、above 或 below";
const colors = z.array(z.string()).min(1);

/** The schema of a condition over the indicators of a unit; strict, as those of rows are. */
export const unitConditionSchema: z.ZodType<UnitCondition> = z.union([
  z
    .strictObject({
      count: colors.describe("Colours whose indicators are counted; none counts those without colour"),
      atLeast: z.int().min(0).optional(),
      atMost: z.int().min(0).optional(),
    })
    .refine(bounded, NO_BOUND),
  z
    .strictObject({
      share: colors.describe("Colours whose part of the indicators judged is taken, in percent"),
      atLeast: z.number().optional(),
      above: z.number().optional(),
    })
    .refine(bounded, NO_BOUND),
  z
    .strictObject({
      points: z.literal(true).describe("The sum of the marks of its indicators"),
      atLeast: z.number().optional(),
      atMost: z.number().optional(),
      below: z.number().optional(),
    })
    .refine(bounded, NO_BOUND),
  z.strictObject({ all: z.array(nested).min(1) }),
  z.strictObject({ any: z.array(nested).min(1) }),
  z.strictObject({ not: nested }),
]);

/** Colours that a condition names. */
export function unitColors(condition: UnitCondition): string[] {
  if ("all" in condition) return condition.all.flatMap(unitColors);
  if ("any" in condition) return condition.any.flatMap(unitColors);
  if ("not" in condition) return unitColors(condition.not);
  if ("points" in condition) return [];
  return ("count" in condition ? condition.count : condition.share).filter((color) => color !== "none");
}
