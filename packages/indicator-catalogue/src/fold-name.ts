/** Words that mean the same within an indicator's name, longest first for each opening character. */
const SAME_WORDS: readonly (readonly [from: string, to: string])[] = [
  ["国内生产总值", "GDP"],
  ["地区生产总值", "GDP"],
  ["生产总值", "GDP"],
  ["规上", "规模以上"],
  ["限上", "限额以上"],
  ["营收", "营业收入"],
  ["研究与试验发展", "研发"],
  ["研究与实验发展", "研发"],
  ["研究与发展", "研发"],
  ["研究和发展", "研发"],
  ["研究和试验发展", "研发"],
  ["研发与试验发展", "研发"],
  ["R&D", "研发"],
  ["科技研发", "研发"],
  ["全体居民", "居民"],
  ["常住居民", "居民"],
  ["居民家庭", "居民"],
  ["的", ""],
];

const BY_FIRST = new Map<number, (readonly [string, string])[]>();
for (const pair of SAME_WORDS) {
  const first = pair[0].charCodeAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), pair]);
}

const DROPPED = "“”\"'‘’《》〈〉「」『』 　\t\r\n·";
const FULL_WIDTH_TO_ASCII = 0xfee0;

/** Characters that some step of folding may change, so that all others pass at the price of one look. */
const FOLDS = new Uint8Array(0x10000);
const CHARACTER = 1;
const WORD = 2;
const BRACKET = 4;
for (const first of BY_FIRST.keys()) FOLDS[first] = WORD;
for (const mark of DROPPED) FOLDS[mark.charCodeAt(0)] = CHARACTER;
for (let code = 0xff01; code <= 0xff5e; code++) FOLDS[code] = CHARACTER;
for (let code = 0x61; code <= 0x7a; code++) FOLDS[code] = CHARACTER;
for (const bracket of "（(") FOLDS[bracket.charCodeAt(0)] = (FOLDS[bracket.charCodeAt(0)] ?? 0) | BRACKET;

/**
 * Brings a name into the form names are compared in: no quotes, blanks or 的, half-width capitals, one word for each of
 * the synonyms within names (地区生产总值 and 国内生产总值, 规上 and 规模以上).
 */
export function foldName(name: string): string {
  let steps = 0;
  for (let at = 0; at < name.length; at++) steps |= FOLDS[name.charCodeAt(at)] ?? 0;
  if (steps === 0) return name;
  const named = (steps & BRACKET) === 0 ? name : name.replace(ABBREVIATION, "");
  const narrow = (steps & CHARACTER) === 0 ? named : foldStep(named, CHARACTER, foldCharacter);
  return foldStep(narrow, WORD, foldWord);
}

/** 地区生产总值（GDP）: the same once more in letters. */
const ABBREVIATION = /[（(][A-Za-zＡ-Ｚａ-ｚ&＆]{2,6}[）)]/gu;

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
  const narrow = code >= 0xff01 ? String.fromCharCode(code - FULL_WIDTH_TO_ASCII) : character;
  return [character, narrow.toUpperCase()];
}
