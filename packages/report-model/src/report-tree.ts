import * as z from "zod";
import type { WorkReport } from "./generated/interfaces.js";
import { adcodeSchema, documentKindSchema, evidenceSchema } from "./anchor.js";
import { monthsSchema } from "./indicator.js";
import { annexSchema, type Annex, type GlossaryEntry, type Item } from "./annex.js";
import {
  furnitureSchema,
  headingSchema,
  metadataSchema,
  salutationSchema,
  whitespaceSchema,
  type Furniture,
  type Heading,
  type Metadata,
  type Salutation,
  type Sentence,
  type Whitespace,
} from "./leaf-nodes.js";
import { described, positionSchema } from "./position.js";
import { paragraphSchema, sectionSchema, type Paragraph, type Section } from "./section.js";
import { tableSchema, type Table, type TableCell, type TableRow } from "./table.js";

/**
 * Who delivers the report.
 *
 * @since 0.1.0
 */
export const speakerSchema = z
  .object({
    name: z.string().describe("张百顺; blank space removed"),
    title: z.string().optional().describe("市长, 省长, 自治区主席, 国务院总理"),
  })
  .meta({ id: "Speaker" });

export type { Speaker } from "./generated/interfaces.js";

/**
 * A report: a unist tree whose leaves, in order, are the whole text. What is not printed is absent.
 *
 * @since 0.1.0
 */
export const reportSchema = z
  .object({
    type: z.literal("report").describe("Node type, always report"),
    title: z.string().optional().describe("政府工作报告, blank space removed"),
    adcode: adcodeSchema.optional(),
    region: z.string().optional().describe("聊城市; 全国 for the State Council"),
    reviewYear: z.int().optional().describe("Year looked back on: 2022"),
    planYear: z.int().optional().describe("Year planned: 2023"),
    reviewMonths: monthsSchema
      .optional()
      .describe("Part of the year that all of it reports on: [1, 6] of a half-year report"),
    documentKind: documentKindSchema.optional(),
    script: z.enum(["hans", "hant"]).optional().describe("hant: printed in traditional characters"),
    evidence: z
      .array(evidenceSchema)
      .optional()
      .describe("What region, years and kind were read from, strongest first"),
    deliveredOn: z.iso.date().optional().describe("2022-12-27"),
    meeting: z.string().optional().describe("聊城市第十八届人民代表大会第三次会议"),
    speaker: speakerSchema.optional().describe("Who delivers it"),
    children: z
      .array(
        z.union([
          metadataSchema,
          furnitureSchema,
          salutationSchema,
          headingSchema,
          paragraphSchema,
          tableSchema,
          whitespaceSchema,
          sectionSchema,
          annexSchema,
        ]),
      )
      .describe("In the order printed"),
    position: described(positionSchema, "Where it stands in the text as given"),
  })
  .meta({ id: "Report" });

export type { WorkReport, WorkReport as Report };

/**
 * Any node of the tree.
 *
 * @since 0.1.0
 */
export type ReportNode =
  | WorkReport
  | Section
  | Annex
  | Item
  | GlossaryEntry
  | Paragraph
  | Table
  | TableRow
  | TableCell
  | Sentence
  | Heading
  | Salutation
  | Metadata
  | Furniture
  | Whitespace;
