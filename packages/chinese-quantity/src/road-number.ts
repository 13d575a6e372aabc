import type { Numeral } from "./numeral.js";
import { codesOf } from "./numeral-signs.js";

const ROAD = "[国國省县縣乡鄉]道";
/** 107国道, 023县道; 12省道路 are provinces. */
const ROAD_BEHIND = new RegExp(`^${ROAD}(?![路德])`, "u");
/** 国道109线, and 219线 listed behind it: the class of the road stands before its number. */
const ROAD_BEFORE = new RegExp(`${ROAD}(?:[A-Z]?\\d{1,4}[线線]?[、，,和及与與至]){0,12}$`, "u");
const LINE = codesOf("线線");
const WAY = "道".charCodeAt(0);
const MOST_DIGITS = 3;
const LONGEST_LIST = 60;
const LONGEST_NAME = 3;

/**
 * The number of a road: 107国道, 国道109线、219线、318线, 省道211. 改造国道109公里 measures; `bare` tells that no unit follows.
 */
export function isRoadNumber(text: string, floor: number, numeral: Numeral, bare: boolean, end: number): boolean {
  const { start, end: stop, plainDigits, decimals } = numeral;
  if (decimals > 0 || plainDigits === 0 || plainDigits > MOST_DIGITS) return false;
  const isNamedBehind =
    plainDigits > 1 &&
    text.charCodeAt(stop + 1) === WAY &&
    ROAD_BEHIND.test(text.slice(stop, Math.min(end, stop + LONGEST_NAME)));
  if (isNamedBehind) return true;
  if (!bare && !(stop < end && LINE.has(text.charCodeAt(stop)))) return false;
  return ROAD_BEFORE.test(text.slice(Math.max(floor, start - LONGEST_LIST), start));
}
