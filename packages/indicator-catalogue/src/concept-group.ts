import type { Concept } from "@liaocheng/report-model";

/** A concept as its file tells it; what most concepts of a group share is left out. */
export type ConceptRow = Pick<Concept, "id" | "zh" | "en" | "unit"> &
  Partial<Omit<Concept, "aliases">> & {
    /** Other names, separated by blanks. */
    readonly aliases?: string;
  };

/** Fills in what most concepts of a group share: a level of which more is better, by the group's source. */
export const conceptGroup = (group: string, source: string, rows: readonly ConceptRow[]): readonly Concept[] =>
  rows.map((row) => ({
    kind: "level",
    polarity: "higher",
    group,
    source,
    ...row,
    aliases: row.aliases === undefined ? [] : row.aliases.split(" "),
  }));
