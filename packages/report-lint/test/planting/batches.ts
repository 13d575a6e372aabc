import { plant, type Place, type Planted } from "./plant.js";

/** Slips of one text stand at least so many characters apart, so that none is in the sentence of another. */
const APART = 200;
/** Slips of one text at most. */
const MOST = 20;

/** Puts places together that can have their slips in one text: far apart, and no kind twice, for rules count how often a text does a thing. */
export function batchesOf(places: readonly Place[]): Place[][] {
  const batches: Place[][] = [];
  for (const place of places) {
    const fits = batches.find(
      (batch) =>
        batch.length < MOST && batch.every((other) => other.mutator !== place.mutator && areApart(place, other)),
    );
    if (fits === undefined) batches.push([place]);
    else fits.push(place);
  }
  return batches;
}

const areApart = (one: Place, other: Place): boolean => one.start > other.end + APART || other.start > one.end + APART;

/**
 * What is wrong of the slips of a text, each judged as it would be alone: where anything is wrong with several of them in one text, the
 * halves are judged, down to each slip by itself.
 */
export function wrongOf(
  text: string,
  places: readonly Place[],
  judge: (planted: Planted) => readonly string[],
): (readonly [Place, readonly string[]])[] {
  const wrong = judge(plant(text, places));
  if (wrong.length === 0) return [];
  const [first] = places;
  if (first === undefined || places.length === 1) return first === undefined ? [] : [[first, wrong]];
  const half = places.length >> 1;
  return [...wrongOf(text, places.slice(0, half), judge), ...wrongOf(text, places.slice(half), judge)];
}
