import type { Figure } from "../draft.js";
import type { SentenceWords } from "../sentence/sentence-words.js";
import { isAttributive, isDrafted, isMultiplied, tellsWhichThings } from "../passage/attributive-time.js";
import { isInterval, type Frame } from "../passage/frame.js";
import { clauseStart } from "../sentence/segments.js";
import { timeEndingAt, type TimeExpression } from "../sentence/times.js";
import { BASE_MARKS, isPraisedBase } from "./base-marks.js";
import { endsWithPart, isOfEvent } from "./event-time.js";
import { opensWithVerb } from "./stock-or-flow.js";

/** 比2020年, 由2020年的7.2%; but 从1979年到1983年 and 从今年起 say when. */
function isBase({ text, times }: SentenceWords, time: TimeExpression): boolean {
  // 较一季度｜和1—5月: the second of two bases; 较去年｜全年: the part of one.
  const joins = "和、与及".includes(text.charAt(time.start - 1));
  const first = timeEndingAt(times, joins ? time.start - 1 : time.start, 0);
  return isBaseAlone(text, time) || (first !== undefined && isBaseAlone(text, first));
}

const LONGEST_BEHIND = 28;

function isBaseAlone(text: string, time: TimeExpression): boolean {
  const behind = text.slice(time.end, time.end + LONGEST_BEHIND);
  if (YARDSTICK.test(behind) || isGround(text, time, behind)) return true;
  if (behind.startsWith("相比") || isMultiplied(text, time) || isShareOfYear(text, time, behind) || SUMMED.test(behind))
    return true;
  if (time.kind === "year" && isPraisedBase(text, time.start)) return true;
  const mark = text.charAt(time.start - 1);
  if (mark === "于" && "高低快慢多少大小好".includes(text.charAt(time.start - 2))) return true;
  if (!BASE_MARKS.has(mark)) return false;
  if ("由从自".includes(mark))
    return !(
      (time.kind === "year" && time.from !== time.to) ||
      /^(?:起|开始|以来)/u.test(text.slice(time.end, time.end + 2))
    );
  return true;
}

/** 稳定在上年｜水平, 超过去年｜实绩: a year that something is held against. */
const YARDSTICK = /^(?:的?(?:同期|同等|实际)?水[平准]|的?(?:实绩|基数)|同等)/u;

/** 在去年｜高基数上, 在上年｜的基础上; 扣除去年｜一次性因素: what a figure stands on, or leaves out. */
const isGround = (text: string, { start }: TimeExpression, behind: string): boolean =>
  (text.charAt(start - 1) === "在" && /^的?[^，；。\d]{0,12}(?:基础|基数)(?:之?上|的)/u.test(behind)) ||
  (/(?:扣除|剔除|不含|不计)$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[^，；。]{0,14}(?:因素|影响|基数)/u.test(behind));

/** 恢复至2019年｜的71%, 提高到当地上年度｜居民收入的60%: the year is what a share is of. */
const isShareOfYear = (text: string, { start }: TimeExpression, behind: string): boolean =>
  (SHARE_MARK.test(text.slice(Math.max(0, start - 3), start)) && SHARE_OF_YEAR.test(behind)) ||
  (MEASURED_BY.test(text.slice(Math.max(0, start - LONGEST_OWNER), start)) && SHARE_OF_MEASURE.test(behind));

const SHARE_MARK = /(?:[至到为是]|相当于|达到?)$/u;
const SHARE_OF_YEAR =
  /^(?:同期|水平)?的(?:近|约|大约|不足|不到)?(?:[\d.一二三四五六七八九]{1,5}(?:%|成)|[一二两三四五六七八九十百]{1,3}分之[一二三四五六七八九十]|一半)/u;
