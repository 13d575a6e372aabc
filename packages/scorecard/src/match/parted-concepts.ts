import type { Catalogue } from "@liaocheng/indicator-catalogue";
import type { IsPartedConcept } from "./same-subject.js";

/** Finds the concepts of a catalogue that are stated of townspeople and of country people apart. */
export function partedConcepts({ concepts }: Catalogue): IsPartedConcept {
  const parted = new Set(
    concepts
      .filter(({ coverages = [] }) => coverages.includes("urban") && coverages.includes("rural"))
      .map(({ id }) => id),
  );
  return (concept) => parted.has(concept);
}
