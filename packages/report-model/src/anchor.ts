import * as z from "zod";
import { documentKinds } from "./document-kinds.js";

/**
 * What sort of document a text is.
 *
 * @since 0.2.0
 */
export const documentKindSchema = z
  .enum(documentKinds)
  .describe("plan: also a report on how a plan was carried out; bulletin: of a statistics office");

/** A value of {@link documentKindSchema}. @since 0.2.0 */
export type DocumentKind = z.infer<typeof documentKindSchema>;

/**
 * Code of a region after GB/T 2260.
 *
 * @since 0.2.0
 */
export const adcodeSchema = z
  .string()
  .regex(/^\d{6}$/u)
  .describe("GB/T 2260 code of the region, when it is known: 371500 of 聊城市");

/**
 * Where a region, a year or the kind of a document was read.
 *
 * @since 0.2.0
 */
export const evidenceSourceSchema = z
  .enum([
    "caller",
    "title",
    "heading",
    "delivery",
    "dateline",
    "publication",
    "congress",
    "body",
    "plan-period",
    "frequency",
    "file-name",
  ])
  .describe("frequency: the year named most often; plan-period: “十三五”收官, the first year of a plan");

/** A value of {@link evidenceSourceSchema}. @since 0.2.0 */
export type EvidenceSource = z.infer<typeof evidenceSourceSchema>;

/**
 * One piece of evidence for what a report is; offsets are absent when the caller or the name of the file said it.
 *
 * @since 0.2.0
 */
export const evidenceSchema = z
  .object({
    field: z.enum(["region", "reviewYear", "planYear", "documentKind"]).describe("Field of the report it speaks for"),
    value: z.union([z.string(), z.int()]).describe("What it says: 2023, 聊城市"),
    source: evidenceSourceSchema,
    text: z.string().describe("The words read"),
    start: z.int().min(0).optional().describe("First UTF-16 code unit of the words in the text as given"),
    end: z.int().min(0).optional().describe("One past their last code unit"),
    confidence: z.number().min(0).max(1).describe("How sure it is by itself, 0 to 1"),
  })
  .meta({ id: "Evidence" });

export type { Evidence } from "./generated/interfaces.js";
