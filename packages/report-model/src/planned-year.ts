/**
 * The year a report plans: as its tree states it, else the one after the year reviewed.
 *
 * @param report - Years of a report tree.
 * @returns The year, or undefined when the tree states none.
 * @example
 * plannedYear({ reviewYear: 2022 }); // => 2023
 * @since 0.2.0
 */
export function plannedYear({
  planYear,
  reviewYear,
}: {
  readonly planYear?: number | undefined;
  readonly reviewYear?: number | undefined;
}): number | undefined {
  return planYear ?? (reviewYear === undefined ? undefined : reviewYear + 1);
}
