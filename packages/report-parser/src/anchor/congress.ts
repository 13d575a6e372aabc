import type { Evidence } from "@liaocheng/report-model";
import { parseHanNumber } from "../text/numerals.js";

/** 第五届全国人民代表大会第二次会议; the session may be left out. */
const CONGRESS =
  /第?(?<congress>[五六七八九]|十[一二三四五]?)届全国人(?:民代表大会|大)(?:第?(?<session>[一二三四五])次(?:全体)?会议)?/gu;
/** Since the fifth, of 1978, congresses are elected for five years and meet every spring. */
const FIRST_DATED_CONGRESS = 5;
const FIRST_SESSION_YEAR = 1978;
const YEARS_OF_CONGRESS = 5;
/** The report is addressed to its congress at the very beginning; a term is looked back on a little later. */
const OPENING = 1200;

/** 自…第一次会议以来，已经五年多了; …第一次会议到现在，五年过去了; …以来的一年: the years between that session and this. */
const SINCE = /^(?:以来|到|至|开幕|闭幕)[^。；\n]{0,24}?(?<years>[一二两三四五])个?年/u;
/** 向第五届全国人民代表大会作政府工作报告: addressed without its session, which is then the first. */
const ADDRESSED = /(?:向|出席)$/u;

/** The year of the congress that is addressed, or so many years after the session since which work is told. */
export function congress(text: string): Evidence | undefined {
  const opening = text.slice(0, OPENING);
  for (const found of opening.matchAll(CONGRESS)) {
    const held = heldIn(found.groups?.["congress"], found.groups?.["session"]);
    const after = opening.slice(found.index + found[0].length);
    const since = SINCE.exec(after)?.groups?.["years"];
    const isSince = /^(?:以来|以后|到|至)/u.test(after);
    const isAddressed = found.groups?.["session"] !== undefined || ADDRESSED.test(opening.slice(0, found.index));
    if (isSince ? since === undefined : !isAddressed) continue;
    const value = held + (isSince ? (parseHanNumber(since ?? "") ?? 0) : 0);
    const span = { start: found.index, end: found.index + found[0].length };
    return { field: "planYear", value, source: "congress", text: found[0], ...span, confidence: 0.8 };
  }
  return undefined;
}

function heldIn(congress: string | undefined, session: string | undefined): number {
  const number = parseHanNumber(congress ?? "") ?? FIRST_DATED_CONGRESS;
  const meeting = parseHanNumber(session ?? "一") ?? 1;
  return FIRST_SESSION_YEAR + YEARS_OF_CONGRESS * (number - FIRST_DATED_CONGRESS) + meeting - 1;
}
