import type { Figure, SentenceWords } from "../figure.js";
import type { PredicateMove } from "../lexicon/predicates.js";
import { LIGHT_VERBS, NOVELTY_VERBS } from "../lexicon/verbs.js";
import { clauseStart } from "../segment.js";
import { formatYears, isInterval, type Frame } from "./frame.js";
import type { TimeExpression } from "./times.js";

/** A stretch of years, or its last year alone when the figure says where things stood at its end. */
export function stretchOrEnd(
  words: SentenceWords,
  figure: Figure,
  frame: Frame,
  wholeStretch: boolean,
): string | undefined {
  const { from, to } = frame;
  if (to === undefined) return undefined;
  if (!isInterval(frame) || from === undefined) return to.toString();
  if (
    wholeStretch ||
    (figure.perYear && !figure.name.endsWith("标准")) ||
    (figure.cumulative && !isStandingCount(figure))
  ) {
    figure.isDeed = figure.kind === "level";
    return formatYears(from, to);
  }
  return endsAtLastYear(words, figure) ? to.toString() : formatYears(from, to);
}

/** 五年累计…, 五年来投入达…, 从1974年到1976年损失…: the years printed in words are those of the figure, all of them. */
export function spansAll({ text }: SentenceWords, figure: Figure, time: TimeExpression): boolean {
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
  /累计|每年|年均|连年|新增|新建|带动|发射|治理|修复|淘汰|化解|发放|办理|举办|开行|完成|实施|改造|培育|引进|惠及|扩招|取消|下放|解决|推动|制定|出台|整治|安置|选派|种植|召开|发布|减免|减负|节约|节省|投放|培训|救助|资助|损失|供应|保供|转移|扶持|发现|查处|取得|颁布|裁|清理|取缔|关停|拆除|整改|铺设|硬化|修建|架设|造林|投入.{0,10}(?:资金|贷款)|整合.{0,6}资金|封育|打通|创建|补水|务工/u;

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
  if (/共[为达计]?$/u.test(own)) return true;
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
