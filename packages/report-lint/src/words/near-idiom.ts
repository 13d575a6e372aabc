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

let byHalf: ReadonlyMap<string, readonly string[]> | undefined;
let known: ReadonlySet<string> | undefined;

function open(): { byHalf: ReadonlyMap<string, readonly string[]>; known: ReadonlySet<string> } {
  if (byHalf === undefined || known === undefined) {
    const list = idioms.split(" ");
    const halves = new Map<string, string[]>();
    for (const idiom of list) {
      for (const key of [`<${idiom.slice(0, HALF)}`, `>${idiom.slice(HALF)}`]) {
        halves.set(key, [...(halves.get(key) ?? []), idiom]);
      }
    }
    byHalf = halves;
    known = new Set(list);
  }
  return { byHalf, known };
}

/** Finds idioms with one slip: an idiom has one half whole, and in the other a character taken for another. */
export function* findNearIdioms(text: string): Generator<NearIdiom> {
  const index = open();
  for (let start = 0; start + SIZE <= text.length; start += 1) {
    const printed = text.slice(start, start + SIZE);
    const candidates = [
      ...(index.byHalf.get(`<${printed.slice(0, HALF)}`) ?? []),
      ...(index.byHalf.get(`>${printed.slice(HALF)}`) ?? []),
    ];
    if (candidates.length === 0 || index.known.has(printed)) continue;
    const idiom = candidates.find((candidate) => differsByTaking(printed, candidate));
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
