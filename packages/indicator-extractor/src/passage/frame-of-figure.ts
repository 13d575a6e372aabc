import type { Figure } from "../draft.js";
import type { PassageWords } from "../sentence/sentence-words.js";
import { aims, promisesByYearAlone, tellsDone } from "../lexicon/intent.js";
import { announces } from "./announcement.js";
import type { Clock } from "./clock.js";
import { isFirstMonths, ofYearPlanned } from "./first-months.js";
import { isStanding, STANDING } from "./standing-fact.js";
import { wordPattern } from "../pattern/word-pattern.js";
import { planFrame, reviewFrame, type Frame } from "./frame.js";
import { isExpectedOnceFinished, isOfComingProject } from "./coming-project.js";
import { isGoal } from "./named-goal.js";
import { isNextStep, isOutlook, nextStepFrame, outlookFrame } from "./outlook.js";

/** 已累计发放, 目前…已, 截至2月底，: words of how far things have come; they hold on in their sentence until something is aimed at. */
const SO_FAR =
  /实际(?:完成|到位|投入|投资|建成|新建|新增|竣工|改造|完工|实施|发放|安置|开工|落实|培训|解决)|累计(?:完成|解决|建成)了|(?:截至|截止)[^，；。]{2,12}，|(?:截[至止]|[1一][-—－~～至到])[^，；。]{1,8}[月底末日]份?[^，；。]{0,4}完成|目前[^，；。]{0,20}，?已|(?<![知而])已(?:累计|[经有建完发达签]|实现|覆盖|形成|开工|投入|培育|新增|安排|引进|争取|组织|改造)/gu;

/** Where a figure is told. */
interface FigurePlace {
  /** The frame of its passage. */
  readonly frame: Frame;
  /** The part has no role of its own. */
  readonly isOpenPart: boolean;
  readonly clock: Clock;
}

/**
 * The frame of one figure of a sentence: that of its passage, unless words before it turn from promise to result or back.
 *
 * Passages without a role (关于经济形势, the columns of a newspaper) report, unless the words before the figure promise
 * something; promises of such passages end where a sentence compares with last year and promises nothing. A part that plans
 * compares with last year too; it reports only where a sentence says what has been done so far.
 */
export function frameOfFigure(words: PassageWords, figure: Figure, place: FigurePlace): Frame {
  const frame = frameByWords(words, figure, place);
  // 项目投产后，可实现收入8亿元: after whichever year it will be finished in.
  return frame.status === "actual" && isExpectedOnceFinished(words, figure) ? COMING : frame;
}

function frameByWords(words: PassageWords, figure: Figure, { frame, isOpenPart, clock }: FigurePlace): Frame {
  if (frame.status !== "target" && isGoal(words, figure)) return goalFrame(frame, clock);
  if (isOutlook(words, figure, clock)) return outlookFrame(clock);
  if (isOpenPart && isStanding(words, figure)) return STANDING;
  // 总投资3亿元的水库即将开工: planned, for a year that nobody tells.
  if (frame.status === "actual" && isOfComingProject(words, figure)) return COMING;
  if (frame.open === true) {
    if (isPromised(words, figure)) return planFrame(clock, "modal-word");
    const review: Frame = { ...reviewFrame(clock, "passage"), term: frame.term };
    return frame.months === undefined ? review : { ...review, months: frame.months };
  }
  if (frame.status !== "target") return amongResults(words, figure, { frame, isOpenPart, clock });
  if (isOpenPart && (comparesOnly(words, figure, clock) || isBeforeGoal(words, figure)))
    return reviewFrame(clock, "passage");
  if (REACHED.testIn(words.text, figure.from, figure.mention.start + 2)) return reviewFrame(clock, "present-state");
  if (!saysWhatIsDone(words.text.slice(0, figure.mention.start))) return frame;
  const time = words.times.findLast(({ end }) => end <= figure.mention.start);
  return isFirstMonths(time) ? ofYearPlanned(clock) : reviewFrame(clock, "present-state");
}

/** Inside a passage of results: what next steps and planned amounts are for, else the passage. */
function amongResults(words: PassageWords, figure: Figure, { frame, isOpenPart, clock }: FigurePlace): Frame {
  if (frame.status === "actual" && isNextStep(words, figure)) return nextStepFrame(clock);
  return isOpenPart && isPlannedAmount(words, figure) ? goalFrame(frame, clock) : frame;
}

