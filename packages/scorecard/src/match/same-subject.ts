import { sameWork } from "./deeds.js";
import type { Entry } from "./entry.js";
import { nameScore, NAME_SCORES } from "./name-score.js";

/**
 * By what a result was found to be about the same thing as a target, and how well, from 0 to 1.
 *
 * @since 0.1.0
 */
export interface SubjectMatch {
  readonly by: "concept" | "name";
  readonly score: number;
}

/** Concepts under which townspeople, country people and all stand together. */
export type IsPartedConcept = (concept: string) => boolean;

const CONCEPT_BASE = 0.9;

/**
 * Tells whether two figures are about the same thing, whatever they measure of it; `undefined` when not.
 *
 * A known concept decides before names do; two known concepts that differ are never the same, and of a concept that one
 * side alone is known to have, the names must agree in full. What came in the year is not all there is (新增80家, 达到820家),
 * building is not repairing, a region is not another.
 */
export function sameSubject(
  target: Entry,
  result: Entry,
  isParted: IsPartedConcept,
  least: number,
): SubjectMatch | undefined {
  const { concept } = target.indicator;
  const other = result.indicator.concept;
  if (target.owner !== result.owner) return undefined;
  if (concept !== undefined && other !== undefined && concept !== other) return undefined;
  const a = target.subject;
  const b = result.subject;
  if (a.measure !== undefined && b.measure !== undefined && a.measure !== b.measure) return undefined;
  const score = nameScore(a, b);
  if (concept !== undefined && concept === other) {
    if (a.people !== b.people && isParted(concept)) return undefined;
    return { by: "concept", score: CONCEPT_BASE + (1 - CONCEPT_BASE) * score };
  }
  if (!sameWork(a.deeds, b.deeds)) return undefined;
  const needed = concept === other ? least : Math.max(least, NAME_SCORES.bare);
  return score >= needed ? { by: "name", score } : undefined;
}
