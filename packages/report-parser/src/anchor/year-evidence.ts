import type { DocumentKind, Evidence, EvidenceSource } from "@liaocheng/report-model";
import { arabicYears, type Years } from "../years.js";
import type { AnchorSources } from "./sources.js";

/** A wording that names the year planned or the year reviewed. */
interface YearWords {
  readonly source: EvidenceSource;
  readonly names: "planYear" | "reviewYear";
  readonly words: RegExp;
  /** How many characters from the beginning are looked at. */
  readonly within: number;
  readonly confidence: number;
}

const Y = "(?<year>(?:19|20)\\d{2})";
const WHOLE = 60_000;

/** Most telling first; each speaks for the year planned or the one reviewed, and votes add up. */
const YEAR_WORDS: readonly YearWords[] = [
  {
    source: "title",
    names: "planYear",
    words: new RegExp(`与${Y}年[^，。\\n]{0,16}计划`, "u"),
    within: 800,
    confidence: 0.95,
  },
  {
    source: "title",
    names: "reviewYear",
    words: new RegExp(`${Y}年[^，。\\n]{0,20}(?:执行情况|经济运行|统计公报|工作总结)`, "u"),
    within: 800,
    confidence: 0.9,
  },
  {
    source: "title",
    names: "planYear",
    words: new RegExp(`${Y}年[^，。\\n]{0,4}(?:国民经济[和与]社会发展|经济社会发展)[^，。\\n]{0,4}计划(?!执行)`, "u"),
    within: 800,
    confidence: 0.9,
  },
  {
    source: "heading",
    names: "reviewYear",
    words: new RegExp(`${Y}年度?(?:主要|政府|的)?(?:工作)?(?:回顾|总结|工作情况)`, "u"),
    within: WHOLE,
    confidence: 0.9,
  },
  {
    source: "heading",
    names: "planYear",
    words: new RegExp(
      `${Y}年度?的?(?:重点|主要|政府|全市|全县|全区)?(?:工作)?(?:安排|打算|主要任务|重点任务|任务|部署|目标任务|总体要求|重点工作)`,
      "u",
    ),
    within: WHOLE,
    confidence: 0.85,
  },
  {
    source: "body",
    names: "planYear",
    words: new RegExp(`${Y}年[，,]?[^，。；\\n]{0,24}(?:主要预期目标|预期目标|主要目标)(?:[是为：:]|建议|如下)`, "u"),
    within: WHOLE,
    confidence: 0.9,
  },
  {
    source: "body",
    names: "reviewYear",
    words: new RegExp(`(?:刚刚?过去的|过去的|回顾)${Y}年`, "u"),
    within: WHOLE,
    confidence: 0.9,
  },
  {
    source: "body",
    names: "planYear",
    words: new RegExp(`(?:今年|新的一年)[（(]${Y}年?[)）]`, "u"),
    within: WHOLE,
    confidence: 0.9,
  },
  {
    source: "body",
    names: "planYear",
    words: new RegExp(
      `${Y}年，?是(?:我们)?[^。\\n]{0,40}(?:开局|起步|第一|关键|攻坚|决胜|重要|冲刺|承上启下|收官|周年)[^。\\n]{0,60}(?:做好|全面完成|今年|全年|必须|要|总体要求|目标)`,
      "u",
    ),
    within: WHOLE,
    confidence: 0.6,
  },
  {
    source: "dateline",
    names: "planYear",
    words: new RegExp(`${Y}年[1-5]月\\d{1,2}日(?:电|讯|消息)`, "u"),
    within: 1500,
    confidence: 0.8,
  },
  {
    source: "dateline",
    names: "reviewYear",
    words: new RegExp(`${Y}年1[12]月\\d{1,2}日(?:电|讯|消息)`, "u"),
    within: 1500,
    confidence: 0.6,
  },
  {
    source: "delivery",
    names: "planYear",
    words: new RegExp(`${Y}年[1-5]月\\d{1,2}日[^。\\n]{0,30}(?:人民代表大会|人大|会议)`, "u"),
    within: 1500,
    confidence: 0.85,
  },
  {
    source: "publication",
    names: "planYear",
    words: new RegExp(`(?:发布|发文|成文|更新)(?:日期|时间)[：:]?\\s{0,4}${Y}[-—/.年]0?[1-4](?!\\d)`, "u"),
    within: 1500,
    confidence: 0.6,
  },
];

