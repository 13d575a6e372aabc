import type { Figure } from "../draft.js";
import type { SentenceWords } from "../sentence/sentence-words.js";
import { patternGroup, wordPattern } from "../pattern/word-pattern.js";
import { listsTasksOfYear } from "./tasks-of-year.js";
import { characterSet, isOneOf } from "../sentence/characters.js";

/** All that names a goal: a sentence with none of its words has none. */
const GOALS = patternGroup();

/** 与年度目标｜7%相差, 原定目标｜8%: the figure behind is the goal itself. */
const GOAL_BEFORE = GOALS.wordPattern(
  /(?:年度|全年|年初|预期|既定|原定|确定)的?(?:预期|增长|计划|工作|主要){0,2}(?:目标|任务|计划)(?:值|任务)?[为是]?(?:增长|下降|控制在)?$/u,
);
/** （计划｜7%）, （年度目标为｜6.5%左右）: the goal in brackets behind the result. */
const GOAL_IN_BRACKETS = GOALS.wordPattern(
  /^(?:年度|全年|年初|下达|上级)?(?:计划|预期|目标|任务){1,2}(?:值|增长)?[为是]?$/u,
);
/** 增长6.5%｜的全年目标: so is the figure in front. */
const GOAL_BEHIND = GOALS.wordPattern(
  /^(?:左右|以上|以内)?的?(?:年度|全年|年初|预期|既定|增长|发展|工作|奋斗|计划|主要|控制|调控){0,3}(?:(?<=的[^，。；]{0,8})(?:任务|要求)|目标)/u,
);
/** 完成年度任务的115%, 实现脱贫5000人的目标: told as reached. */
const REACHED = /完成|实现|(?<!未)达到|超额|超过|占|[兑落]实/u;
/** 比年度目标高｜2个百分点, 超出年度计划｜300万元: the distance to a goal. */
const HELD_AGAINST = /[比较高低超]/u;
/** 完成全年目标（｜5.2亿元）: the bracket behind the word holds the goal itself. */
const GOAL_BEFORE_BRACKET = GOALS.wordPattern(/(?:目标任务|任务|目标|计划|预算)[数值]?（$/u);

/** 年初预算｜2300万元, 调整预算为｜2600万元, 收入任务｜8亿元: what a budget or a task asks for, before the result. */
const ASKED_BEFORE = GOALS.wordPattern(
  /(?:(?:年初|年度|调整|全年|收入|支出)预算数?|(?:年度|全年|收入|税收|目标)任务数?)[为是]?$/u,
);
/** 2023年我们确定增速为｜6%: what was decided. */
const DECIDED = GOALS.wordPattern(
  /(?:我们|年初|会议|大会|市委|县委|政府)(?:确定|定下|提出|设定)[^，。；]{1,16}[为在]$/u,
);
/** 生产总值增长目标｜5.5%左右, 5.5%左右｜生产总值增长目标, 离目标｜345天: what is named a goal. */
const GROWTH_GOAL = GOALS.wordPattern(/(?:(?:增长|增长?速度?|增幅)(?:预期)?|[离距][^，；。\d]{0,8})目标值?[为是：]?$/u);
const GROWTH_GOAL_BEHIND = GOALS.wordPattern(
  /^(?:左右|以上)?[^，。；\d的]{2,16}(?:增长|增速|增幅)(?:预期)?目标(?=[，。；]|$)/u,
);
const AT_LEAST = GOALS.wordPattern(/^(?:不少于|不低于)$/u);

/** 引进项目不少于｜5个: what is asked at the least; 标准提高到不低于｜3240元 is a rule that came into force. */
const setsLeast = ({ text }: SentenceWords, { mention, from }: Pick<Figure, "mention" | "from">): boolean =>
  AT_LEAST.test(mention.qualifier?.text ?? "") && !SETS_STANDARD.testIn(text, from, mention.start);
const SETS_STANDARD = wordPattern(/(?:提高|提升|增加|调整|上调|扩大|达)[至到]|标准|补[助差贴]|由/u);

/** 完成下达任务数｜132亿元的90.8%, 占全年目标｜66亿元的90%: what a share of is done. */
const SHARED_GOAL = GOALS.wordPattern(/(?:任务|计划|预算|目标)(?:任务)?[数额值量]?$/u);

/** Whether a figure is told as the goal that results are held against, inside a passage of results. */
function namesGoal(words: SentenceWords, { from, mention }: Figure): boolean {
  const { text } = words;
  const clause = text.slice(from, mention.start);
  if (text.charAt(from - 1) === "（" && (GOAL_IN_BRACKETS.test(clause) || PLANNED_IN_BRACKETS.test(clause)))
    return true;
  if (
    clause === "" &&
    text.charAt(mention.end) === "）" &&
    GOAL_BEFORE_BRACKET.testIn(text, Math.max(0, from - 8), from)
  )
    return true;
  if (SHARED_GOAL.test(clause) && text.charAt(mention.end) === "的" && /\d/u.test(text.charAt(mention.end + 1)))
    return true;
  const isNamed =
    ((GOAL_BEFORE.test(clause) || ASKED_BEFORE.test(clause)) && !HELD_AGAINST.test(clause)) ||
    DECIDED.test(clause) ||
    GROWTH_GOAL.test(clause) ||
    GOAL_BEHIND.testIn(text, mention.end, mention.end + 16) ||
    GROWTH_GOAL_BEHIND.testIn(text, mention.end, mention.end + 24) ||
    setsLeast(words, { mention, from });
  return isNamed && (!REACHED.test(clause) || MISSED.test(clause));
}

