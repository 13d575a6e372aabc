import * as z from "zod/mini";

/*
 * The only schemas of the model from `zod/mini`: a program that checks a place alone loads a fourth of what the methods
 * of the classic ones weigh. Both kinds stand in one object.
 */

/** The same schema with a description of its own, as `describe` gives of the classic ones. */
export const described = <Schema extends z.core.$ZodType>(schema: Schema, description: string): Schema => {
  const copy = z.clone(schema);
  z.globalRegistry.add(copy, { description });
  return copy;
};

/** Typed by the core: how many parameters the types of zod/mini have differs between its versions. */
const atLeast = (least: number, description: string): z.core.$ZodType<number, number> =>
  described(z.int().check(z.minimum(least)), description);

/**
 * A place in the text: `line` and `column` count from 1, `offset` counts UTF-16 code units from 0, as unist has it.
 *
 * @since 0.1.0
 */
export const pointSchema = z
  .object({
    line: atLeast(1, "Line, from 1; lines end at \\n"),
    column: atLeast(1, "UTF-16 column in the line, from 1"),
    offset: atLeast(0, "UTF-16 code units before the place, from 0"),
  })
  .register(z.globalRegistry, { id: "Point" });

export type { Point } from "./generated/interfaces.js";

/**
 * Where a node stands in the text as given: `text.slice(start.offset, end.offset)` is the node as printed.
 *
 * @since 0.1.0
 */
export const positionSchema = z
  .object({
    start: described(pointSchema, "First code unit"),
    end: described(pointSchema, "One past the last code unit"),
  })
  .register(z.globalRegistry, { id: "Position" });

export type { Position } from "./generated/interfaces.js";

/**
 * A half-open stretch of the text as given, in UTF-16 code units: `text.slice(start, end)`.
 *
 * @since 0.1.0
 */
export const spanSchema = z
  .object({
    start: atLeast(0, "First code unit"),
    end: atLeast(0, "One past the last code unit"),
  })
  .register(z.globalRegistry, { id: "Span" });

export type { Span } from "./generated/interfaces.js";
