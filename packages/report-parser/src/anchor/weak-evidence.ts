import type { Evidence } from "@liaocheng/report-model";
import { parseHanNumber } from "../text/numerals.js";
import type { AnchorSources } from "./sources.js";

/** 标志着“十三五”圆满收官, “七五”计划的第一年: which year of a plan is spoken of. */
const PLAN_EDGE =
  /[“"「](?<plan>[五六七八九]|十[一二三四五六])五[”"」](?:规划|计划)?(?:时期)?的?(?:圆满)?(?<edge>收官|最后一年|开局|第一年)/u;

/** 向第五届全国人民代表大会第二次会议: since the fifth, of 1978, congresses are elected for five years and meet every spring. */
const CONGRESS =
  /第?(?<congress>[五六七八九]|十[一二三四五]?)届全国人(?:民代表大会|大)第?(?<session>[一二三四五])次(?:全体)?会议/u;
/** The first plan began in 1953; 1963 to 1965 belong to none, and come before every plan that is asked for here. */
const FIRST_PLAN_YEAR = 1953;
const YEARS_OF_PLAN = 5;
const YEARS_OF_ADJUSTMENT = 3;
const FIRST_DATED_CONGRESS = 5;
const FIRST_SESSION_YEAR = 1978;
const YEARS_OF_CONGRESS = 5;

/** What speaks where no wording names a year: the edge of a plan, the congress, the year named most. */
export function weakEvidence(text: string, { text: printed, head }: AnchorSources): Evidence[] {
  return [delivered(head.deliveredOn), planEdge(printed), congress(printed.slice(0, 600)), mostNamed(text)].filter(
    (item) => item !== undefined,
  );
}

/** The last month in which a report still speaks of its own year as the one planned. */
const LAST_OF_YEAR_PLANNED = 10;

/** 二〇一一年二月十日在…会议上: reports of spring plan their own year, those of the last two months review it. */
function delivered(on: string | undefined): Evidence | undefined {
  if (on === undefined) return undefined;
  const field = Number(on.slice(5, 7)) <= LAST_OF_YEAR_PLANNED ? "planYear" : "reviewYear";
  return { field, value: Number(on.slice(0, 4)), source: "delivery", text: on, confidence: 0.8 };
}

function planEdge(text: string): Evidence | undefined {
  const found = PLAN_EDGE.exec(text);
  if (found?.groups === undefined) return undefined;
  const ordinal = parseHanNumber(found.groups["plan"] ?? "") ?? 0;
  const first = FIRST_PLAN_YEAR + (ordinal - 1) * YEARS_OF_PLAN + YEARS_OF_ADJUSTMENT;
  const ends = /收官|最后/u.test(found.groups["edge"] ?? "");
  const before = text.slice(Math.max(0, found.index - 16), found.index);
  const value = ends ? first + 4 : first;
  const done = /标志|完成|实现/u.test(before);
  const field = done && ends ? "reviewYear" : "planYear";
  const span = { start: found.index, end: found.index + found[0].length };
  return { field, value, source: "plan-period", text: found[0], ...span, confidence: 0.6 };
}

function congress(opening: string): Evidence | undefined {
  const found = CONGRESS.exec(opening);
  if (found?.groups === undefined) return undefined;
  const number = parseHanNumber(found.groups["congress"] ?? "") ?? FIRST_DATED_CONGRESS;
  const session = parseHanNumber(found.groups["session"] ?? "一") ?? 1;
  const value = FIRST_SESSION_YEAR + YEARS_OF_CONGRESS * (number - FIRST_DATED_CONGRESS) + session - 1;
  const span = { start: found.index, end: found.index + found[0].length };
  return { field: "planYear", value, source: "congress", text: found[0], ...span, confidence: 0.8 };
}

/** 比2007年, 到2030年: neither a base nor a goal is the year of the report. */
const COMPARED = "比较由从与同是到至自";
const LEAST_NAMED = 3;

/** The year named at least three times and half as often again as any other: that reviewed. */
function mostNamed(text: string): Evidence | undefined {
  const counts = new Map<number, { count: number; at: number }>();
  for (const match of text.matchAll(/(?<!\d)(?<year>(?:19|20)\d{2})年/gu)) {
    if (match.index > 0 && COMPARED.includes(text.charAt(match.index - 1))) continue;
    const year = Number(match.groups?.["year"]);
    counts.set(year, { count: (counts.get(year)?.count ?? 0) + 1, at: counts.get(year)?.at ?? match.index });
  }
  const [first, second] = [...counts].sort((a, b) => b[1].count - a[1].count);
  if (first === undefined || first[1].count < LEAST_NAMED) return undefined;
  if (second !== undefined && second[1].count * 1.5 > first[1].count) return undefined;
  const [value, { at }] = first;
  return {
    field: "reviewYear",
    value,
    source: "frequency",
    text: `${String(value)}年`,
    start: at,
    end: at + 5,
    confidence: 0.56,
  };
}
