import * as z from "zod";
import { resolverIds } from "./resolver-labels.js";

/**
 * Which resolver decided a field.
 *
 * @example
 * resolverIdSchema.safeParse("guess").success; // => false
 * @since 0.1.0
 */
export const resolverIdSchema = z
  .enum(resolverIds)
  .describe("Resolver that decided: own-subject, time-in-sentence, section-role");

/** A value of {@link resolverIdSchema}. @since 0.1.0 */
export type ResolverId = z.infer<typeof resolverIdSchema>;
