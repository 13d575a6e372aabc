import type { Figure } from "../draft.js";
import type { PassageWords } from "../sentence/sentence-words.js";
import { aims, ONCE_FINISHED } from "../lexicon/intent.js";
import type { Clock } from "../passage/clock.js";
import { isGoal } from "../passage/named-goal.js";
import { formatYears, isInterval, type Frame } from "../passage/frame.js";
import type { ResolvedStatus } from "../status/resolve-status.js";
import type { Dated } from "./dated.js";

/** A combination of fields that cannot be. */
export type Contradiction = "result-in-the-future" | "yearly-rate-of-one-year" | "target-in-the-past";

/** When a figure holds and whether it happened, freed from what cannot be. */
export interface Settled {
  readonly dated: Dated;
  readonly status: ResolvedStatus;
  /** What could not be resolved; the period is left out then. */
  readonly contradiction: Contradiction | undefined;
}

interface Asked {
  readonly words: PassageWords;
  readonly figure: Figure;
  readonly frame: Frame;
  readonly part: Frame;
  readonly clock: Clock;
}

/**
 * Holds impossible combinations back: a result dated after the report, a yearly average of one year, a target for a year
 * gone by in a plan.
 *
 * What the words allow is resolved (a later year with a word of aim is a target; the yearly average takes the years of its
 * part); the rest comes without a period and with the name of the contradiction.
 */
export function settleContradictions(dated: Dated, status: ResolvedStatus, asked: Asked): Settled {
  const years = yearsOf(dated.period);
  if (years === undefined) return { dated, status, contradiction: undefined };
  const contradiction = contradictionOf(years, dated, status, asked);
  if (contradiction === undefined) return { dated, status, contradiction };
  return resolved(contradiction, dated, status, asked) ?? { dated: undated(dated), status, contradiction };
}

function contradictionOf(
  [first, last]: readonly [number, number],
  dated: Dated,
  { status }: ResolvedStatus,
  { figure, frame, clock }: Asked,
): Contradiction | undefined {
  const { planYear } = clock;
  const thisYear = clock.thisYear ?? planYear;
  if (status === "actual" && thisYear !== undefined && last > thisYear) return "result-in-the-future";
  if (status === "actual" && isStillToCome(dated, last, clock)) return "result-in-the-future";
  if (figure.perYear && figure.kind === "growth" && first === last && dated.by !== "from-to")
    return "yearly-rate-of-one-year";
  // 2014年，政府工作报告提出…: a passage of what was put forward then.
  const wasPutForward = frame.status === "target" && frame.why === "frame" && frame.to === last;
  // 上半年，…。全年有望完成50亿元: a year of which a part is told is not gone by.
  const isUnderWay = clock.reviewMonths !== undefined && last === clock.reviewYear;
  const isGoneBy = planYear !== undefined && last < planYear && !isUnderWay;
  if (status === "target" && isGoneBy && dated.by !== "from-to" && !wasPutForward) return "target-in-the-past";
  return undefined;
}

/** 三季度新开工15个, 全年新增20家, in an account of the first half of that year. */
const isStillToCome = ({ months }: Dated, year: number | undefined, { reviewYear, reviewMonths }: Clock): boolean =>
  reviewMonths !== undefined && months !== undefined && year === reviewYear && months[1] > reviewMonths[1];

function resolved(
  contradiction: Contradiction,
  dated: Dated,
  status: ResolvedStatus,
  { words, figure, part, frame, clock }: Asked,
): Settled | undefined {
  const clause = words.text.slice(figure.from, figure.mention.start);
  switch (contradiction) {
    case "result-in-the-future":
      return aims(clause) || frame.status === "target" || isStillToCome(dated, yearsOf(dated.period)?.[1], clock)
        ? { dated, status: { status: "target", origin: "stated", by: "time-in-sentence" }, contradiction: undefined }
        : undefined;
    case "yearly-rate-of-one-year": {
      const range = [frame, part].find((candidate) => isInterval(candidate) && candidate.status === status.status);
      if (range?.from === undefined || range.to === undefined) return undefined;
      const period = formatYears(range.from, range.to);
      return { dated: { ...dated, period, months: undefined, by: "frame" }, status, contradiction: undefined };
    }
    case "target-in-the-past":
      return PLANNED_THEN.test(clause) || PLANNED_THEN.test(words.text.slice(0, figure.from)) || isGoal(words, figure)
        ? { dated, status, contradiction: undefined }
        : undefined;
  }
}

/** 原定, 年初确定的, 计划: a target of then, told as such. */
const PLANNED_THEN = new RegExp(`原定|原计划|年初|计划|预算|目标|任务|规划|要求|${ONCE_FINISHED}`, "u");

const undated = (dated: Dated): Dated => ({ ...dated, period: undefined, months: undefined });

function yearsOf(period: string | undefined): readonly [number, number] | undefined {
  if (period === undefined) return undefined;
  return [Number(period.slice(0, YEAR)), Number(period.slice(-YEAR))];
}

/** Digits of a year. */
const YEAR = 4;
