import type { Figure } from "../draft.js";
import type { SentenceWords } from "../sentence/sentence-words.js";
import type { PredicateMove } from "../lexicon/predicates.js";
import { LIGHT_VERBS, NOVELTY_VERBS } from "../lexicon/verbs.js";
import { formatYears, isInterval, type Frame } from "../passage/frame.js";
import { clauseStart } from "../sentence/segments.js";
import type { TimeExpression } from "../sentence/times.js";

/** The years of a figure, and whether it counts a flow (what was done in them) or a stock (where things were at their end). */
export interface StockOrFlow {
  readonly period: string | undefined;
  readonly isFlow: boolean;
}

/**
 * The whole range of years for flows, the last year for stocks.
 *
 * `coversWholeRange`: the words of the time itself say that all years are meant; `afterFlow`: the figure before is a flow.
 */
export function periodOfStockOrFlow(
  words: SentenceWords,
  figure: Figure,
  { from, to }: Pick<Frame, "from" | "to">,
  { coversWholeRange = false, afterFlow = false },
): StockOrFlow {
  if (to === undefined) return { period: undefined, isFlow: false };
  if (from === undefined || !isInterval({ from, to })) return { period: to.toString(), isFlow: false };
  const whole = formatYears(from, to);
  const everyYear = figure.perYear && !figure.name.endsWith("标准");
  if (coversWholeRange || everyYear || (figure.cumulative && !isStandingCount(figure)))
    return { period: whole, isFlow: figure.kind === "level" };
  if (EACH_YEAR.test(words.text.slice(figure.from, figure.mention.start))) return { period: whole, isFlow: false };
  if (isMeasuredAtEnd(words, figure)) return { period: to.toString(), isFlow: false };
  if (figure.kind !== "level" && figure.kind !== "duration") return { period: whole, isFlow: false };
  return isFlow(words, figure, afterFlow) ? { period: whole, isFlow: true } : { period: to.toString(), isFlow: false };
}

/** 每年将财政支出的｜90%以上投入民生. */
const EACH_YEAR = /^[^，；。]{0,4}(?:每年|历年)[^，；。]*$/u;

/** Ranks, shares and distances are those of one moment, whatever range of years is spoken of. */
function isMeasuredAtEnd(words: SentenceWords, figure: Figure): boolean {
  if (figure.kind === "rank" || figure.kind === "ratio" || isMultipleOfYear(words, figure)) return true;
  // 比重达到45.4%，高于全省22.7个百分点: a distance at the same moment.
  return figure.kind === "gap" && figure.previous?.kind === "ratio" && !figure.perYear;
}

/** Nouns of what stands at a moment: 余额, 存栏, 人口. */
const STOCK_NOUN = /(?:余额|存量|存栏|库存|保有量|总数|总量|人口|户数|面积|里程|普及率|覆盖率)$/u;

/** Whether a figure is a stock by its own words: its noun or a verb of arriving says so. */
export const isStock = (figure: Figure): boolean => STOCK_NOUN.test(figure.name) || ARRIVALS.has(figure.predicate);

/** 五年累计…, 五年来投入达…, 从1974年到1976年损失…: the years printed in words are those of the figure, all of them. */
export function coversWholeRange({ text }: SentenceWords, figure: Figure, time: TimeExpression): boolean {
  const printed = text.slice(time.start, time.end);
  if (time.kind === "span") {
    if (time.sense === "bare" || time.sense === "within") return true;
    return figure.kind === "level" && (FLOW.test(figure.name) || !/[，；：]/u.test(text.slice(time.end, figure.from)));
  }
  if (time.kind === "plan")
    return (
      figure.kind === "level" &&
      time.sense === undefined &&
      DONE_IN_PLAN.test(text.slice(time.end, time.end + 6)) &&
      !/[，；：]/u.test(text.slice(time.end, figure.mention.start))
    );
  if (time.kind !== "year" || time.from === time.to || figure.kind === "ratio" || figure.kind === "rank") return false;
  return /[到至—－-]/u.test(printed) && !ARRIVALS.has(figure.predicate);
}

/** “十一五”建成高速公路900公里: what was done in the years named right before it. */
const DONE_IN_PLAN = /^(?:期间|时期)?(?:累计|共)?(?:建成|新建|新增|新改建|改造|完成|治理|建设|开工)/u;

/** Money that is spent as the years go by. */
const FLOW = /(?:支出|费|费用|资金|投入|投资|经费|补贴|补助)$/u;

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
  /累计|每年|年均|连年|新增|新建|带动|发射|治理|修复|淘汰|化解|发放|办理|举办|开行|完成|实施|改造|培育|引进|惠及|扩招|取消|下放|解决|推动|制定|出台|整治|安置|选派|种植|召开|发布|减免|减负|节约|节省|投放|培训|救助|资助|损失|供应|保供|转移|扶持|发现|查处|取得|颁布|裁|清理|清退|清偿|偿还|取缔|关停|拆除|整改|铺设|硬化|修建|架设|造林|投入.{0,10}(?:资金|贷款)|整合.{0,6}资金|封育|打通|创建|补水|务工/u;

