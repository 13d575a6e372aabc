import type { DocumentKind, Evidence } from "@liaocheng/report-model";
import { BEGINNING, KINDS } from "./kind-words.js";
import type { AnchorSources } from "./sources.js";

/** 一、综合: the first section of a statistical communiqué without a title. */
const GENERAL = /(?:^|\n)\s{0,4}一、\s?综\s?合\s{0,4}(?:\n|$)/u;
/** 根据初步核算，全市生产总值…: said by the statistics office, and by reports too. */
const ACCOUNTED = /(?:初步|统一|快报)(?:核算|测算|统计)(?:结果)?[^。\n]{0,40}(?:生产总值|GDP)/u;
const WITHIN = 800;
/** 我们, 县委: a government speaks of itself. */
const SPOKEN = /我们|[省市县区州盟旗镇乡]委/u;

/** 下半年，各部门要…: what is left to do in a year half of which is told. */
const REST_OF_YEAR = /(?:^|[\n。])\s{0,8}下半年，[^。\n]{0,40}(?:必须|要|继续|努力|将)/u;

/** 在肯定成绩的同时，我们也清醒地看到…问题: how a report of a government turns from what was done to what it wants. */
const SEES_PROBLEMS =
  /(?:清醒|深刻|深切|充分|客观)地?(?:看到|认识到?|意识到)[^。]{0,60}(?:问题|困难|不足|矛盾|差距)|在此，我谨?代表[^，。]{0,12}人民政府/u;
const SETS_OUT =
  /(?:主要预期目标|(?:主要|奋斗|发展|工作|总体)目标|指导思想|总体要求|总体思路|总的要求|基本思路)[^。，\n]{0,6}[是为：]/u;
const PART_OF_YEAR = /上半年|季度|[1１一][-—－~～至到][\d\uff10-\uff19一二三四五六七八九十]{1,3}月/u;

/** The second half of a report, without title and address. */
const turnsAsReport = (text: string): boolean =>
  SEES_PROBLEMS.test(text.slice(0, BEGINNING_OF_HALF)) &&
  SETS_OUT.test(text) &&
  !PART_OF_YEAR.test(text.slice(0, BEGINNING_OF_HALF));
const BEGINNING_OF_HALF = 1500;

/** The kind of a document by the words of its title and address; undefined when none of them says. */
export function readKind({ text, parts }: AnchorSources, evidence: Evidence[]): DocumentKind | undefined {
  for (const { kind, words, within, confidence, unless } of KINDS) {
    const found = words.exec(text.slice(0, within));
    if (found === null || unless?.test(text.slice(0, BEGINNING)) === true) continue;
    const start = found.index;
    const end = start + found[0].length;
    evidence.push({ field: "documentKind", value: kind, source: "title", text: found[0], start, end, confidence });
    return kind;
  }
  const roles = new Set(parts.map(({ role }) => role));
  if (roles.has("review") && (roles.has("targets") || roles.has("tasks"))) return "work-report";
  if (parts.some(({ heading }) => /政府工作的?(?:回顾|总结)/u.test(heading))) return "work-report";
  if (parts.some(({ heading }) => /工作(?:回顾|总结)/u.test(heading)) && SPOKEN.test(text.slice(0, WITHIN)))
    return "work-report";
  const opening = text.slice(0, WITHIN);
  const isOfStatistics = GENERAL.test(opening) || (ACCOUNTED.test(opening) && !opening.includes("领导下"));
  if (isOfStatistics && !roles.has("review")) return "bulletin";
  if (text.includes("上半年") && REST_OF_YEAR.test(text)) return "half-year";
  return turnsAsReport(text) ? "work-report" : undefined;
}
