import * as z from "zod";
import { headingSchema, literal, whitespaceSchema } from "./leaf-nodes.js";
import { described, positionSchema } from "./position.js";

/**
 * A cell of a table that is not empty.
 *
 * @since 0.3.0
 */
export const tableCellSchema = z
  .object({
    type: z.literal("tableCell").describe("Node type, always tableCell"),
    column: z.int().min(0).describe("Column it stands in, from 0; cells that are empty have no node"),
    ...literal,
  })
  .meta({ id: "TableCell" });

export type { TableCell } from "./generated/interfaces.js";

/**
 * A row of a table.
 *
 * @since 0.3.0
 */
export const tableRowSchema = z
  .object({
    type: z.literal("tableRow").describe("Node type, always tableRow"),
    role: z
      .enum(["head", "data", "group"])
      .describe("head: names the columns; group: one cell that heads the rows below; data: any other"),
    columns: z.int().min(1).describe("Columns printed in it, empty ones among them"),
    children: z.array(z.union([tableCellSchema, whitespaceSchema])).describe("In the order printed"),
    position: described(positionSchema, "Where it stands in the text as given"),
  })
  .meta({ id: "TableRow" });

export type { TableRow } from "./generated/interfaces.js";

/**
 * A table of figures: rows whose cells are parted by tabs, by bars (Markdown) or by wide blanks.
 *
 * Lists of terms, of documents and of livelihood projects stay the entries of their annex.
 *
 * @since 0.3.0
 */
export const tableSchema = z
  .object({
    type: z.literal("table").describe("Node type, always table"),
    children: z
      .array(z.union([headingSchema, tableRowSchema, whitespaceSchema]))
      .describe("In the order printed; headings are the title (表1 …) and the line of units (单位：亿元)"),
    position: described(positionSchema, "Where it stands in the text as given"),
  })
  .meta({ id: "Table" });

export type { Table } from "./generated/interfaces.js";
