import { idioms } from "../data/idioms.js";
import { charactersAlike, charactersSounding } from "./alike.js";

/** An idiom printed with one character that looks or sounds like the right one. */
export interface NearIdiom {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly idiom: string;
}

const SIZE = 4;
const HALF = 2;

interface Idioms {
  readonly known: ReadonlySet<string>;
  readonly byFirstHalf: ReadonlyMap<string, readonly string[]>;
  readonly byLastHalf: ReadonlyMap<string, readonly string[]>;
}

let opened: Idioms | undefined;

function open(): Idioms {
  if (opened !== undefined) return opened;
  const list = idioms.split(" ");
  const by = (half: (idiom: string) => string): ReadonlyMap<string, readonly string[]> => {
    const halves = new Map<string, string[]>();
    for (const idiom of list) halves.set(half(idiom), [...(halves.get(half(idiom)) ?? []), idiom]);
    return halves;
  };
  opened = {
    known: new Set(list),
    byFirstHalf: by((idiom) => idiom.slice(0, HALF)),
    byLastHalf: by((idiom) => idiom.slice(HALF)),
  };
  return opened;
}

/** Finds idioms with one slip: an idiom has one half whole, and in the other a character taken for another. */
export function* findNearIdioms(text: string): Generator<NearIdiom> {
  const index = open();
  for (let start = 0; start + SIZE <= text.length; start += 1) {
    const sameFirst = index.byFirstHalf.get(text.slice(start, start + HALF));
    const sameLast = index.byLastHalf.get(text.slice(start + HALF, start + SIZE));
    if (sameFirst === undefined && sameLast === undefined) continue;
    const printed = text.slice(start, start + SIZE);
    if (index.known.has(printed)) continue;
    const differs = (idiom: string): boolean => differsByTaking(printed, idiom);
    const idiom = sameFirst?.find(differs) ?? sameLast?.find(differs);
    if (idiom !== undefined) yield { start, end: start + SIZE, text: printed, idiom };
  }
}

/** True when an idiom stands over a stretch of the text. */
export function isInIdiom(text: string, start: number, end: number): boolean {
  const { known: list } = open();
  for (let from = Math.max(0, end - SIZE); from <= start; from += 1) {
    if (list.has(text.slice(from, from + SIZE))) return true;
  }
  return false;
}

function differsByTaking(printed: string, idiom: string): boolean {
  const at = [...idiom].findIndex((character, index) => character !== printed.charAt(index));
  if (printed.slice(at + 1) !== idiom.slice(at + 1)) return false;
  const [wrong, right] = [printed.charAt(at), idiom.charAt(at)];
  return charactersAlike(wrong).has(right) || charactersSounding(wrong).has(right);
}
