import type { Attribution } from "../attribution/attribution.js";
import { readAttribution } from "../attribution/read-attribution.js";
import { subjectUnits } from "../attribution/subject-units.js";
import type { Figures } from "../figures.js";
import type { Stretch } from "../stretch.js";
import { classOf, type ClauseClass } from "./clause-class.js";
import { goesOn, isTimeAlone } from "./continuation.js";
import type { Row } from "./row.js";
import { segmentsOf, type Segment } from "./segments.js";
import { openingOf, ordinalLength } from "./verb-of.js";

/** Rows of a text, filled sentence by sentence; what follows a sentence may name who answers for it. */
export interface RowBuilder {
  readonly sentence: (stretch: Stretch, reading: SentenceReading) => void;
  readonly rows: () => readonly Row[];
}

/** How a sentence is read. */
interface SentenceReading {
  /** Whether deeds make rows; else figures alone do. */
  readonly deeds: boolean;
  readonly figures: Figures;
  /** Whether it opens a paragraph; brackets reach no further back, unless they stand alone. */
  readonly opensParagraph: boolean;
}

/** A clause without the units it opens with, and what it is. */
interface Clause extends Segment {
  readonly words: string;
  readonly class: ClauseClass;
  readonly subject: ReturnType<typeof subjectUnits>;
}

/** What is known of a sentence so far. */
interface SentenceState {
  /** The first row that a unit named in this sentence answers for. */
  from: number;
  /** Units named before their deeds. */
  waiting: Attribution | undefined;
  /** Clauses that made no row. */
  passed: Clause[];
  /** A time that stands alone before its deeds. */
  time: string | undefined;
  /** An effort that opens a sentence, of one row with the deed behind it. */
  means: Clause | undefined;
  /** Whether the next clause opens a sentence, or what stands between semicolons. */
  opens: boolean;
}

/** How many passages in a row are taken for one attribution. */
const MOST_ALONE = 8;

/** Builds the rows of a text. */
export function rowBuilder(text: string): RowBuilder {
  const rows: Row[] = [];
  /** From here on rows of the paragraph have no unit yet. */
  let unanswered = 0;
  /** Sentences that only say who answers and by when (责任单位：市教育局。完成时限：8月底前。), and the first row they are about. */
  let alone: { readonly from: number; readonly words: readonly string[] } | undefined;

  const attributeAlone = (segments: readonly Segment[]): void => {
    if ((alone?.words.length ?? 0) >= MOST_ALONE) return;
    alone = {
      from: alone?.from ?? unanswered,
      words: [...(alone?.words ?? []), ...segments.map(({ words }) => words)],
    };
    const attribution = readAttribution(alone.words.join("；"), "bracket");
    if (attribution === undefined) return;
    for (let index = alone.from; index < rows.length; index += 1) {
      const row = rows[index];
      if (row !== undefined) rows[index] = { ...row, attribution };
    }
    unanswered = rows.length;
  };

  const attribute = (state: SentenceState, run: readonly Segment[], leads: boolean): void => {
    const attribution = readAttribution(run.map(({ words }) => words).join("；"), "bracket");
    if (attribution === undefined) return;
    if (rows.length === state.from && state.passed.length > 0) rows.push(rowOfPassed(state.passed));
    const before = leads && isBracket(text, run[0]) ? unanswered : rows.length;
    const at = rows.length > state.from ? state.from : before;
    if (at === rows.length) state.waiting = attribution;
    else state.from = unanswered = rows.length;
    for (let index = at; index < rows.length; index += 1) answer(rows, index, attribution);
    state.passed = [];
    state.means = undefined;
  };

  const read = (state: SentenceState, clause: Clause, { deeds, figures }: SentenceReading): void => {
    const indicators = figures.within(clause);
    const last = rows.length > state.from ? rows.at(-1) : undefined;
    const { means } = state;
    state.means = undefined;
    if (last !== undefined && goesOn(clause.words, last, text, indicators.length > 0)) {
      rows[rows.length - 1] = { ...last, end: clause.end, indicators: [...last.indicators, ...indicators] };
    } else if (indicators.length > 0 || (deeds && (clause.class === "deed" || clause.class === "target"))) {
      const { subject, end } = clause;
      const start = means !== undefined && isShort(means, clause) ? means.start : clause.start;
      const deed = { start: clause.start + (subject?.end ?? 0) + openingOf(clause.words).from, end };
      const attribution = subject?.attribution ?? state.waiting;
      rows.push({ start, end, deed, indicators, attribution, time: state.time });
    } else if (deeds) {
      if (clause.class === "effort" && state.opens && clause.mark === "，") state.means = clause;
      state.passed.push(clause);
    }
  };

  return {
    rows: () => rows,
    sentence(stretch, reading) {
      const segments = segmentsOf(text, stretch);
      if (segments.length > 0 && segments.every(({ kind }) => kind === "attribution") && rows.length > 0) {
        attributeAlone(segments);
        return;
      }
      alone = undefined;
      if (reading.opensParagraph) unanswered = rows.length;
      const state: SentenceState = {
        from: rows.length,
        waiting: undefined,
        passed: [],
        time: undefined,
        means: undefined,
        opens: true,
      };
      for (let index = 0; index < segments.length; index += 1) {
        const segment = segments[index];
        if (segment === undefined) break;
        if (segment.kind === "attribution") {
          const run = attributionRun(segments, index);
          attribute(state, run, index === 0);
          index += run.length - 1;
          continue;
        }
        const clause = clauseOf(text, segment, reading.deeds);
        if (isTimeAlone(clause.words)) {
          state.time = clause.words;
          state.opens = true;
          continue;
        }
        read(state, clause, reading);
        state.opens = segment.mark !== "" && "；;。！？".includes(segment.mark);
      }
    },
  };
}

function clauseOf(text: string, whole: Segment, deeds: boolean): Clause {
  const segment = { ...whole, start: whole.start + ordinalLength(text.slice(whole.start, whole.end)) };
  const printed = text.slice(segment.start, segment.end);
  const subject = deeds ? subjectUnits(printed) : undefined;
  const words = printed.slice(subject?.end ?? 0);
  return { ...segment, words, subject, class: classOf(words) };
}

const isBracket = (text: string, segment: Segment | undefined): boolean =>
  segment !== undefined && "（(".includes(text.charAt(segment.start));

/** A means much longer than its deed is no part of it. */
const isShort = (means: Stretch, { start, end }: Stretch): boolean => start - means.start <= 2 * (end - start) + 1;

/** Attributions that stand side by side: 市住建局牵头，各区政府配合. */
function attributionRun(segments: readonly Segment[], index: number): Segment[] {
  let end = index;
  while (segments[end]?.kind === "attribution") end += 1;
  return segments.slice(index, end);
}

function answer(rows: Row[], index: number, attribution: Attribution): void {
  const row = rows[index];
  if (row === undefined || row.attribution !== undefined) return;
  rows[index] = { ...row, attribution };
}

/** What a unit is to answer for is a row, be it an effort. */
function rowOfPassed(passed: readonly Clause[]): Row {
  const efforts = passed.filter((clause) => clause.class === "effort");
  const clauses = efforts.length > 0 ? efforts : passed;
  const start = clauses[0]?.start ?? 0;
  const end = clauses.at(-1)?.end ?? start;
  return { start, end, deed: { start, end }, indicators: [], attribution: undefined, time: undefined };
}
