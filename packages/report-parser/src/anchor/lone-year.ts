import type { Evidence } from "@liaocheng/report-model";

/** A year as a text prints it. */
export interface NamedYear {
  readonly year: number;
  readonly index: number;
}

const NAMED = /(?<!\d)(?<year>(?:19|20)\d{2})年/gu;
const LENGTH = "2024年".length;
/** 比2007年, 到2030年, 自2012年: a base, a goal or a beginning is no year that a text speaks of. */
const BOUND_BEFORE = /[比较与同从自到至由]$/u;
const BOUND_BEHIND = /^(?:以[来前后]|[底末初起获被]|同期|开始|之?前|成立|建成)/u;

/**
 * Every place that names the only year a text speaks of; empty when it speaks of several, or a base, goal or beginning is later.
 */
function loneYear(text: string): readonly NamedYear[] {
  const own: NamedYear[] = [];
  let latestBound = 0;
  for (const { index, groups } of text.matchAll(NAMED)) {
    const year = Number(groups?.["year"]);
    const isBound = BOUND_BEFORE.test(text.slice(Math.max(0, index - 1), index));
    if (isBound || BOUND_BEHIND.test(text.slice(index + LENGTH, index + LENGTH + 2)))
      latestBound = Math.max(latestBound, year);
    else own.push({ year, index });
  }
  const [first] = own;
  if (first === undefined || latestBound > first.year) return [];
  return own.every(({ year }) => year === first.year) ? own : [];
}

/** 2023年度议政会, 2018年度招商工作, 2018年，全市安排项目45个, 2023年临近收官: what is called by its year while the year goes on. */
const GOES_ON =
  /^度?(?!总结|表彰|述职)[^，。；、\n]{0,8}(?<!总结|表彰|述职)(?:会议|会第|计划|任务|目标|承担|上半年|[前一二三]个?季度|\d{1,2}[-—－~～至到]\d{1,2}月)|^度(?!总结|表彰|述职)[^，。；、\n]{0,10}工作(?!总结|报告|回顾|情况|计划|打算|要点)|^，?[^，。；\n]{0,6}(?:安排|确定)(?:重点|项目|实施|建设)|^[^，。；\n]{0,2}(?:临近|即将|接近|行将)/u;
/** 累计完成投资9亿元，其中2004年…: the last of the years that a sum adds up. */
const SUMMED = /累计[^。；，\n]{0,24}，其中$/u;

/** The lone year of a text where it names something of the year under way. */
export function loneYearGoingOn(text: string): NamedYear | undefined {
  return loneYear(text).find(
    ({ index }) =>
      GOES_ON.test(text.slice(index + LENGTH, index + LENGTH + 24)) ||
      SUMMED.test(text.slice(Math.max(0, index - 40), index)),
  );
}

/** The lone year of a text that says what was planned for it: 2022年，全市计划改造老旧小区156个. */
export const loneYearPlannedFor = (text: string): NamedYear | undefined =>
  loneYear(text).find(({ index }) => PLANNED_FOR.test(text.slice(index + LENGTH, index + LENGTH + 24)));
const PLANNED_FOR = /^度?，?[^，。；\n\d]{0,12}(?:计划(?!执行|完成情况)|安排|确定|承诺|将)/u;

/** 2023年，是…的开局之年 … 今年的目标: the lone year of a text that says what it is and what 今年 shall bring. */
export function loneYearPlanned(text: string): Evidence | undefined {
  const first = loneYear(text)[0];
  if (first === undefined) return undefined;
  const isCalled = CALLED.test(text.slice(first.index + LENGTH, first.index + LENGTH + 60)) && SHALL_BRING.test(text);
  if (!isCalled && !PUT_FORWARD.test(text)) return undefined;
  const { year, index } = first;
  const words = text.slice(index, index + LENGTH);
  return {
    field: "planYear",
    value: year,
    source: "body",
    text: words,
    start: index,
    end: index + LENGTH,
    confidence: 0.6,
  };
}

const CALLED = /^，?是[^。；\n]{0,40}(?:之年|一年|年份)/u;
/** 2025年，新改建公路80公里…日前，云岭县公布今年十大民生实事清单. */
const PUT_FORWARD = /(?:公布|发布|确定|推出|晒出)了?[^，。；\n]{0,8}今年[^，。；\n]{0,12}(?:实事|任务清单|项目清单)/u;
const SHALL_BRING =
  /今年[^。；\n]{0,16}(?:预期目标|目标|要)[是为：]|(?:^|[。；])今年，?(?:我们|全[市县区]|我[市县区])?(?:[要将拟]|力争|计划|确保)/u;
