import { sentenceSign, signsIn, signsOf } from "./characters.js";

/**
 * A sentence of the source made readable: blanks and line breaks dropped, marks and digits in their plain form.
 *
 * Hard-wrapped and letter-spaced texts read like plain ones, and offsets still cut the text as given.
 */
export interface Reading {
  readonly text: string;
  /** Where blanks were dropped, in order; empty when none were. */
  readonly gaps: readonly Gap[];
  /** The signs that stand in it as printed. */
  readonly signs: number;
}

/** From the character at `at` of a reading on, the source is `by` characters ahead. */
interface Gap {
  readonly at: number;
  readonly by: number;
}

const NO_GAPS: readonly Gap[] = [];

/** Marks as they stand in texts typed or scanned elsewhere, and the mark that a Chinese text has in their place. */
const PLAIN_MARKS: ReadonlyMap<number, number> = new Map(
  [
    [",﹐", "，"],
    [";﹔", "；"],
    [":︰∶﹕", "："],
    ["!", "！"],
    ["?", "？"],
    ["(﹙", "（"],
    [")﹚", "）"],
    ["｡", "。"],
    ["─", "—"],
    ["､", "、"],
    ["増", "增"],
    ["長", "长"],
    ["〝「『", "“"],
    ["〞‟」』", "”"],
  ].flatMap(([printed = "", plain = ""]) => [...printed].map((mark) => [mark.charCodeAt(0), plain.charCodeAt(0)])),
);
const STRAIGHT_QUOTE = 0x22;

const BLANK = sentenceSign(
  " \n\r\t\u3000\u00a0\ufeff\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\u00ad\0",
);
const PLAIN_FORM = sentenceSign(
  "０１２３４５６７８９％﹪．／·。" + String.fromCharCode(STRAIGHT_QUOTE, ...PLAIN_MARKS.keys()),
);
/** Of ** around strong words in Markdown; a lone star stays. */
const STAR = sentenceSign("*");
/** What is not printed as it is read. */
const UNREADY = BLANK | PLAIN_FORM | STAR;

/** 經(jīng)濟: how a character is read aloud, printed behind it where a page was converted to traditional script. */
const SOUND = /\([a-zü]{0,3}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,3}\)/uy;

/** Length of the sound in brackets at `at`; 0 when there is none. */
function soundAt(source: string, at: number): number {
  SOUND.lastIndex = at;
  return SOUND.exec(source)?.[0].length ?? 0;
}

/** Where the blanks and pairs of stars that begin at `from` end. */
function skipDropped(source: string, from: number): number {
  let at = from;
  while (at < source.length) {
    const sign = signsOf(source.charCodeAt(at)) & UNREADY;
    if (sign === BLANK) at++;
    // > at the head of a line quotes it in Markdown.
    else if (source.charAt(at) === ">" && source.charAt(at - 1) === "\n" && at > from) at++;
    else if (sign === PLAIN_FORM && source.charAt(at) === "(" && soundAt(source, at) > 0) at += soundAt(source, at);
    else if (sign === STAR && source.charCodeAt(at + 1) === source.charCodeAt(at)) at += 2;
    else break;
  }
  return at;
}

const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

/** Half-width form of full-width digits and number signs; one character each, so that places stay. */
function plainDigit(code: number): number {
  if (code >= 0xff10 && code <= 0xff19) return code - 0xfee0;
  if (code === 0xff05 || code === 0xfe6a) return 0x25;
  if (code === 0xff0e) return 0x2e;
  if (code === 0xff0f) return 0x2f;
  return code;
}

/** The plain form of the character at `at`; a comma or colon between digits (1,234 and 3:2) stays, a dot or stop is a point. */
function plainForm(source: string, at: number): string {
  const code = source.charCodeAt(at);
  // 53。6%: a point that a page made a stop.
  if (code === MIDDLE_DOT || code === FULL_STOP) return joinsDigits(source, at) ? "." : String.fromCharCode(code);
  const mark = PLAIN_MARKS.get(code);
  return String.fromCharCode(mark === undefined || joinsDigits(source, at) ? plainDigit(code) : mark);
}

const MIDDLE_DOT = 0xb7;
const FULL_STOP = 0x3002;

/** Reads a sentence; linear, and free of copies when there is nothing to make plain in it. */
export function readSentence(printed: string): Reading {
  const signs = signsIn(printed);
  return (signs & UNREADY) === 0 ? { text: printed, gaps: NO_GAPS, signs } : makePlain(printed, signs);
}

