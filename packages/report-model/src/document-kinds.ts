/**
 * What sort of document a text may be, for programs that do without schemas.
 *
 * @since 0.3.0
 */
export const documentKinds = ["work-report", "press-digest", "plan", "half-year", "bulletin", "other"] as const;
