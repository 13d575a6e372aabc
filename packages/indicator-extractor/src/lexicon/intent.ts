import { type WordPattern, wordPattern } from "../pattern/word-pattern.js";

/**
 * Words of promise and of result: the one place that names them. Patterns are built from the classes, so that a word added
 * to a class is known wherever the class is asked for.
 */

/** 争取 is to strive; 争取上级资金8600万元 is to get. */
export const STRIVES =
  "争取(?!到|了|的|(?:上级|中央|国家|省|市|各[类级项]|到位|专项|政策|无偿|财政|扶贫|项目|资金)[^，；。\\d]{0,8}(?:资金|补助|支持|项目|债券|贷款))";
/** Aims, from the firmest to the boldest; they promise wherever they occur. */
const AIMS = ["力争", "确保", STRIVES, "努力", "冲刺", "拟", "必须", "应当"] as const;
/** 将, but not 将近 and 将军, nor where it only puts its object first: 将更多财力向民生倾斜. */
const WILL =
  "将(?![近军]|更多|全部|有限|[^，。；]{1,12}?(?:[向往][^，。；]{1,8}倾斜|投[向入到]|用[于在]|作为|摆[在上]|放在))";
/** Verbs of intending: 规划到2030年; 将, but not 将近 and 将军; 要, but not 重要, 要求 and 要务. */
const INTENDS = ["规划(?=到?\\d{4}年)", WILL, "(?<![重主需概])要(?![求素闻点件地害务义领职道])"] as const;
/** 预期, but 预期性指标 are a kind of indicator, 弱于预期 and 运行在预期的合理区间 are results, and 市场预期转弱 tells what people expect. */
const EXPECTED =
  "(?<![低高好快慢弱强优逊差]于|超出?|符合|达到|不及|未达|(?:市场|社会|心理|通胀|投资者|消费者)的?)预期(?!性指标|的?(?:合理)?(?:区间|范围)|转[弱强好]|改善|[趋企]稳|[减偏走]弱|向好|[引管])";
/** What is planned or expected; not what results are held against: 完成全年目标, 增长6.5%的目标. */
const GOALS = [
  EXPECTED,
  "(?<!(?:完成|占|达到|率先实现|[高低]于|超过|超额|[距离与塌欠]|差(?=年度|全年|序时|目标|预期))[^，；。]{0,8}|[%％](?:左右|以上)?的[^，；。]{0,4}|预期)目标",
] as const;
/** 计划 is a plan as often as a verb: with one of these behind it, it promises; 比年度计划投资高 and 完成年度计划投资的72% are held against it. */
const PLANS = [
  "(?<!(?:[比与较占]|完成)(?:年度|年初|全年|年)?)计划(?:完成|[新续]?开工|安排|规定|要求|指标|[新到在为]|增长|平均|每年|达到|建设|实施|引进)",
] as const;
/** Times that lie ahead; 今年 only where what follows does not say how far it has come. */
const AHEAD = [
  "明年",
  "今后",
  "未来",
  "(?<!截至|截止|到|(?:完成|超额|提前)[^，；。]{0,4})今年(?!以来|上半年|[一1]季度|(?:[前首]|[1一][-—－~～至到])[^，；。]{1,4}[月季]|[^，；。]{0,8}[月季][份度]?[^，；。]{0,16}了)",
] as const;

const anyOf = (...classes: readonly (readonly string[])[]): WordPattern =>
  wordPattern(new RegExp(classes.flat().join("|"), "u"));

/** A clause that plans by its first words: 民生方面，将新建…; 计划 not as a noun (计划的, 计划完成). */
const OPENS_PLAN = new RegExp(
  `(?:^|[：“])(?:我们|我[市县区省州旗]|全[市县区省州旗])要(?![求素闻点件])|(?:^|[，；])[^，；。]{0,10}(?:${WILL}|计划(?!的|执行|完成|数|任务|总?投资|生育|单列)|拟|力争|确保|${EXPECTED})`,
  "u",
);

const PROMISE = anyOf(AIMS, INTENDS, GOALS, PLANS, AHEAD);
const PROMISE_BUT_YEAR = anyOf(AIMS, INTENDS, GOALS, PLANS, ["明年", "今后", "未来"]);
const INTENT = anyOf(AIMS, INTENDS, GOALS, ["计划", "安排"]);
const AIM = anyOf(AIMS, INTENDS);
/** With last year's result; 比上年计划多 and 较上年多安排 compare what is planned. */
const LAST_YEAR_COMPARED = wordPattern(
  /(?:比上年|比去年|较上年|较去年)(?!计划|目标|任务|预算|[^，；。\d]{0,2}安排)|上年末/u,
);

/** Where the first word of promise starts; Infinity when there is none. 今年 promises, unless it is the year `reviewed`. */
export function firstPromise(text: string, thisYear: "planned" | "reviewed"): number {
  const match = (thisYear === "reviewed" ? PROMISE_BUT_YEAR : PROMISE).exec(text);
  return match === null ? Infinity : match.index;
}

/** Whether a clause of a sentence opens with a word of intent before any amount: 民生方面，将新建…; 建成公路200公里…，将新增… tells first. */
export function opensPlan(text: string): boolean {
  const found = OPENS_PLAN.exec(text);
  return found !== null && !AMOUNT.test(text.slice(0, found.index));
}
const AMOUNT = /\d(?![\d年月日—－~～-])/u;

/** Whether it is a later clause that intends something, after another: 达成初步意向，拟投资5000万元. */
export const intendsInPassing = (text: string): boolean => /^[，；]/u.test(OPENS_PLAN.exec(text)?.[0] ?? "");

/** Whether words promise something: 力争, 将, 要, 今年, 明年. */
export const promises = (text: string): boolean => PROMISE.test(text);

/** Whether words intend something, the name of a year aside. */
export const intends = (text: string): boolean => INTENT.test(text);

/** Whether words aim at something: 力争, 确保, 将, 要; a goal or a plan that is merely named does not. */
export const aims = (text: string): boolean => AIM.test(text);

/** Whether the year's name alone promises: 今年，全市投入资金4亿元, with no word of aim, goal or plan. */
export const promisesByYearAlone = (text: string): boolean => PROMISE.test(text) && !PROMISE_BUT_YEAR.test(text);

/** What only results say of a year that may not be over: 圆满完成, 同比, 完成省定任务的120%. */
const DONE_SO_FAR =
  /去年|上年|已经|已(?!知)|了|以来|目前|截至|据统计|累计(?:完成|实现|建成)|同比|(?:圆满|全面|超额|提前|全部|顺利)(?:完成|实现|兑现)|完成[^，；。\d]{0,10}(?:任务|目标|计划)的|取得[^，；。]{0,4}(?:突破|进展|成效)|实际到位|今年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?[^，；。]{0,12}(?:完成|实现|达|[增下][长降])/u;

/** Whether words say that something has been done so far. */
export const tellsDone = (text: string): boolean => DONE_SO_FAR.test(text);

/** 项目全部投产后，…: a thing that is finished first; what is expected of it then lies ahead. */
export const ONCE_FINISHED = "(?:投产|建成|达产|竣工|完工|投用|投运|开业|落成)(?:使用|运营|投产)?后";

/** Whether a sentence compares with last year: 比上年, 较去年. */
export const comparesWithLastYear = (text: string): boolean => LAST_YEAR_COMPARED.test(text);
