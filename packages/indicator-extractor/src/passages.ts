import { isTaskList, plansAlone } from "./passage/task-list.js";
import { toSimplified } from "@liaocheng/chinese-quantity";
import type {
  Annex,
  Diagnostic,
  Indicator,
  Paragraph,
  Evidence,
  Heading,
  Report,
  Section,
  Sentence,
  Table,
} from "@liaocheng/report-model";
import type { KnownWords } from "./known-words.js";
import type { LeftOutNumber } from "./left-out-number.js";
import type { Clock } from "./passage/clock.js";
import { CLOSED, isInterval, OPEN, planFrame, type Frame } from "./passage/frame.js";
import { readTable } from "./table/read-table.js";
import { numbersOf, numbersOutsideBody } from "./outside-body.js";
import { isOfPlan } from "./passage/opened-frame.js";
import { YEARS_OF_PLAN } from "./passage/plan-outline.js";
import { partFrame } from "./passage/part-frame.js";
import { atParagraph, behindParagraph, stateBehindParagraph, stateWith, type PassageState } from "./passage/state.js";
import { createOverview } from "./look-over.js";
import { sentenceReader } from "./read-sentence.js";

/** What was read of a report, in the order of the text. */
export interface PassagesRead {
  readonly indicators: Indicator[];
  readonly leftOut: LeftOutNumber[];
  readonly diagnostics: Diagnostic[];
}

type Block = Report["children"][number] | Section["children"][number];

/** Where a walk over blocks is: headings above, the role of the part, and what the passage speaks of. */
interface Place {
  readonly path: readonly string[];
  readonly role: Section["role"] | undefined;
}

const TOP: Place = { path: [], role: undefined };
const START: PassageState = {
  part: OPEN,
  frame: OPEN,
  persists: true,
  inOutline: false,
  lastMonths: undefined,
  lastYear: undefined,
  sinceOpened: 0,
};

/** Reads a tree passage by passage; what a passage speaks of carries over from heading and opening sentence. */
export function readPassages(report: Report, clock: Clock, words: KnownWords): PassagesRead {
  const read: PassagesRead = { indicators: [], leftOut: [], diagnostics: [] };
  const simplify = (text: string): string => (report.script === "hant" ? toSimplified(text, { from: "hant" }) : text);
  const reader = sentenceReader(
    clock,
    { ...words, home: report.region },
    read,
    createOverview(report, simplify, words.units),
  );
  const start = startOf(report, clock);
  let state = start;
  for (const node of report.children) state = walkBlock(node, TOP, state);
  const outside = numbersOutsideBody(report, simplify, words.units);
  for (const number of outside) read.leftOut.push(number);
  read.leftOut.sort((a, b) => a.start - b.start);
  return read;

  function walkBlocks(children: readonly Block[], place: Place, entry: PassageState): PassageState {
    let state = entry;
    for (const node of children) state = walkBlock(node, place, state);
    return state;
  }

  function walkBlock(node: Block, place: Place, state: PassageState): PassageState {
    switch (node.type) {
      case "section":
        return walkSection(node, place, state);
      case "annex":
        readAnnex(node);
        return state;
      case "paragraph":
        return readParagraph(node, place, state);
      case "table":
        readTableAt(node, place.path, state);
        return state;
      case "heading":
        return readText(node, place, state, false);
      default:
        return state;
    }
  }

  /** A part sets its own frame; so does a section whose role differs from that of the part around it. */
  function walkSection(node: Section, place: Place, before: PassageState): PassageState {
    const state = behindParagraph(before);
    const opensPart = node.depth === 1 || (node.role !== place.role && TIMED.has(node.role));
    const entered = opensPart ? enterPart(node, state, { clock, document: start.part }) : enterSection(node, state);
    const inside: Place = { path: behind(place.path, node.heading), role: opensPart ? node.role : place.role };
    const left = walkBlocks(node.children, inside, entered);
    return opensPart && node.depth > 1 ? backInPart(left, state) : left;
  }

  /** Lists of projects and actions are promises for the year planned; glossaries define; lists of documents hold no figures. */
  function readAnnex(annex: Annex): void {
    if (annex.kind === "policies") return;
    const planned = annex.kind === "livelihood-projects" || annex.kind === "action-plans";
    const frame = planned ? planFrame(clock, "section-role") : CLOSED;
    const place: Place = { path: [annex.title], role: undefined };
    for (const node of annex.children) {
      if (node.type === "table") readTableAt(node, place.path, stateWith(start, { part: frame, frame }));
      if (node.type !== "paragraph" && node.type !== "item" && node.type !== "glossaryEntry") continue;
      let state = stateWith(start, { part: frame, frame });
      for (const child of node.children) if (child.type === "sentence") state = readText(child, place, state, false);
    }
  }

  function readTableAt(table: Table, path: readonly string[], state: PassageState): void {
    const { units } = words;
    const leaveOut = (value: string, from: number): void => {
      read.leftOut.push(...numbersOf(value, from, { simplify, units }, "table"));
    };
    readTable({ table, reader, clock, path, state, units, simplify, leaveOut });
  }

  function readParagraph(node: Paragraph, place: Place, entry: PassageState): PassageState {
    let state = atParagraph(entry);
    let opening = true;
    for (const child of node.children) {
      if (child.type !== "sentence") continue;
      state = readText(child, place, state, opening);
      opening = false;
    }
    return stateBehindParagraph(state);
  }

  function readText(leaf: Heading | Sentence, { path }: Place, state: PassageState, opening: boolean): PassageState {
    return reader.read(leaf, { path, opening }, state);
  }
}

