import { ARABIC_DIGIT, BLANK, CHAR_CLASS } from "./char-class.js";
import { FOLD } from "./char-fold.js";
import { CLOSING_UNITS, WORDS_AFTER_UNIT } from "./unit-guards.js";
import { UNITS, type UnitEntry } from "./units.js";

interface TrieNode {
  readonly next: Map<number, TrieNode>;
  entry: UnitEntry | undefined;
  /** Characters that make the last one of the unit begin another word: 80万|重点, 2900多万|家庭. */
  followers: string | undefined;
  /** No Chinese character may follow. */
  closing: boolean;
  /** What follows the unit may make its last character begin another word; most units need not be asked. */
  guarded: boolean;
}

export interface UnitMatch {
  readonly entry: UnitEntry;
  readonly end: number;
}

const MAX_PRINTED_LENGTH = 24;
const emptyNode = (): TrieNode => ({
  next: new Map(),
  entry: undefined,
  followers: undefined,
  closing: false,
  guarded: false,
});
const root = emptyNode();
const PROJECT = "项";
const OPENS_UNIT = new Uint8Array(65536);

for (const entry of UNITS) {
  let node = root;
  for (const character of entry.unit) {
    const code = character.charCodeAt(0);
    let child = node.next.get(code);
    if (child === undefined) {
      child = emptyNode();
      node.next.set(code, child);
    }
    node = child;
  }
  node.entry ??= entry;
  node.followers = WORDS_AFTER_UNIT[entry.unit];
  node.closing = CLOSING_UNITS.has(entry.unit);
  node.guarded = node.closing || node.followers !== undefined || entry.unit === PROJECT;
}
for (let code = 0; code < FOLD.length; code++) {
  if (root.next.has(FOLD[code] ?? code)) OPENS_UNIT[code] = 1;
}

const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** Chinese characters and digits go on with a sentence. */
const goesOn = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || CHAR_CLASS[code] === ARABIC_DIGIT;

/** Whether the last character of the unit that ends at the node begins another word. */
function opensWord({ entry, followers, closing }: TrieNode, text: string, at: number, end: number): boolean {
  // 尼龙6项目: 项目 is a word, unless 15项目标 follows.
  if (entry?.unit === PROJECT) return text.startsWith("目", at) && at + 1 < end && text[at + 1] !== "标";
  if (closing && at < end && goesOn(text.charCodeAt(at))) return true;
  return followers !== undefined && at < end && followers.includes(text[at] ?? "");
}

/** Longest unit that starts exactly at `from`; blanks between its characters are passed over, Latin units end with their word. */
export function matchUnit(text: string, from: number, end: number): UnitMatch | undefined {
  if (from >= end || OPENS_UNIT[text.charCodeAt(from)] === 0) return undefined;
  let node: TrieNode | undefined = root;
  let found: UnitMatch | undefined;
  const stop = Math.min(end, from + MAX_PRINTED_LENGTH);
  for (let i = from; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (BLANK[code] === 1) continue;
    const folded: number = FOLD[code] ?? code;
    node = node.next.get(folded);
    if (node === undefined) break;
    if (node.entry === undefined) continue;
    const cut = isLatin(folded) && i + 1 < end && isLatin(FOLD[text.charCodeAt(i + 1)] ?? 0);
    if (!cut && !(node.guarded && opensWord(node, text, i + 1, end))) found = { entry: node.entry, end: i + 1 };
  }
  return found;
}
