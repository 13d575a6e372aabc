import { isBlank } from "../text/characters.js";

const TITLE = /^《?[^。！？；，：]{0,36}政府工作的?报告》?(?:[（(](?:全文|摘要|摘登|书面|节选|实录)[）)])?[—－]{0,2}$/u;
/** Reports on five-year plans and their kind: 关于国民经济和社会发展“九五”计划的报告. */
const PLAN_TITLE = /^关于(?:国民经济|发展国民经济|政府工作|第.{1,3}个五年计划)[^。！？；，：]{0,50}的?报告$/u;
const WHOLE = "政府工作报告";
const LONGEST_HEAD_LINE = 160;

/** True when a line without blank space is the title of a report. */
export function isTitle(line: string): boolean {
  return line.length >= WHOLE.length && line.length <= 60 && (TITLE.test(line) || PLAN_TITLE.test(line));
}

const SUFFIX = /[（(](?:全文|摘要|摘登|书面|节选|实录)[）)]$/u;

/** The title as it is called: without 《》, （全文） and the dash before its date. */
export function cleanTitle(line: string): string {
  return line
    .replace(/[—－]{1,2}$/u, "")
    .replace(SUFFIX, "")
    .replace(/^《|》$/gu, "");
}

/**
 * Splits a head line that holds several things into pieces: a title before ——2026年… or （2026年…, a delivery before its
 * speaker (…会议上 陕西省省长 赵刚).
 */
export function splitTitle(text: string, start: number, end: number): (readonly [start: number, end: number])[] {
  if (end - start > LONGEST_HEAD_LINE) return [[start, end]];
  const line = text.slice(start, end);
  const cuts: number[] = [];
  const dated =
    /报\s{0,4}告\s{0,4}(?=[—（(]{1,2}\s{0,4}[12１２一二])|报\s{0,4}告\s{1,8}(?=[12１２][0-9\uff10-\uff19]{3}年)/u.exec(
      line,
    );
  if (dated) cuts.push(dated.index + dated[0].length);
  const spoken = /会\s?议\s?上?[）)]?\s{1,8}(?=\S)/u.exec(line);
  if (spoken && spoken.index + spoken[0].length < line.length) cuts.push(spoken.index + spoken[0].length);
  const pieces: [number, number][] = [];
  let from = 0;
  for (const cut of [...cuts, line.length]) {
    let to = cut;
    while (to > from && isBlank(line.charCodeAt(to - 1))) to--;
    if (to > from) pieces.push([start + from, start + to]);
    from = cut;
  }
  return pieces;
}
