import type { Concept } from "@liaocheng/report-model";

/** A concept as its file tells it; what most concepts of a group share is left out. */
export type ConceptRow = Pick<Concept, "id" | "zh" | "en" | "unit"> &
  Partial<Omit<Concept, "aliases">> & {
    /** Other names, separated by blanks. */
    readonly aliases?: string;
    /** Whether what was added in the period (新增…) is reported too, which is another statistic than how much there is. */
    readonly added?: boolean;
  };

/** Fills in what most concepts of a group share: a level of which more is better, by the group's source. */
export const conceptGroup = (group: string, source: string, rows: readonly ConceptRow[]): readonly Concept[] =>
  rows.flatMap(({ added = false, ...row }) => {
    const concept: Concept = { kind: "level", polarity: "higher", group, source, ...row, aliases: names(row.aliases) };
    return added ? [concept, additionOf(concept)] : [concept];
  });

/** 养老床位 and 新增养老床位: what there is, and what was added to it. */
const additionOf = (concept: Concept): Concept => ({
  ...concept,
  id: `${concept.id}-added`,
  zh: `新增${concept.zh}`,
  en: `${concept.en} added`,
  aliases: concept.aliases.map((alias) => `新增${alias}`),
});

/**
 * Concepts named alike, of which only the part that differs is written: the pattern has `*` in its place.
 *
 * @param pattern - Id `*-output`, name `*产量`, English `Output of *`, aliases in which `*` is any of a member's names.
 * @param members - A line for each: what the id has in the place of `*` (`sugar-crops`, in English with blanks), then
 *   the Chinese names in its place, the standard one first.
 */
export const family = ({ id, zh, en, aliases, ...shared }: ConceptRow, members: string): readonly ConceptRow[] =>
  members
    .trim()
    .split("\n")
    .map((line) => {
      const [key = "", ...parts] = names(line.trim());
      const english = en.replace("*", key.replaceAll("-", " "));
      const [name = "", ...others] = [zh, ...names(aliases)].flatMap((words) =>
        parts.map((part) => words.replaceAll("*", part)),
      );
      return {
        ...shared,
        id: id.replace("*", key),
        zh: name,
        en: english.charAt(0).toUpperCase() + english.slice(1),
        aliases: others.join(" "),
      };
    });

const names = (list: string | undefined): string[] => (list === undefined || list === "" ? [] : list.split(" "));
