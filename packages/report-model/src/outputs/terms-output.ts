import * as z from "zod";
import { spanSchema } from "../position.js";

/**
 * An entry of a glossary with its uses, as `gwr terms` and `gwr term` print it.
 *
 * @since 0.3.0
 */
export const mentionedTermSchema = z
  .object({
    ordinal: z.int().nullable().describe("Printed number of the entry; null when it has none"),
    term: z.string().describe("Preferred term as printed: “蓝黄红”通报"),
    aliases: z.array(z.string()).describe("Other spellings readers may look up"),
    definition: z.string().describe("What the report says it means; empty when it says nothing"),
    expansion: z.array(z.string()).optional().describe("Listed members of a numeric coinage: 十乱 → 乱贴乱画, …"),
    mentions: z.array(spanSchema).describe("Its uses in the body, in order"),
  })
  .meta({ id: "MentionedTerm" });

export type { MentionedTerm } from "../generated/interfaces.js";

/**
 * What `gwr terms --format json` prints.
 *
 * @since 0.3.0
 */
export const termsOutputSchema = z
  .object({
    entries: z.array(mentionedTermSchema).describe("In the order of the glossary"),
    undefined: z
      .array(
        z.object({
          text: z.string().describe("As printed, without quotes"),
          count: z.int().min(1),
          start: z.int().min(0).describe("First use"),
          likelihood: z.number().min(0).max(1).describe("How likely readers need it explained"),
        }),
      )
      .describe("Coinages that the report does not explain, the likeliest first"),
  })
  .meta({ id: "TermsOutput" });

export type { TermsOutput } from "../generated/interfaces.js";

/**
 * What `gwr term WORD --format json` prints.
 *
 * @since 0.3.0
 */
export const termOutputSchema = z
  .object({
    query: z.string().describe("The word as given"),
    match: mentionedTermSchema.nullable().describe("The entry; null when the report explains no such word"),
    nearMisses: z
      .array(
        z.object({
          term: z.string(),
          score: z.number().min(0).max(1).describe("Only its order means something"),
          reason: z.string().describe("Why it was offered, as a code"),
          message: z.string().describe("The same as a Chinese sentence"),
        }),
      )
      .describe("Entries that may be meant, the nearest first"),
  })
  .meta({ id: "TermOutput" });

export type { TermOutput } from "../generated/interfaces.js";
