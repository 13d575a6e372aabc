import * as z from "zod";
import { fieldOriginSchema, flatIndicatorSchema, indicatorFieldSchema, scaledQuantitySchema } from "../indicator.js";
import { described, spanSchema } from "../position.js";

const source = z.string().optional().describe("File name without ending; only when several files are read");

const from = z.literal("ocr").optional().describe("The figure was recognised on a scanned page: compare the original");
const confidence = z
  .number()
  .min(0)
  .max(1)
  .optional()
  .describe("Of a recognised figure, how sure its least certain word is");

/**
 * A line of `gwr extract --format jsonl`: the flat form, with its file where there are several.
 *
 * @since 0.3.0
 */
export const extractLineSchema = flatIndicatorSchema.extend({ source, from, confidence }).meta({ id: "ExtractLine" });

export type { ExtractLine } from "../generated/interfaces.js";

/**
 * A row of `gwr extract --format json`: the line of jsonl, and how each field was decided.
 *
 * @since 0.3.0
 */
export const extractRowSchema = extractLineSchema
  .extend({
    scaled: scaledQuantitySchema.describe("The quantity with multipliers folded, for comparing: 280000000000 CNY"),
    sentence: described(spanSchema, "The sentence it stands in"),
    origins: z
      .partialRecord(indicatorFieldSchema, fieldOriginSchema)
      .describe("Which fields were stated, which implied, by whom"),
  })
  .meta({ id: "ExtractRow" });

export type { ExtractRow } from "../generated/interfaces.js";

/**
 * A number of the text that became no indicator, as `gwr extract --coverage` prints it.
 *
 * @since 0.3.0
 */
export const leftOutNumberSchema = z
  .object({
    source: z.string().describe("File name without ending"),
    start: z.int().min(0).describe("First UTF-16 code unit in the text"),
    end: z.int().min(0).describe("One past the last code unit"),
    text: z.string().describe("The number with its unit, as printed"),
    reason: z.string().describe("Why, as a code: time, ordinal, bare-number …"),
    context: z.string().describe("The number with what stands around it, on one line"),
  })
  .meta({ id: "LeftOutNumber" });

export type { LeftOutNumber as LeftOutNumberRow } from "../generated/interfaces.js";