function makePlain(source: string, signs: number): Reading {
  const gaps: Gap[] = [];
  let text = "";
  let quoted = false;
  let copied = 0;
  let dropped = 0;
  let at = 0;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if ((signsOf(code) & UNREADY) === 0) {
      at++;
      continue;
    }
    text += source.slice(copied, at);
    const dropsTo = skipDropped(source, at);
    if (dropsTo > at) {
      const from = at;
      at = dropsTo;
      if (endsItem(source, from, at) || closesDateline(source, from)) {
        text += "；";
        dropped += at - from - 1;
        if (at - from > 1) gaps.push({ at: text.length, by: dropped });
      } else if (separateNumbers(source, from, at)) text += " ".repeat(at - from);
      else {
        dropped += at - from;
        gaps.push({ at: text.length, by: dropped });
      }
    } else if (code === STRAIGHT_QUOTE) {
      quoted = !quoted;
      text += quoted ? "“" : "”";
      at++;
    } else text += plainForm(source, at++);
    copied = at;
  }
  return { text: text + source.slice(copied), gaps, signs };
}

/** Whether the mark at `at` stands between digits: 19·5％, 1,234. */
function joinsDigits(source: string, at: number): boolean {
  return at > 0 && at + 1 < source.length && isDigit(source.charCodeAt(at - 1)) && isDigit(source.charCodeAt(at + 1));
}

/** Whether a blank stands between two items: a label, a bullet or another line of a headline opens the next. */
const endsItem = (source: string, from: number, to: number): boolean =>
  opensLabel(source, from, to) || opensItem(source, from, to) || partsHeadline(source, from, to);

/** 改造80条主干道 新增7万个停车位: a blank between two items of a headline that tell a figure each. */
const partsHeadline = (source: string, from: number, to: number): boolean =>
  HEADLINE_BEFORE.test(source.slice(Math.max(0, from - LONGEST_ITEM), from)) &&
  HEADLINE_BEHIND.test(source.slice(to, to + LONGEST_ITEM));
const LONGEST_ITEM = 24;
const HEADLINE_BEFORE =
  /(?:^|\s)[^\s，。；：、]{0,20}\p{Script=Han}[^\s，。；：、\d]{0,8}\d[^\s，。；：、]{0,4}\p{Script=Han}{2,8}$/u;
const HEADLINE_BEHIND = /^\p{Script=Han}{2,10}\d[^\s，。；：、]{2,20}(?:$|\s)/u;

/** 消费：…⏎投资：…: a line that opens with a label starts anew, though no mark ends the line before it. */
function opensLabel(source: string, from: number, to: number): boolean {
  return (
    from > 0 &&
    source.slice(from, to).includes("\n") &&
    LABEL.test(source.slice(to, to + LONGEST_LABEL)) &&
    !GOES_ON.test(source.charAt(from - 1))
  );
}
/** 新增就业3万人 ──失业率3.2%: an item behind a blank, by its dash or bullet. */
const opensItem = (source: string, from: number, to: number): boolean =>
  from > 0 && OPENS_ITEM.test(source.slice(to, to + 2)) && !GOES_ON.test(source.charAt(from - 1));
const OPENS_ITEM = /^(?:──|——|[●■▶►◆★☆✓✔✅▪•])/u;

/** 云州日报2018年1月8日讯 今年…: the blank behind a dateline; its words belong to no name. */
const closesDateline = (source: string, from: number): boolean =>
  from <= LONGEST_DATELINE && /[日报网社][电讯]$|日消息$/u.test(source.slice(Math.max(0, from - 3), from));

const LONGEST_DATELINE = 40;

const LONGEST_LABEL = 7;
const LABEL = /^[\u4e00-\u9fff]{2,6}[：:]/u;
const GOES_ON = /[，、；。：:（《“和及与的]/u;

/** Blanks between two numbers of several digits keep them apart; between lone digits (1 0 ％) they are letter-spacing. */
function separateNumbers(source: string, from: number, to: number): boolean {
  if (from === 0 || to === source.length || !isDigit(source.charCodeAt(from - 1)) || !isDigit(source.charCodeAt(to)))
    return false;
  const isLong = (at: number): boolean => at >= 0 && at < source.length && isDigit(source.charCodeAt(at));
  return isLong(from - 2) && isLong(to + 1);
}

/** How far the source is ahead of the reading at `index`. */
function aheadAt(gaps: readonly Gap[], index: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle] as Gap).at <= index) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (gaps[low - 1] as Gap).by;
}

/** Offset in the sentence as printed of the character at `index` of the reading. */
export function sourceStart({ gaps }: Reading, index: number): number {
  return index + aheadAt(gaps, index);
}

/** Offset in the sentence as printed just behind the character before `index` of the reading. */
export function sourceEnd({ gaps }: Reading, index: number): number {
  return index === 0 ? 0 : index + aheadAt(gaps, index - 1);
}
