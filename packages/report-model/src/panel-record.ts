import * as z from "zod";
import { evidenceSourceSchema } from "./anchor.js";
import { panelRowSchema } from "./indicator.js";

/**
 * How high a region stands in the state.
 *
 * @since 0.2.0
 */
export const govLevelSchema = z
  .enum(["nation", "province", "prefecture", "county"])
  .describe("Level of the government whose region it is, after GB/T 2260");

/** A value of {@link govLevelSchema}. @since 0.2.0 */
export type GovLevel = z.infer<typeof govLevelSchema>;

/**
 * How binding the words of a target are.
 *
 * @since 0.2.0
 */
export const hardSoftSchema = z
  .enum(["hard", "soft", "mixed", "plain"])
  .describe(
    "How binding a target is worded: hard of 确保 or 以上, soft of 力争 or 左右, mixed where both stand, plain where neither does; targets only",
  );

/** A value of {@link hardSoftSchema}. @since 0.2.0 */
export type HardSoft = z.infer<typeof hardSoftSchema>;

const row = panelRowSchema.shape;

const place = z.string().optional();

/**
 * What every table of a panel tells of a place.
 *
 * @since 0.2.0
 */
export const placeShape = {
  adcode: row.adcode,
  govLevel: govLevelSchema.optional(),
  parentAdcode: row.adcode.describe("Code of the region it belongs to: 370000 of 371500, 100000 of a province"),
};

/**
 * What every table of a panel tells of how the year was read.
 *
 * @since 0.2.0
 */
export const yearEvidenceShape = {
  yearEvidence: z.string().optional().describe("Words that the year of the report was read from: 2023年重点工作"),
  yearSource: evidenceSourceSchema.optional().describe("Where these words stand; caller: the year was given"),
  yearConfidence: z.number().min(0).max(1).optional().describe("How sure that evidence is by itself, 0 to 1"),
};

/**
 * A row of the table `indicators` that `gwr panel` writes: a panel row, coded for statistics and linked to other reports.
 *
 * @since 0.2.0
 */
export const panelRecordSchema = z
  .object({
    source: z
      .string()
      .describe("Name of the report: of its file without ending, told apart by path where two are alike"),
    region: row.region.describe("Region the figure is of: the report's own unless another is named"),
    reportYear: row.reportYear,
    ...placeShape,
    concept: row.concept,
    indicator: row.indicator,
    kind: row.kind,
    value: row.value,
    valueLow: z.number().optional().describe("Lower end as printed; absent where none is: 5%以内"),
    valueHigh: z.number().optional().describe("Upper end as printed; absent where none is: 5%以上"),
    valuePoint: z.number().describe("One number for it: as printed, the bound of 以上 and 以内, the middle of a range"),
    pointRule: z.enum(["printed", "bound", "midpoint"]).describe("How valuePoint was taken"),
    isInterval: z.boolean().describe("Whether a range is printed: 6%—6.5%"),
    parts: row.parts,
    unit: row.unit,
    valueSi: z.number().optional().describe("valuePoint in unitSi"),
    unitSi: z
      .string()
      .optional()
      .describe("Coherent SI unit where there is one (kg, m, m2, W), else scaledUnit (CNY, %, 家)"),
    scaledValue: row.scaledValue,
    scaledUnit: row.scaledUnit,
    bound: row.bound,
    qualifier: row.qualifier,
    modality: row.modality,
    hardSoft: hardSoftSchema.optional(),
    hardSoftRule: z.string().optional().describe("Words that decided, and how: 确保=hard, 左右=soft"),
    direction: row.direction,
    status: row.status,
    period: row.period,
    months: row.months,
    targetYear: z.int().optional().describe("Year a target is to be reached in: the last of its period; targets only"),
    base: row.base,
    baseText: row.baseText,
    measure: row.measure,
    coverage: row.coverage,
    headline: row.headline,
    text: row.text,
    start: row.start,
    end: row.end,
    section: row.section,
    quote: z.string().describe("The sentence it stands in, as printed"),
    parentTierTarget: z
      .number()
      .optional()
      .describe("valuePoint of the same target in the report of parentAdcode; targets that are rates only"),
    parentTierTargetAt: place.describe("Where it stands: source:start"),
    overshootVsParent: z
      .number()
      .optional()
      .describe("valuePoint − parentTierTarget: 层层加码 in the unit of the target"),
    prevTarget: z
      .number()
      .optional()
      .describe("valuePoint of the same target a year before, in the region's report then"),
    prevTargetAt: place.describe("Where it stands: source:start"),
    actual: z
      .number()
      .optional()
      .describe("What the region's report of the next year prints as the result of a target"),
    actualAt: place.describe("Where it stands: source:start"),
    gap: z.number().optional().describe("actual − valuePoint, in the unit of the target"),
    sha256: row.sha256,
    ...yearEvidenceShape,
    extractorVersion: z.string().describe("Version of @liaocheng/indicator-extractor that read the report"),
  })
  .meta({ id: "PanelRecord" });

export type { PanelRecord } from "./generated/interfaces.js";
