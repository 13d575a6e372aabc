import type { Diagnostic, Indicator } from "@liaocheng/report-model";
import { diagnoseNumbers } from "./diagnose-numbers.js";
import type { LeftOutMention } from "./claims/sort-numbers.js";
import { extractSentence } from "./extract-sentence.js";
import type { Figure } from "./draft.js";
import type { PassageWords, SentenceWords } from "./sentence/sentence-words.js";
import type { LeftOutNumber } from "./left-out-number.js";
import { comparesWithLastYear, firstPromise } from "./lexicon/intent.js";
import { unknownUnitDiagnostic } from "./unknown-unit.js";
import type { KnownWords } from "./known-words.js";
import type { Clock } from "./passage/clock.js";
import type { Frame } from "./passage/frame.js";
import { frameOfFigure } from "./passage/frame-of-figure.js";
import { frameOfSentence, nextState, stateAfter, stateWith, type PassageState } from "./passage/state.js";
import { createOverview } from "./sentence/look-over.js";
import { sourceEnd, sourceStart, type Reading } from "./sentence/normalize.js";
import { isClauseMark } from "./sentence/segments.js";
import { findTimes } from "./sentence/times.js";
import { resolveStatus } from "./status/resolve-status.js";
import { contradictionDiagnostic } from "./when/contradiction-diagnostic.js";
import { settleContradictions } from "./when/contradictions.js";
import { termTold } from "./passage/term-told.js";
import type { Dated } from "./when/dated.js";
import { resolvePeriod } from "./when/resolve-period.js";
import { figureOfCell, originsOfCell } from "./table/figure-of-cell.js";
import type { WrittenCell } from "./table/written-out.js";
import { toIndicator } from "./to-indicator.js";

/** Where a sentence is: its offset in the text, the headings above it, and whether it opens its paragraph. */
export interface SentencePlace {
  readonly start: number;
  readonly path: readonly string[];
  readonly opening: boolean;
  /** The sentence as printed, where it is read without the end of a page that stands inside it. */
  readonly printed?: string | undefined;
}

/** What sentences are read into. */
interface Findings {
  readonly indicators: Indicator[];
  readonly leftOut: LeftOutNumber[];
  readonly diagnostics: Diagnostic[];
}

/** Longer sentences (tables, texts without full stops) are read in pieces, so that time stays linear. */
const LONGEST_SENTENCE = 1200;