function isFlow(words: SentenceWords, figure: Figure, afterFlow: boolean): boolean {
  const own = words.text.slice(figure.from, figure.end);
  if (isStandingCount(figure)) return false;
  if (isDoneOverYears(words, figure, own)) return true;
  if (/^(?:新增|净增)/u.test(figure.name) && figure.mention.unit !== "年") return true;
  if (/^共(?![有同享])|共[为达计]?$/u.test(own)) return true;
  if (/^(?:已(?!实现|完成|累计|建成|新建|投入|减|脱)|现|目前)/u.test(own) || standsAtEnd(figure)) return false;
  if (DEED_NAMES.test(figure.name) || (DEED_WORDS.test(own) && !own.includes("的"))) return true;
  switch (figure.predicate) {
    case "exceed":
      return opensWithVerb(words, figure) && !own.includes("的");
    case "done":
      return true;
    default:
      if (opensWithVerb(words, figure) || figure.nameBy === "attributive" || figure.nameBy === "shared-head")
        return true;
      return afterFlow && (figure.listed || followsBareComma(words, figure));
  }
}

/** Words that say by themselves that all the years are meant. */
const isDoneOverYears = (words: SentenceWords, figure: Figure, own: string): boolean =>
  /累计|每年|年均|连年|带动/u.test(own) ||
  addsUp(words, figure) ||
  isDeedNearly(figure, own) ||
  isDoneForThem(words, figure, own);

/** 完成投资近｜1万亿元: 近 says how much, not that it stands there. */
const isDeedNearly = (figure: Figure, own: string): boolean =>
  figure.predicate === "fall-short" &&
  DEED_WORDS.test(own) &&
  !own.includes("的") &&
  !isCountedByYear(figure) &&
  !STOCK_NOUN.test(figure.name);

/** 为｜41万户家庭提供了住房保障: whom something was done for. */
const isDoneForThem = ({ text }: SentenceWords, { after }: Figure, own: string): boolean =>
  own.endsWith("为") && DONE_FOR.test(text.slice(after, after + 40));
const DONE_FOR = /^[^，；。]{1,30}?(?:提供|发放|解决|减免|办理|购买|缴纳|追回)/u;

/** 地方财政收入完成326亿元, told of five years without 累计: what statistics count by the year is that of the last. */
const OF_ONE_YEAR =
  /(?:生产总值|GDP|增加值|总产值|产量|营业收入|主营业务收入|销售收入|社会用电量|财政(?:总|预算)?收入|预算总?收入|零售总?额|进出口(?:总额|总值)?|可支配收入|纯收入|旅游(?:总|综合)?收入)$/u;

const standsAtEnd = (figure: Figure): boolean =>
  ARRIVALS.has(figure.predicate) || (figure.predicate === "done" && isCountedByYear(figure));

/** Revenue, output, income: what statistics count by the year. */
const isCountedByYear = ({ name }: Figure): boolean => OF_ONE_YEAR.test(name);

/** Whether a figure told at the end of a month adds up from January: revenue, output, investment. */
export const addsUpOverYear = (figure: Figure): boolean => isCountedByYear(figure) || /(?<!总)投资$/u.test(figure.name);

/** 培养本科毕业生584万人，研究生17.2万人: the second goes on with the verb of the first. */
const followsBareComma = ({ text }: SentenceWords, { previous, from, predicate, mention }: Figure): boolean =>
  predicate === undefined &&
  previous?.mention.unit.slice(-1) === mention.unit.slice(-1) &&
  text.slice(previous.after, from) === "，";

/** 累计｜为29个省份保供煤炭35亿吨: the word stands before an earlier figure of the clause. */
const addsUp = (words: SentenceWords, figure: Figure): boolean =>
  figure.sameClause && words.text.slice(clauseStart(words.text, figure.end, 0), figure.from).includes("累计");

const ARRIVALS = new Set<PredicateMove | undefined>(["arrive", "fall-short", "hold", "is", "at-least", "at-most"]);

/** What may stand between a time, or the beginning of a clause, and its verb: “十三五”时期｜减少…, 同时｜完成…. */
const BEFORE_VERB = /^(?:同时|[并还又共]|先后|陆续|总共|一共|期间|时期|全[省市县区州镇乡])+/u;

export function opensWithVerb({ text, times }: SentenceWords, { from, end, mention }: Figure): boolean {
  const time = times.find((one) => one.start === from && one.end < mention.start);
  const at = time?.end ?? from;
  const start = at + (BEFORE_VERB.exec(text.slice(at, end))?.[0].length ?? 0);
  return (
    LIGHT_VERBS.startingAt(text, start, end) !== undefined ||
    NOVELTY_VERBS.startingAt(text, start, end) !== undefined ||
    VERB_OF_FLOW.test(text.slice(start, start + 4))
  );
}

const VERB_OF_FLOW =
  /^(?:新?转移|办理|造林|征收|拆迁|搬迁|供应|输送|培养|救助|减免|回收|收购|生产(?!总值)|建成|降低|减轻|减少|增加|扩大|改造|打造|修建|建设|获批|入选|开通|设置|开工|投资|获全|荣获|夺得|摘得|斩获|安装|架设|铺设|埋设|开挖|栽植|种植|购置|添置|整修|维修|翻修|修复|疏浚|加固|兴修|兴建|扩建|创办|推广|招收|征集|筹资|融资|引资|架通|打通|接通)/u;
