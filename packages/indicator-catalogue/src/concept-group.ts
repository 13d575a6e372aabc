import type { Concept } from "@liaocheng/report-model";

/**
 * A concept as its file tells it; what most concepts of a group share is left out, and so is an English name that says no
 * more than the id: `work-accidents` is Work accidents.
 */
export type ConceptRow = Pick<Concept, "id" | "zh" | "unit"> &
  Partial<Omit<Concept, "aliases">> & {
    /** Other names, separated by blanks. */
    readonly aliases?: string;
    /**
     * Whether what was added in the period (新增…) is reported too, which is another statistic than how much there is. Not
     * for what is built: reports aim at 新建公园 and tell of 建成公园, which must not become two.
     */
    readonly added?: boolean;
  };

/** Fills in what most concepts of a group share: a level of which more is better, by the group's source. */
export const conceptGroup = (group: string, source: string, rows: readonly ConceptRow[]): readonly Concept[] =>
  rows.flatMap(({ added = false, ...row }) => {
    const common = { en: englishOf(row.id), kind: "level", polarity: "higher", group, source } as const;
    const concept: Concept = { ...common, ...row, aliases: names(row.aliases) };
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
 * @param pattern - Id `*-output`, name `*产量`, English `Output of *` unless it is the id in words, aliases in which `*`
 *   is any of a member's names.
 * @param members - A line for each: what id and English name have in the place of `*` (`sugar-crops`, `the-EU`),
 *   then the Chinese names in its place, the standard one first.
 */
export const family = ({ id, zh, en = id, aliases, ...shared }: ConceptRow, members: string): readonly ConceptRow[] =>
  members
    .split("\n")
    .map((line) => names(line.trim()))
    .filter((member) => member.length > 0)
    .map(([key = "", ...parts]) => {
      const [name = "", ...others] = [zh, ...names(aliases)].flatMap((words) =>
        parts.map((part) => words.replaceAll("*", part)),
      );
      return {
        ...shared,
        id: id.replace("*", () => key.toLowerCase()),
        zh: name,
        en: englishOf(en.replace("*", () => key)),
        aliases: others.join(" "),
      };
    });

const englishOf = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");

const names = (list: string | undefined): string[] => (list === undefined || list === "" ? [] : list.split(" "));
