import type { CallerUnit } from "@liaocheng/chinese-quantity";
import type { IndicatorStatus } from "@liaocheng/report-model";
import { readSentence } from "../sentence/normalize.js";
import { findTimes, type TimeExpression } from "../sentence/times.js";
import { takeUnit } from "./unit-words.js";

/** What a head says of the figures it heads; undefined of what cannot be understood. */
export interface HeadWords {
  /** What is measured, its time, status and unit taken out: 产量, 地区生产总值; empty for 2023年实际. */
  readonly noun: string;
  /** Words of movement, as they stand before a figure: 比上年增长. */
  readonly movement: string;
  readonly unit: string | undefined;
  readonly time: TimeExpression | undefined;
  readonly status: IndicatorStatus | undefined;
}

const TARGET = /计划|预期|目标|任务|预算|安排|规划|力争/u;
const ACTUAL = /实际|完成|实绩|执行|决算|实现|达到|累计|现状|初步|快报/u;
const EXPECTED = /预计|预测/u;
/** What is measured against something that the head does not tell in full: 为预算%, 完成年度计划%. */
const UNREAD =
  /^[为占达]|[=＝]|完成(?:年度|全年|年|预算|计划|目标|进度)|(?:计划|目标|预算|任务|投资)完成(?:率|比例|进度|情况)|本月|当月|本季|位次|排名|名次|序位|[A-Za-z]{4}/u;
const NEUTRAL =
  /指标值|数值|数据|绝对[数量值]|总量|本年|当年|本期|全年|实际数?|完成(?:情况|[数值额])?|实绩|执行[数值]?|决算数?|实现值?|达到|累计|现状值?|初步|快报数?|预计数?|预测值?|计划[数值]?|预期目标|预期值?|目标[数值]?|任务[数值]?|预算数?|安排|规划值?|力争|年末数|年末|期末/gu;
const MOVEMENT =
  /(?<base>(?:[比较与](?:上年|去年)(?:同期)?|同比|[比较](?:上年)?同期|可比价)?)(?<average>年均|平均每年)?(?:增长速度|增长幅度|增长率|增长|增速|增幅|增减幅度|增减变动|增减|升降|涨跌|±)$/u;
const PUNCTUATION = /[\s：:，,、/（）()\-—–]/gu;

/** Reads the head of a column; undefined when its figures would need more than it says. */
export function readHead(printed: string, units?: readonly CallerUnit[]): HeadWords | undefined {
  const plain = readSentence(withYears(printed)).text;
  const { rest, unit, hasOther } = takeUnit(plain, units);
  if (hasOther) return undefined;
  const whole = rest.replace(/其中[：，]?/u, "");
  const moved = MOVEMENT.exec(whole);
  const words = moved === null ? whole : whole.slice(0, whole.length - moved[0].length);
  if (UNREAD.test(words)) return undefined;
  const times = findTimes(words);
  if (times.length > 1) return undefined;
  const [time] = times;
  const status = statusOf(words);
  const left = time === undefined ? words : words.slice(0, time.start) + words.slice(time.end);
  const noun = left
    .replace(NEUTRAL, "")
    .replace(PUNCTUATION, "")
    .replace(/^[的末底]|^[数额量值]$/u, "");
  if (/\d/u.test(noun)) return undefined;
  return { noun, movement: moved === null ? "" : movementOf(moved.groups), unit, time: ofThisYear(time), status };
}

/** 2023, alone or before a word, is a year in the head of a column. */
const withYears = (printed: string): string => printed.replace(/(?<!\d)((?:19|20)\d{2})(?![\d年.\-—–/])/gu, "$1年");

/** 本年, 当年: the year that the table speaks of anyway. */
const ofThisYear = (time: TimeExpression | undefined): TimeExpression | undefined =>
  time?.kind === "relative" && time.offset === 0 ? undefined : time;

function statusOf(words: string): IndicatorStatus | undefined {
  // 计划完成投资, 预计完成: who plans or expects says more than what is done.
  if (EXPECTED.test(words)) return undefined;
  if (TARGET.test(words)) return "target";
  return ACTUAL.test(words) ? "actual" : undefined;
}

const movementOf = ({ base = "", average = "" }: Record<string, string | undefined> = {}): string =>
  `${base === "可比价" ? "" : base}${average}增长`;

const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、](?!\d)|[①-⑳#＃*※◆●○■□·•]|[-—]{1,2}|其中[：:、]?)\s{0,4}/u;
const MOST_ORDINALS = 4;

/** The head of a row without its number, 其中 and the like. */
export function bareRowHead(printed: string): string {
  let bare = printed.trim();
  for (let step = 0; step < MOST_ORDINALS && ORDINAL.test(bare); step++) bare = bare.replace(ORDINAL, "");
  return bare;
}

/** What names no statistic by itself: sums, parts of a whole, places. */
const PARTIAL =
  /^(?:合计|总计|小计|共计|累计|其他|其它|城镇|农村|乡村|城市|男性?|女性?|全[国省市区县州]|[市县区]区?|[省市县区]?本级|中央|地方|国有|集体|私营|个体|外资|民营|内资|公有|非公有|轻工业|重工业|上半年|下半年|[一二三四1-4]季度|.{0,8}岁.{0,6}|[0-9A-Za-z]{0,20})$/u;
const SUM = /^(?:合计|总计|小计|共计|累计|平均)$/u;

/** Whether the head of a row can be the name of a figure: alone, or before the noun of its column. */
export const canName = (rowHead: string, noun: string): boolean =>
  !SUM.test(rowHead) &&
  /\p{Script=Han}/u.test(rowHead) &&
  ((noun !== "" && !SHARE.test(noun)) || !PARTIAL.test(rowHead));

/** 城镇 | 比重: a share of what the row above names. */
const SHARE = /^(?:比重|占比|构成|份额|比例)/u;