const COMING: Frame = { status: "target", from: undefined, to: undefined, why: "modal-word" };

/** A figure of a passage without a role: promised by a word before it, or by its own (计划投资｜3亿元). */
function isPromised(words: PassageWords, figure: Figure): boolean {
  if (isPlannedAmount(words, figure) || BUDGETED.test(words.text.slice(0, figure.mention.start))) return true;
  if (words.promiseAt >= figure.end || saysWhatIsDone(words.text.slice(0, figure.mention.start))) return false;
  return !(promisesByYearAlone(words.text) && tellsDone(words.text));
}

const isPlannedAmount = ({ text }: PassageWords, { from, mention }: Figure): boolean =>
  PLANNED_AMOUNT.test(text.slice(from, mention.start));

/** 教育类支出：安排3亿元，比上年增加｜2000万元: what a budget provides for is to be spent, where no passage tells of a year gone by. */
const BUDGETED = /(?:支出[：，]?|预算)拟?安排(?:支出|资金)?(?:\d[^；。]{0,40})?$/u;

/** 计划投资, 计划总投资额: planned itself; what stands behind it may be done. */
const PLANNED_AMOUNT = /(?<!(?:[占比较]|完成)(?:年度|全年|年)?)计划总?投资(?!的)/u;

/** The whole year that a goal is set for: that of the passage, else the year planned. */
function goalFrame({ from, to }: Frame, { planYear }: Clock): Frame {
  const isOneYear = to !== undefined && from === to;
  const years = isOneYear ? { from, to } : { from: planYear, to: planYear };
  return { status: "target", ...years, why: "modal-word", amongResults: true };
}

/** 进出口比上年增长5%: a comparison with last year, and nothing promised; 主要预期目标是：投资同比增长24% is promised. */
const comparesOnly = (words: PassageWords, { mention }: Figure, { planYear }: Clock): boolean =>
  mention.qualifier?.side !== "after" &&
  words.comparesWithLastYear &&
  words.promiseAt === Infinity &&
  !words.text.includes("安排") &&
  announces(words.text, planYear, false).what !== "targets";

/** 空气优良天数｜342天，今年目标345天: what was reached, before what shall be. */
const isBeforeGoal = (words: PassageWords, { mention }: Figure): boolean =>
  GOAL_BEHIND.testIn(words.text, mention.end, Infinity) &&
  !words.times.some(({ end }) => end <= mention.start) &&
  words.promiseAt >= mention.end;
const GOAL_BEHIND = wordPattern(/^[^，；。\d]{0,4}，(?:今年|\d{4}年)[^，；。\d]{0,8}(?:目标|预期|计划|力争|将|达到)/u);

const SAYS_DONE = /已|截[至止]|完成|实际|累计/u;

/** 全县已累计发放贷款1.36亿元，受益3270户: nothing is aimed at behind the words of what has been done. */
function saysWhatIsDone(before: string): boolean {
  if (!SAYS_DONE.test(before)) return false;
  let behind: number | undefined;
  for (const match of before.matchAll(SO_FAR)) behind = match.index + match[0].length;
  if (behind === undefined) return false;
  const since = before.slice(behind);
  return !aims(since) && !TURNS_AHEAD.test(since) && !CONDITION.test(before.slice(0, behind));
}

/** 已发放900万元，今年｜再发放: a coming time ends what has been done. */
const TURNS_AHEAD = /今年|明年|下一步|今后|年内|年底前|即将|\d{4}年[^，。；]{0,4}(?:计划|安排|拟|将)/u;

/** 人均生产总值已近｜8000美元, 保有量已超过｜20万辆: reached, whatever the passage plans. */
const REACHED = wordPattern(
  /(?<![将要可对把使])已经?(?:接?近|超过?|突破|达到?)[约近]?(?:\d.?|[一二三四五六七八九十].?)?$/u,
);

/** 对已建成的20个园区, 确保已开工的项目: what has been done only says which things are meant. */
const CONDITION = /(?:[对把使将]|确保|力争|推动|推进|支持|加快|巩固|盘活|用好)[^，；。]{0,10}$/u;
