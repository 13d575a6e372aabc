import type { Evidence } from "@liaocheng/report-model";
import { toldBehind } from "./plans-ahead.js";

/** 2005年，全市生产总值5115亿元，增长13%: a clause that opens with its year; 到2020年 and 2016年以来 are a goal and a beginning. */
const OPENS_CLAUSE =
  /(?:^|[。；！？：\n]|(?<lead>[说称道示绍]|提出|明确|要求|建议|部署|展望)，)\s{0,4}(?:其中，)?(?<year>(?:19|20)\d{2})年度?(?![底末初中代来起至—－~～-]|以[来前后]|之?[前后])(?<rest>[^。；！？\n]{0,80})/gu;
/** What came of a year: a figure behind a verb of result. */
const RESULT =
  /(?:增[长加]|下降|完成|实现|达到?|突破|同比|比上年|新[增建]|[了为])[^，。；\n]{0,12}\d|\d[^，。；]{0,6}[，,](?:增长|下降)/u;
const PROMISE = /力争|计划(?!执行)|预期|确保|目标|打算|建议|[将拟]|(?<![主重需必])要(?!素)|必须|再增|继续/u;
/** The year behind: what it shall bring is said with a word, not with its number. */
const YEAR_BEHIND =
  /(?:今年|新的?一年|明年|来年|下一?年|今后|展望\d{4}年?)(?![以初上前])[^。；\n]{0,40}?(?:增长|力争|预期|预计|计划|目标|确保|安排|新[增建]|继续|[将要拟])/u;
/** 过去五年, 今后五年: a new government looks back and ahead over terms, and names the year that ends and the one that begins. */
const TERM_PAST = /过去|五年来|本届/u;
const TERM_AHEAD = /(?:今后|未来)的?五年/u;
const CONFIDENCE = 0.56;

interface Opened {
  readonly year: number;
  readonly index: number;
  readonly says: "result" | "promise" | undefined;
}

function opened(text: string): Opened[] {
  return [...text.matchAll(OPENS_CLAUSE)].map(({ 0: words, index, groups }) => {
    const { year = "", rest = "", lead = "" } = groups ?? {};
    const result = RESULT.exec(rest)?.index ?? Infinity;
    const promise = PROMISE.exec(rest)?.index ?? Infinity;
    // 报告提出，2019年…: put forward, whatever the words behind it.
    const says = lead.length > 1 || promise < result ? "promise" : result < Infinity ? "result" : undefined;
    return { year: Number(year), index: index + words.indexOf(year), says };
  });
}

/**
 * What clauses that open with their years say of the year planned: the latest year told, where 今年 or 明年 is promised behind it; the
 * year behind the one told, where it is promised, or where a text looks back and ahead over terms.
 */
export function yearsInTurn(text: string): Evidence | undefined {
  const clauses = opened(text);
  const told = clauses.filter(({ says }) => says === "result");
  const latest = told.reduce<Opened | undefined>(
    (best, item) => (best && best.year >= item.year ? best : item),
    undefined,
  );
  if (latest === undefined) return undefined;
  const promises = clauses.filter(({ says }) => says === "promise");
  if (promises.some(({ year }) => year <= latest.year)) return undefined;
  if (promises.some(({ year }) => year === latest.year + 1)) return named("reviewYear", latest);
  const firstOfTerm = toldBehind(text, TERM_PAST, TERM_AHEAD) ? ofNewTerm(told, text) : undefined;
  if (firstOfTerm !== undefined) return firstOfTerm;
  // 2018年…。2019年…。今年…: which of the two is 今年 is told elsewhere, or not at all.
  if (told.some(({ year }) => year === latest.year - 1)) return undefined;
  return YEAR_BEHIND.test(text.slice(latest.index)) ? named("reviewYear", latest) : undefined;
}

/** The latest year of which a clause that opens with it tells a result. */
export const latestTold = (text: string): number =>
  Math.max(0, ...opened(text).map(({ year, says }) => (says === "result" ? year : 0)));

/** 2021年，…达到780亿元 … 今后五年 … 2022年，…增长7.5%: the year told behind the new term is its first. */
function ofNewTerm(told: readonly Opened[], text: string): Evidence | undefined {
  const term = /(?:今后|未来)的?五年/u.exec(text)?.index ?? Infinity;
  const before = told.filter(({ index }) => index < term).map(({ year }) => year);
  const first = told.find(({ index }) => index > term);
  return first !== undefined && Math.max(0, ...before) === first.year - 1 ? named("planYear", first) : undefined;
}

function named(field: "reviewYear" | "planYear", { year, index }: Opened): Evidence {
  const text = `${String(year)}年`;
  return { field, value: year, source: "body", text, start: index, end: index + text.length, confidence: CONFIDENCE };
}
