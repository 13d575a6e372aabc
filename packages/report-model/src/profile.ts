import * as z from "zod";
import { annexKindSchema } from "./annex.js";
import { furnitureSchema } from "./leaf-nodes.js";
import { sectionRoleSchema } from "./section.js";

const word = z.string().min(1);
const words = z.array(word);

/**
 * The forms a heading or list number is printed in.
 *
 * @since 0.3.0
 */
export const markerFormSchema = z
  .enum(["part", "han", "parenHan", "first", "is", "arabic", "parenArabic", "circled", "bracket", "dash"])
  .describe("第一部分, 一、, （一）, 第一，, 一是, 1., （1）, ①, [1], ——");

const roleWordsSchema = z.strictObject({
  role: sectionRoleSchema,
  words: words.min(1).describe("A heading with one of them has the role"),
});

const annexWordsSchema = z.strictObject({
  kind: annexKindSchema,
  words: words.min(1).describe("A title of an annex with one of them has the kind"),
});

const furnitureLinesSchema = z.strictObject({
  kind: furnitureSchema.shape.kind,
  lines: words.optional().describe("Whole lines, without blank space and end colon"),
  prefixes: words.optional().describe("Beginnings of short lines"),
  tail: z.boolean().optional().describe("The line begins what a page prints behind a report"),
});

const headingFormsSchema = z.strictObject({
  partUnits: words.describe("What 第一 counts in headings of parts: 部分, 章"),
  listWords: words.describe("What stands behind the number of a list in running text: 是 (一是), 要 (一要)"),
  ignored: z.array(markerFormSchema).describe("Forms that are no headings in these reports"),
});

/**
 * What a city, province or year prints in its own way, as the parser takes it.
 *
 * @since 0.3.0
 */
export const reportProfileSchema = z.strictObject({
  name: word.describe("Name of the profile"),
  headingForms: headingFormsSchema,
  regions: z.record(word, word).describe("Names that titles or texts abbreviate: 聊城: 聊城市"),
  salutations: words.describe("Words that address the hearers and open a paragraph: 各位代表"),
  offices: words.min(1).describe("Offices of speakers: 市长, 代市长"),
  closingHeadings: words.describe("Headings without number that are parts wherever they stand alone: 结束语"),
  annexHeads: words.min(1).describe("Words that open the heading line of an annex: 附件"),
  annexTitles: words.describe("Lines that head an annex without the word 附件: 名词解释"),
  annexKinds: z
    .array(annexWordsSchema)
    .describe("Words in titles of annexes that tell their kind; the first row decides"),
  roles: z.array(roleWordsSchema).describe("Words in headings that tell the role of a part; the first row decides"),
  furniture: z.array(furnitureLinesSchema).describe("Lines that a web page or printer puts around a report"),
});

/**
 * What differs from a profile: lists go before those of the profile, regions beside its own, heading forms in place of its.
 *
 * @since 0.3.0
 */
export const profileChangesSchema = reportProfileSchema
  .extend({ headingForms: headingFormsSchema.partial() })
  .partial()
  .meta({ id: "ProfileChanges" });

/** A value of {@link profileChangesSchema}. @since 0.3.0 */
export type ProfileChanges = z.infer<typeof profileChangesSchema>;