/** 标志着“十三五”圆满收官, “七五”计划的第一年: which year of a plan is spoken of. */
const PLAN_EDGE =
  /[“"「](?<plan>[五六七八九]|十[一二三四五六])五[”"」](?:规划|计划)?(?:时期)?的?(?:圆满)?(?<edge>收官|最后一年|开局|第一年)/u;
const ORDINALS = "一二三四五六七八九十";

/** 向第五届全国人民代表大会第二次会议: since the fifth, of 1978, congresses are elected for five years and meet every spring. */
const CONGRESS =
  /第?(?<congress>[五六七八九]|十[一二三四五]?)届全国人(?:民代表大会|大)第?(?<session>[一二三四五])次(?:全体)?会议/u;
const FIRST_DATED_CONGRESS = 5;
const FIRST_SESSION_YEAR = 1978;
const YEARS_OF_CONGRESS = 5;

/** Votes must be so many times those of the next year to decide. */
const CLEARLY = 1.4;
const LEAST_VOTE = 0.55;

/**
 * The years of a report: as its headings, delivery and title say (`known`), else by the weight of all other evidence.
 *
 * Empty when nothing speaks, or two years are spoken for about equally.
 */
export function decideYears(
  sources: AnchorSources,
  kind: DocumentKind | undefined,
  evidence: Evidence[],
  known: Years,
): Years {
  const text = arabicYears(sources.text.slice(0, WHOLE));
  const found = kind === "press-digest" ? pressFirst(text) : collect(text);
  const own = settleWithDelivery(known, sources.head.deliveredOn);
  if (own.reviewYear !== undefined || own.planYear !== undefined) {
    if (!(kind === "plan" && found.length > 0)) return record(own, evidence);
  }
  const votes = new Map<number, number>();
  for (const item of [...found, ...weakEvidence(text, sources)]) {
    evidence.push(item);
    const plan = Number(item.value) + (item.field === "reviewYear" && followsReview(kind) ? 1 : 0);
    votes.set(plan, (votes.get(plan) ?? 0) + item.confidence);
  }
  const plan = winner(votes) ?? fromFileName(sources.options.fileName, evidence);
  if (plan === undefined) return {};
  return kind === "bulletin" ? { reviewYear: plan } : kind === "half-year" ? { planYear: plan } : { planYear: plan };
}

/** In bulletins and half-year reports the year reviewed is the year itself. */
const followsReview = (kind: DocumentKind | undefined): boolean => kind !== "bulletin" && kind !== "half-year";

/** A heading named 1985年…的工作 in a report delivered in April 1986 looks back, whatever it calls itself. */
function settleWithDelivery(known: Years, deliveredOn: string | undefined): Years {
  const { planYear, reviewYear } = known;
  if (deliveredOn === undefined || planYear === undefined || reviewYear !== undefined) return known;
  const year = Number(deliveredOn.slice(0, 4));
  const spring = Number(deliveredOn.slice(5, 7)) <= 6;
  return spring && planYear === year - 1 ? { reviewYear: planYear, planYear: year } : known;
}

function record(years: Years, evidence: Evidence[]): Years {
  for (const field of ["reviewYear", "planYear"] as const) {
    const value = years[field];
    if (value !== undefined) evidence.push({ field, value, source: "heading", text: String(value), confidence: 0.95 });
  }
  return years;
}

/** A newspaper's own date says more than the years it quotes. */
const pressFirst = (text: string): Evidence[] =>
  collect(text).sort((a, b) => Number(b.source === "dateline") - Number(a.source === "dateline"));

function collect(text: string): Evidence[] {
  return YEAR_WORDS.flatMap(({ source, names, words, within, confidence }): Evidence[] => {
    const found = words.exec(text.slice(0, within));
    const year = found?.groups?.["year"];
    if (found === null || year === undefined) return [];
    const start = found.index + found[0].indexOf(year);
    return [{ field: names, value: Number(year), source, text: found[0], start, end: start + year.length, confidence }];
  });
}

