import * as z from "zod";
import { described, positionSchema } from "./position.js";

export const literal = {
  value: z.string().describe("The stretch as printed, line breaks kept"),
  position: described(positionSchema, "Where it stands in the text as given"),
};

/**
 * Blank space, line ends and other characters between nodes.
 *
 * @since 0.1.0
 */
export const whitespaceSchema = z
  .object({ type: z.literal("whitespace").describe("Node type, always whitespace"), ...literal })
  .meta({ id: "Whitespace" });

export type { Whitespace } from "./generated/interfaces.js";

/**
 * What a web page or a printer put around the report: buttons, breadcrumbs, source lines, page numbers.
 *
 * @since 0.1.0
 */
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

export type { Furniture } from "./generated/interfaces.js";

/**
 * A line at the head that tells what the document is; the root holds what it says.
 *
 * @since 0.1.0
 */
export const metadataSchema = z
  .object({
    type: z.literal("metadata").describe("Node type, always metadata"),
    field: z.enum(["title", "delivery", "speaker"]).describe("delivery: date and meeting"),
    ...literal,
  })
  .meta({ id: "Metadata" });

export type { Metadata } from "./generated/interfaces.js";

/**
 * 各位代表： and its kind, alone or opening a paragraph.
 *
 * @since 0.1.0
 */
export const salutationSchema = z
  .object({ type: z.literal("salutation").describe("Node type, always salutation"), ...literal })
  .meta({ id: "Salutation" });

export type { Salutation } from "./generated/interfaces.js";

/**
 * A heading as printed, with its ordinal: 一、2022年工作回顾, （一）综合实力跃上新台阶。, 附件1.
 *
 * @since 0.1.0
 */
export const headingSchema = z
  .object({ type: z.literal("heading").describe("Node type, always heading"), ...literal })
  .meta({ id: "Heading" });

export type { Heading } from "./generated/interfaces.js";

/**
 * A mark in the body that points to a note: [1], ①, 〔1〕.
 *
 * @since 0.1.0
 */
export const noteReferenceSchema = z
  .object({
    start: z.int().min(0).describe("Offset of the mark in the text"),
    end: z.int().min(0).describe("Offset behind it"),
    ordinal: z.int().describe("Number of the note it points to"),
  })
  .meta({ id: "NoteReference" });

export type { NoteReference } from "./generated/interfaces.js";

/**
 * A sentence with its end mark; in hard-wrapped texts its value holds the line breaks.
 *
 * @since 0.1.0
 */
export const sentenceSchema = z
  .object({
    type: z.literal("sentence").describe("Node type, always sentence"),
    noteReferences: z.array(noteReferenceSchema).optional().describe("Marks of notes it carries"),
    ...literal,
  })
  .meta({ id: "Sentence" });

export type { Sentence } from "./generated/interfaces.js";
