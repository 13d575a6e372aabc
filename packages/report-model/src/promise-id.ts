import * as z from "zod";

/**
 * Name of a promise in a ledger: the year planned and a number that is never given again, 2023-017.
 *
 * @since 0.2.0
 */
export const promiseIdSchema = z
  .string()
  .regex(/^\d{4}-\d{3,}$/u)
  .describe("Year planned and a number that is never given again: 2023-017");
