import { aims, intendsInPassing, opensPlan, tellsDone } from "../lexicon/intent.js";
import { findTimes, type TimeExpression } from "../sentence/times.js";
import { announces } from "./announcement.js";
import type { Clock } from "./clock.js";
import { isFirstMonths, ofYearPlanned } from "./first-months.js";
import { OPEN, planFrame, reviewFrame, type Frame } from "./frame.js";
import { openedFrame } from "./opened-frame.js";
import { tasksOfYear } from "./tasks-of-year.js";

/** 今年将重点做好…, 下一步要…, 明年计划…: from here on the speech is of what is to come. */
const TURNS_AHEAD =
  /(?:今年|明年|新的?一年|下一步|下一阶段|下阶段|接下来|今后)[^，。；]{0,14}(?:[将要拟]|计划|重点(?!项目|工程|基础|产业|企业|领域|城市|建设|民生)|力争|确保|争取|目标|任务)/u;
/** 今年怎么干？ asks for the plan that the next sentences tell. */
const ASKS_AHEAD =
  /^[^，。；]{0,4}(?:展望(?:\d{4}|今年|明年|新)|\d{4}年?(?:任务书|新目标|路线图))|(?:今年|明年|新的一年|(?<!\d)20\d{2}年?，?)[^，。]{0,5}(?:怎么干|这[样么]干|干什么|咋干|怎么办|如何干|有(?:哪些|什么)(?:目标|看点|新|打算|计划|安排|举措))|^接下来(?:怎么|这[样么])干$|(?:今年|明年|\d{4}年)，?[^，。？]{0,16}(?:将|会)(?:有|迎来|出现|带来|发生)?(?:哪些|什么|怎样)/u;
/** 报告提出2022年主要任务, 部署了新一年重点工作, 提出切实办好12件民生实事：; what follows is what was put forward. */
const PUTS_FORWARD =
  /(?:提出|明确|部署|安排|确定|公布|列出|谋划)了?[^，；。]{0,8}(?:(?:今年|明年|来年|新的?一年|下一?年|\d{4}年)[^，；。]{0,12}(?:任务|目标|指标|重点|计划|打算|实事|安排)|(?:办好?|兴办|实施|抓好)[^，；。\d]{0,6}(?:\d{1,2}|[一二三四五六七八九十]{1,3})[件项大][^，；。]{0,8}(?:实事|工程|项目))[^，；。]{0,4}(?:[，。；：]|$)/u;
/** 为实现上述目标，我们重点做好…: behind targets the work for them. */
const FOR_TARGETS =
  /^为了?(?:实现|完成|确保)[^，。；]{0,10}(?:目标|任务)[^。；]{0,30}(?:做好|抓好|推进|实施|开展|工作|举措)/u;
/** 2024年民生实事项目, 政府工作报告任务分解: the title of a list of what is to be done. */
const LISTS_TASKS =
  /^[^，。；]{0,30}(?:(?:民生|为民|[\d一二三四五六七八九十]{1,3}[件项大])实事(?:项目|清单|安排|内容|工程|一览){0,2}|(?:主要)?预期目标|任务分解(?:表|方案)?|(?:重点|主要|目标)任务(?:清单|一览表)?|工作要点|项目清单)$/u;
/** 已…, 去年…, 完成了…: what such a clause plans has been done since. */
const TELLS_RESULTS = /已|去年|上年|完成了|以来|同比|实际/u;
/** 目前已有…, 去年…, 截至目前…: from here on it is of what has been done again. */
const TURNS_BACK =
  /^(?:据(?:了解|悉|介绍|统计)，)?[^，；。]{0,12}(?:目前|去年|过去一年|截至|截止|一年来|上年|现有|现已|已有)|^[^，；。\d]{0,6}(?:成就|成绩|成效|回眸|回顾)[篇单]?$/u;
/** 报告首先回顾了2017年工作, 圆满完成…, 同比增长8%: what only results say. */
const ONLY_RESULTS =
  /(?:回顾|总结)了?[^，；。、]{0,10}(?:去年|过去一年|\d{4}年)[^，；。、]{0,8}工作(?![^。]{0,10}(?:部署|安排))|同比(?:增长|下降|上升|提高|减少|增加|多|少)|(?:圆满|超额|提前)(?:完成|兑现)|(?:全面|全部)(?:完成|兑现)(?:了|(?:[^，；。]{0,12}(?:任务|目标|指标))?(?=[，；。]))|累计(?:完成|实现|新增|投入|兑现)|荣获|获评|被评为|编制完成|得到(?:有效)?解决|成功(?:创建|举办|入选)/u;

