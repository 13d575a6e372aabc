/** Characters of a text that no report reaches, and beyond which a text is taken as several. */
export const LONGEST_REPORT = 4_000_000;

/** Characters that are read at once where nothing tells reports apart. */
const MOST = 300_000;

/** Title, meeting and opening words of one report stand within so many characters. */
const OPENING = 3000;

/** A part of a long text that is read as a report. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** A report begins here; else it goes on from the stretch before. */
  readonly opens: boolean;
}

const LONGEST_TITLE = 80;
const BLANKS = /\s+/gu;
const TITLE = /^《?[^。！？；，：]{0,36}政府工作的?报告》?(?:[（(][^）)]*[）)])?(?:[—－].*)?$/u;
/** 现在，我代表市人民政府，向大会报告工作: said once, in the beginning. */
const OPENING_WORDS = /我(?:受[^。！？]{1,20}委托，?)?代表[^。！？]{2,40}(?:报告|作[^。！？]{0,8}工作)/u;
const OPENING_WORDS_WITHIN = 200;
const PART = /^\s*(?:第[一二三四五六七八九十]{1,3}[章部篇]|[一二三四五六七八九十]{1,3}、)/u;
const ENDS = "。！？；\n";

/**
 * Cuts a text that is longer than any report where reports begin: at a title or at the words that open a speech. Where none comes for long, at a
 * part, else between lines, else behind a sentence.
 *
 * @param most - Characters of a stretch at most.
 */
export function stretchesOf(text: string, most = MOST): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  let opens = true;
  let part = 0;
  let before = 0;
  const cut = (end: number, next: boolean): void => {
    if (end > start) found.push({ start, end, opens });
    start = end;
    opens = next;
  };
  for (const line of linesOf(text)) {
    if (opensReport(text, line) && (!opens || line.start - start > OPENING)) cut(line.start, true);
    while (line.end - start > most) cut(cutWithin(text, { start, most, end: line.end }, [part, before]), false);
    if (PART.test(text.slice(line.start, line.start + 12))) part = line.start;
    before = line.end;
  }
  cut(text.length, false);
  return found;
}

interface Line {
  readonly start: number;
  /** Behind its line end. */
  readonly end: number;
}

function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed + 1;
    yield { start, end };
    start = end;
  }
}

function opensReport(text: string, { start, end }: Line): boolean {
  if (end - start <= LONGEST_TITLE && TITLE.test(text.slice(start, end).replaceAll(BLANKS, ""))) return true;
  return OPENING_WORDS.test(text.slice(start, Math.min(end, start + OPENING_WORDS_WITHIN)));
}

interface Room {
  readonly start: number;
  readonly most: number;
  readonly end: number;
}

/** The first of the places that lies well behind the start; within a line without end behind a sentence. */
function cutWithin(text: string, { start, most, end }: Room, places: readonly number[]): number {
  const place = places.find((one) => one > start + most / 2 && one <= start + most);
  if (place !== undefined) return place;
  const furthest = Math.min(start + most, end);
  for (let at = furthest; at > start + most / 2; at -= 1) if (ENDS.includes(text.charAt(at - 1))) return at;
  return furthest;
}
