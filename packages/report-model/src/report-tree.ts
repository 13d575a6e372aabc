import { z } from "zod";
import { actionPlanSchema, livelihoodProjectSchema, policySchema } from "./lists.js";
import { positionSchema } from "./position.js";

const literal = {
  value: z.string().describe("The stretch as printed, line breaks kept"),
  position: positionSchema.describe("Where it stands in the text as given"),
};

/** Blank space, line ends and other characters between nodes. */
export const whitespaceSchema = z
  .object({ type: z.literal("whitespace").describe("Node type, always whitespace"), ...literal })
  .meta({ id: "Whitespace" });
export type Whitespace = z.infer<typeof whitespaceSchema>;

/** What a web page or a printer put around the report: buttons, breadcrumbs, source lines, page numbers. */
export const furnitureSchema = z
  .object({
    type: z.literal("furniture").describe("Node type, always furniture"),
    kind: z
      .enum([
        "control",
        "breadcrumb",
        "source",
        "time",
        "editor",
        "share",
        "related",
        "licence",
        "page",
        "contents",
        "other",
      ])
      .describe("control: 下载 打印 字号; source: 来源：大众日报; contents: a printed table of contents"),
    ...literal,
  })
  .meta({ id: "Furniture" });
export type Furniture = z.infer<typeof furnitureSchema>;

/** A line at the head that tells what the document is; the root holds what it says. */
export const metadataSchema = z
  .object({
    type: z.literal("metadata").describe("Node type, always metadata"),
    field: z.enum(["title", "delivery", "speaker"]).describe("delivery: date and meeting"),
    ...literal,
  })
  .meta({ id: "Metadata" });
export type Metadata = z.infer<typeof metadataSchema>;

/** 各位代表： and its kind, alone or opening a paragraph. */
export const salutationSchema = z
  .object({ type: z.literal("salutation").describe("Node type, always salutation"), ...literal })
  .meta({ id: "Salutation" });
export type Salutation = z.infer<typeof salutationSchema>;

/** A heading as printed, with its ordinal: 一、2022年工作回顾, （一）综合实力跃上新台阶。, 附件1. */
export const headingSchema = z
  .object({ type: z.literal("heading").describe("Node type, always heading"), ...literal })
  .meta({ id: "Heading" });
export type Heading = z.infer<typeof headingSchema>;

/** A mark in the body that points to a note: [1], ①, 〔1〕. */
export const noteReferenceSchema = z
  .object({
    start: z.int().min(0).describe("Offset of the mark in the text"),
    end: z.int().min(0).describe("Offset behind it"),
    ordinal: z.int().describe("Number of the note it points to"),
  })
  .meta({ id: "NoteReference" });
export type NoteReference = z.infer<typeof noteReferenceSchema>;

/** A sentence with its end mark; in hard-wrapped texts its value holds the line breaks. */
export const sentenceSchema = z
  .object({
    type: z.literal("sentence").describe("Node type, always sentence"),
    noteReferences: z.array(noteReferenceSchema).optional().describe("Marks of notes it carries"),
    ...literal,
  })
  .meta({ id: "Sentence" });
export type Sentence = z.infer<typeof sentenceSchema>;

/** A printed paragraph, or the part of it that stands under one run-in heading. */
export const paragraphSchema = z
  .object({
    type: z.literal("paragraph").describe("Node type, always paragraph"),
    children: z
      .array(z.union([sentenceSchema, salutationSchema, furnitureSchema, whitespaceSchema]))
      .describe("In the order printed; a page number inside a sentence cuts it in two"),
    position: positionSchema.describe("Where it stands in the text as given"),
  })
  .meta({ id: "Paragraph" });
export type Paragraph = z.infer<typeof paragraphSchema>;

export const sectionRoleSchema = z
  .enum(["review", "plan", "targets", "tasks", "self-government", "closing", "other"])
  .describe("plan: several years ahead (十五五); targets: next year's requirements and expected targets");
export type SectionRole = z.infer<typeof sectionRoleSchema>;

/** A part of the report under one heading; sections nest. */
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
          typeof salutationSchema,
          typeof furnitureSchema,
          typeof whitespaceSchema,
          typeof sectionSchema,
        ]
      >
    > {
      return z
        .array(
          z.union([headingSchema, paragraphSchema, salutationSchema, furnitureSchema, whitespaceSchema, sectionSchema]),
        )
        .describe("In the order printed");
    },
    position: positionSchema.describe("Where it stands in the text as given"),
  })
  .meta({ id: "Section" });
export type Section = z.infer<typeof sectionSchema>;

/** A numbered entry of an annex. */
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
    position: positionSchema.describe("Where it stands in the text as given"),
  })
  .meta({ id: "Item" });
export type Item = z.infer<typeof itemSchema>;

/** An entry of a glossary annex or of the notes. */
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
    position: positionSchema.describe("Where it stands in the text as given"),
  })
  .meta({ id: "GlossaryEntry" });
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;

export const annexKindSchema = z
  .enum(["livelihood-projects", "policies", "action-plans", "glossary", "other"])
  .describe("What the list holds; decides the payload of its items");
export type AnnexKind = z.infer<typeof annexKindSchema>;

/** A list behind the report: 附件1 2023年重点民生事项清单, 名词解释. */
export const annexSchema = z
  .object({
    type: z.literal("annex").describe("Node type, always annex"),
    ordinal: z.int().optional().describe("1 for 附件1; absent when none is printed"),
    title: z.string().describe("Title without 附件 and number; 名词解释"),
    kind: annexKindSchema,
    children: z
      .array(
        z.union([headingSchema, itemSchema, glossaryEntrySchema, paragraphSchema, furnitureSchema, whitespaceSchema]),
      )
      .describe("In the order printed"),
    position: positionSchema.describe("Where it stands in the text as given"),
  })
  .meta({ id: "Annex" });
export type Annex = z.infer<typeof annexSchema>;

export const speakerSchema = z
  .object({
    name: z.string().describe("张百顺; blank space removed"),
    title: z.string().optional().describe("市长, 省长, 自治区主席, 国务院总理"),
  })
  .meta({ id: "Speaker" });
export type Speaker = z.infer<typeof speakerSchema>;

/** A report: a unist tree whose leaves, in order, are the whole text. What is not printed is absent. */
export const reportSchema = z
  .object({
    type: z.literal("report").describe("Node type, always report"),
    title: z.string().optional().describe("政府工作报告, blank space removed"),
    region: z.string().optional().describe("聊城市; 全国 for the State Council"),
    reviewYear: z.int().optional().describe("Year looked back on: 2022"),
    planYear: z.int().optional().describe("Year planned: 2023"),
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
          whitespaceSchema,
          sectionSchema,
          annexSchema,
        ]),
      )
      .describe("In the order printed"),
    position: positionSchema.describe("Where it stands in the text as given"),
  })
  .meta({ id: "Report" });
export type Report = z.infer<typeof reportSchema>;

/** Any node of the tree. */
export type ReportNode =
  | Report
  | Section
  | Annex
  | Item
  | GlossaryEntry
  | Paragraph
  | Sentence
  | Heading
  | Salutation
  | Metadata
  | Furniture
  | Whitespace;
