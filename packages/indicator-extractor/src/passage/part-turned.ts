import { wordPattern } from "../pattern/word-pattern.js";
import type { Clock } from "./clock.js";
import { planFrame, type Frame } from "./frame.js";

/** 今年政府工作的总体要求是：…; 2024年，做好政府工作的指导思想是…: what a plan opens with, and nothing else. */
const GUIDES =
  /^(?:各位代表，?)?(?:根据[^，。；]{2,30}，)?(?:今年|明年|新的?一年|\d{4}年)?，?(?:[我全][省市县区州]|做好)?[^，。；\d]{0,12}(?:政府|经济社会发展|国民经济和社会发展|发展)?工作的?(?:总体要求|总体思路|总的要求|总要求|指导思想|基本思路|总体部署)[是为：]/u;
/** 全市经济社会发展的主要预期目标是：…; the goals that were set before are told with the word for it. */
const SETS_GOALS =
  /^(?:各位代表，?)?(?:[^，。；\d]{0,16}，)?(?:今年|明年|新的?一年|\d{4}年)?，?[^，。；\d]{0,20}主要预期(?:目标|指标)(?:建议|拟|初步)?(?:安排|确定)?(?:[是为：]|如下)/u;
const TURNS = wordPattern(new RegExp(`${GUIDES.source}|${SETS_GOALS.source}`, "u"));
/** 年初确定的主要预期目标是: of the year told. */
const OF_YEAR_TOLD =
  /年初|去年|上年|原[定计]|当时|确定的|提出的|下达的|完成情况|五年|[“"][一二三四五六七八九十]{1,3}五/u;

/**
 * The frame of a part headed as a review from the sentence on that opens the plan, where a report, or a copy of it, gives the plan no
 * heading: 今年政府工作的总体要求是：…, and behind it （一）, （二）… count anew.
 */
export function partTurned(text: string, part: Frame, clock: Clock): Frame | undefined {
  const { planYear, reviewYear, reviewMonths } = clock;
  if (part.status !== "actual" || part.why !== "section-role" || planYear === undefined || reviewMonths !== undefined)
    return undefined;
  const opening = TURNS.exec(text)?.[0];
  if (opening === undefined || OF_YEAR_TOLD.test(opening)) return undefined;
  const year = /\d{4}(?=年)/u.exec(opening)?.[0];
  if (year !== undefined && Number(year) !== planYear) return undefined;
  return planYear === reviewYear ? undefined : planFrame(clock, "frame");
}