const turnsBack = (text: string): boolean =>
  (TURNS_BACK.test(text) || ONLY_RESULTS.test(text)) && !aims(text) && !AHEAD_AGAIN.test(text);

/** 目前已完成主体施工，年内投入使用: looks back and ahead. */
const AHEAD_AGAIN = /年内|年底前|今年|即将/u;

/**
 * How a passage without a role of its own goes on after a sentence: the columns of a newspaper report, promise, and report
 * again, and only their words say so.
 */
export function openPassage(text: string, times: readonly TimeExpression[], frame: Frame, clock: Clock): Frame {
  const setsTargets = announces(text, clock.planYear, false).what === "targets";
  if (frame.status !== "target" && setsTargets) return planFrame(clock, "frame");
  if (WHAT_CAME_OF_IT.test(text)) return { ...reviewFrame(clock, "present-state"), behindParagraph: frame };
  if (putsForward(text)) return putForward(times, clock);
  const ofTasks = tasksOfYear(text, times, clock);
  if (ofTasks !== undefined) return ofTasks;
  const ofYear = yearAlone(text, times, clock);
  if (ofYear !== undefined) return ofYear;
  const opened = openedFrame(text, times, { ...frame, open: frame.status !== "target" }, clock, OPEN);
  if (opened !== undefined) return opened;
  if (frame.status !== "target" && turnsAhead(text)) return planFrame(clock, "modal-word");
  if (frame.status === "actual" && opensPlan(text) && !TELLS_RESULTS.test(text)) return intended(text, clock);
  const ofItem = yearOfItem(text, times, clock);
  if (ofItem !== undefined) return ofItem;
  // 主要预期目标是：…，社会消费品零售总额同比增长15%: a rise on last year is no result there.
  if (frame.status === "target" && !setsTargets && (turnsBack(text) || opensPartTold(text, times, clock)))
    return isFirstMonths(times[0]) ? ofYearPlanned(clock) : reviewFrame(clock, "present-state");
  return frame;
}

/**
 * 【今年目标】, 2023年主要预期目标是：, 今年，我们要干这些事: a line by itself, over the items of a list, from which on a part that tells
 * results promises; undefined for any other sentence.
 */
export function ledAhead(
  text: string,
  times: readonly TimeExpression[],
  frame: Frame,
  clock: Clock,
): Frame | undefined {
  if (text.length > LONGEST_LEAD || !LEADS.test(text)) return undefined;
  const line = text.replace(/^[【[]/u, "").replace(/[】\]]$/u, "");
  const opened = openPassage(line, line === text ? times : findTimes(line), frame, clock);
  return opened !== frame && opened.status === "target" ? opened : undefined;
}
const LONGEST_LEAD = 30;
/** No clause ends in it, and nothing is counted in it but years and 件 of 实事. */
const LEADS = /^(?:[^。；！、\d]|\d{4}年?|\d{1,2}[件项](?=[^，。；]{0,8}(?:实事|项目|工程)))+$/u;

/** 上半年，完成投资1600万元: the part of the year that an account tells, behind what was planned for the whole. */
function opensPartTold(text: string, [time]: readonly TimeExpression[], { reviewMonths }: Clock): boolean {
  if (reviewMonths === undefined || time?.start !== 0 || time.months === undefined || aims(text)) return false;
  return time.months[0] === reviewMonths[0] && time.months[1] <= reviewMonths[1];
}

/** 完成情况：50处食堂已全部开工: behind an item of a list of promises, what came of it; the next item promises again. */
const WHAT_CAME_OF_IT =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?(?:目前)?(?:完成|进展|落实|实施|推进|办理)(?:情况|进度|结果)[：:]/u;

/** 报告分为过去五年工作回顾、今后五年目标任务两大部分; 工作总结及2020年工作安排: what a report holds turns to none of it. */
const LISTS_PARTS = /(?:分为?|包括|包含|由)[^。]{1,80}(?:部分|篇章|方面)|总结[及和暨与](?:19|20)\d{2}年/u;

const putsForward = (text: string): boolean => PUTS_FORWARD.test(text) && !TELLS_RESULTS.test(text);

