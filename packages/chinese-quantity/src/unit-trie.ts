import { BLANK } from "./char-class.js";
import { UNITS, type UnitEntry } from "./units.js";

interface TrieNode {
  readonly next: Map<number, TrieNode>;
  entry?: UnitEntry;
}

export interface UnitMatch {
  readonly entry: UnitEntry;
  readonly end: number;
}

const root: TrieNode = { next: new Map() };
const OPENS_UNIT = new Uint8Array(65536);

for (const entry of UNITS) {
  let node = root;
  for (let i = 0; i < entry.unit.length; i++) {
    const code = entry.unit.charCodeAt(i);
    if (i === 0) OPENS_UNIT[code] = 1;
    let child = node.next.get(code);
    if (child === undefined) {
      child = { next: new Map() };
      node.next.set(code, child);
    }
    node = child;
  }
  node.entry ??= entry;
}

/** Longest unit that starts exactly at `from`; blanks between its characters are passed over. */
export function matchUnit(text: string, from: number, end: number): UnitMatch | undefined {
  if (from >= end || OPENS_UNIT[text.charCodeAt(from)] === 0) return undefined;
  let node: TrieNode | undefined = root;
  let found: UnitMatch | undefined;
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i);
    if (BLANK[code] === 1 && i > from && i - from < 24) continue;
    node = node.next.get(code);
    if (node === undefined) break;
    if (node.entry !== undefined) found = { entry: node.entry, end: i + 1 };
  }
  return found;
}

const isLatinLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** A Latin unit must not run on into further letters: 5 m is metres, 5 model is not. */
export function endsCleanly(text: string, match: UnitMatch, end: number): boolean {
  const last = text.charCodeAt(match.end - 1);
  return !isLatinLetter(last) || match.end >= end || !isLatinLetter(text.charCodeAt(match.end));
}
