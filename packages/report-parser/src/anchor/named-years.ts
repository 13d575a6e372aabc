import type { Evidence } from "@liaocheng/report-model";

/** 比2007年, 到2030年: neither a base nor a goal is the year of the report. */
const COMPARED = "比较由从与同是到至自";
/** 比历史上最好的1984年增长6.5%: compared with, said what it was. */
const PRAISED = /[比较][^，。；、\d比较]{1,10}的$/u;
/** 确保2023年建成通车: when something is to be done. */
const AIMED_BEFORE = /(?:确保|力争|计划|争取|预计|拟于|将[于在])$/u;
/** 增加到2002年的: a level reached is one of the year reviewed. */
const REACHED = /(?:增加|增长|提高|上升|扩大|发展|[达升增])[到至]$/u;
const LEAST_NAMED = 3;
/** So many times as often as any other year. */
const CLEARLY = 1.5;

const NAMED = /(?<!\d)(?<year>(?:19|20)\d{2})年/gu;

/** 1984～1992年，…: a text that opens with many years tells a history. */
const CHRONICLE = /^(?:[^\n。]{0,30}\n\s{0,8})?(?:19|20)\d{2}年?[~～—－至-](?:19|20)\d{2}年[，,]/u;

/** The year named at least three times and half as often again as any other: that reviewed. */
export function mostNamed(text: string): Evidence | undefined {
  if (CHRONICLE.test(text.slice(0, OPENING))) return undefined;
  const counts = new Map<number, { count: number; at: number }>();
  for (const { index, groups } of text.matchAll(NAMED)) {
    const before = text.slice(Math.max(0, index - 3), index);
    if (before !== "" && COMPARED.includes(before.slice(-1)) && !REACHED.test(before)) continue;
    if (PRAISED.test(text.slice(Math.max(0, index - 12), index))) continue;
    if (AIMED_BEFORE.test(before)) continue;
    const year = Number(groups?.["year"]);
    counts.set(year, { count: (counts.get(year)?.count ?? 0) + 1, at: counts.get(year)?.at ?? index });
  }
  const [first, second] = [...counts].sort((a, b) => b[1].count - a[1].count);
  if (first === undefined || first[1].count < LEAST_NAMED) return undefined;
  if (second !== undefined && second[1].count * CLEARLY > first[1].count) return undefined;
  const [value, { at }] = first;
  // 2024年全市计划新建…: the year most named is the one that is planned.
  if (Number(promised(text)?.value) === value) return undefined;
  return yearAt(isHeardInSpring(text) ? "planYear" : "reviewYear", "frequency", value, at);
}

/** 1月5日，…会议开幕。2019年，新增就业20万人…: what a congress of spring hears of one year, with something meant and no result, is its plan. */
const isHeardInSpring = (text: string): boolean =>
  HEARD_IN_SPRING.test(text.slice(0, OPENING)) && MEANS_TO.test(text) && !TELLS_OF_YEAR.test(text);

const HEARD_IN_SPRING =
  /(?<!\d)[1-4]月\d{1,2}日[^。\n]{0,40}(?:人民代表大会|人大|人代会|两会)[^。\n]{0,24}(?:开幕|召开|举行)/u;
const MEANS_TO = /继续|力争|计划|加快|推进|(?<![主重需必])要(?!素)|[将拟]/u;
const TELLS_OF_YEAR = /突破|去年|上年|同比|增[长加]\d|累计|回顾|[已了](?![解结])/u;

/** 2001年，国内生产总值比上年增长7.3%; 增加到2002年的10万亿元: a year whose result is told. */
const COMPARED_YEAR =
  /(?<![\d比较到至由从是])(?<year>(?:19|20)\d{2})年(?!来|代|[以之]前)(?:(?!\d{4}年)[^。；\n]){0,40}?(?:比上年|比19|比20|同比)|(?:增加|提高|增长|上升|扩大|增|升)[到至](?<end>(?:19|20)\d{2})年的/gu;

/** 今后五年，…，2020年收入比2010年翻一番: a goal, whatever it is compared with. */
const AIMED_AT =
  /(?:今后|未来)[^。；\n]{0,3}[年期]|力争|目标(?=[是为：，]?[^。；\n]{0,4}$)|(?<![主重需必])要(?!素)|[将拟]/u;
const sentenceBefore = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - 120), at);
  return before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1);
};

/** The latest year whose result is told, when it is not the only evidence that matters. */
export function latestCompared(text: string): Evidence | undefined {
  let latest: Evidence | undefined;
  for (const { 0: words, index, groups } of text.matchAll(COMPARED_YEAR)) {
    const value = Number(groups?.["year"] ?? groups?.["end"]);
    if (latest !== undefined && Number(latest.value) >= value) continue;
    if (AIMED_AT.test(sentenceBefore(text, index)) || /翻[一两]?番/u.test(text.slice(index, index + 60))) continue;
    latest = yearAt("reviewYear", "body", value, index + words.indexOf(String(value)));
  }
  return latest;
}

