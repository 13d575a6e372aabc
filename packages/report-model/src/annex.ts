import * as z from "zod";
import { furnitureSchema, headingSchema, sentenceSchema, whitespaceSchema } from "./leaf-nodes.js";
import { actionPlanSchema, livelihoodProjectSchema, policySchema } from "./lists.js";
import { paragraphSchema } from "./section.js";
import { described, positionSchema } from "./position.js";
import { tableSchema } from "./table.js";

/**
 * A numbered entry of an annex.
 *
 * @since 0.1.0
 */
export const itemSchema = z
  .object({
    type: z.literal("item").describe("Node type, always item"),
    ordinal: z.int().optional().describe("Number of the entry; absent when none is printed"),
    payload: z
      .discriminatedUnion("kind", [livelihoodProjectSchema, policySchema, actionPlanSchema])
      .optional()
      .describe("What the entry says, when the annex is of a known kind"),
    children: z
      .array(z.union([sentenceSchema, furnitureSchema, whitespaceSchema]))
      .describe("In the order printed; a page number inside a sentence cuts it in two"),
    position: described(positionSchema, "Where it stands in the text as given"),
  })
  .meta({ id: "Item" });

export type { Item } from "./generated/interfaces.js";

/**
 * An entry of a glossary annex or of the notes.
 *
 * @since 0.1.0
 */
export const glossaryEntrySchema = z
  .object({
    type: z.literal("glossaryEntry").describe("Node type, always glossaryEntry"),
    ordinal: z.int().optional().describe("Number of the entry; absent when none is printed"),
    term: z.string().describe("Head as printed without its number: “十强”产业"),
    aliases: z.array(z.string()).describe("Other spellings: without quotes, the bare core, parts of a compound head"),
    definition: z.string().describe("What the report says it means; empty when it says nothing"),
    children: z
      .array(z.union([sentenceSchema, furnitureSchema, whitespaceSchema]))
      .describe("In the order printed; a page number inside a sentence cuts it in two"),
    position: described(positionSchema, "Where it stands in the text as given"),
  })
  .meta({ id: "GlossaryEntry" });

export type { GlossaryEntry } from "./generated/interfaces.js";

/**
 * What a list behind the report holds.
 *
 * @since 0.1.0
 */
export const annexKindSchema = z
  .enum(["livelihood-projects", "policies", "action-plans", "glossary", "other"])
  .describe("What the list holds; decides the payload of its items");

/** A value of {@link annexKindSchema}. @since 0.1.0 */
export type AnnexKind = z.infer<typeof annexKindSchema>;

/**
 * A list behind the report: 附件1 2023年重点民生事项清单, 名词解释.
 *
 * @since 0.1.0
 */
export const annexSchema = z
  .object({
    type: z.literal("annex").describe("Node type, always annex"),
    ordinal: z.int().optional().describe("1 for 附件1; absent when none is printed"),
    title: z.string().describe("Title without 附件 and number; 名词解释"),
    kind: annexKindSchema,
    children: z
      .array(
        z.union([
          headingSchema,
          itemSchema,
          glossaryEntrySchema,
          paragraphSchema,
          tableSchema,
          furnitureSchema,
          whitespaceSchema,
        ]),
      )
      .describe("In the order printed"),
    position: described(positionSchema, "Where it stands in the text as given"),
  })
  .meta({ id: "Annex" });

export type { Annex } from "./generated/interfaces.js";