const LONGEST_OWNER = 14;
const MEASURED_BY = /(?:[到按]|相当于|不低于|高于|超过)[^，；。\d]{0,12}$/u;
const SHARE_OF_MEASURE =
  /^度?[^，；。的\d]{0,4}(?:居民|农民|职工|人均|平均)[^，；。的\d]{2,12}的(?:近|约|大约)?[\d.]{1,5}%/u;

/** 是1950年到2002年｜的总和: the years whose total something equals. */
const SUMMED = /^(?:[^，；。]{0,6}年)?的?总和/u;

const LOOKED_BACK_ON = /(?:回顾|总结)：/u;

/** 除去2000年、2001年补助到期面积后，…: whether a time is that of what is left out. */
const isLeftOut = (text: string, { start, end }: TimeExpression): boolean =>
  ENDS_EXCEPTION.test(text.slice(end, end + LONGEST_EXCEPTION)) &&
  LEAVES_OUT.test(text.slice(clauseStart(text, start, 0), start));
const ENDS_EXCEPTION = /^(?![^，；。]*因素)[^，；。]{0,44}[后外]，/u;
const LONGEST_EXCEPTION = 48;

const LEAVES_OUT = /^(?:除去|除|扣除|剔除|不含|不计|去掉)[^，；。]{0,24}$/u;

/** Years that reviews look back on together at the most; a longer past is told of one thing alone. */
const LONGEST_REVIEW = 10;

/**
 * Whether a time belongs to something else in the sentence than the figure: to an earlier end point (提高到2025年的52%，…), to a
 * circumstance that has ended (在…的基础上，…), or to the things spoken of (“十四五”批复的基地).
 */
function belongsElsewhere(text: string, time: TimeExpression, figure: Figure): boolean {
  const between = text.slice(time.end, figure.mention.start);
  // 对2019年和今年以来的工作作出回顾：｜…: which years are looked back on was said before the colon.
  if (LOOKED_BACK_ON.test(between)) return true;
  if (isLeftOut(text, time)) return true;
  const basis = text.indexOf("的基础上", time.end);
  if (basis >= 0 && basis < figure.mention.start && text.lastIndexOf("在", basis) <= time.start) return true;
  // 水质30年来首次达标，…: so long a past is told of one thing.
  if (time.kind === "span" && (time.count ?? 0) > LONGEST_REVIEW && /[，；]/u.test(between)) return true;
  if (isAttributive(text, time) || (time.kind === "plan" && isDrafted(text, time))) return true;
  return (
    time.start > 0 &&
    "到至为".includes(text.charAt(time.start - 1)) &&
    /^的[^，。；]{0,20}[，；]/u.test(between) &&
    time.kind === "year"
  );
}

/** 到2021年达到600亿元；累计完成…, 年均增长7%，2021年突破600亿元；…: within years planned or reviewed together, an end point holds for its own part. */
const endedBefore = (text: string, time: TimeExpression, figure: Figure, frame: Frame): boolean =>
  isInterval(frame) &&
  time.kind === "year" &&
  time.from === frame.to &&
  time.start > 0 &&
  ("到至".includes(text.charAt(time.start - 1)) || /\d[^。；]{0,8}，$/u.test(text.slice(0, time.start))) &&
  text.slice(time.end, figure.from).includes("；");

/** 全年 of a passage on one whole year; among several it means the last. 年底前 names no part. */
const saysNothingNew = ({ kind, months }: TimeExpression, frame: Frame): boolean =>
  kind === "part-of-year" &&
  (months === undefined || (frame.months === undefined && !isInterval(frame) && months[0] === 1 && months[1] === 12));