/** 2019年预期增长7.5%, 2024年，计划完成投资330亿元; not 2023年预计突破, which estimates a year that ends. */
const PROMISED =
  /(?<![\d到至比较望])(?<year>(?:19|20)\d{2})年(?![来代底末起]|远景|愿景)[，,]?[^，。；\n年]{0,14}(?:计划(?=[在到于为新建投引增开改培推达争再筹]|安排|实施|完成|启动|打造)|国民经济(?:[和与]社会发展)?计划|预期(?!寿命)|力争|拟|将|我们要|要(?:实现|完成|达到|确保|努力)|必须|增长目标|目标)(?!完成情况|任务完成)/gu;

/** The first year for which something is promised, unless promises are made for several. */
export function promised(text: string): Evidence | undefined {
  const found = [...text.matchAll(PROMISED)];
  const years = new Set(found.map(({ groups }) => groups?.["year"]));
  const [first] = found;
  if (first === undefined || years.size > 1) return undefined;
  return yearAt("planYear", "body", Number(first.groups?.["year"]), first.index);
}

/** 2023年启动3所学校新建: a task whose sentence opens with its year. */
const TASK_OF_YEAR =
  /(?:^|[。；\n]|\d[、.．])\s{0,4}(?<year>(?:19|20)\d{2})年(?:启动|实施|推进|加快|新建|改造|开展|编制|支持|推动|推行|打造|开工)(?!了)(?<rest>[^。\n]{0,80})/gu;
const TOLD_OF_TASK = /[了已]|完成投资|竣工|投产|同比|比上年|增长\d|累计|顺利|成功|先后/u;
const TASK_CONFIDENCE = 0.7;

/** The one year whose tasks a text lists. */
export function tasksOf(text: string): Evidence | undefined {
  const found = [...text.matchAll(TASK_OF_YEAR)];
  const [first] = found;
  if (first === undefined || found.some(({ groups }) => TOLD_OF_TASK.test(groups?.["rest"] ?? ""))) return undefined;
  const year = first.groups?.["year"];
  if (found.some(({ groups }) => groups?.["year"] !== year)) return undefined;
  const at = first.index + first[0].indexOf(String(year));
  return { ...yearAt("planYear", "body", Number(year), at), confidence: TASK_CONFIDENCE };
}

/** 一次会议, 本届政府: a new term, whose five years begin with the year planned. */
const NEW_TERM = /(?:届[^，。\n]{0,12}|第)一次会议|本届政府/u;

/** 一次会议 … 未来五年 … 到2027年: the last of the five years of a term. 2020, 2030 and the like are goals of the nation, set whenever. */
export function fiveYearsAhead(text: string): Evidence | undefined {
  const opening = text.slice(0, WHERE_RESULTS_STAND);
  if (!/(?:未来|今后)的?五年/u.test(opening) || !NEW_TERM.test(opening)) return undefined;
  const ends = [...text.matchAll(/到(?<year>20\d[1-46-9])年/gu)];
  const [first] = ends;
  if (first === undefined || ends.some(({ groups }) => groups?.["year"] !== first.groups?.["year"])) return undefined;
  return yearAt("planYear", "body", Number(first.groups?.["year"]) - 4, first.index + 1);
}

const PROMISES =
  /(?:公布|发布|确定|推出|晒出)了?[^，。；]{0,8}今年[^，。；]{0,12}(?:实事|任务|清单|项目)|力争|计划(?!执行)|预期|确保|[将拟]|我们要|年是[^，。]{0,30}(?:之年|一年)/u;

/** 今年, 明年, a goal: the text speaks of more than the year behind it. */
const OTHER_YEARS =
  /今年|明年|来年|本年(?!度)|新的?一年|下一?年|去年，|上年，|力争|确保|规划|目标|(?<!(?:[比与]|完成)(?:年度|年初|全年)?)计划(?!生育|单列)|\d年[^，。]{0,30}(?:开局|起步|收官|关键|攻坚|决胜)/u;
const RESULT = /比上年|比去年|同比|较上年|较去年|[增下][长降]\d|累计完成|全部完成/u;
const PART_OF_YEAR = /^(?:上半年|[前首第]?[一二三四]个?季度|\d{1,2}[月\-—－~～至到])/u;
/** 2018年12月，…。全年累计…: told with the year that it ends. */
const isLastMonth = (behind: string): boolean => behind.startsWith("12月") && /[。；\n]\s{0,4}全年/u.test(behind);
/** 2018年以来: where a time begins is not the year that is told. */
const SINCE = /^(?:以来|起|之?后|以前|之前)/u;
const OPENING = 400;
const WHERE_RESULTS_STAND = 3000;

