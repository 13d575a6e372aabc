import type { Indicator } from "@liaocheng/report-model";
import { clauseBefore } from "./clause.js";
import type { Entry } from "./entry.js";

/** A part of the report that looks back on more than a year. */
const SEVERAL_YEARS = /[“"]?十[一二三四五六七八九]五[”"]?|[三四五六七八九十]年|届政府/u;
const AND_ONE = /一年/u;

/** Words that say of which year a figure of such a part is. */
const OF_ONE_YEAR = /去年|上年|过去一年|过去的一年|全年|刚刚过去|当年|年末|年底|[12]\d{3}年/u;

/** What stands arrived at is of the year it is told for: 国内生产总值达到82.7万亿元. */
const ARRIVED = /达到?|增至|增加到|提高到|扩大到|发展到|突破|上升到|下降到|降到|超过/u;

/** Behind a sum of years: 投入6197亿元，年均增长22.7%. */
const YEARLY_MEAN = /^[^。；;]{0,4}[，,、]?年均/u;

/**
 * Whether a figure that its reading dates to the year compared adds up several years: it stands in a part that looks back on
 * several, in a paragraph that names no single year, and tells what was done or given, not what was arrived at.
 */
export function addsUpYears({ compared, subject }: Entry, text: string): boolean {
  const { span, sentence, section, kind } = compared;
  const top = section[0] ?? "";
  if (!SEVERAL_YEARS.test(top) || AND_ONE.test(top) || kind !== "level") return false;
  if (YEARLY_MEAN.test(text.slice(span.end, sentence.end))) return !ARRIVED.test(subject.clause);
  const paragraph = text.slice(text.lastIndexOf("\n", span.start) + 1, span.start);
  if (OF_ONE_YEAR.test(paragraph)) return false;
  const done = subject.measure === "added" || subject.measure === "done" || subject.deeds.length > 0;
  return done && !ARRIVED.test(subject.clause);
}

/** Words that plan: what they stand before is no result, whatever verb the sentence has. */
const PLANNED = /拟|预期(?:目标|增长)|预期$|目标(?:拟定)?(?:为|是)?$|计划安排|预算安排$/u;

/** Words that look back, without which a figure among the tasks of the next year is planned. */
const LOOKS_BACK = /去年|上年|过去|以来|已经?|了|[12]\d{3}年|前[两三四五]年|截至|目前|年末/u;

/** How far before a figure a word may look back for it. */
const LONGEST_LOOK = 80;

/**
 * Whether a figure of the later report that reads like a result is one of its plan: it stands among its targets and tasks,
 * and no word looks back.
 */
export function isPlanned(indicator: Indicator, text: string, planned: (at: number) => boolean): boolean {
  const clause = clauseBefore(indicator, text);
  if (PLANNED.test(clause)) return true;
  if (!planned(indicator.span.start)) return false;
  const paragraph = text.lastIndexOf("\n", indicator.span.start) + 1;
  const said = text.slice(Math.max(paragraph, indicator.span.start - LONGEST_LOOK), indicator.span.start);
  return !LOOKS_BACK.test(said);
}
