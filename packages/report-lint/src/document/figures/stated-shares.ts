import type { Span } from "@liaocheng/report-model";
import type { LintDocument } from "../lint-document.js";
import { searchBlocks } from "../search.js";

/** A share that the text states of two figures beside it, and does not agree with them. */
export interface WrongShare {
  readonly kind: "plan" | "days";
  /** The share as printed. */
  readonly span: Span;
  readonly stated: string;
  readonly part: string;
  readonly whole: string;
  readonly actual: string;
}

const NUMBER = "\\d{1,7}(?:\\.\\d{1,4})?";
const UNIT = "万亿元|亿元|万元|元|万人次?|人次|万吨|吨|万亩|亩|亿斤|万户|户|套|个|家|项|公里|人|座|处|条|件";
const PLAN = "(?:计划|目标任务|目标|任务|预算)(?:任务|目标|数|投资|总?额)?";
const YEARLY = "(?:全年|年度|年初|本年|当年|省|市|上级|全年度)?(?:下达|确定|既定)?";
const VERGE = "(?<![\\d.])";
const PATTERNS = [
  // 完成120亿元，占年度计划150亿元的85%
  `${VERGE}(?<part>${NUMBER})(?<unit>${UNIT})[，、]?(?:占|为|是|达到|完成了?)(?:到)?${YEARLY}${PLAN}(?<whole>${NUMBER})\\k<unit>的(?<share>${NUMBER})[%％]`,
  // 计划投资150亿元，实际完成120亿元，完成率达90%
  `${PLAN}(?:为|是)?${VERGE}(?<whole>${NUMBER})(?<unit>${UNIT})，(?:实际|已|目前|现已|累计|全年)?(?:完成|实现|达到|建成|到位)(?:投资|入库)?(?<part>${NUMBER})\\k<unit>，(?:完成率|执行率|到位率|完成比例|(?:为|占|是|完成)${YEARLY}${PLAN}的?)(?:达到|达|为)?(?<share>${NUMBER})[%％]`,
  // 支出300亿元，其中民生支出240亿元，占比80%
  `${VERGE}(?<whole>${NUMBER})(?<unit>${UNIT})(?:，[^，。；\\d]{0,10}[\\d.]+[%％])?[，、]其中，?[^，。；\\d]{2,16}(?<part>${NUMBER})\\k<unit>(?:，[^，。；\\d]{0,6}增长[\\d.]+[%％])?[，、](?:占比|占总[^，。；\\d]{0,8}?|占全部[^，。；\\d]{0,6}?|比重|占)(?:的?比重|的?比例|的)?(?:达到|达|为)?(?<share>${NUMBER})[%％]`,
].map((pattern) => new RegExp(pattern, "gu"));
const DAYS_BEHIND =
  /优良(?:天数)?(?:率|比例|比率|占比)(?:达到|达|为)?(?<share>\d{2,3}(?:\.\d{1,2})?)[%％][，、](?:空气质量)?优良的?天数(?:达到|达|为|共)?(?<part>\d{3})天/gu;
const DAYS =
  /优良的?天数(?:达到|达|为|共)?(?<part>\d{3})天[，、](?:同比|空气质量)?(?:优良率|优良天数比例|优良比例|优良天数比率|达标率|占比|比例)(?:达到|达|为)?(?<share>\d{2,3}(?:\.\d{1,2})?)[%％]/gu;

/** So far may a share be off beside the rounding of what is printed, in percent. */
const SLACK = 0.3;
/** Days of a year; of some no air was measured. */
const YEAR = { most: 366, least: 350 } as const;

/** Shares of a plan and of the days of a year that do not agree with what is printed beside them. */
export function readWrongShares({ blocks }: LintDocument): WrongShare[] {
  const found: WrongShare[] = [];
  for (const pattern of PATTERNS) {
    for (const { end, groups } of searchBlocks(blocks, pattern)) {
      const { part = "", whole = "", share = "", unit = "" } = groups;
      const [low, high] = [ratio(part, whole, -1), ratio(part, whole, 1)];
      const slack = SLACK + halfOf(share);
      if (Number(share) >= low - slack && Number(share) <= high + slack) continue;
      const span = { start: end - share.length - 1, end };
      found.push({
        kind: "plan",
        span,
        stated: `${share}%`,
        part: part + unit,
        whole: whole + unit,
        actual: show(part, whole),
      });
    }
  }
  const days = [...searchBlocks(blocks, DAYS), ...searchBlocks(blocks, DAYS_BEHIND)];
  for (const { start, end, text, groups } of days) {
    const { part = "", share = "" } = groups;
    const [low, high] = [(Number(part) / YEAR.most) * 100, (Number(part) / YEAR.least) * 100];
    if (Number(part) > YEAR.most || (Number(share) >= low - SLACK && Number(share) <= high + SLACK)) continue;
    const at = text.endsWith("天") ? start + text.search(/\d/u) : end - share.length - 1;
    const span = { start: at, end: at + share.length + 1 };
    found.push({
      kind: "days",
      span,
      stated: `${share}%`,
      part: `${part}天`,
      whole: "全年",
      actual: show(part, "365"),
    });
  }
  return found;
}

/** Percent of one number in another, both at the end of what they are rounded from; a plan without decimals is meant as it is. */
function ratio(part: string, whole: string, way: 1 | -1): number {
  const rounded = whole.includes(".") ? halfOf(whole) : 0;
  return ((Number(part) + way * halfOf(part)) / (Number(whole) - way * rounded)) * 100;
}

/** Half of the last place of a number. */
function halfOf(number: string): number {
  const [, decimals = ""] = number.split(".");
  return 0.5 / 10 ** decimals.length;
}

function show(part: string, whole: string): string {
  return `${String(Math.round((Number(part) / Number(whole)) * 1000) / 10)}%`;
}