/** What was put forward is for the year that the sentence names, else for the one planned. */
function putForward(times: readonly TimeExpression[], clock: Clock): Frame {
  const years = times.filter(({ kind, from, to, sense }) => kind === "year" && (from === to || sense === "future"));
  // 对2011年工作进行了回顾，对2012年工作做出了部署: what was put forward is for the later one.
  const named = years.find(({ to }) => to === clock.planYear) ?? years[0];
  return named?.to === undefined || (named.from === named.to && named.to === clock.planYear)
    ? planFrame(clock, "modal-word")
    : { status: "target", from: named.from, to: named.to, why: "frame" };
}

/** 提出了今年经济增长10%以上的目标: a goal told to its end; what follows says how it went. */
const TELLS_GOAL = /(?:提出|确定|制定|定下|设定)了[^。]{0,60}\d[^。]{0,60}目标。?$/u;

/** 展望未来，…: what an article turns to the coming year with. */
const HINGE =
  /^(?:展望篇$|(?:下一步|下一阶段|下阶段|接下来)，|展望(?:未来|新|明年|来年|今年|前路)|[面奔]向未来|放眼未来|(?:面对|迈[进入向]|站在|进入|在)?新的?一年(?!以来|[^，。；]{0,4}(?:已|伊始))|踏上新征程|新征程上|新起点上)/u;

/** 公布了民生实事项目票决结果：: what was voted is still to be done. */
const VOTED = /票决(?:结果|产生|确定|出炉|选出)|(?:候选|票决)项目/u;

/** 下半年工作打算, 2018年工作思路：, on a line of its own. */
const HEADS_PLAN =
  /^(?:[一二三四五六七八九十]、|[（(][一二三四五六七八九十][）)])?(?:下半年|四季度|下一?(?:步|阶段)|明年|来年|今年|\d{4}年|20\d{2}[，,])[^，。；：\d]{0,8}(?:打算|思路|设想|安排|计划|任务|目标|部署)[：:]?$/u;

/** 目标是：粮食产量达到30万吨. */
const SETS_GOAL = /^(?:总体|主要|工作|今年的?|全年的?|奋斗|发展){0,2}目标(?:任务)?[是为][：:，]?/u;

/** What is intended after something was told ends with its paragraph. */
const intended = (text: string, clock: Clock): Frame => {
  const plan = planFrame(clock, "modal-word");
  return intendsInPassing(text) ? { ...plan, endsWithParagraph: true } : plan;
};

const turnsAhead = (text: string): boolean =>
  VOTED.test(text) ||
  HEADS_PLAN.test(text) ||
  SETS_GOAL.test(text) ||
  (HINGE.test(text) && !tellsDone(text)) ||
  (TURNS_AHEAD.test(text) && !LISTS_PARTS.test(text) && !TELLS_GOAL.test(text)) ||
  ASKS_AHEAD.test(text) ||
  FOR_TARGETS.test(text) ||
  LISTS_TASKS.test(text);

/** 2.2023年启动70户改造。完成燃气改造…: the year that opens an item, later than the one reviewed, is that of its whole paragraph. */
function yearOfItem(text: string, [time]: readonly TimeExpression[], clock: Clock): Frame | undefined {
  const { reviewYear } = clock;
  if (time?.kind !== "year" || time.to === undefined || time.from !== time.to || reviewYear === undefined)
    return undefined;
  if (time.to <= reviewYear || time.months !== undefined || !OPENS_ITEM.test(text.slice(0, time.start)))
    return undefined;
  if (tellsDone(text) || text.startsWith("是", time.end) || !/\d/u.test(text.slice(time.end))) return undefined;
  return { status: "target", from: time.to, to: time.to, why: "frame", endsWithParagraph: true };
}
const OPENS_ITEM = /^\P{Script=Han}{0,4}到?$/u;

/** 2004年：, on a line of its own: what follows tells of that year, or plans it. */
function yearAlone(text: string, [time]: readonly TimeExpression[], clock: Clock): Frame | undefined {
  if (time?.kind !== "year" || !/^(?:[【[][^】\]\d]{1,10}[】\]])?[^\p{L}\d]{0,2}$/u.test(text.slice(0, time.start)))
    return undefined;
  if (!/^(?:\p{Script=Han}{2,4}|[：:。]|，\p{Script=Han}{2,8}[：:])?$/u.test(text.slice(time.end))) return undefined;
  if (time.to === clock.planYear) return planFrame(clock, "frame");
  return time.to === clock.reviewYear ? reviewFrame(clock, "frame") : undefined;
}
