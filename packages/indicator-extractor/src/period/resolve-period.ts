import type { Figure, SentenceWords } from "../figure.js";
import { isInterval, type Anchor, type Frame } from "./frame.js";
import { resolveTime } from "./section-frame.js";
import type { PredicateMove } from "../lexicon/predicates.js";
import { LIGHT_VERBS, NOVELTY_VERBS } from "../lexicon/verbs.js";
import { clauseStart } from "../segment.js";
import type { TimeExpression } from "./times.js";

export interface ResolvedPeriod {
  readonly period: string | undefined;
  readonly origin: "stated" | "implied";
  readonly by: string;
  /** The expression that decided, when the sentence prints one. */
  readonly time: TimeExpression | undefined;
}

/** 比 较 同 与 由 从: the time behind it is a base or a start, not the time of the figure. */
const BASE_MARKS = new Set([..."比较同与由从自"]);

/** 比2020年, 由2020年的7.2%; but 从1979年到1983年 and 从今年起 say when. */
function isBase(text: string, time: TimeExpression): boolean {
  if (EQUATED.test(text.slice(time.end, time.end + 16))) return true;
  const mark = text.charAt(time.start - 1);
  if (!BASE_MARKS.has(mark)) return false;
  if ("由从自".includes(mark))
    return !(
      (time.kind === "year" && time.from !== time.to) ||
      /^(?:起|开始|以来)/u.test(text.slice(time.end, time.end + 2))
    );
  return true;
}

/** 是2010年｜的2.1倍, 为“十三五”｜时期的2.2倍: the time is what something is a multiple of. */
const EQUATED =
  /^(?:年?末|年?底|期末|同期|时期|期间|水平|总和|总量){0,2}的?(?:近|约|大约|超过?)?[\d一二两三四五六七八九十百点.]{1,6}[多余]?倍/u;

/** “十四五”｜批复的基地, 去年｜开工的项目: the time tells of which things the sentence speaks, not when. */
const ATTRIBUTIVE =
  /^(?:期间|时期)?(?:批复|确定|规划|部署|开工|建成|启动|实施|立项|签约|引进|在建|投产|获批|认定|出台|新建|制定|提出|召开)(?:建设|实施)?的/u;

/** Whether a time belongs to something else in the sentence than the figure: to an earlier end point (提高到2025年的52%，…) or to a circumstance that has ended (在…的基础上，…). */
function belongsElsewhere(text: string, time: TimeExpression, figure: Figure): boolean {
  const between = text.slice(time.end, figure.mention.start);
  if (between.includes("的基础上")) return true;
  if (ATTRIBUTIVE.test(between)) return true;
  return (
    "到至为".includes(text.charAt(time.start - 1)) && /^的[^，。；]{0,20}[，；]/u.test(between) && time.kind === "year"
  );
}

/** The last time expression before the figure that says when it holds; a base of comparison does not. */
export function governingTime(words: SentenceWords, figure: Figure): TimeExpression | undefined {
  for (let i = words.times.length - 1; i >= 0; i--) {
    const time = words.times[i];
    if (time === undefined || time.end > figure.mention.start) continue;
    if (isBase(words.text, time) || belongsElsewhere(words.text, time, figure)) continue;
    if (
      time.kind === "plan" &&
      (/[规计]划$/u.test(words.text.slice(time.start, time.end)) ||
        /^[规计]划/u.test(words.text.slice(time.end, time.end + 2)))
    )
      continue;
    if (time.kind === "span" && time.sense === "bare" && !governs(words.text, time, figure)) continue;
    return time;
  }
  return undefined;
}

/** 五年增长, 十年增加近, 五年累计: a bare number of years governs only what moves or adds up right behind it. */
function governs(text: string, time: TimeExpression, figure: Figure): boolean {
  if ((time.count ?? 0) < 2 || (time.count ?? 0) > 40) return false;
  if (
    /[前后]$/u.test(text.slice(time.start, time.end)) ||
    /^[期制级龄度]|^(?:行动|计划|规划|攻坚|免费|义务|禁渔)/u.test(text.slice(time.end, time.end + 2))
  )
    return false;
  if (text.slice(Math.max(0, time.start - 2), time.start) === "连续") return false;
  const between = text.slice(time.end, figure.end);
  return !/[。；，]/u.test(between);
}

/** The period a figure refers to, as years. */
export function resolvePeriod(words: SentenceWords, figure: Figure, frame: Frame, anchor: Anchor): ResolvedPeriod {
  if (figure.startsMovement) return startPeriod(words, figure, frame, anchor);
  const time = governingTime(words, figure);
  const end = frame.status === "target" ? undefined : frame.to;
  const years = time === undefined ? undefined : resolveTime(time, anchor, end);
  const base = baseYears(words, figure, years === undefined ? frame.to : years[1], anchor);
  if (base !== undefined) return { period: base, origin: "stated", by: "base-year", time };
  if (time !== undefined && years !== undefined) {
    const stated: Frame = { status: frame.status, from: years[0], to: years[1] };
    const bare = time.kind === "span" && time.sense !== "past" && time.sense !== "future";
    return { period: settle(words, figure, stated, bare), origin: "stated", by: "time-in-sentence", time };
  }
  return { period: settle(words, figure, frame, false), origin: "implied", by: "passage", time };
}

