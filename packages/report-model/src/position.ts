import * as z from "zod";

/**
 * A place in the text: `line` and `column` count from 1, `offset` counts UTF-16 code units from 0, as unist has it.
 *
 * @since 0.1.0
 */
export const pointSchema = z
  .object({
    line: z.int().min(1).describe("Line, from 1; lines end at \\n"),
    column: z.int().min(1).describe("UTF-16 column in the line, from 1"),
    offset: z.int().min(0).describe("UTF-16 code units before the place, from 0"),
  })
  .meta({ id: "Point" });

export type { Point } from "./generated/interfaces.js";

/**
 * Where a node stands in the text as given: `text.slice(start.offset, end.offset)` is the node as printed.
 *
 * @since 0.1.0
 */
export const positionSchema = z
  .object({
    start: pointSchema.describe("First code unit"),
    end: pointSchema.describe("One past the last code unit"),
  })
  .meta({ id: "Position" });

export type { Position } from "./generated/interfaces.js";

/**
 * A half-open stretch of the text as given, in UTF-16 code units: `text.slice(start, end)`.
 *
 * @since 0.1.0
 */
export const spanSchema = z
  .object({
    start: z.int().min(0).describe("First code unit"),
    end: z.int().min(0).describe("One past the last code unit"),
  })
  .meta({ id: "Span" });

export type { Span } from "./generated/interfaces.js";
