import type { Annex, Diagnostic, Indicator, Paragraph, Report, Section } from "@liaocheng/report-model";
import type { LeftOutNumber } from "./left-out-number.js";
import type { Catalogue } from "@liaocheng/indicator-catalogue";
import { diagnoseNumbers } from "./diagnose-numbers.js";
import { announces } from "./headline/opens-targets.js";
import { extractSentence } from "./extract-sentence.js";
import type { PassageWords } from "./figure.js";
import { isInterval, type Anchor, type Frame } from "./period/frame.js";
import { resolvePeriod } from "./period/resolve-period.js";
import { openedFrame, sectionFrame } from "./period/section-frame.js";
import { findTimes, NO_TIMES } from "./period/times.js";
import { readFigures, sourceEnd, sourceStart } from "./reading.js";
import { isClauseMark } from "./segment.js";
import { comparesWithLastYear, firstPromise, frameOfFigure } from "./status/passage-frame.js";
import { resolveStatus } from "./status/resolve-status.js";
import { toIndicator } from "./to-indicator.js";
import { mayHold, WORD_SIGNS } from "./word-signs.js";

type Block = Report["children"][number] | Section["children"][number];

interface Walk {
  readonly anchor: Anchor;
  readonly catalogue: Catalogue;
  readonly indicators: Indicator[];
  readonly leftOut: LeftOutNumber[];
  readonly diagnostics: Diagnostic[];
  /** What the passage being read speaks of. */
  frame: Frame;
  /** What the part it stands in speaks of. */
  partFrame: Frame;
  /** The sentence, or run-in heading, before the one being read. */
  before: string | undefined;
  /** The outline of the plan for years ahead is being told, inside a part on the year's tasks. */
  inOutline: boolean;
  /** A passage about other years goes on over the paragraphs of a review or a plan, but not of yearly tasks. */
  framePersists: boolean;
}

const OPEN: Frame = { status: "other", from: undefined, to: undefined, open: true };
const CLOSED: Frame = { status: "other", from: undefined, to: undefined };
/** Longer sentences (tables, texts without full stops) are read in pieces, so that time stays linear. */
const LONGEST_SENTENCE = 1200;

/** Reads a tree passage by passage; what a passage speaks of carries over from heading and opening sentence. */
export function readPassages(
  report: Report,
  anchor: Anchor,
  catalogue: Catalogue,
): Pick<Walk, "indicators" | "leftOut" | "diagnostics"> {
  const walk: Walk = {
    anchor,
    catalogue,
    indicators: [],
    leftOut: [],
    diagnostics: [],
    frame: OPEN,
    partFrame: OPEN,
    framePersists: true,
    before: undefined,
    inOutline: false,
  };
  readBlocks(walk, report.children, []);
  return walk;
}

const persists = ({ framePersists, inOutline }: Walk): boolean => framePersists || inOutline;

function readBlocks(walk: Walk, children: readonly Block[], path: readonly string[]): void {
  for (const node of children) {
    switch (node.type) {
      case "section":
        if (node.depth === 1) {
          walk.partFrame = sectionFrame(node, walk.anchor);
          walk.framePersists = node.role !== "tasks" && node.role !== "self-government";
        }
        if (node.depth <= 2) walk.inOutline = false;
        if (node.depth === 1 || !persists(walk)) walk.frame = walk.partFrame;
        readBlocks(walk, node.children, behind(path, node.heading));
        break;
      case "annex":
        readAnnex(walk, node);
        break;
      case "paragraph":
        readParagraph(walk, node, path);
        break;
      case "heading":
        readSentence(walk, node.value, node.position.start.offset, path, false);
        walk.before = node.value;
        break;
      default:
    }
  }
}

/** The path one step longer; every indicator keeps its path, and a spread or grown array would leave room for more. */
function behind(path: readonly string[], heading: string): readonly string[] {
  const longer = new Array<string>(path.length + 1);
  for (let step = 0; step < path.length; step++) longer[step] = path[step] ?? "";
  longer[path.length] = heading;
  return longer;
}

/** Lists of projects and actions are promises for the year planned; glossaries define; lists of documents hold no figures. */
function readAnnex(walk: Walk, annex: Annex): void {
  const { planYear } = walk.anchor;
  if (annex.kind === "policies") return;
  const planned = annex.kind === "livelihood-projects" || annex.kind === "action-plans";
  const frame: Frame = planned ? { status: "target", from: planYear, to: planYear } : CLOSED;
  const path = [annex.title];
  for (const node of annex.children) {
    walk.frame = frame;
    if (node.type !== "paragraph" && node.type !== "item" && node.type !== "glossaryEntry") continue;
    for (const child of node.children) {
      if (child.type === "sentence") readSentence(walk, child.value, child.position.start.offset, path, false);
    }
  }
}

