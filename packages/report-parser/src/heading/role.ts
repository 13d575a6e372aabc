import type { SectionRole } from "@liaocheng/report-model";
import { type CompiledProfile, roleByWords } from "../compile.js";
import { arabicYears } from "../text/numerals.js";
import { turnsToYear } from "./turns-to-year.js";

const FIVE_YEARS =
  /[“"〝][一二三四五六七八九十]{1,3}五[”"〞]|[一二三四五六七八九十]{1,3}五(?:时期|规划)|未来五年|五年规划|今后[三五]年|远景目标|规划纲要|发展规划/u;
const AHEAD = /目标|任务|举措|考虑|思路|规划|纲要|重点|要求|部署|展望|蓝图/u;
const YEAR_OR_NOW = /今年|[12１２][\d\uff10-\uff19]{3}年|新的一年/u;
const WORK_AHEAD = /重点工作|工作安排|主要任务|重点任务|工作任务|工作重点|工作打算/u;
const VERB_OPENING =
  /^(?:努力|大力|切实|认真|继续|进一步|加快|加强|加大|推进|推动|促进|深化|扩大|坚持|搞好|抓好|做好|保持|保障|实施|实现|完善|健全|提高|提升|发展|繁荣|巩固|积极|千方百计|全面|全力|着力|聚焦|突出|把|以|团结|动员|争取|贯彻|改革|改善|建设|建立|统筹|奋力|扎实|防范|优化|强化|不断|持续|深入|坚定|坚决|更加|更[大高实严快暖好优强宽]|强力|狠抓|紧扣|守住|守牢|守护|打牢|筑牢|打造|打好|打赢|激发|激活|从严|开创|营造|做[强优大深精]|培育|壮大|拓展|提振|释放|厚植|构建|夯实|深耕|主动|精准|系统|有效防范|稳步|用心用情|高质量|高标准|高水平|举全)/u;

/** 改革创新取得新突破, 发展质量稳步提升: what such a heading opens with is its subject, no verb. */
const TELLS_RESULT =
  /^(?:改革|发展|建设|保障|团结)[^，。；]{0,8}?(?:取得|持续|稳步|明显|显著|不断|更加|进一步|再上|再创|再获|迈[上出入]|成效|有[力效])/u;

/** 2019年工作打算, 2011年的工作, 今年工作: a part named by its year alone. */
export const isDatedPart = (heading: string): boolean =>
  DATED_PART.test(arabicYears(heading)) || asksWhatToDo(heading) || isYearWithMotto(heading);

/** 2018年：铆足干劲抓落实: a part named by its year and a motto. */
export const isYearWithMotto = (heading: string): boolean => YEAR_WITH_MOTTO.test(arabicYears(heading));
const YEAR_WITH_MOTTO = /^(?:19|20)\d{2}年?(?:[：:]|[—－─]{1,2})[\p{Script=Han}“”、 ]{4,24}$/u;

const DATED_PART =
  /(?:^(?:关于)?|[和及、与])(?:(?:19|20)\d{2}年度?|今年|明年|来年|新的?一年|新年度|下一步|下一?年度?)的?(?:政府|全[市县区省])?(?:工作|重点|发展|主要|预期|奋斗){0,2}的?(?:总体)?(?:打算|思路|工作|安排|计划|部署|设想|展望|要点|重点|目标|任务)$/u;

/** 下半年工作打算, 下一步工作措施, 四季度工作重点: a part that looks ahead from within a year. */
const REST_OF_YEAR = /^(?:下半年|下一步|下一阶段|下阶段|下步|接下来|第?四季度|后[一二三四五六]个月|今后一[个段])/u;
/** 下半年工作打算, alone on its line. */
export const isRestOfYear = (heading: string): boolean =>
  REST_OF_YEAR.test(heading) && /(?:打算|安排|思路|设想|计划|重点|措施|任务|部署|工作)$/u.test(heading);
/** 上半年经济运行情况, 1—9月主要指标, 今年以来的工作: the part of a year that is told. */
const PART_TOLD =
  /^(?:今年|全[市县区省])?(?:上半年|前[一二三]个?季度|第?[一二三]季度|[1１][-—－~～至到][\d０-９]{1,2}月|今年以来|一年来)/u;
const PLANNED = /目标|安排|打算|计划(?!执行|完成)|怎么干|干什么|咋干/u;

/** 2024年怎么干？ heads the plans of a digest. */
export const asksWhatToDo = (heading: string): boolean =>
  /^(?:\d{4}年|(?:19|20)\d{2}|今年|明年|新的?一年|下一步)[，,]?[^，。；：？?]{0,6}(?:怎么干|干什么|咋干|这[样么]干)[？?！!]?$/u.test(
    arabicYears(heading),
  );

/** What the role of a part is decided from. */
interface PartHeading {
  readonly heading: string;
  readonly isFirst: boolean;
  /** The role that words of the profile say. */
  readonly worded: SectionRole | undefined;
  /** Names a plan of several years. */
  readonly ahead: boolean;
  /** Names the work of a year. */
  readonly work: boolean;
}

type RoleRule = (part: PartHeading) => SectionRole | undefined;

