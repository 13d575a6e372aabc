import { ARABIC_DIGIT, BLANK, CHAR_CLASS } from "./char-class.js";
import { FOLD } from "./char-fold.js";
import { codesOf } from "./numeral-signs.js";
import { CLOSING_UNITS, NOUNS_AFTER_COUNTER, WORDS_AFTER_UNIT } from "./unit-guards.js";
import { UNITS, type UnitEntry } from "./units.js";

interface TrieNode {
  readonly next: Map<number, TrieNode>;
  entry: UnitEntry | undefined;
  /** Characters that make the last one of the unit begin another word: 80万|重点, 2900多万|家庭. */
  followers: ReadonlySet<number> | undefined;
  /** No Chinese character may follow. */
  closing: boolean;
  /** The unit ends with a letter. */
  latin: boolean;
  /** What follows the unit may make its last character begin another word; most units need not be asked. */
  guarded: boolean;
}

export interface UnitMatch {
  readonly entry: UnitEntry;
  readonly end: number;
}

const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const MAX_PRINTED_LENGTH = 24;
const emptyNode = (): TrieNode => ({
  next: new Map(),
  entry: undefined,
  followers: undefined,
  closing: false,
  latin: false,
  guarded: false,
});
const PROJECT = "项";

/** Units made ready for looking up. */
export interface UnitTable {
  /** Nodes behind the first character of a unit. */
  readonly nodes: readonly TrieNode[];
  /** By the first character, as printed, the place of its node, from 1. */
  readonly first: Uint16Array;
}

/** Makes a table; of two entries with one spelling the first counts. */
export function unitTable(entries: readonly UnitEntry[]): UnitTable {
  const root = emptyNode();
  for (const entry of entries) addUnit(root, entry);
  const nodes: TrieNode[] = [];
  const first = new Uint16Array(65536);
  for (let code = 0; code < FOLD.length; code++) {
    const node = root.next.get(FOLD[code] ?? code);
    if (node === undefined) continue;
    const place = nodes.indexOf(node);
    first[code] = place < 0 ? nodes.push(node) : place + 1;
  }
  return { nodes, first };
}

function addUnit(root: TrieNode, entry: UnitEntry): void {
  let node = root;
  for (const character of entry.unit) {
    const printed = character.charCodeAt(0);
    const code = FOLD[printed] ?? printed;
    let child = node.next.get(code);
    if (child === undefined) {
      child = emptyNode();
      node.next.set(code, child);
    }
    node = child;
  }
  if (node.entry !== undefined) return;
  node.entry = entry;
  const followers = WORDS_AFTER_UNIT[entry.unit];
  node.followers = followers === undefined ? undefined : codesOf(followers);
  node.latin = isLatin(entry.unit.charCodeAt(entry.unit.length - 1));
  node.closing = CLOSING_UNITS.has(entry.unit);
  node.guarded = node.closing || node.followers !== undefined || entry.unit === PROJECT;
}

const KNOWN_UNITS = unitTable(UNITS);
/** The table of the scan under way: units are asked for at every number, and a scan never waits. */
let nodes = KNOWN_UNITS.nodes;
let first = KNOWN_UNITS.first;

/** Runs a scan with a table of units; the one before it counts again when the scan is done. */
export function withUnitTable(table: UnitTable, scan: () => void): void {
  const before = { nodes, first };
  ({ nodes, first } = table);
  try {
    scan();
  } finally {
    ({ nodes, first } = before);
  }
}

const isArabic = (code: number): boolean => CHAR_CLASS[code] === ARABIC_DIGIT;

/** Chinese characters and digits go on with a sentence. */
const goesOn = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || isArabic(code);

/** Whether the last character of the unit from `from` to `at` begins another word. */
function opensWord(
  { entry, followers, closing }: TrieNode,
  text: string,
  from: number,
  at: number,
  end: number,
): boolean {
  // 尼龙6项目: 项目 is a word, unless 15项目标 follows.
  if (entry?.unit === PROJECT) return text.startsWith("目", at) && at + 1 < end && text[at + 1] !== "标";
  if (closing && at < end && goesOn(text.charCodeAt(at))) return true;
  if (followers === undefined || at >= end || !followers.has(text.charCodeAt(at))) return false;
  if (isShareOf(text, from, at)) return false;
  return !(entry !== undefined && isBehindDigits(text, from) && countsNoun(entry.unit, text, at, end));
}

/** 超过九|成|为公营: behind a comparator nine tenths, and not what becomes (成为). */
const isShareOf = (text: string, from: number, at: number): boolean =>
  text[from] === "成" && text[at] === "为" && SHARE_BEFORE.test(text.slice(Math.max(0, from - 4), from));
const SHARE_BEFORE = /(?:[超逾近约]|超过|不足|不到|其中)[一二三四五六七八九\d]$/u;

/** 15|家, 30余|种: right behind Arabic digits. */
const isBehindDigits = (text: string, from: number): boolean =>
  isArabic(text.charCodeAt(from - 1)) ||
  ("余餘多".includes(text.charAt(from - 1)) && isArabic(text.charCodeAt(from - 2)));

/** 15家|园区企业: behind the counter begins what is counted. */
const countsNoun = (unit: string, text: string, at: number, end: number): boolean =>
  NOUNS_AFTER_COUNTER[unit]?.some((noun) => text.startsWith(noun, at) && at + noun.length <= end) === true;

/** Longest unit that starts exactly at `from`; blanks between its characters are passed over, Latin units end with their word. */
export function matchUnit(text: string, from: number, end: number): UnitMatch | undefined {
  const place = from < end ? (first[text.charCodeAt(from)] ?? 0) : 0;
  if (place === 0) return undefined;
  let node: TrieNode | undefined = nodes[place - 1];
  let found: UnitMatch | undefined;
  const stop = Math.min(end, from + MAX_PRINTED_LENGTH);
  for (let i = from; node !== undefined;) {
    if (node.entry !== undefined && endsHere(node, text, from, i + 1, end)) found = { entry: node.entry, end: i + 1 };
    if (node.next.size === 0) break;
    i++;
    while (i < stop && BLANK[text.charCodeAt(i)] === 1) i++;
    if (i >= stop) break;
    const code = text.charCodeAt(i);
    node = node.next.get(FOLD[code] ?? code);
  }
  return found;
}

/** Whether the unit from `from` ends before `at`: no Latin word is cut, and its last character opens no other word. */
function endsHere(node: TrieNode, text: string, from: number, at: number, end: number): boolean {
  if (node.latin && at < end && isLatin(FOLD[text.charCodeAt(at)] ?? 0)) return false;
  return !(node.guarded && opensWord(node, text, from, at, end));
}
