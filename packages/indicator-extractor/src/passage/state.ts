import type { SentenceWords } from "../sentence/sentence-words.js";
import type { Months } from "../sentence/months.js";
import type { Clock } from "./clock.js";
import { earlierYear } from "./earlier-year.js";
import { isInterval, type Frame } from "./frame.js";
import { ledAhead, openPassage } from "./open-passage.js";
import { isOfPlan, openedFrame } from "./opened-frame.js";
import { isUnderWay } from "./outlook.js";
import { partTurned } from "./part-turned.js";
import { outlineFrame, outlineStep } from "./plan-outline.js";
import { goesOnPlanning, tasksOfYear } from "./tasks-of-year.js";

/** What is known of a passage between two sentences. */
export interface PassageState {
  /** What the part speaks of that the passage is in. */
  readonly part: Frame;
  /** What the passage speaks of. */
  readonly frame: Frame;
  /** A passage about other years goes on over paragraphs. */
  readonly persists: boolean;
  /** Inside the outline of the plan for several years, among the year's tasks. */
  readonly inOutline: boolean;
  /** The part of the year of the last figure; 其中 goes on with it. */
  readonly lastMonths?: Months | undefined;
  /** The last year that the paragraph has promised something for; 届时 means it. */
  readonly lastYear?: number | undefined;
  /** Figures read since the frame was opened by words of the text; 0 for an introduction. */
  readonly sinceOpened: number;
}

/** The state with what is named changed; written out, so that all states have one shape. */
export const stateWith = (state: PassageState, changed: Partial<Omit<PassageState, keyof LastTold>>): PassageState => ({
  part: changed.part ?? state.part,
  frame: changed.frame ?? state.frame,
  persists: changed.persists ?? state.persists,
  inOutline: changed.inOutline ?? state.inOutline,
  lastMonths: state.lastMonths,
  lastYear: state.lastYear,
  sinceOpened: changed.sinceOpened ?? state.sinceOpened,
});

/** When the figures before were: it alone may become undefined. */
type LastTold = Pick<PassageState, "lastMonths" | "lastYear">;

const stateTelling = (state: PassageState, { lastMonths, lastYear }: LastTold): PassageState => ({
  part: state.part,
  frame: state.frame,
  persists: state.persists,
  inOutline: state.inOutline,
  lastMonths,
  lastYear,
  sinceOpened: state.sinceOpened,
});

/** The state behind figures, the last of them of a part of the year or not; what was promised for before stays known. */
export const stateAfter = (state: PassageState, { lastMonths, lastYear }: LastTold): PassageState =>
  stateTelling(state, { lastMonths, lastYear: lastYear ?? state.lastYear });

/** The state behind a paragraph: the year that it promised for says nothing of the next. */
export const stateBehindParagraph = (state: PassageState): PassageState =>
  state.lastYear === undefined ? state : stateTelling(state, { lastMonths: state.lastMonths, lastYear: undefined });

/**
 * The frame of a sentence: that of its passage, but 其中, and 去年同期, go on with the part of the year of the sentence before, and 届时
 * with the year that it promised for.
 */
export function frameOfSentence(text: string, { frame, lastMonths, lastYear }: PassageState): Frame {
  if (lastYear !== undefined && BY_THEN.test(text))
    return { status: "target", from: lastYear, to: lastYear, why: "frame" };
  const goesOn = lastMonths !== undefined && frame.status !== "target" && !isInterval(frame) && OF_WHOLE.test(text);
  return goesOn ? { ...frame, months: lastMonths } : frame;
}

const BY_THEN = /^(?:届时|到那时|到时候?)，?/u;
const OF_WHOLE = /^(?:其中|[去上]年同期(?!基数))/u;

/** The state in which a passage goes on behind, and already inside, a sentence. */
export function nextState(
  { text, times }: SentenceWords,
  figureCount: number,
  opening: boolean,
  state: PassageState,
  clock: Clock,
): PassageState {
  const earlier =
    opening && figureCount === 0 && state.part.status !== "target" ? earlierYear(text, times, clock) : undefined;
  if (earlier !== undefined) return stateWith(state, { frame: earlier, sinceOpened: 0 });
  if (state.part.open === true) {
    const frame = openPassage(text, times, state.frame, clock);
    return stateWith(state, { frame: !opening && figureCount > 0 ? asAside(state.frame, frame, clock) : frame });
  }
  return inPart(text, times, { figureCount, opening, state, clock });
}

interface InPart {
  readonly figureCount: number;
  readonly opening: boolean;
  readonly state: PassageState;
  readonly clock: Clock;
}

