/** A place where a text uses a word of its own making, quoted or numeric. */
export interface CoinageUse {
  /** Without quotes. */
  readonly text: string;
  /** Offset of the first unit behind the opening quote. */
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

const LONGEST_QUOTE = 24;
const OPENING = "“「『";
const CLOSING = "”」』";
const NUMERALS = "一二两三四五六七八九十";
const COUNTED_NOUNS =
  "区线品标校馆纵横环城带升降减增保清基点轴翼圈廊核心极港园河湖江岸山库网链体台业会厂村镇乡县市院所医制改查补供户员岗责室站片屏群表图单卡码照";
/** 三区三线, 一校三馆, 一岗双责 without quotes; idioms such as 一心一意 count no such nouns. */
const UNQUOTED_PAIRS = new RegExp(
  `(?<![${NUMERALS}百千万\\d第])[${NUMERALS}][${COUNTED_NOUNS}][${NUMERALS}双][${COUNTED_NOUNS}]`,
  "gu",
);
/** 1+6, 8+4, 2+N without quotes. */
const UNQUOTED_SUMS = /(?<![\d.+%])\d{1,3}(?:\+(?:\d{1,3}|[NX])){1,5}(?![\d.+%])/giu;

/** Quoted stretches of at most 24 units, innermost pairs; a quote that is never closed opens nothing. */
export function findQuoted(text: string): CoinageUse[] {
  const uses: CoinageUse[] = [];
  let opened = -1;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text.charAt(offset);
    if (OPENING.includes(character)) opened = offset + 1;
    else if (CLOSING.includes(character)) {
      if (opened >= 0 && offset > opened && offset - opened <= LONGEST_QUOTE) {
        uses.push({ text: text.slice(opened, offset), start: opened, end: offset, quoted: true });
      }
      opened = -1;
    }
  }
  return uses;
}

/** Numeric words outside quotes: pairs of counted nouns and sums. */
export function findUnquotedNumeric(text: string): CoinageUse[] {
  return [UNQUOTED_PAIRS, UNQUOTED_SUMS].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match): CoinageUse => {
      return { text: match[0], start: match.index, end: match.index + match[0].length, quoted: false };
    }),
  );
}
