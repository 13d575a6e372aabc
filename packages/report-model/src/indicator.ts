import * as z from "zod";
import { adcodeSchema } from "./anchor.js";
import { baseSchema, measureSchema } from "./base.js";
import { coverageSchema } from "./coverage.js";
import { described, spanSchema } from "./position.js";
import { resolverIdSchema } from "./resolver.js";

const printedNumber = z
  .union([z.number(), z.tuple([z.number(), z.number()])])
  .describe("The number as printed, or [low, high] of a range; 2800 of 2800亿元");

const ratioParts = z
  .array(z.number())
  .describe(
    "All parts of a ratio, in order: [8.7, 41.2, 50.1] of 8.7∶41.2∶50.1; its value is their quotient, or the first where they are shares of a whole",
  );

/**
 * Value and unit of a quantity once multipliers are folded: 2800亿元 is 280000000000 CNY, exactly.
 *
 * @since 0.1.0
 */
export const scaledQuantitySchema = z
  .object({
    value: z.union([z.number(), z.tuple([z.number(), z.number()])]).describe("In unit; or [low, high] of a range"),
    unit: z.string().describe("UCUM or ISO code where one exists (CNY, %, m2, t), else the bare Chinese unit (家)"),
  })
  .meta({ id: "ScaledQuantity" });

export type { ScaledQuantity } from "./generated/interfaces.js";

/**
 * A number with its unit, as printed and scaled.
 *
 * @since 0.1.0
 */
export const quantitySchema = z
  .object({
    text: z.string().describe("As printed, without the comparator: 2800亿元"),
    value: printedNumber,
    parts: ratioParts.optional(),
    unit: z.string().describe("Printed unit with its multiplier, 亿元; empty when none is printed"),
    unknownUnit: z
      .literal(true)
      .optional()
      .describe("The unit is a noun that is not known as one: 羊单位 of 1200万羊单位以内; a city file can name it"),
    scaled: scaledQuantitySchema.describe("The same with multipliers folded, for comparing: 280000000000 CNY"),
  })
  .meta({ id: "Quantity" });

export type { Quantity } from "./generated/interfaces.js";

/**
 * What sort of quantity a figure is.
 *
 * @since 0.1.0
 */
export const indicatorKindSchema = z
  .enum(["level", "change", "growth", "ratio", "multiple", "gap", "rank", "duration"])
  .describe("change: absolute change of another quantity; growth: relative; gap: difference to another entity");

/** A value of {@link indicatorKindSchema}. @since 0.1.0 */
export type IndicatorKind = z.infer<typeof indicatorKindSchema>;

/**
 * How a figure is bounded by the words around it.
 *
 * @since 0.1.0
 */
export const boundSchema = z.enum(["eq", "ge", "le", "approx"]).describe("以上 ge, 以内 le, 左右 approx");

/** A value of {@link boundSchema}. @since 0.1.0 */
export type Bound = z.infer<typeof boundSchema>;

/**
 * Which way a figure moved, by its verb.
 *
 * @since 0.1.0
 */
export const directionSchema = z
  .enum(["up", "down"])
  .describe("By the verb, or a printed minus, whose value is negative then; growth, change and gap only");

/** A value of {@link directionSchema}. @since 0.1.0 */
export type Direction = z.infer<typeof directionSchema>;

/**
 * Whether a figure happened, is aimed at, or neither.
 *
 * @since 0.1.0
 */
export const indicatorStatusSchema = z
  .enum(["actual", "target", "other"])
  .describe("actual: happened or estimated; target: goal, plan, task; other: standards, background");

/** A value of {@link indicatorStatusSchema}. @since 0.1.0 */
export type IndicatorStatus = z.infer<typeof indicatorStatusSchema>;

/**
 * Years, inclusive: 2022, or 2021/2025 for a stretch.
 *
 * @since 0.1.0
 */
export const periodSchema = z
  .string()
  .regex(/^\d{4}(?:\/\d{4})?$/u)
  .describe("Years, inclusive: 2022, or 2021/2025 for a stretch");

/**
 * First and last month of a part of a year, both included: 前三季度 is [1, 9]. Across years the first month is one of the first
 * year of the period, the last one of its last.
 *
 * @since 0.1.0
 */
export const monthsSchema = z
  .tuple([z.int().min(1).max(12), z.int().min(1).max(12)])
  .describe("First and last month of a part of a year: [1, 9] of 前三季度; absent for whole years");

/** A value of {@link monthsSchema}. @since 0.1.0 */
export type Months = z.infer<typeof monthsSchema>;

/** A value of {@link periodSchema}. @since 0.1.0 */
export type Period = z.infer<typeof periodSchema>;

/**
 * A field that a resolver decides.
 *
 * @since 0.1.0
 */
export const indicatorFieldSchema = z
  .enum(["name", "kind", "bound", "direction", "status", "period", "unit"])
  .describe("Field of an indicator that is stated or implied");

/** A value of {@link indicatorFieldSchema}. @since 0.1.0 */
export type IndicatorField = z.infer<typeof indicatorFieldSchema>;

/**
 * How a field came to its value: printed beside the figure, or implied by the text around it; and which resolver decided.
 *
 * @since 0.1.0
 */
export const fieldOriginSchema = z
  .object({
    origin: z.enum(["stated", "implied"]).describe("stated: printed beside the figure; implied: by the text around it"),
    by: resolverIdSchema,
    evidence: z.optional(spanSchema).describe("The words that decided"),
  })
  .meta({ id: "FieldOrigin" });

export type { FieldOrigin } from "./generated/interfaces.js";

/**
 * A figure of the report with all that it means.
 *
 * @since 0.1.0
 */