/** 1991年是极不平凡的一年: the latest year of the opening, where results follow and no other year is spoken of. */
export function yearTold(text: string): Evidence | undefined {
  const told = text.slice(0, WHERE_RESULTS_STAND);
  if (OTHER_YEARS.test(told) || !RESULT.test(told)) return undefined;
  let latest: Evidence | undefined;
  for (const { index, groups } of text.matchAll(NAMED)) {
    const value = Number(groups?.["year"]);
    if (latest !== undefined && Number(latest.value) >= value) continue;
    const behind = text.slice(index + "2024年".length);
    // 2019年：砥砺前行开新局: a motto tells nothing of its year.
    if (/^[：:]\p{Script=Han}{4}/u.test(behind)) continue;
    // 比1988年增长: a base is not the year told.
    if (/(?:[比较与同是为由从自]|(?<!年)[到至])$/u.test(text.slice(Math.max(0, index - 2), index))) continue;
    if ((PART_OF_YEAR.test(behind) && !isLastMonth(behind)) || SINCE.test(behind)) continue;
    if (index > OPENING) return undefined;
    latest = yearAt("reviewYear", "body", value, index);
  }
  return latest;
}

/** A title without a year, the first section of a communiqué, or the label of an item of a yearbook: 【民生】. */
const OPENS_TEXT =
  /^\s{0,8}(?:一、\s?综\s?合\s{1,8}|[^\n。，；\d]{2,30}\n\s{0,8})?(?:[【〔[]\p{Script=Han}{2,12}[】〕\]]\s{0,4})?(?<year>(?:19|20)\d{2})年(?:[，,]|(?=全[省市州县区旗]))/u;

/** 2021年，在县委坚强领导下，…: the year a text opens with, unless it promises. */
export function openingYear(printed: string, from = 0): Evidence | undefined {
  const text = printed.slice(from, from + 200);
  const found = OPENS_TEXT.exec(text);
  const sentence = text.slice(0, Math.max(0, text.indexOf("。")) || text.length);
  if (found === null || PROMISES.test(sentence)) return undefined;
  return yearAt(
    isHeardInSpring(printed) ? "planYear" : "reviewYear",
    "body",
    Number(found.groups?.["year"]),
    from + found[0].indexOf(found.groups?.["year"] ?? ""),
  );
}

/** 2024年，…增长6.1%。2025年，…增长6.5%: sentences open with one year and the next. */
const OPENS_SENTENCE = /(?:^|[。；\n—])\s{0,4}(?<year>(?:19|20)\d{2})年，?(?=[^，。；\n]{0,30}\d)/gu;

/** Where a congress heard its report, sentences that open with one year and then the next tell what was and what is planned. */
export function nextNamed(text: string): Evidence | undefined {
  if (!/政府工作报告|人民代表大会|人大|两会/u.test(text)) return undefined;
  const opened = [...text.matchAll(OPENS_SENTENCE)];
  const years = opened.map(({ groups }) => Number(groups?.["year"]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (opened.length < 2 || last !== first + 1 || years.indexOf(last) < years.lastIndexOf(first)) return undefined;
  return yearAt("planYear", "body", last, opened[years.indexOf(last)]?.index ?? 0);
}

/** 2003年：⏎…⏎2004年：⏎…: lines that are only a year, and the next. */
export function yearLines(text: string): Evidence | undefined {
  // 2020年云州⏎交答卷！: the same place behind both.
  const lines = [
    ...text.matchAll(
      /(?:^|[\n。])[^\p{L}\d\n]{0,3}(?<year>(?:19|20)\d{2})年(?:(?<place>\p{Script=Han}{2,4})|[：:])?[^\S\n]{0,4}(?=\n)/gu,
    ),
  ];
  const years = lines.map(({ groups }) => Number(groups?.["year"]));
  const places = lines.map(({ groups }) => groups?.["place"]);
  const next = years.findIndex(
    (year, index) => index > 0 && years[index - 1] === year - 1 && places[index - 1] === places[index],
  );
  const line = lines[next];
  if (line === undefined || new Set(years).size !== 2) return undefined;
  return { ...yearAt("planYear", "body", years[next] ?? 0, line.index), confidence: 0.7 };
}

function yearAt(field: "reviewYear" | "planYear", source: "body" | "frequency", value: number, at: number): Evidence {
  const text = `${String(value)}年`;
  return { field, value, source, text, start: at, end: at + text.length, confidence: 0.56 };
}