/** Roles that say of which years a section speaks. */
const TIMED: ReadonlySet<Section["role"]> = new Set(["review", "targets", "tasks", "plan"]);

/** A plan promises, and a bulletin reports, before any heading says so; so does a list of what is to be done. */
function startOf(report: Report, clock: Clock): PassageState {
  const frame = frameOfDocument(report, clock);
  const isList = frame.open === true && (isTaskList(report) || plansAlone(report));
  return stateWith(START, { part: frame, frame: isList ? planFrame(clock, "modal-word") : frame });
}

function frameOfDocument({ documentKind: kind, reviewYear: told, evidence }: Report, clock: Clock): Frame {
  const { reviewYear, planYear, reviewMonths } = clock;
  // 第十三个五年规划纲要: all the years of the plan.
  if (kind === "plan" && planYear !== undefined && evidence?.some(isOutline) === true)
    return { status: "target", from: planYear, to: planYear + YEARS_OF_PLAN - 1, why: "passage" };
  // 2012年计划执行情况: what became of a plan, told without headings.
  if (kind === "plan" && told !== undefined) return OPEN;
  if (kind === "plan") return { status: "target", from: planYear, to: planYear, why: "passage" };
  if (kind !== "bulletin") return OPEN;
  return { status: "actual", from: reviewYear, to: reviewYear, months: reviewMonths, why: "passage" };
}

interface Entered {
  readonly clock: Clock;
  /** The frame of the document as a whole. */
  readonly document: Frame;
}

/** 第三章 重点任务 of a five-year plan is for all its years. */
const ofOutline = (part: Frame, document: Frame): Frame =>
  isOfPlan(document) && isInterval(document) && part.status === "target" && !isInterval(part)
    ? { ...part, from: document.from, to: document.to }
    : part;

const isOutline = ({ field, source, text }: Evidence): boolean =>
  field === "planYear" && source === "plan-period" && /[规计]划/u.test(text);

/** 经济实力跃上新台阶, 新闻链接: a heading of a digest behind which nothing is promised any more. */
const endsPlan = ({ marker, heading }: Section): boolean => marker === undefined && ENDS_PLAN.test(heading);
const ENDS_PLAN = /跃上|迈上|再上|焕然|斐然|成就|成绩|成效|回眸|回顾|链接|热议|背景|建言|反响|感言|审议/u;

/** A passage about other years goes on over the paragraphs of a review or a plan, but not of yearly tasks. */
function enterPart(node: Section, state: PassageState, { clock, document }: Entered): PassageState {
  const part = ofOutline(partFrame(node, clock), document);
  // 今年将办好以下实事：（一）…: the items of what was announced, whose headings say nothing of time.
  const goesOn = state.part.open === true || LIST_ITEM.test(node.marker ?? "");
  if (part.open === true && goesOn && state.frame.status === "target" && !endsPlan(node))
    return stateWith(state, { part, persists: true, inOutline: false, sinceOpened: 0 });
  // A plan promises in parts without a role too.
  if (part.open === true && isOfPlan(state.part)) return enterSection(node, state);
  const persists = node.role !== "tasks" && node.role !== "self-government";
  return stateWith(state, { part, frame: part, persists, inOutline: false, sinceOpened: 0 });
}

/** Behind a section with a frame of its own; where nothing around it has a role (一是…, 二是… of a digest) the passage goes on. */
const backInPart = (left: PassageState, { part, frame, persists }: PassageState): PassageState =>
  stateWith(left, { part, frame: part.open === true ? frame : part, persists });

/** 一是…；二是… among the items of a list: each goes on with the frame that announced it. */
const LIST_ITEM = /^[一二三四五六七八九十]{1,3}[是要]$/u;

function enterSection(node: Section, state: PassageState): PassageState {
  if (node.marker !== undefined && LIST_ITEM.test(node.marker)) return stateWith(state, { sinceOpened: 0 });
  const inOutline = node.depth <= 2 ? false : state.inOutline;
  // 1—11月，…: a part of the year opened by a sentence ends with its section.
  const isPartOpened =
    state.frame.why === "frame" && state.frame.months !== undefined && state.part.months === undefined;
  const goesOn = (state.persists || inOutline) && !isPartOpened;
  return stateWith(state, { inOutline, frame: goesOn ? state.frame : state.part });
}

/** The path one step longer; every indicator keeps its path, and a spread or grown array would leave room for more. */
function behind(path: readonly string[], heading: string): readonly string[] {
  const longer = new Array<string>(path.length + 1);
  for (let step = 0; step < path.length; step++) longer[step] = path[step] ?? "";
  longer[path.length] = heading;
  return longer;
}
