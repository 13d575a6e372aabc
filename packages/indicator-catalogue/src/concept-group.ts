import type { Concept } from "@liaocheng/report-model";

/** A concept as its file tells it; what most concepts of a group share is left out. */
export type ConceptRow = Pick<Concept, "id" | "zh" | "en" | "unit"> &
  Partial<Omit<Concept, "aliases">> & {
    /** Other names, separated by blanks. */
    readonly aliases?: string;
    /** English name of what was added in the period (新增…), which is another statistic than how much there is. */
    readonly added?: string;
  };

/** Fills in what most concepts of a group share: a level of which more is better, by the group's source. */
export const conceptGroup = (group: string, source: string, rows: readonly ConceptRow[]): readonly Concept[] =>
  rows.flatMap(({ added, ...row }) => {
    const aliases = row.aliases === undefined ? [] : row.aliases.split(" ");
    const concept: Concept = { kind: "level", polarity: "higher", group, source, ...row, aliases };
    return added === undefined ? [concept] : [concept, additionOf(concept, added)];
  });

/** 养老床位 and 新增养老床位: what there is, and what was added to it. */
const additionOf = (concept: Concept, en: string): Concept => ({
  ...concept,
  id: `${concept.id}-added`,
  zh: `新增${concept.zh}`,
  en,
  aliases: concept.aliases.map((alias) => `新增${alias}`),
});
