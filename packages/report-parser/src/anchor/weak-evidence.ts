import type { Evidence } from "@liaocheng/report-model";
import { anniversaries } from "./anniversary.js";
import { congress } from "./congress.js";
import { lastYearTold } from "./last-year.js";
import { loneYearPlanned } from "./lone-year.js";
import {
  fiveYearsAhead,
  latestCompared,
  mostNamed,
  nextNamed,
  openingYear,
  promised,
  tasksOf,
  yearLines,
} from "./named-years.js";
import { endOfPlanOutlined, planEdge, planTold } from "./plan-edge.js";
import { datedInWinter, signed } from "./signature.js";
import type { AnchorSources } from "./sources.js";
import { yearsInTurn } from "./years-in-turn.js";

/** What speaks where no wording names a year: delivery, the edge of a plan, the congress, an anniversary, the years named. */
export function weakEvidence(text: string, { text: printed, bodyStart, head, region }: AnchorSources): Evidence[] {
  const goal = endOfPlanOutlined(printed);
  return [
    delivered(head.deliveredOn),
    signed(printed) ?? datedInWinter(printed),
    planEdge(printed) ?? planTold(printed),
    // A county that studies the spirit of a national congress is not addressed to it.
    region === NATIONAL ? congress(printed) : undefined,
    ...anniversaries(printed),
    loneYearPlanned(text) ?? openingYear(text) ?? openingYear(text, bodyStart),
    latestCompared(text),
    lastYearTold(text),
    fiveYearsAhead(text),
    nextNamed(text),
    yearLines(text),
    yearsInTurn(text),
    promised(text),
    tasksOf(text),
    mostNamed(text),
  ]
    .filter((item) => item !== undefined)
    .filter((item) => !isGoalOfPlan(item, goal));
}

/** The years of a plan whose goals a text lists say nothing of when it was written. */
const isGoalOfPlan = ({ source, value }: Evidence, goal: number | undefined): boolean =>
  value === goal && (source === "body" || source === "frequency");

const NATIONAL = "全国";

/** The last month in which a report still speaks of its own year as the one planned. */
const LAST_OF_YEAR_PLANNED = 10;

/** 二〇一一年二月十日在…会议上: reports of spring plan their own year, those of the last two months review it. */
function delivered(on: string | undefined): Evidence | undefined {
  if (on === undefined) return undefined;
  const field = Number(on.slice(5, 7)) <= LAST_OF_YEAR_PLANNED ? "planYear" : "reviewYear";
  return { field, value: Number(on.slice(0, 4)), source: "delivery", text: on, confidence: 0.8 };
}
