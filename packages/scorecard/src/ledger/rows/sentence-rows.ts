import { readAttribution } from "../attribution/read-attribution.js";
import type { Attribution } from "../attribution/attribution.js";
import { printedTimes } from "../due/printed-time.js";
import type { Figures } from "../figures.js";
import { subjectUnits } from "../attribution/subject-units.js";
import { EVENTS, VERBS } from "../lexicon/deeds.js";
import { GOES_ON } from "../lexicon/targets.js";
import type { Stretch } from "../stretch.js";
import { classOf, type ClauseClass } from "./clause-class.js";
import type { Row } from "./row.js";
import { segmentsOf, type Segment } from "./segments.js";
import { openingOf } from "./verb-of.js";

/** Rows of a paragraph, filled sentence by sentence; brackets may name who answers for sentences before. */
export interface RowBuilder {
  readonly sentence: (stretch: Stretch, deeds: boolean) => void;
  readonly rows: () => readonly Row[];
}

interface Clause extends Segment {
  readonly words: string;
  readonly class: ClauseClass;
  readonly opens: boolean;
}

/** Builds the rows of one paragraph. */
export function rowBuilder(text: string, figures: Figures): RowBuilder {
  const rows: Row[] = [];
  /** From here on rows of the paragraph, and of the sentence, have no unit yet. */
  let unanswered = 0;
  return {
    rows: () => rows,
    sentence(stretch, deeds) {
      const segments = segmentsOf(text, stretch);
      let from = rows.length;
      let waiting: Attribution | undefined;
      let passed: Clause[] = [];
      let time: string | undefined;
      let means: Clause | undefined;
      let opens = true;
      for (let index = 0; index < segments.length; index += 1) {
        const segment = segments[index];
        if (segment === undefined) break;
        if (segment.kind === "attribution") {
          const run = attributionRun(segments, index);
          index += run.length - 1;
          const attribution = readAttribution(run.map(({ words }) => words).join("；"), "bracket");
          if (attribution === undefined) continue;
          if (rows.length === from && passed.length > 0) rows.push(rowOfPassed(passed));
          const at =
            rows.length > from
              ? from
              : index === run.length - 1 && segments[0] === segment && isBracket(text, segment)
                ? unanswered
                : rows.length;
          if (at === rows.length) waiting = attribution;
          for (let row = at; row < rows.length; row += 1) answer(rows, row, attribution);
          if (at < rows.length) from = unanswered = rows.length;
          passed = [];
          means = undefined;
          continue;
        }
        const printed = text.slice(segment.start, segment.end);
        const subject = deeds ? subjectUnits(printed) : undefined;
        const words = printed.slice(subject?.end ?? 0);
        const clause: Clause = { ...segment, words, class: classOf(words), opens };
        opens = "；;。！？".includes(segment.mark) && segment.mark !== "";
        if (isTimeAlone(words)) {
          time = words;
          opens = true;
          continue;
        }
        const indicators = figures.within(segment);
        const last = rows.length > from ? rows.at(-1) : undefined;
        if (last !== undefined && goesOn(words, last, text, indicators.length > 0)) {
          rows[rows.length - 1] = { ...last, end: segment.end, indicators: [...last.indicators, ...indicators] };
          means = undefined;
        } else if (indicators.length > 0 || (deeds && (clause.class === "deed" || clause.class === "target"))) {
          const start =
            means !== undefined && segment.start - means.start <= 2 * (segment.end - segment.start) + 1
              ? means.start
              : segment.start;
          const deed = { start: segment.start + (subject?.end ?? 0) + openingOf(words).from, end: segment.end };
          rows.push({ start, end: segment.end, deed, indicators, attribution: subject?.attribution ?? waiting, time });
          means = undefined;
        } else {
          means = clause.class === "effort" && clause.opens && segment.mark === "，" ? clause : undefined;
          if (deeds) passed.push(clause);
        }
      }
    },
  };
}

const isBracket = (text: string, { start }: Segment): boolean => "（(".includes(text.charAt(start));

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

const isTimeAlone = (words: string): boolean => {
  const [time] = printedTimes(words);
  return time !== undefined && time.start <= 1 && time.end >= words.length;
};

const LONGEST_ROW = 160;

/** Whether a clause goes on about the deed before: 到位资金300亿元; 3月底前印发. */
function goesOn(words: string, last: Row, text: string, figures: boolean): boolean {
  if (last.end - last.start > LONGEST_ROW) return false;
  if (figures && last.indicators.length > 0 && GOES_ON.startingAt(words, 0) !== undefined) return true;
  const { at } = openingOf(words);
  const rest = words.slice(at);
  const bare = VERBS.startingAt(rest, 0)?.text === rest || EVENTS.startingAt(rest, 0)?.text === rest;
  return bare && last.time === undefined && printedTimes(text.slice(last.start, last.end)).length === 0;
}
