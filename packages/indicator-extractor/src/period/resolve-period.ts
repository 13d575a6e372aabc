import type { Figure, SentenceWords } from "../figure.js";
import { isAttributive, isDrafted } from "./attributive-time.js";
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
  /** The expression that decided, when the sentence prints one, and the years it means here. */
  readonly time: TimeExpression | undefined;
  readonly years: readonly [number, number] | undefined;
}

/** 比 较 同 与 由 从: the time behind it is a base or a start, not the time of the figure. */
const BASE_MARKS = new Set([..."比较同与由从自按"]);

/** 比2020年, 由2020年的7.2%; but 从1979年到1983年 and 从今年起 say when. */
function isBase(text: string, time: TimeExpression): boolean {
  const behind = text.slice(time.end, time.end + 16);
  if (EQUATED.test(behind) || SUMMED.test(behind)) return true;
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

/** 是1950年到2002年｜的总和: likewise. */
const SUMMED = /^(?:[^，；。]{0,6}年)?的?总和/u;
/** 是2010年｜的2.1倍, 为“十三五”｜时期的2.2倍: the time is what something is a multiple of. */
const EQUATED =
  /^(?:年?末|年?底|期末|同期|时期|期间|水平|总和|总量){0,2}的?(?:近|约|大约|超过?)?[\d一二两三四五六七八九十百点.]{1,6}[多余]?倍/u;

/** Whether a time belongs to something else in the sentence than the figure: to an earlier end point (提高到2025年的52%，…) or to a circumstance that has ended (在…的基础上，…). */
function belongsElsewhere(text: string, time: TimeExpression, figure: Figure): boolean {
  const between = text.slice(time.end, figure.mention.start);
  if (between.includes("的基础上")) return true;
  if (isAttributive(text, time) || (time.kind === "plan" && isDrafted(text, time))) return true;
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
  const { previous } = figure;
  // 比1995年增长69%和67%: a figure without words of its own holds for the years of the one it is listed with.
  const shared = figure.listed && figure.from === figure.end && previous?.kind === figure.kind;
  figure.period = (shared ? previous.period : undefined) ?? decidePeriod(words, figure, frame, anchor);
  return figure.period;
}

function decidePeriod(words: SentenceWords, figure: Figure, frame: Frame, anchor: Anchor): ResolvedPeriod {
  if (figure.startsMovement) return startPeriod(words, figure, frame, anchor);
  const time = governingTime(words, figure);
  const end = frame.status === "target" ? undefined : frame.to;
  const years = time === undefined ? undefined : yearsOf(words.text, time, frame, anchor, end);
  const base = baseYears(words, figure, time, years === undefined ? frame.to : years[1], anchor);
  if (base !== undefined) return { period: base, origin: "stated", by: "base-year", time, years };
  if (time !== undefined && years !== undefined && !isYearlyRateOf(figure, years, frame)) {
    const stated: Frame = { status: frame.status, from: years[0], to: years[1] };
    return {
      period: settle(words, figure, stated, spansAll(words, figure, time)),
      origin: "stated",
      by: "time-in-sentence",
      time,
      years,
    };
  }
  return { period: settle(words, figure, frame, false), origin: "implied", by: "passage", time, years };
}

/** 2000年达89404亿元，平均每年增长8.3%: in a review of several years the yearly rate is that of all of them. */
const isYearlyRateOf = (figure: Figure, years: readonly [number, number], frame: Frame): boolean =>
  figure.perYear && figure.kind === "growth" && years[0] === years[1] && isInterval(frame) && frame.to === years[1];

/** The years a time means for the figures of a passage: among plans 五年 and 这五年 lie ahead. */
function yearsOf(
  text: string,
  time: TimeExpression,
  frame: Frame,
  anchor: Anchor,
  end: number | undefined,
): readonly [number, number] | undefined {
  // 当年 of a review is the year reviewed, not the year planned.
  if (text.startsWith("当年", time.start) && frame.status === "actual" && frame.to !== undefined)
    return [frame.to, frame.to];
  // 五年内审议通过法律30项 in a review: the years behind.
  if (time.sense === "within" && frame.status === "actual") return resolveTime({ ...time, sense: "past" }, anchor, end);
  const these = time.sense === "bare" || text.charAt(time.start - 1) === "这";
  const ahead = time.kind === "span" && these && frame.status === "target";
  return resolveTime(ahead ? { ...time, sense: "future" } : time, anchor, end);
}

/** 五年累计…, 五年来投入达…, 从1974年到1976年损失…: the years printed in words are those of the figure, all of them. */
function spansAll({ text }: SentenceWords, figure: Figure, time: TimeExpression): boolean {
  const printed = text.slice(time.start, time.end);
  if (time.kind === "span") {
    if (time.sense === "bare" || time.sense === "within") return true;
    return figure.kind === "level" && (FLOW.test(figure.name) || !/[，；：]/u.test(text.slice(time.end, figure.from)));
  }
  if (time.kind !== "year" || time.from === time.to || figure.kind === "ratio" || figure.kind === "rank") return false;
  return /[到至—－-]/u.test(printed) && !ARRIVALS.has(figure.predicate);
}

/** Money that is spent as the years go by. */
const FLOW = /(?:支出|费|费用|资金|投入|投资|经费|补贴|补助)$/u;

/** 由2020年的7.2%: the year printed with this start, or with an earlier one of the sentence. */
function startPeriod(words: SentenceWords, figure: Figure, frame: Frame, anchor: Anchor): ResolvedPeriod {
  for (const time of words.times) {
    if (time.end > figure.mention.start) continue;
    const years = BASE_MARKS.has(words.text.charAt(time.start - 1))
      ? resolveTime(time, anchor, anchor.reviewYear)
      : undefined;
    // 比1980年增加…, but 比1980年的｜7159亿元增加….
    if (/[比较]/u.test(words.text.charAt(time.start - 1)) && words.text.slice(time.end, figure.mention.start) !== "的")
      continue;
    // 由上年居世界第四位: in a review of 2004, 上年 is 2003.
    const before = words.text.startsWith("上年", time.start) && frame.to !== undefined ? frame.to - 1 : years?.[0];
    if (years !== undefined && before !== undefined)
      return { period: before.toString(), origin: "stated", by: "from-to", time, years };
  }
  const stretch = governingTime(words, figure);
  if (stretch?.kind === "year" && stretch.from !== undefined && stretch.from !== stretch.to) {
    return { period: stretch.from.toString(), origin: "stated", by: "from-to", time: stretch, years: undefined };
  }
  return { period: undefined, origin: "implied", by: "from-to", time: undefined, years: undefined };
}

/** Growth against a printed base year covers the years behind it: 比2020年下降, 1992年同1987年相比…增长 → 1988/1992. */
function baseYears(
  words: SentenceWords,
  figure: Figure,
  governing: TimeExpression | undefined,
  last: number | undefined,
  anchor: Anchor,
): string | undefined {
  if (figure.kind !== "growth" && figure.kind !== "change") return undefined;
  const moved = yearsOfMovement(figure);
  if (moved !== undefined) return moved;
  if (last === undefined) return undefined;
  for (const time of words.times) {
    if (time.end > figure.end || time.kind === "relative" || !BASE_MARKS.has(words.text.charAt(time.start - 1)))
      continue;
    const carriesOn = figure.perYear && (governing === undefined || governing.start < time.start);
    if (time.start < figure.from && !carriesOn && !words.text.startsWith("相比", time.end)) continue;
    if (time.kind === "span")
      return time.count !== undefined && time.count > 1 ? format(last - time.count + 1, last) : undefined;
    const years = resolveTime(time, anchor, last);
    if (years !== undefined && years[1] < last) return format(years[1] + 1, last);
  }
  return undefined;
}

/** 由1978年的371亿元增加到1982年的650亿元，增长75.2%: the years behind the start up to the end. */
function yearsOfMovement({ previous }: Figure): string | undefined {
  const start = previous?.previous;
  if (start?.startsMovement !== true || previous?.startsMovement === true) return undefined;
  const [from, to] = [Number(start.period?.period), Number(previous?.period?.period)];
  return from < to ? format(from + 1, to) : undefined;
}

const format = (from: number, to: number): string =>
  from === to ? to.toString() : `${from.toString()}/${to.toString()}`;

/** A stretch of years, or its last year alone when the figure says where things stood at its end. */
function settle(words: SentenceWords, figure: Figure, frame: Frame, wholeStretch: boolean): string | undefined {
  const { from, to } = frame;
  if (to === undefined) return undefined;
  if (!isInterval(frame) || from === undefined) return to.toString();
  if (wholeStretch || figure.perYear || (figure.cumulative && !isStandingCount(figure))) {
    figure.isDeed = figure.kind === "level";
    return format(from, to);
  }
  return endsAtLastYear(words, figure) ? to.toString() : format(from, to);
}

/** 是2010年的2.1倍, 是“十五”期末的1.9倍: compared with one year, so for one year; 为“十三五”时期的2.2倍 for the whole plan. */
const isMultipleOfYear = ({ times }: SentenceWords, { kind, mention }: Figure): boolean =>
  kind === "multiple" &&
  times.some(
    (time) =>
      time.end <= mention.start &&
      mention.start - time.end < 8 &&
      (time.sense === "end" || time.kind === "relative" || (time.kind === "year" && time.from === time.to)),
  );

/** 航线累计达到60条: so many there are; 投资累计达到150亿美元 is what came in over the years. */
const isStandingCount = ({ predicate, mention, cumulative }: Figure): boolean =>
  cumulative && predicate === "arrive" && /[个家条座所项户处]$/u.test(mention.unit);

/** Things done over the years, as they show in a name. */
const DEED_NAMES =
  /^新[^型材能区城技闻生老]|新增|新建|新改|新设|新开|新签|净增|累计|建设$|改造$|治理$|搬迁$|脱贫$|落户$|就业$|每年|年均|连年|逐年|培训|减税|降费/u;
const DEED_WORDS =
  /累计|每年|年均|连年|新增|新建|带动|发射|治理|修复|淘汰|化解|发放|办理|举办|开行|完成|实施|改造|培育|引进|惠及|扩招|取消|下放|解决|推动|制定|出台|整治|安置|选派|种植|召开|发布|减免|减负|节约|节省|投放|培训|救助|资助|损失|供应|保供|转移|扶持|发现|查处|取得|颁布|裁|清理|取缔|关停|拆除|整改|铺设|硬化|修建|架设|造林|投入.{0,4}资金/u;

/** Whether the figure tells where things stood at the end of the years, not what was done in them. */
function endsAtLastYear(words: SentenceWords, figure: Figure): boolean {
  if (figure.kind === "rank" || figure.kind === "ratio" || isMultipleOfYear(words, figure)) return true;
  // 比重达到45.4%，高于全省22.7个百分点: a distance at the same moment.
  if (figure.kind === "gap") return figure.previous?.kind === "ratio" && !figure.perYear;
  if (figure.kind !== "level" && figure.kind !== "duration") return false;
  figure.isDeed = isDeed(words, figure);
  return !figure.isDeed;
}

function isDeed(words: SentenceWords, figure: Figure): boolean {
  const own = words.text.slice(figure.from, figure.end);
  if (isStandingCount(figure)) return false;
  if (/累计|每年|年均|连年|带动/u.test(own) || addsUp(words, figure)) return true;
  if (/^(?:新增|净增)/u.test(figure.name) && figure.mention.unit !== "年") return true;
  if (/^(?:已|现|目前)/u.test(own) || ARRIVALS.has(figure.predicate)) return false;
  if (DEED_NAMES.test(figure.name) || (DEED_WORDS.test(own) && !own.includes("的"))) return true;
  switch (figure.predicate) {
    case "exceed":
      return opensWithVerb(words, figure) && !own.includes("的");
    case "done":
      return true;
    default:
      if (opensWithVerb(words, figure) || figure.nameBy === "attributive" || figure.nameBy === "shared-head")
        return true;
      return figure.previous?.isDeed === true && (figure.listed || followsBareComma(words, figure));
  }
}

/** 培养本科毕业生584万人，研究生17.2万人: the second goes on with the verb of the first. */
const followsBareComma = ({ text }: SentenceWords, { previous, from, predicate, mention }: Figure): boolean =>
  predicate === undefined &&
  previous?.mention.unit.slice(-1) === mention.unit.slice(-1) &&
  text.slice(previous.after, from) === "，";

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
