import type { Catalogue } from "@liaocheng/indicator-catalogue";
import type { Concept, Indicator, Polarity } from "@liaocheng/report-model";
import { LOWER_IS_BETTER, TAKING_AWAY } from "./polarity-words.js";

/**
 * Who said which way is better: the catalogue of indicators, the words of the target (排放, 消除, 下降), or nobody, in
 * which case more counts as better.
 *
 * @since 0.1.0
 */
export type PolarityOrigin = "catalogue" | "wording" | "assumed";

/** Which way is better, and who said so. */
export interface JudgedPolarity {
  readonly polarity: Polarity;
  readonly polarityBy: PolarityOrigin;
}

/** Finds a concept by its id. */
export type ConceptById = (id: string | undefined) => Concept | undefined;

/** Indexes the concepts of a catalogue by id. */
export function conceptsById({ concepts }: Catalogue): ConceptById {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  return (id) => (id === undefined ? undefined : byId.get(id));
}

/**
 * Which way of moving is better for what a target aims at.
 *
 * An amount that is taken away (消除黑臭水体20条, 压减煤炭消费100万吨) is better the more of it there is, whatever the thing.
 *
 * @param target - The target.
 * @param clause - What stands before the figure in its clause.
 */
export function polarityOf(
  { name, concept, kind, direction }: Pick<Indicator, "name" | "concept" | "kind" | "direction">,
  clause: string,
  byId: ConceptById,
): JudgedPolarity {
  const amount = kind === "level" || (kind === "change" && direction === undefined);
  if (amount && TAKING_AWAY.some((word) => takesAway(clause, word) || takesAway(name, word))) {
    return { polarity: "higher", polarityBy: "wording" };
  }
  if (kind === "rank") return { polarity: "lower", polarityBy: "wording" };
  const known = byId(concept);
  if (known !== undefined) return { polarity: known.polarity, polarityBy: "catalogue" };
  if (direction === "down" || LOWER_IS_BETTER.some((word) => name.includes(word))) {
    return { polarity: "lower", polarityBy: "wording" };
  }
  return { polarity: "higher", polarityBy: "assumed" };
}

/** 压减100万吨 takes away; 压减到100万吨, 降低至 tell what is left. */
function takesAway(text: string, word: string): boolean {
  const at = text.lastIndexOf(word);
  return at >= 0 && !/^[到至为]/u.test(text.slice(at + word.length));
}