/** How a passage goes on in a part that a heading has given its role. */
function inPart(
  text: string,
  times: SentenceWords["times"],
  { figureCount, opening, state, clock }: InPart,
): PassageState {
  const turned = partTurned(text, state.part, clock);
  if (turned !== undefined) return stateWith(state, { part: turned, frame: turned, persists: false, sinceOpened: 0 });
  const ofTasks = state.part.status === "actual" ? taskStep(text, times, state, clock) : undefined;
  if (ofTasks !== undefined) return ofTasks;
  const led = listLed(text, times, { figureCount, opening, state, clock });
  if (led !== undefined) return led;
  // 1—5月，…。上半年新增14家: the next part of the year, though its sentence tells a figure.
  const isNextPart = state.frame.months !== undefined && times[0]?.start === 0 && times[0].months !== undefined;
  const mayOpen = times.length > 0 && (opening || figureCount === 0 || isNextPart || isOfPlan(state.part));
  const opened = mayOpen ? openedFrame(text, times, state.frame, clock, state.part) : undefined;
  const sinceOpened = (opened === undefined ? state.sinceOpened : 0) + figureCount;
  const goesOn = opened === undefined && sinceOpened === state.sinceOpened;
  const next = goesOn ? state : stateWith(state, { frame: opened ?? state.frame, sinceOpened });
  return opening && state.part.status === "target" ? followOutline(text, next, clock) : next;
}

/** 【今年目标】, 2023年主要预期目标是：, in a part that tells results: the list under it promises. */
function listLed(
  text: string,
  times: SentenceWords["times"],
  { figureCount, opening, state, clock }: InPart,
): PassageState | undefined {
  if (!opening || figureCount > 0 || state.part.status !== "actual") return undefined;
  const frame = ledAhead(text, times, state.frame, clock);
  return frame === undefined ? undefined : stateWith(state, { frame, sinceOpened: 0 });
}

/** Enters the tasks of the year that a review tells before its results, and goes on in them while they are planned. */
function taskStep(
  text: string,
  times: SentenceWords["times"],
  state: PassageState,
  clock: Clock,
): PassageState | undefined {
  const { part, frame } = state;
  const tasks = tasksOfYear(text, times, clock);
  if (tasks !== undefined) return stateWith(state, { frame: tasks });
  if (frame.status !== "target" || frame.amongResults !== true) return undefined;
  return goesOnPlanning(text) ? state : stateWith(state, { frame: part });
}

/**
 * …出栏40万头。下半年将新建猪场3个: inside a paragraph on a year under way, what the rest of it shall bring ends with the paragraph. So
 * do several years that a figure is told of behind those of one: 2005年生产总值930亿元。“十五”时期，年均增长19.6%。
 */
function asAside(before: Frame, behind: Frame, clock: Clock): Frame {
  if (before.status === "target") return behind;
  if (isUnderWay(clock) && behind.status === "target") return { ...behind, endsWithParagraph: true };
  const tellsTerm = behind.status === "actual" && isInterval(behind) && !isInterval(before);
  return tellsTerm && behind !== before ? { ...behind, behindParagraph: before } : behind;
}

/** Enters the outline of the plan, and leaves it where the targets of the year are announced. */
function followOutline(text: string, state: PassageState, clock: Clock): PassageState {
  switch (outlineStep(text, state.inOutline, clock)) {
    case "enter":
      return stateWith(state, { inOutline: true, frame: outlineFrame(state.part, clock) });
    case "leave":
      return stateWith(state, { inOutline: false, frame: state.part });
    default:
      return state;
  }
}

/** What the text goes on with where a paragraph has said what came of a promise. */
export const behindParagraph = (state: PassageState): PassageState =>
  state.frame.behindParagraph === undefined ? state : stateWith(state, { frame: state.frame.behindParagraph });

/**
 * The state at the head of a paragraph: among yearly tasks each begins anew; one year opened inside a review or plan of
 * several ends with the paragraph that told its figures.
 */
export function atParagraph(state: PassageState): PassageState {
  const { part, frame, sinceOpened } = state;
  if (frame.behindParagraph !== undefined) return behindParagraph(state);
  if ((!state.persists && !state.inOutline) || frame.endsWithParagraph === true)
    return stateWith(state, { frame: part });
  const isOneYear = frame.why === "frame" && !isInterval(frame) && isInterval(part) && frame.status === part.status;
  return isOneYear && sinceOpened > 0 ? stateWith(state, { frame: part, sinceOpened: 0 }) : state;
}