export const indicatorSchema = z
  .object({
    name: z.string().describe("Subject as resolved: 规模以上工业增加值"),
    concept: z.string().optional().describe("Id in the catalogue, when known: industrial-value-added"),
    quantity: quantitySchema.describe("Number and unit: 4.3%"),
    kind: indicatorKindSchema,
    bound: boundSchema,
    qualifier: z.string().optional().describe("Comparator as printed: 以上, 左右, 突破"),
    modality: z.string().optional().describe("预计 力争 确保 努力, as printed"),
    direction: directionSchema.optional(),
    status: indicatorStatusSchema,
    period: periodSchema.optional(),
    months: monthsSchema.optional(),
    base: baseSchema.optional(),
    baseText: z.string().optional().describe("The base as printed: 同比, 较年初, 同口径, 比2020年, 全国"),
    measure: measureSchema.optional(),
    coverage: coverageSchema.optional(),
    region: z
      .string()
      .optional()
      .describe("When it is not the report's own: 全国, 临清市, or a part of it as printed, 县域"),
    adcode: adcodeSchema.optional().describe("GB/T 2260 code of that region"),
    span: described(spanSchema, "The quantity as printed: text.slice(start, end) is quantity.text"),
    sentence: described(spanSchema, "The sentence it stands in"),
    section: z.array(z.string()).describe("Headings above it, outermost first"),
    origins: z
      .partialRecord(indicatorFieldSchema, fieldOriginSchema)
      .describe("Which fields were stated, which implied, by whom"),
  })
  .meta({ id: "Indicator" });

export type { Indicator } from "./generated/interfaces.js";

/**
 * The flat form: one JSON object a line of `gwr extract --format jsonl`.
 *
 * @since 0.1.0
 */
export const flatIndicatorSchema = z
  .object({
    start: z.int().min(0).describe("First UTF-16 code unit of the quantity in the text as given"),
    end: z.int().min(0).describe("One past its last code unit"),
    text: z.string().describe("The quantity as printed: 2800亿元"),
    value: printedNumber,
    parts: ratioParts.optional(),
    unit: z.string().describe("Printed unit with its multiplier, 亿元; empty when none is printed"),
    unknownUnit: quantitySchema.shape.unknownUnit,
    indicator: z.string().describe("Subject as resolved: 全年生产总值"),
    concept: z.string().optional().describe("Id in the catalogue, when known: gdp"),
    kind: indicatorKindSchema,
    bound: boundSchema,
    qualifier: z.string().optional().describe("Comparator as printed: 突破"),
    modality: z.string().optional().describe("As printed: 预计"),
    direction: directionSchema.optional(),
    status: indicatorStatusSchema,
    period: periodSchema.optional(),
    months: monthsSchema.optional(),
    base: baseSchema.optional(),
    baseText: z.string().optional().describe("The base as printed: 同口径, 比2020年"),
    measure: measureSchema.optional(),
    coverage: coverageSchema.optional(),
    scaledValue: scaledQuantitySchema.shape.value
      .optional()
      .describe("The value with multipliers folded, in scaledUnit: 280000000000 of 2800亿元"),
    scaledUnit: scaledQuantitySchema.shape.unit.optional(),
    region: z
      .string()
      .optional()
      .describe("When it is not the report's own: 全国, 临清市, or a part of it as printed, 县域"),
    adcode: adcodeSchema.optional().describe("GB/T 2260 code of that region"),
    section: z.array(z.string()).describe("Headings above it, outermost first"),
  })
  .meta({ id: "FlatIndicator" });

export type { FlatIndicator } from "./generated/interfaces.js";

/**
 * Which way of moving is better.
 *
 * @since 0.1.0
 */
export const polaritySchema = z
  .enum(["higher", "lower", "neutral"])
  .describe("Which way is better: lower for 万元生产总值能耗");

/** A value of {@link polaritySchema}. @since 0.1.0 */
export type Polarity = z.infer<typeof polaritySchema>;

/**
 * A known indicator of the catalogue.
 *
 * @since 0.1.0
 */
export const conceptSchema = z
  .object({
    id: z.string().describe("kebab-case: general-public-budget-revenue"),
    zh: z.string().describe("Standard Chinese name: 一般公共预算收入"),
    en: z.string().describe("English name"),
    aliases: z.array(z.string()).describe("Other names in reports: 地方一般公共预算收入"),
    unit: z.string().describe("Usual unit of the level: 亿元"),
    kind: indicatorKindSchema.describe("Usual kind of the level value: level or ratio"),
    polarity: polaritySchema,
    coverage: coverageSchema.optional().describe("What a name covers that does not say: all of 居民人均可支配收入"),
    coverages: z
      .array(coverageSchema)
      .optional()
      .describe("What it is stated of; with one of these, the full key: all, urban, rural"),
    group: z.string().describe("Group in the catalogue: 财政金融"),
    source: z.string().describe("Where the name comes from: 国家统计局《中国统计年鉴》主要统计指标解释"),
  })
  .meta({ id: "Concept" });

export type { Concept } from "./generated/interfaces.js";

/**
 * A row of the tidy panel over many reports.
 *
 * @since 0.1.0
 */
export const panelRowSchema = flatIndicatorSchema
  .extend({
    source: z.string().describe("File name without ending"),
    adcode: adcodeSchema.optional(),
    reportYear: z.int().optional().describe("Year the report plans; absent when it cannot be told"),
    section: z.string().describe("Headings above it, joined by ' > '"),
    headline: z.boolean().describe("Stated in the main expected targets"),
    sha256: z.string().describe("Of the bytes of the report, hexadecimal"),
  })
  .meta({ id: "PanelRow" });

export type { PanelRow } from "./generated/interfaces.js";
