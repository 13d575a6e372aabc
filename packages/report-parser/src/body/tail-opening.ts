import type { FurnitureKind } from "../compile.js";
import { compact } from "../text/characters.js";
import type { Lines } from "../text/lines.js";

/** A line of prose is longer than the links and the names of offices at the foot of a page. */
const SHORTEST_PROSE = 60;
/** So many times the prose before a line about rights must stand behind it, for the line to be no foot. */
const CLEARLY = 2;

/**
 * Whether a line that mostly stands at the foot of a page opens the foot: 版权声明 below a picture does not, the article stands behind.
 * An editor is named behind the article; only where no prose at all stands before the line does the article follow. Links to other
 * articles (相关新闻) always open it.
 *
 * Prose is counted once, so that a page of many such lines is still read in one pass.
 */
export function footOpener(
  text: string,
  lines: Lines,
  bodyLine: number,
): (line: number, kind: FurnitureKind) => boolean {
  let before: number[] | undefined;
  return (line, kind) => {
    if (kind === "related") return true;
    before ??= proseBefore(text, lines, bodyLine);
    const told = before[line] ?? 0;
    const behind = (before[before.length - 1] ?? 0) - told;
    return kind === "licence" ? behind <= told * CLEARLY : told > 0 || behind === 0;
  };
}

/** For each line the characters of prose of the body before it; last, of the whole. */
function proseBefore(text: string, lines: Lines, bodyLine: number): number[] {
  const sums: number[] = [];
  let sum = 0;
  for (let line = 0; line < lines.start.length; line++) {
    sums.push(sum);
    if (line >= bodyLine) sum += proseOf(text.slice(lines.start[line], lines.end[line]));
  }
  sums.push(sum);
  return sums;
}

const NAMES_RIGHTS = /版权|转载|声明|侵权|备案|许可证/u;

function proseOf(line: string): number {
  if (line.length < SHORTEST_PROSE || NAMES_RIGHTS.test(line.slice(0, SHORTEST_PROSE))) return 0;
  const printed = compact(line);
  return printed.length >= SHORTEST_PROSE && /[。；]/u.test(printed) && /\d/u.test(printed) ? printed.length : 0;
}

/** 本市公布高考招生计划人数和录取办法.. above 时间：2023-06-01: another article, in the list below the page. */
const TEASER = /^[^。；]{8,60}(?:\.{2,6}|…{1,2}|·{3,6})$/u;
const DATED = /^(?:(?:发布)?(?:时间|日期)[：:])?(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\d:：]{0,8}$/u;

/** Whether a line is the title of another article, cut short, with the day of that article below it. */
export function isTeaser(text: string, lines: Lines, line: number): boolean {
  const below = line + 1;
  if (below >= lines.start.length) return false;
  const title = compact(text.slice(lines.start[line], lines.end[line]));
  return TEASER.test(title) && DATED.test(compact(text.slice(lines.start[below], lines.end[below])));
}