/** Reads sentences into findings; `simplify` makes a sentence simplified Chinese of the same length. Each gives the state in which the passage goes on. */
export function sentenceReader(
  clock: Clock,
  { catalogue, units }: KnownWords,
  into: Findings,
  simplify: (text: string) => string,
) {
  const callsReviewedThis = clock.thisYear !== undefined && clock.thisYear !== clock.planYear;
  const overview = createOverview(simplify, units, LONGEST_SENTENCE);
  return { read, readWritten, lookOver: overview.lookOver };

  /** Reads a cell; false when its sentence states anything but the one figure. */
  function readWritten(cell: WrittenCell, place: SentencePlace, state: PassageState): boolean {
    const { reading, value } = cell;
    const { text } = reading;
    const sentence: SentenceWords = { text, times: findTimes(text), before: undefined };
    const figure = figureOfCell(cell, extractSentence(sentence, { units }).figures);
    if (figure === undefined) return false;
    readFacts({ value, place, reading, sentence, figures: [figure], state });
    const indicator = into.indicators.at(-1);
    if (indicator !== undefined) indicator.origins = originsOfCell(indicator, cell.hasTime);
    return true;
  }

  function read(value: string, place: SentencePlace, state: PassageState): PassageState {
    if (value.length <= LONGEST_SENTENCE) return readPiece(value, place, state);
    let next = state;
    for (let from = 0; from < value.length;) {
      const to = pieceEnd(value, from);
      const printed = place.printed?.slice(from, to);
      next = readPiece(value.slice(from, to), { ...place, start: place.start + from, printed }, next);
      from = to;
    }
    return next;
  }

  function readPiece(readable: string, place: SentencePlace, state: PassageState): PassageState {
    const { reading, times, numbers } = overview.see(readable);
    const { printed: value = readable } = place;
    const { text } = reading;
    const sentence: SentenceWords = { text, times, before: state.before, told: state.told };
    const { figures, leftOut } = extractSentence(sentence, { numbers });
    const next = nextState(sentence, figures.length, place.opening, state, clock);
    const passedOver = leftOut.length === 0 ? NOTHING : passedOverIn(leftOut, reading, value, place.start);
    for (const number of passedOver) into.leftOut.push(number);
    for (const diagnostic of diagnoseNumbers(value, place.start, passedOver)) into.diagnostics.push(diagnostic);
    // 其中 is of the sentence right before it, figures or none; so is 增长5% alone.
    if (figures.length === 0) return isFresh(next) ? next : stateAfter(next, undefined, NOTHING_DATED);
    const dates = readFacts({ value, place, reading, sentence, figures, state: next });
    const term = termTold(figures, dates, next.frame, clock);
    const behind = term === undefined ? next : stateWith(next, { frame: { ...next.frame, term } });
    const last = dates.at(-1);
    const lastYear = into.indicators.at(-1)?.status === "target" ? last?.years?.[1] : undefined;
    return stateAfter(behind, figures, { lastMonths: last?.months, lastYear });
  }

  function readFacts({ value, place, reading, sentence, figures, state }: SentenceRead): readonly Dated[] {
    const { text, times, before } = sentence;
    const words: PassageWords = {
      text,
      times,
      before,
      promiseAt: firstPromise(text, callsReviewedThis ? "reviewed" : "planned"),
      comparesWithLastYear: comparesWithLastYear(text),
    };
    const dates: Dated[] = [];
    const datedBefore = (figure: Figure | undefined): Dated | undefined =>
      figure === undefined ? undefined : dates[figures.indexOf(figure)];
    const { part } = state;
    const passage = frameOfSentence(text, state);
    for (const figure of figures) {
      const frame: Frame = frameOfFigure(words, figure, { frame: passage, isOpenPart: part.open === true, clock });
      const first = resolvePeriod({ words, figures, frame, part, clock, datedBefore }, figure);
      const clause = words.text.slice(figure.from, figure.mention.start);
      const told = resolveStatus({ words, figure, frame, isOpenPart: part.open === true, clock, dated: first, clause });
      const settled = settleContradictions(first, told, { words, figure, frame, part, clock });
      dates.push(settled.dated);
      const { dated, status } = settled;
      const { start, path } = place;
      const indicator = toIndicator(figure, { dated, status, reading, value, start, path, catalogue });
      into.indicators.push(indicator);
      if (indicator.quantity.unknownUnit === true) into.diagnostics.push(unknownUnitDiagnostic(indicator));
      if (settled.contradiction !== undefined)
        into.diagnostics.push(contradictionDiagnostic(settled.contradiction, first.period, indicator));
    }
    return dates;
  }
}

export type SentenceReader = ReturnType<typeof sentenceReader>;

const NOTHING: readonly LeftOutNumber[] = [];

/** The numbers left out of a sentence, with their places in the text. */
const passedOverIn = (
  leftOut: readonly LeftOutMention[],
  reading: Reading,
  value: string,
  start: number,
): readonly LeftOutNumber[] =>
  leftOut.map(({ mention, reason }) => {
    const from = sourceStart(reading, mention.start);
    const to = sourceEnd(reading, mention.end);
    return { start: start + from, end: start + to, text: value.slice(from, to), reason };
  });

const NOTHING_DATED = { lastMonths: undefined, lastYear: undefined };

const isFresh = ({ told, lastMonths }: PassageState): boolean => told === undefined && lastMonths === undefined;

interface SentenceRead {
  readonly value: string;
  readonly place: SentencePlace;
  readonly reading: Reading;
  readonly sentence: SentenceWords;
  readonly figures: readonly Figure[];
  readonly state: PassageState;
}

/** End of the next piece of a sentence: behind a clause mark when the sentence is too long to be read at once. */
function pieceEnd(value: string, from: number): number {
  const last = from + LONGEST_SENTENCE;
  if (value.length <= last) return value.length;
  for (let at = last; at > from + LONGEST_SENTENCE / 2; at--) if (isClauseMark(value.charCodeAt(at - 1))) return at;
  return last;
}