/** 今年计划新建管网｜30公里，全年新建32公里: what was planned, before what came of it. */
const PLANNED_THEN = GOALS.wordPattern(
  /^(?:今年|本年度?|全年|年初|去年|(?:19|20)\d{2}年)?，?[^，；。\d比较占超]{0,4}(?<!完成)计划(?!投资|生育|[内外的数]|单列|任务)[^，；。\d]{0,14}$/u,
);
/** 全县计划的粮食种植面积｜30万亩. */
const PLANNED_SIZE = GOALS.wordPattern(
  /^(?:今年|全年|年初|\d{4}年)?[^，。；\d比较占超完]{0,8}计划的[^，。；\d的]{2,10}(?:面积|任务|规模|数量|投资)[为是]?$/u,
);
/** What a sentence of results says behind a plan. */
const CAME_OF_PLAN =
  /(?:全年|实际|截至|目前|年末|到年底)[^，；。]{0,14}(?:完成|新建|新增|实现|达|建成|落实|播种|已|完工|竣工|开工)|实际/u;

/** 未完成｜增长6%的年度目标: told as missed. */
const MISSED = /(?:未|没有|没能|未能)(?:完成|实现|达到)[^，。；]{0,6}$/u;
/** （原计划降低｜7%）. */
const PLANNED_IN_BRACKETS = GOALS.wordPattern(/^原?(?:计划|定|目标|预期)[^，。；]{0,6}$/u);

const plannedThen = ({ text }: SentenceWords, { mention }: Figure): boolean =>
  (PLANNED_THEN.testIn(text, clauseBefore(text, mention.start), mention.start) &&
    CAME_OF_PLAN.test(text.slice(mention.end))) ||
  PLANNED_SIZE.testIn(text, clauseBefore(text, mention.start), mention.start) ||
  PLANNED_BY_TIME.testIn(text, 0, mention.start) ||
  INVESTED_BY_PLAN.testIn(text, clauseBefore(text, mention.start), mention.start);

/** 总投资1500万元，今年计划投资｜800万元，已完成640万元. */
const INVESTED_BY_PLAN = GOALS.wordPattern(/^(?:今年|本年度?|年度|当年|\d{4}年)计划(?:完成)?总?投资额?[为是]?$/u);

/** 2017年，全县计划脱贫｜3200人，退出贫困村｜12个: with its year, a plan stays one in a review. */
const PLANNED_BY_TIME = GOALS.wordPattern(
  /^(?:今年|本年度?|年初|去年|(?:19|20)\d{2}年)，?[^，；。\d比较占超完]{0,8}计划(?:新建|[新续]?开工|脱贫|退出|建设|改造|实施|培训|治理|建成|引进|安排|新增|投入|发放|完成)(?![^，；。\d]{0,12}[的占率])(?:(?!实际|已|目前|截至|全年|，[^，。；\d]{0,6}完成)[^；。])*$/u,
);

const CLAUSE_MARKS = characterSet("，；。");

/** Where the clause that ends at a place begins. */
function clauseBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && !isOneOf(CLAUSE_MARKS, text, start - 1)) start--;
  return start;
}

/** 1996年是…的第一年，要求实现总产值增长｜18%，农民增收｜400元: what was asked, up to what came of it; 按要求完成｜12个 was done. */
const REQUIRED = GOALS.wordPattern(
  /(?<!(?:按照?|根据|依据|达到|符合|满足)[^，。；]{0,12})要求(?:实现|达到|完成|确保|必须|[^，。；\d]{2,12}增长)(?![^。；]*(?:标准|条件)的)(?:(?!实际|已|目前|经过|完成了|结果)[^。；])*$/u,
);

/** A goal, or the figures listed behind one that something must at least reach: 引进项目不少于3个；｜开工100个. */
export const isGoal = (words: SentenceWords, figure: Figure): boolean =>
  listsTasksOfYear(words.text) ||
  (GOALS.mayMatchIn(words.text, 0, words.text.length) &&
    (namesGoal(words, figure) ||
      plannedThen(words, figure) ||
      REQUIRED.testIn(words.text, 0, figure.mention.start) ||
      isListedBehindLeast(words, figure)));

function isListedBehindLeast(words: SentenceWords, { previous, kind, mention }: Figure): boolean {
  if (
    previous === undefined ||
    previous.kind !== kind ||
    TOLD_AGAIN.test(words.text.slice(previous.after, mention.start))
  )
    return false;
  return (setsLeast(words, previous) && namesGoal(words, previous)) || isListedBehindLeast(words, previous);
}

/** A figure that is told again: done, or by its own time. */
const TOLD_AGAIN = wordPattern(/完成|实现|达[到成]|超额|[已了年月。]|[共现]有|同比|季度/u);
