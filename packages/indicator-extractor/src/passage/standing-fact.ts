import type { Figure } from "../draft.js";
import type { PassageWords } from "../sentence/sentence-words.js";
import type { Frame } from "./frame.js";

/** 国土面积｜2695平方公里, 下辖｜21个乡镇: what a place is, whatever year is told of it. */
const OF_PLACE =
  /(?:国土|幅员|行政区域|区域|土地|总)面积[约近达为]{0,2}$|[管下共]?辖(?!区)[^，。；\d]{0,3}$|(?:平均)?海拔[约达为]{0,2}$|海岸线[总全]?长?[约达为]{0,2}$/u;
/** 总人口, beside them. */
const BESIDE = /总?人口[约近达为]{0,2}$/u;
const TELLS_PLACE = /(?:国土|幅员|总)面积|辖\d/u;
/** 会议应到代表338人, 收到议案12件: counts of the meeting itself, held in another year than the one it reviews. */
const OF_MEETING =
  /(?:应到|实到|到会|出席|列席|请假|缺席)[^，。；\d]{0,10}$|(?:会议|大会|会间)[^，。；\d]{0,6}收到[^，。；\d]{0,12}(?:议案|建议|提案|意见)[^，。；\d]{0,4}$/u;
const MEETS = /代表|委员|会议|大会/u;
const LONGEST = 24;

/** Whether a figure tells what a place is, or who met, rather than what a year brought. */
export function isStanding({ text, times }: PassageWords, { mention: { start } }: Figure): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  if (OF_MEETING.test(before) && MEETS.test(text)) return true;
  if (times.some(({ end }) => end <= start)) return false;
  return OF_PLACE.test(before) || (BESIDE.test(before) && TELLS_PLACE.test(text));
}

/** It is so, in no year that the text tells. */
export const STANDING: Frame = { status: "actual", from: undefined, to: undefined, why: "present-state" };
