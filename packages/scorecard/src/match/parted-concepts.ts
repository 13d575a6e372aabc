import type { Catalogue } from "@liaocheng/indicator-catalogue";
import { peopleOf } from "./people.js";
import type { IsPartedConcept } from "./same-subject.js";

/** Finds the concepts of a catalogue that hold names for townspeople and for country people. */
export function partedConcepts({ concepts }: Catalogue): IsPartedConcept {
  const parted = new Set(
    concepts
      .filter(({ zh, aliases }) => {
        const people = new Set([zh, ...aliases].map(peopleOf));
        return people.has("urban") && people.has("rural");
      })
      .map(({ id }) => id),
  );
  return (concept) => parted.has(concept);
}
