import type { Concept } from "@liaocheng/report-model";

type ConceptRow = Pick<Concept, "id" | "zh" | "en" | "unit"> & Partial<Concept>;

/** Fills in what most concepts of a group share: a level of which more is better, by the group's source. */
export const conceptGroup = (group: string, source: string, rows: readonly ConceptRow[]): readonly Concept[] =>
  rows.map((row) => ({ aliases: [], kind: "level", polarity: "higher", group, source, ...row }));
