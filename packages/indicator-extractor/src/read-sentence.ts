import type { Diagnostic, Heading, Indicator, Sentence, Table, TableCell } from "@liaocheng/report-model";
import type { Overview, SeenSentence } from "./look-over.js";
import { diagnoseNumbers } from "./diagnose-numbers.js";
import type { LeftOutMention } from "./claims/sort-numbers.js";
import { extractSentence } from "./extract-sentence.js";
import type { Figure } from "./draft.js";
import type { SentenceWords } from "./sentence/sentence-words.js";
import type { LeftOutNumber } from "./left-out-number.js";
import { passageWords } from "./passage/passage-words.js";
import { unknownUnitDiagnostic } from "./unknown-unit.js";
import type { KnownWords } from "./known-words.js";
import type { Clock } from "./passage/clock.js";
import type { Frame } from "./passage/frame.js";
import { frameOfFigure } from "./passage/frame-of-figure.js";
import { frameOfSentence, nextState, stateAfter, stateWith, type PassageState } from "./passage/state.js";
import { sourceEnd, sourceStart, type Reading } from "./sentence/normalize.js";
import { findTimes } from "./sentence/times.js";
import { resolveStatus } from "./status/resolve-status.js";
import { contradictionDiagnostic } from "./when/contradiction-diagnostic.js";
import { settleContradictions } from "./when/contradictions.js";
import { termTold } from "./passage/term-told.js";
import type { Dated } from "./when/dated.js";
import { resolvePeriod } from "./when/resolve-period.js";
import { figureOfCell, originsOfCell } from "./table/figure-of-cell.js";
import type { WrittenCell } from "./table/written-out.js";
import { placeFigures } from "./key/part-of-territory.js";
import { toIndicator } from "./to-indicator.js";

/** Where a sentence is: the headings above it, and whether it opens its paragraph. */
export interface SentencePlace {
  readonly path: readonly string[];
  readonly opening: boolean;
}

/** What sentences are read into. */
interface Findings {
  readonly indicators: Indicator[];
  readonly leftOut: LeftOutNumber[];
  readonly diagnostics: Diagnostic[];
}

/** Reads sentences into findings, each as the overview has seen it. Each gives the state in which the passage goes on. */
export function sentenceReader(
  clock: Clock,
  { catalogue, units, home }: KnownWords & { readonly home: string | undefined },
  into: Findings,
  overview: Overview,
) {
  const callsReviewedThis = clock.thisYear !== undefined && clock.thisYear !== clock.planYear;
  return { read, readProse, readWritten };

  /** Reads a cell; false when its sentence states anything but the one figure. */
  function readWritten(cell: WrittenCell, place: SentencePlace, state: PassageState): boolean {
    const { reading, value, start } = cell;
    const { text } = reading;
    const sentence: SentenceWords = { text, times: findTimes(text), before: undefined };
    const figure = figureOfCell(cell, extractSentence(sentence, { units }).figures);
    if (figure === undefined) return false;
    readFacts({ value, start, path: place.path, reading, sentence, figures: [figure], state });
    const indicator = into.indicators.at(-1);
    if (indicator !== undefined) indicator.origins = originsOfCell(indicator, cell.hasTime);
    return true;
  }

  function read(leaf: Heading | Sentence, place: SentencePlace, state: PassageState): PassageState {
    return readPieces(overview.see(leaf), place, state);
  }

  /** Reads words of a table that are a sentence of their own. */
  function readProse(cell: TableCell, table: Table, place: SentencePlace, state: PassageState): void {
    readPieces(overview.seeCell(cell, table), place, state);
  }

  function readPieces(pieces: readonly SeenSentence[], place: SentencePlace, state: PassageState): PassageState {
    let next = state;
    for (const seen of pieces) next = readPiece(seen, place, next);
    return next;
  }

  function readPiece(seen: SeenSentence, place: SentencePlace, state: PassageState): PassageState {
    const { printed, reading, words: sentence, found } = seen;
    const { value, start } = printed;
    const { figures, leftOut } = found;
    const next = nextState(sentence, figures.length, place.opening, state, clock);
    const passedOver = leftOut.length === 0 ? NOTHING : passedOverIn(leftOut, reading, value, start);
    for (const number of passedOver) into.leftOut.push(number);
    for (const diagnostic of diagnoseNumbers(value, start, reading.signs, passedOver))
      into.diagnostics.push(diagnostic);
    // 其中 is of the sentence right before it, figures or none; so is 增长5% alone.
    if (figures.length === 0) return next.lastMonths === undefined ? next : stateAfter(next, NOTHING_DATED);
    const dates = readFacts({ value, start, path: place.path, reading, sentence, figures, state: next });
    const term = termTold(figures, dates, next.frame, clock);
    const behind = term === undefined ? next : stateWith(next, { frame: { ...next.frame, term } });
    const last = dates.at(-1);
    const lastYear = into.indicators.at(-1)?.status === "target" ? last?.years?.[1] : undefined;
    return stateAfter(behind, { lastMonths: last?.months, lastYear });
  }

  function readFacts({ value, start, path, reading, sentence, figures, state }: SentenceRead): readonly Dated[] {
    const { text } = sentence;
    const words = passageWords(sentence, callsReviewedThis ? "reviewed" : "planned");
    const dates: Dated[] = [];
    const datedBefore = (figure: Figure | undefined): Dated | undefined =>
      figure === undefined ? undefined : dates[figures.indexOf(figure)];
    const { part } = state;
    const passage = frameOfSentence(text, state);
    const from = into.indicators.length;
    for (const figure of figures) {
      const frame: Frame = frameOfFigure(words, figure, { frame: passage, isOpenPart: part.open === true, clock });
      const first = resolvePeriod({ words, figures, frame, part, clock, datedBefore }, figure);
      const clause = words.text.slice(figure.from, figure.mention.start);
      const told = resolveStatus({ words, figure, frame, isOpenPart: part.open === true, clock, dated: first, clause });
      const settled = settleContradictions(first, told, { words, figure, frame, part, clock });
      dates.push(settled.dated);
      const { dated, status } = settled;
      const indicator = toIndicator(figure, { dated, status, reading, value, start, path, catalogue });
      into.indicators.push(indicator);
      if (indicator.quantity.unknownUnit === true) into.diagnostics.push(unknownUnitDiagnostic(indicator));
      if (settled.contradiction !== undefined)
        into.diagnostics.push(contradictionDiagnostic(settled.contradiction, first.period, indicator));
    }
    placeFigures(into.indicators.slice(from), words, figures, { home, catalogue });
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

interface SentenceRead {
  readonly value: string;
  readonly start: number;
  readonly path: readonly string[];
  readonly reading: Reading;
  readonly sentence: SentenceWords;
  readonly figures: readonly Figure[];
  readonly state: PassageState;
}
