import * as z from "zod";
import { furnitureSchema, headingSchema, salutationSchema, sentenceSchema, whitespaceSchema } from "./leaf-nodes.js";
import { described, positionSchema } from "./position.js";
import { tableSchema } from "./table.js";

/**
 * A printed paragraph, or the part of it that stands under one run-in heading.
 *
 * @since 0.1.0
 */
export const paragraphSchema = z
  .object({
    type: z.literal("paragraph").describe("Node type, always paragraph"),
    children: z
      .array(z.union([sentenceSchema, salutationSchema, furnitureSchema, whitespaceSchema]))
      .describe("In the order printed; a page number inside a sentence cuts it in two"),
    position: described(positionSchema, "Where it stands in the text as given"),
  })
  .meta({ id: "Paragraph" });

export type { Paragraph } from "./generated/interfaces.js";

/**
 * What a part of the report is there for.
 *
 * @since 0.1.0
 */
export const sectionRoleSchema = z
  .enum(["review", "plan", "targets", "tasks", "self-government", "closing", "other"])
  .describe("plan: several years ahead (十五五); targets: next year's requirements and expected targets");

/** A value of {@link sectionRoleSchema}. @since 0.1.0 */
export type SectionRole = z.infer<typeof sectionRoleSchema>;

/**
 * A part of the report under one heading; sections nest.
 *
 * @since 0.1.0
 */
export const sectionSchema = z
  .object({
    type: z.literal("section").describe("Node type, always section"),
    depth: z.int().min(1).describe("1 for 一、, 2 for （一）, deeper for run-in headings, 一是, 1., （1）, ——"),
    ordinal: z.int().optional().describe("Number of the heading; absent when it prints none"),
    marker: z.string().optional().describe("Number as printed: 一、 （一） 第一部分 一是"),
    heading: z.string().describe("Heading without its number and end mark, blank space removed"),
    role: sectionRoleSchema,
    get children(): z.ZodArray<
      z.ZodUnion<
        readonly [
          typeof headingSchema,
          typeof paragraphSchema,
          typeof tableSchema,
          typeof salutationSchema,
          typeof furnitureSchema,
          typeof whitespaceSchema,
          typeof sectionSchema,
        ]
      >
    > {
      return z
        .array(
          z.union([
            headingSchema,
            paragraphSchema,
            tableSchema,
            salutationSchema,
            furnitureSchema,
            whitespaceSchema,
            sectionSchema,
          ]),
        )
        .describe("In the order printed");
    },
    position: described(positionSchema, "Where it stands in the text as given"),
  })
  .meta({ id: "Section" });

export type { Section } from "./generated/interfaces.js";
