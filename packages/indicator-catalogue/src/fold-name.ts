import { withoutRemarks } from "./remarks.js";
import { SAME_WORDS } from "./same-words.js";

/** The longest word first for each character that words begin with. */
const BY_FIRST = new Map<number, (readonly [string, string])[]>();
for (const pair of SAME_WORDS) {
  const first = pair[0].charCodeAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), pair]);
}
for (const pairs of BY_FIRST.values()) pairs.sort((a, b) => b[0].length - a[0].length);

const DROPPED = "“”\"'‘’《》〈〉「」『』【】 　\t\r\n·_";
const FULL_WIDTH_TO_ASCII = 0xfee0;
const SUBSCRIPT_ZERO = 0x2080;
const SUBSCRIPT_NINE = 0x2089;

/** Characters that some step of folding may change, so that all others pass at the price of one look. */
const FOLDS = new Uint8Array(0x10000);
const CHARACTER = 1;
const WORD = 2;
const REMARK = 4;
for (const first of BY_FIRST.keys()) FOLDS[first] = WORD;
for (const mark of DROPPED) FOLDS[mark.charCodeAt(0)] = CHARACTER;
for (let code = 0xff01; code <= 0xff5e; code++) FOLDS[code] = CHARACTER;
for (let code = 0x61; code <= 0x7a; code++) FOLDS[code] = CHARACTER;
for (let code = SUBSCRIPT_ZERO; code <= SUBSCRIPT_NINE; code++) FOLDS[code] = CHARACTER;
for (const mark of "（(，,") FOLDS[mark.charCodeAt(0)] = (FOLDS[mark.charCodeAt(0)] ?? 0) | REMARK;

/**
 * Brings a name into the form names are compared in: no remarks (（同口径）), quotes, blanks or 的, half-width capitals, one
 * word for each of the synonyms within names (地区生产总值 and 国内生产总值, 规上 and 规模以上).
 */
export function foldName(name: string): string {
  let steps = 0;
  for (let at = 0; at < name.length; at++) steps |= FOLDS[name.charCodeAt(at)] ?? 0;
  if (steps === 0) return name;
  const narrow = (steps & CHARACTER) === 0 ? name : foldStep(name, CHARACTER, foldCharacter);
  const named = (steps & REMARK) === 0 ? narrow : withoutRemarks(narrow);
  return foldStep(named, WORD, foldWord);
}

/** What stands at a place and what to put for it; `undefined` to leave it. */
type Fold = (name: string, at: number) => readonly [printed: string, folded: string] | undefined;

function foldStep(name: string, step: number, fold: Fold): string {
  let folded = "";
  let kept = 0;
  let at = 0;
  while (at < name.length) {
    const change = ((FOLDS[name.charCodeAt(at)] ?? 0) & step) !== 0 ? fold(name, at) : undefined;
    if (change === undefined) {
      at += 1;
      continue;
    }
    folded += name.slice(kept, at) + change[1];
    at += change[0].length;
    kept = at;
  }
  return kept === 0 ? name : folded + name.slice(kept);
}

function foldWord(name: string, at: number): readonly [string, string] | undefined {
  return BY_FIRST.get(name.charCodeAt(at))?.find(([word]) => name.startsWith(word, at));
}

function foldCharacter(name: string, at: number): readonly [string, string] {
  const character = name.charAt(at);
  if (DROPPED.includes(character)) return [character, ""];
  const code = name.charCodeAt(at);
  if (code >= SUBSCRIPT_ZERO && code <= SUBSCRIPT_NINE) return [character, String(code - SUBSCRIPT_ZERO)];
  const narrow = code >= 0xff01 ? String.fromCharCode(code - FULL_WIDTH_TO_ASCII) : character;
  return [character, narrow.toUpperCase()];
}
