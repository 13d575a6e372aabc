import type { CallerUnit } from "@liaocheng/chinese-quantity";
import type { Heading, Report, Sentence, Table, TableCell } from "@liaocheng/report-model";
import { numbersIn, sortNumbers, type SortedNumbers } from "./claims/sort-numbers.js";
import { draftsOf, figuresOf, type SentenceFigures } from "./extract-sentence.js";
import { ALONE, resolveOn } from "./resolvers.js";
import { readSentence, type Reading } from "./sentence/normalize.js";
import { addSentence, printedSentences, wholeLeaf, type PrintedSentence } from "./sentence/printed-sentences.js";
import type { SentenceWords } from "./sentence/sentence-words.js";
import { findTimes } from "./sentence/times.js";

/** What a sentence, or a piece of a long one, says by its own words and those of the sentence before it: all but when. */
export interface SeenSentence {
  readonly printed: PrintedSentence;
  readonly reading: Reading;
  readonly words: SentenceWords;
  readonly found: SentenceFigures;
}

/** The sentences of a report, looked over before the passages that they stand in are read. */
export interface Overview {
  /**
   * A sentence or heading, in one piece or several; they are asked for in the order of the text. Nothing for the rest of a
   * sentence that the end of a page tears apart: it was seen with its beginning.
   */
  see(leaf: Heading | Sentence): readonly SeenSentence[];
  /** Words of a table that are a sentence of their own. */
  seeCell(cell: TableCell, table: Table): readonly SeenSentence[];
}

/** So many sentences are looked over at once: enough to pay, and few beside a book. */
const BATCH = 512;

/**
 * Looks sentences over many at a time and step by step: the readings of all, then their times, their numbers, their figures. Each
 * step takes a few microseconds of a sentence, and twice that where the processor comes to it from all the rest of the reading,
 * and has to fetch its code anew.
 */
export function createOverview(
  report: Report,
  simplify: (text: string) => string,
  units: readonly CallerUnit[] | undefined,
): Overview {
  const { sentences, beforeTables } = printedSentences(report, simplify);
  let seen: readonly SeenSentence[] = [];
  /** The next of those seen, and of all sentences. */
  let at = 0;
  let next = 0;
  return { see, seeCell };

  function see(leaf: Heading | Sentence): readonly SeenSentence[] {
    if (at === seen.length && next < sentences.length) lookOn();
    const from = at;
    while (at < seen.length && seen[at]?.printed.leaf === leaf) at++;
    return seen.slice(from, at);
  }

  function seeCell(cell: TableCell, table: Table): readonly SeenSentence[] {
    const pieces: PrintedSentence[] = [];
    addSentence(pieces, wholeLeaf(cell), beforeTables.get(table), false);
    return look(pieces);
  }

  /** Looks over the next sentences, up to the end of a paragraph, and forgets those before. */
  function lookOn(): void {
    const from = next;
    next = Math.min(from + BATCH, sentences.length);
    while (sentences[next]?.goesOn === true) next++;
    seen = look(sentences.slice(from, next));
    at = 0;
  }

  function look(pieces: readonly PrintedSentence[]): readonly SeenSentence[] {
    const readings = pieces.map(({ readable }) => readSentence(simplify(readable)));
    const times = readings.map(({ text }) => findTimes(text));
    const quantities = readings.map(({ text }) => numbersIn(text, units));
    return resolveAll(
      pieces.map((printed, index): SortedSentence => {
        const reading = readings[index] as Reading;
        const words = { text: reading.text, times: times[index] ?? [], before: printed.before, told: undefined };
        return { printed, reading, words, numbers: sortNumbers(words, units, quantities[index], reading.signs) };
      }),
    );
  }
}

/** A sentence whose numbers are sorted. */
interface SortedSentence {
  readonly printed: PrintedSentence;
  readonly reading: Reading;
  /** Its words alone. */
  readonly words: SentenceWords;
  readonly numbers: SortedNumbers;
}

/** The figures of sentences: one resolver over all of them behind the other, up to the one that asks what the sentence before told. */
function resolveAll(sentences: readonly SortedSentence[]): readonly SeenSentence[] {
  let drafts = sentences.map(({ words, numbers }) => draftsOf(words.text, numbers.kept));
  for (const { resolve } of ALONE)
    drafts = sentences.map(({ words }, index) => {
      const ofSentence = drafts[index] ?? [];
      return ofSentence.length === 0 ? ofSentence : resolve(words, ofSentence);
    });
  let told: SentenceFigures["figures"] = [];
  return sentences.map(({ printed, reading, words: alone, numbers }, index): SeenSentence => {
    const words = printed.goesOn && told.length > 0 ? { ...alone, told } : alone;
    const found = figuresOf(words, resolveOn(words, drafts[index] ?? []), numbers.leftOut);
    told = found.figures;
    return { printed, reading, words, found };
  });
}