function readParagraph(walk: Walk, node: Paragraph, path: readonly string[]): void {
  if (!persists(walk)) walk.frame = walk.partFrame;
  let opening = true;
  for (const child of node.children) {
    if (child.type !== "sentence") continue;
    readSentence(walk, child.value, child.position.start.offset, path, opening);
    walk.before = child.value;
    opening = false;
  }
  walk.before = undefined;
}

function readSentence(walk: Walk, value: string, start: number, path: readonly string[], opening: boolean): void {
  if (value.length <= LONGEST_SENTENCE) {
    readPiece(walk, value, start, path, opening);
    return;
  }
  for (let from = 0; from < value.length;) {
    const to = pieceEnd(value, from);
    readPiece(walk, value.slice(from, to), start + from, path, opening);
    from = to;
  }
}

/** End of the next piece of a sentence: behind a clause mark when the sentence is too long to be read at once. */
function pieceEnd(value: string, from: number): number {
  const last = from + LONGEST_SENTENCE;
  if (value.length <= last) return value.length;
  for (let at = last; at > from + LONGEST_SENTENCE / 2; at--) if (isClauseMark(value.charCodeAt(at - 1))) return at;
  return last;
}

/** 《纲要草案》设置了29项主要指标，包括…: behind a look back, or before the tasks of the year, the plan is told. */
const PLAN_OUTLINE =
  /(?:纲要|规划)(?:（草案）|草案)?》?[^，。；]{0,40}(?:设置|提出|安排|确定|明确)了?[^，。；]{0,12}(?:指标|目标)/u;
const YEARS_OF_PLAN = 5;

/** Enters the outline of the plan, and leaves it where the targets of the year are announced. */
function followOutline(walk: Walk, text: string): void {
  const { planYear } = walk.anchor;
  if (PLAN_OUTLINE.test(text)) {
    walk.inOutline = true;
    const to = planYear === undefined ? undefined : planYear + YEARS_OF_PLAN - 1;
    walk.frame = isInterval(walk.partFrame) ? walk.partFrame : { status: "target", from: planYear, to };
  } else if (walk.inOutline && announces(text, planYear, false).what === "targets") {
    walk.inOutline = false;
    walk.frame = walk.partFrame;
  }
}

/** Outside the parts that a report is divided in, the announcement of the year's targets opens a passage of its own. */
const announcesTargets = ({ partFrame, frame, anchor }: Walk, text: string): boolean =>
  partFrame.open === true && frame.status !== "target" && announces(text, anchor.planYear, false).what === "targets";

function readPiece(walk: Walk, value: string, start: number, path: readonly string[], opening: boolean): void {
  const reading = readFigures(value);
  if (reading === undefined) return;
  const { text, signs } = reading;
  const times = mayHold(signs, WORD_SIGNS.year) || mayHold(signs, WORD_SIGNS.plan) ? findTimes(text) : NO_TIMES;
  const { figures, leftOut } = extractSentence({ text, times, signs, before: walk.before });
  if (times.length > 0 && (opening || figures.length === 0)) {
    walk.frame = openedFrame(text, times, walk.frame, walk.anchor) ?? walk.frame;
  }
  if (opening && walk.partFrame.status === "target") followOutline(walk, text);
  if (figures.length > 0 && announcesTargets(walk, text)) {
    walk.frame = { status: "target", from: walk.anchor.planYear, to: walk.anchor.planYear };
  }
  const passedOver: LeftOutNumber[] = [];
  for (const { mention, reason } of leftOut) {
    const from = sourceStart(reading, mention.start);
    const to = sourceEnd(reading, mention.end);
    const number = { start: start + from, end: start + to, text: value.slice(from, to), reason };
    passedOver.push(number);
    walk.leftOut.push(number);
  }
  for (const diagnostic of diagnoseNumbers(value, start, passedOver)) walk.diagnostics.push(diagnostic);
  if (figures.length === 0) return;
  const words: PassageWords = {
    text,
    times,
    signs,
    promiseAt: mayHold(signs, WORD_SIGNS.promise) ? firstPromise(text) : Infinity,
    comparesWithLastYear: comparesWithLastYear(text),
  };
  for (const figure of figures) {
    const frame = frameOfFigure(words, figure, walk.frame, walk.anchor);
    const period = resolvePeriod(words, figure, frame, walk.anchor);
    const status = resolveStatus(words, figure, frame, walk.anchor, period);
    walk.indicators.push(
      toIndicator(figure, { period, status, reading, value, start, path, catalogue: walk.catalogue }),
    );
  }
}
