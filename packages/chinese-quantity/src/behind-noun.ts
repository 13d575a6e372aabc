import { BLANK, CHAR_CLASS, OTHER } from "./char-class.js";
import { codesOf } from "./numeral-signs.js";
import { boundAfter, type BoundMatch } from "./qualifiers.js";

/** Longest noun between a number and its comparator: 羊单位, 农村居民. */
const LONGEST_NOUN = 4;
/** What the comparators of {@link ACROSS} begin with. */
const OPENS_COMPARATOR = codesOf("以及或之左");
const ACROSS: ReadonlySet<string> = new Set([
  "以上",
  "及以上",
  "或以上",
  "以下",
  "及以下",
  "或以下",
  "以内",
  "之内",
  "左右",
]);
/** Characters that no noun holds: between them and the number something else begins. */
const NO_NOUN = codesOf("的了着过和与并且而在于为是达至由从按占有将可不已均各每这那其被让使对向给等年月日号时分第");
/** A noun right behind a number, and the comparator behind the noun: 1200万|羊单位|以内. */
export interface NounAndBound {
  /** Index behind the noun. */
  readonly end: number;
  readonly match: BoundMatch;
}

/** Reads on over one to four Chinese characters that are no number to a comparator behind them. */
export function boundBehindNoun(text: string, from: number, end: number): NounAndBound | undefined {
  const stop = Math.min(end, from + LONGEST_NOUN + 1);
  for (let at = from; at < stop; at++) {
    if (at > from && OPENS_COMPARATOR.has(text.charCodeAt(at))) {
      const match = boundAfter(text, at, end);
      if (match !== undefined && isAcross(text, end, match)) return { end: at, match };
    }
    if (!isNounCharacter(text, at)) return undefined;
  }
  return undefined;
}

function isNounCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x4e00 || code > 0x9fff || CHAR_CLASS[code] !== OTHER || BLANK[code] === 1) return false;
  return !NO_NOUN.has(code);
}

/** Of 20家省级以上园区 and 500名本科以上人才 the comparator says which ones: it bounds the number only where nothing follows. */
function isAcross(text: string, end: number, { qualifier }: BoundMatch): boolean {
  return ACROSS.has(qualifier.text) && (qualifier.end >= end || ENDS_CLAUSE.test(text.charAt(qualifier.end)));
}

const ENDS_CLAUSE = /[，。；：、！？,;!?）)\]”\s|｜]/u;