/** 由2020年的7.2%: the year printed with this start, or with an earlier one of the sentence. */
function startPeriod(words: SentenceWords, figure: Figure, frame: Frame, anchor: Anchor): ResolvedPeriod {
  for (const time of words.times) {
    if (time.end > figure.mention.start) continue;
    const years = BASE_MARKS.has(words.text.charAt(time.start - 1))
      ? resolveTime(time, anchor, anchor.reviewYear)
      : undefined;
    if (/[比较]/u.test(words.text.charAt(time.start - 1))) continue;
    // 由上年居世界第四位: in a review of 2004, 上年 is 2003.
    const before = words.text.startsWith("上年", time.start) && frame.to !== undefined ? frame.to - 1 : years?.[0];
    if (years !== undefined && before !== undefined)
      return { period: before.toString(), origin: "stated", by: "from-to", time };
  }
  const stretch = governingTime(words, figure);
  if (stretch?.kind === "year" && stretch.from !== undefined && stretch.from !== stretch.to) {
    return { period: stretch.from.toString(), origin: "stated", by: "from-to", time: stretch };
  }
  return { period: undefined, origin: "implied", by: "from-to", time: undefined };
}

/** Growth against a printed base year covers the years behind it: 比2020年下降, 1992年同1987年相比…增长 → 1988/1992. */
function baseYears(words: SentenceWords, figure: Figure, last: number | undefined, anchor: Anchor): string | undefined {
  if ((figure.kind !== "growth" && figure.kind !== "change") || last === undefined) return undefined;
  for (const time of words.times) {
    if (time.end > figure.end || time.kind === "relative" || !BASE_MARKS.has(words.text.charAt(time.start - 1)))
      continue;
    if (time.start < figure.from && !words.text.startsWith("相比", time.end)) continue;
    if (time.kind === "span")
      return time.count !== undefined && time.count > 1 ? format(last - time.count + 1, last) : undefined;
    const years = resolveTime(time, anchor, last);
    if (years !== undefined && years[1] < last) return format(years[1] + 1, last);
  }
  return undefined;
}

const format = (from: number, to: number): string =>
  from === to ? to.toString() : `${from.toString()}/${to.toString()}`;

/** A stretch of years, or its last year alone when the figure says where things stood at its end. */
function settle(words: SentenceWords, figure: Figure, frame: Frame, wholeStretch: boolean): string | undefined {
  const { from, to } = frame;
  if (to === undefined) return undefined;
  if (!isInterval(frame) || from === undefined) return to.toString();
  if (wholeStretch || figure.perYear || figure.cumulative) return format(from, to);
  return endsAtLastYear(words, figure) ? to.toString() : format(from, to);
}

/** Things done over the years, as they show in a name. */
const DEED_NAMES =
  /新增|新建|新改|新设|新开|新签|净增|累计|建设$|改造$|治理$|搬迁$|脱贫$|落户$|就业$|每年|年均|连年|逐年|培训|减税|降费/u;
const DEED_WORDS =
  /累计|每年|年均|连年|新增|新建|带动|发射|治理|修复|淘汰|化解|发放|办理|举办|开行|完成|实施|改造|培育|引进|惠及|扩招|取消|下放|解决|推动|制定|出台|整治|安置|选派|种植|召开|发布|减免|减负|节约|节省|投放|培训|救助|资助|损失|供应|保供|转移|扶持|发现|查处/u;

/** Whether the figure tells where things stood at the end of the years, not what was done in them. */
function endsAtLastYear(words: SentenceWords, figure: Figure): boolean {
  if (figure.kind === "rank" || figure.kind === "ratio") return true;
  if (figure.kind !== "level" && figure.kind !== "duration") return false;
  figure.isDeed = isDeed(words, figure);
  return !figure.isDeed;
}

function isDeed(words: SentenceWords, figure: Figure): boolean {
  const own = words.text.slice(figure.from, figure.end);
  if (/累计|每年|年均|连年|带动/u.test(own) || addsUp(words, figure)) return true;
  if (/^(?:已|现|目前)/u.test(own) || ARRIVALS.has(figure.predicate)) return false;
  if (DEED_NAMES.test(figure.name) || (DEED_WORDS.test(own) && !own.includes("的"))) return true;
  switch (figure.predicate) {
    case "exceed":
      return opensWithVerb(words, figure) && !own.includes("的");
    case "done":
      return true;
    default:
      if (opensWithVerb(words, figure) || figure.nameBy === "attributive") return true;
      return figure.listed && figure.previous?.isDeed === true;
  }
}

/** 累计｜为29个省份保供煤炭35亿吨: the word stands before an earlier figure of the clause. */
const addsUp = (words: SentenceWords, figure: Figure): boolean =>
  figure.sameClause && words.text.slice(clauseStart(words.text, figure.end, 0), figure.from).includes("累计");

const ARRIVALS = new Set<PredicateMove | undefined>(["arrive", "fall-short", "hold", "is", "at-least", "at-most"]);

const opensWithVerb = (words: SentenceWords, figure: Figure): boolean =>
  LIGHT_VERBS.startingAt(words.text, figure.from, figure.end) !== undefined ||
  NOVELTY_VERBS.startingAt(words.text, figure.from, figure.end) !== undefined ||
  /^(?:造林|建成|降低|减轻|减少|增加|扩大|改造|打造|修建|建设|获批|入选|开通|设置|开工|投资|获全|荣获|夺得|摘得|斩获)/u.test(
    words.text.slice(figure.from, figure.from + 2),
  );
