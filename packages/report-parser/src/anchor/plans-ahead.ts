import type { DocumentKind } from "@liaocheng/report-model";

/** 今年, 下半年, 力争: a text written while a year goes on speaks of the rest of it. */
const GOES_ON = /今年|本年|年内|下半年|四季度|下一步|力争|确保|预期|目标|计划|[将拟]/u;

/** A congress, its report, or a promise. */
const NEXT =
  /政府工作报告|人民代表大会|人大|两会|明年|来年|下一步|力争|预期目标|今年[^，。；\n]{0,16}增长[^，。；\n]{1,8}(?:左右|以上)|(?:今年|\d年)[^，。；\n]{0,20}(?:[将要拟]|计划|目标|预期)/u;
/** 我们跨入了新的一年, 明年计划…: what stands behind the year told. */
const NEW_YEAR = /新的?一年|明年|来年/u;

/** 去年…。今年，市政府继续办好…: what the year behind the one told shall bring. */
const LAST_YEAR = /去年|上年|过去的?一年/u;
const THIS_YEAR_AHEAD =
  /(?<![比截至止到])今年(?!以来|上半年)[^，。；\n]{0,4}，?[^，。；\n]{0,16}(?:[将要拟]|计划|目标|预期|继续|力争|安排|确定|确保)/u;

/** Whether the second stands anywhere behind the first. */
export function toldBehind(text: string, first: RegExp, second: RegExp): boolean {
  const found = first.exec(text);
  return found !== null && second.test(text.slice(found.index + found[0].length));
}

/** Whether a text about the year under way speaks of what is left of it. */
export const plansGoOn = (text: string): boolean => GOES_ON.test(text);

/** Whether a text that is no report, or somebody's digest of one, says anything of the year behind the one it tells. */
export const plansNext = (text: string, kind: DocumentKind | undefined): boolean =>
  (kind === "press-digest" ? NEXT : NEW_YEAR).test(text) || toldBehind(text, LAST_YEAR, THIS_YEAR_AHEAD);

/** 去年承诺的实事全完成了: one of the first lines tells what came of promises. */
const CAME_OF =
  /^(?:[^\n]{0,60}\n\s{0,8}){0,3}?(?![^\n。；]{0,60}(?:[将要拟]|力争|计划|确保|争取))[^\n。；]{0,40}(?:承诺[^\n。；]{0,12}(?:[全都已]|如今|一一|件件)|(?:实事|清单)[”"]?)[^。；，\s]{0,8}(?:落实|着落|完成|兑现|办结)/u;
const FIRST_LINES = 240;

/** Whether a text tells what came of promises and makes none. */
export const tellsWhatCameOf = (text: string): boolean => CAME_OF.test(text.slice(0, FIRST_LINES).trimStart());

/** 财政局2021年工作总结, on the first line, without a plan beside it. */
const SUMMARY =
  /^[^\n。；，]{0,40}\d{4}年度?[^\n。；，]{0,16}(?:工作[总小]结|工作(?:情况)?汇报)(?![^\n]{0,16}(?:计划|打算|安排|思路|要点|设想|部署))/u;
/** What promises in a text that sums a year up. */
const PROMISES_NEXT =
  /新的?一年|明年|来年|下一?步|下一?年|下一?阶段|今后|力争|争取|努力方向|打算|设想|思路|(?:[将要拟]|计划)(?:在|于)?\d{4}年/u;

/** Whether a text sums up one year and says nothing of the next. */
export const onlySumsUp = (text: string): boolean => {
  const title = SUMMARY.exec(text.trimStart());
  return title !== null && !PROMISES_NEXT.test(text);
};