/** What speaks where no wording names a year: the edge of a plan, the congress, the year named most. */
function weakEvidence(text: string, { text: printed, head }: AnchorSources): Evidence[] {
  return [delivered(head.deliveredOn), planEdge(printed), congress(printed.slice(0, 600)), mostNamed(text)].filter(
    (item) => item !== undefined,
  );
}

/** The last month in which a report still speaks of its own year as the one planned. */
const LAST_OF_YEAR_PLANNED = 10;

/** 二〇一一年二月十日在…会议上: reports of spring plan their own year, those of the last two months review it. */
function delivered(on: string | undefined): Evidence | undefined {
  if (on === undefined) return undefined;
  const field = Number(on.slice(5, 7)) <= LAST_OF_YEAR_PLANNED ? "planYear" : "reviewYear";
  return { field, value: Number(on.slice(0, 4)), source: "delivery", text: on, confidence: 0.8 };
}

function planEdge(text: string): Evidence | undefined {
  const found = PLAN_EDGE.exec(text);
  if (found?.groups === undefined) return undefined;
  const ordinal = [...(found.groups["plan"] ?? "")].reduce((sum, char) => sum + ORDINALS.indexOf(char) + 1, 0);
  const first = 1953 + (ordinal - 1) * 5 + (ordinal > 2 ? 3 : 0);
  const ends = /收官|最后/u.test(found.groups["edge"] ?? "");
  const before = text.slice(Math.max(0, found.index - 16), found.index);
  const value = ends ? first + 4 : first;
  const done = /标志|完成|实现/u.test(before);
  const field = done && ends ? "reviewYear" : "planYear";
  const span = { start: found.index, end: found.index + found[0].length };
  return { field, value, source: "plan-period", text: found[0], ...span, confidence: 0.6 };
}

function congress(opening: string): Evidence | undefined {
  const found = CONGRESS.exec(opening);
  if (found?.groups === undefined) return undefined;
  const number = [...(found.groups["congress"] ?? "")].reduce((sum, char) => sum + ORDINALS.indexOf(char) + 1, 0);
  const session = ORDINALS.indexOf(found.groups["session"] ?? "一") + 1;
  const value = FIRST_SESSION_YEAR + YEARS_OF_CONGRESS * (number - FIRST_DATED_CONGRESS) + session - 1;
  const span = { start: found.index, end: found.index + found[0].length };
  return { field: "planYear", value, source: "congress", text: found[0], ...span, confidence: 0.8 };
}

/** 比2007年, 到2030年: neither a base nor a goal is the year of the report. */
const COMPARED = "比较由从与同是到至自";
const LEAST_NAMED = 3;

/** The year named at least three times and half as often again as any other: that reviewed. */
function mostNamed(text: string): Evidence | undefined {
  const counts = new Map<number, { count: number; at: number }>();
  for (const match of text.matchAll(/(?<!\d)(?<year>(?:19|20)\d{2})年/gu)) {
    if (match.index > 0 && COMPARED.includes(text.charAt(match.index - 1))) continue;
    const year = Number(match.groups?.["year"]);
    counts.set(year, { count: (counts.get(year)?.count ?? 0) + 1, at: counts.get(year)?.at ?? match.index });
  }
  const [first, second] = [...counts].sort((a, b) => b[1].count - a[1].count);
  if (first === undefined || first[1].count < LEAST_NAMED) return undefined;
  if (second !== undefined && second[1].count * 1.5 > first[1].count) return undefined;
  const [value, { at }] = first;
  return {
    field: "reviewYear",
    value,
    source: "frequency",
    text: `${String(value)}年`,
    start: at,
    end: at + 5,
    confidence: 0.56,
  };
}

function winner(votes: ReadonlyMap<number, number>): number | undefined {
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < LEAST_VOTE) return undefined;
  return second !== undefined && second[1] * CLEARLY > first[1] ? undefined : first[0];
}

/** 2019年聊城市.txt, state-1987.txt: asked last. */
function fromFileName(name: string | undefined, evidence: Evidence[]): number | undefined {
  const year = /(?<!\d)(?<year>(?:19|20)\d{2})(?!\d)/u.exec(name ?? "")?.groups?.["year"];
  if (name === undefined || year === undefined) return undefined;
  evidence.push({ field: "planYear", value: Number(year), source: "file-name", text: name, confidence: 0.5 });
  return Number(year);
}