/** The last time expression before the figure that says when it holds; a base of comparison does not. */
export function governingTime(words: SentenceWords, figure: Figure, frame: Frame): TimeExpression | undefined {
  let isWholeYear = false;
  for (let i = words.times.length - 1; i >= 0; i--) {
    const time = words.times[i];
    if (time === undefined || time.end > figure.mention.start || isInBracket(words, time, figure)) continue;
    if (saysNothingNew(time, frame)) isWholeYear ||= !isBase(words, time);
    else if (mayGovern(time, words, figure, frame)) {
      const isEvent = isOfEvent(words.text, time, figure) || endsWithPart(words.text, time, figure);
      if (!isEvent || time.kind !== "part-of-year") return isWholeYear || isEvent ? withoutMonths(time) : time;
      // 前三季度出口增长9%；11月举办农博会，｜签约项目26个: the part before ended with its own part of the sentence.
      isWholeYear ||= words.text.lastIndexOf("；", time.start) >= 0;
    }
  }
  return undefined;
}

/** 旅客1852万人次（全年预计2160万人次），增长｜3%: what a bracket says ends with it. */
function isInBracket({ text }: Pick<SentenceWords, "text">, { end }: TimeExpression, { mention }: Figure): boolean {
  const close = text.indexOf("）", end);
  if (close < 0 || close >= mention.start) return false;
  const open = text.indexOf("（", end);
  const from = text.lastIndexOf("（", end);
  // 人口普查（2020年11月1日零时）: a time alone in its bracket is that of what stands around it.
  return (
    (open < 0 || open > close) && from > text.lastIndexOf("）", end) && !TIME_ALONE.test(text.slice(from + 1, close))
  );
}

const TIME_ALONE = /^(?:截[至止])?[\d年月日零时底末至到—～-]+$/u;

/** 上半年60亿元，全年125亿元: 全年 takes the months off the time before it. */
const withoutMonths = (time: TimeExpression): TimeExpression | undefined =>
  time.kind === "part-of-year" ? undefined : { ...time, months: undefined, edge: undefined };

function mayGovern(time: TimeExpression, words: SentenceWords, figure: Figure, frame: Frame): boolean {
  const { text } = words;
  const behind = text.slice(time.end, time.end + 2);
  if (time.kind === "part-of-year" && /^(?:起|开始|以来)/u.test(behind)) return false;
  if (isBase(words, time) || belongsElsewhere(text, time, figure) || endedBefore(text, time, figure, frame))
    return false;
  if (frame.status === "target" && tellsWhichThings(text, time, figure.mention.start)) return false;
  if (time.kind === "plan") return !/[规计]划$/u.test(text.slice(time.start, time.end)) && !/^[规计]划/u.test(behind);
  return time.kind !== "span" || time.sense !== "bare" || governs(words, time, figure);
}

/** 五年增长, 十年增加近, 五年累计: a bare number of years governs only what moves or adds up right behind it. */
function governs(words: SentenceWords, time: TimeExpression, figure: Figure): boolean {
  const { text } = words;
  if ((time.count ?? 0) < 2 || (time.count ?? 0) > 40) return false;
  if (
    /[前后]$/u.test(text.slice(time.start, time.end)) ||
    /^[期制级龄度]|^(?:行动|计划|规划|攻坚|免费|义务|禁渔|总?目标|总?任务)/u.test(text.slice(time.end, time.end + 3))
  )
    return false;
  if (text.slice(Math.max(0, time.start - 2), time.start) === "连续") return false;
  const between = text.slice(time.end, figure.end);
  return !/[。；，]/u.test(between) || (opensList(words, time) && isDeed(words, figure));
}

/** 五年｜新增就业9.2万人；…: the span that opens a sentence holds for all that it lists as done. */
const opensList = ({ text, times }: SentenceWords, time: TimeExpression): boolean =>
  time.start === 0 &&
  /^(?:来|间)?，?(?:累计|共|新增|新建|实施|完成|办理|建成|改造|培训|转移)/u.test(text.slice(time.end)) &&
  times.every(({ start, kind }) => start <= time.start || kind !== "year");

/** A thing done, by its verb. */
const isDeed = (words: SentenceWords, figure: Figure): boolean =>
  figure.kind === "level" &&
  (figure.predicate === "done" || figure.predicate === undefined) &&
  opensWithVerb(words, figure);