/** In this order: the first rule that knows the heading decides. */
const ROLE_RULES: readonly RoleRule[] = [
  ({ worded }) => (worded === "closing" || worded === "self-government" ? worded : undefined),
  ({ heading }) => (REST_OF_YEAR.test(heading) ? "tasks" : undefined),
  ({ heading, worded }) => ((worded === "targets" || worded === "tasks") && DONE.test(heading) ? "review" : undefined),
  ({ heading }) => (/(?:完成|落实|执行|进展)情况$/u.test(heading) ? "review" : undefined),
  ({ heading }) => (PART_TOLD.test(heading) && !PLANNED.test(heading) ? "review" : undefined),
  ({ heading, worded, isFirst, ahead, work }) => {
    if (worded !== "review") return undefined;
    if (!isFirst && STRIVES_AHEAD.test(heading)) return "tasks";
    if (isFirst || (!ahead && !work)) return "review";
    return ahead ? "plan" : "tasks";
  },
  ({ heading, isFirst }) => (isFirst && /的[三四五]年$/u.test(heading) ? "review" : undefined),
  ({ heading, isFirst, work }) =>
    isFirst && !work && (SITUATION.test(heading) || tellsProgress(heading)) ? "review" : undefined,
  ({ heading, ahead, work }) => (ahead && !(work && YEAR_OR_NOW.test(heading)) ? "plan" : undefined),
  ({ worded, work }) => (work && (worded === "targets" || worded === "tasks") ? "tasks" : undefined),
  ({ heading, worded }) =>
    worded === "targets" && /(?:任务|工作)$/u.test(heading) && !heading.includes("预期目标") ? "tasks" : undefined,
  ({ worded }) => worded,
  ({ heading, isFirst }) => (!isFirst && turnsToYear(heading) ? "tasks" : undefined),
  ({ heading, isFirst }) =>
    !isDatedPart(heading) || (isFirst && isYearWithMotto(heading))
      ? undefined
      : isFirst && !PLANNED.test(heading)
        ? "review"
        : "tasks",
];

/** 农业基本上实现了全年目标: what became of a target. */
const DONE = /(?:实现|完成|达到|取得)了|(?:较好|圆满|超额|顺利|胜利)地?完成/u;

/** 乘势而上，以优异成绩迎接新世纪, 交出一份更加过硬的成绩单: what is to be reached. */
const STRIVES_AHEAD =
  /以[^，。；]{0,24}成[绩就效]迎接|(?:交出|书写|答好|写好)[^，。；]{0,8}(?:更|新时代|新的)[^，。；]{0,12}(?:成绩单|答卷)$|(?:再创|续写|争取|夺取|取得)更?大?新?的?(?:更大)?成[绩就]$/u;

/** 关于当前形势, 主要工作, 2018年经济运行总体态势: a first part that tells how things are. */
const SITUATION =
  /主要工作|(?:关于|当前|目前).{0,6}形势$|\d{4}年[^，。；\d]{0,16}(?:态势|情况|成就|成效)$|(?:运行|发展)[^，。；\d]{0,6}(?:态势|情况)$/u;

/** 聚焦发展，夯实经济基础: a heading that opens with a verb and says nothing else of its time. */
export const isSlogan = (heading: string, { profile }: CompiledProfile): boolean =>
  VERB_OPENING.test(heading) && roleByWords(heading, profile.roles) === undefined && !isDatedPart(heading);

/** 现代化建设取得新进展新成效, said over the first part. */
const TELLS_PROGRESS =
  /(?:取得|实现|迈[出上]|再[上创获]|展现)[^，。；]{0,6}新的?(?:成效|进展|成就|成绩|突破|台阶|步伐|辉煌|气象|业绩)/u;

/** 聚力乡村振兴，加快农业现代化迈出新步伐: what is striven for, not told. */
const STRIVES = /加快|推[动进]|聚力|[全奋着合]力|力争|努力|促进|加强|打造|建设好|奋[进斗]/u;

const tellsProgress = (heading: string): boolean =>
  TELLS_PROGRESS.test(heading) && !VERB_OPENING.test(heading) && !STRIVES.test(heading);

/** The role of a part from the wording of its heading; `isFirst` breaks ties of headings that look back and ahead. */
export function partRole(heading: string, isFirst: boolean, compiled: CompiledProfile): SectionRole {
  const worded = roleByWords(heading, compiled.profile.roles);
  const ahead = FIVE_YEARS.test(heading) && AHEAD.test(heading.replace(/成就|成绩/gu, ""));
  const part = { heading, isFirst, worded, ahead, work: WORK_AHEAD.test(heading) };
  for (const decide of ROLE_RULES) {
    const role = decide(part);
    if (role !== undefined) return role;
  }
  return VERB_OPENING.test(heading) && !TELLS_RESULT.test(heading) ? "tasks" : "other";
}

/** The role of a section inside a part: its part's, unless a part that looks ahead turns to the government itself. */
export function innerRole(heading: string, inherited: SectionRole, compiled: CompiledProfile): SectionRole {
  if (inherited !== "tasks" && inherited !== "plan" && inherited !== "targets" && inherited !== "other")
    return inherited;
  const words = compiled.profile.roles.find((row) => row.role === "self-government")?.words ?? [];
  return words.some((word) => heading.includes(word) && (word.includes("建设") || word.includes("政府")))
    ? "self-government"
    : inherited;
}
