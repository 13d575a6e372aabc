import * as z from "zod";
import { conceptSchema } from "./indicator.js";

/**
 * A concept of a city's own, or a change of a known one: an id, and whatever differs from what is usual or known.
 *
 * @since 0.3.0
 */
export const ownConceptSchema = conceptSchema
  .partial()
  .extend({
    id: z
      .string()
      .regex(/^[a-z\d]+(?:-[a-z\d]+)*$/u)
      .describe("kebab-case; the id of a known concept changes that one: gdp"),
    zh: z.string().min(1).optional().describe("Standard Chinese name; a new concept needs one: 草原载畜量"),
  })
  .strict()
  .meta({ id: "OwnConcept" });

/** A value of {@link ownConceptSchema}. @since 0.3.0 */
export type OwnConcept = z.infer<typeof ownConceptSchema>;
