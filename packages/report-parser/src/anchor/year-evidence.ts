import type { DocumentKind, Evidence, EvidenceSource } from "@liaocheng/report-model";
import { arabicYears } from "../text/numerals.js";
import type { Years } from "./printed-years.js";
import { yearInName } from "./file-name.js";
import { yearTold } from "./named-years.js";
import { planOutlined } from "./plan-edge.js";
import type { AnchorSources } from "./sources.js";
import { weakEvidence } from "./weak-evidence.js";
import { latestTold } from "./years-in-turn.js";
import { TITLE_YEAR_WORDS } from "./title-year-words.js";
import type { YearWords } from "./year-pattern.js";
import { BODY_YEAR_WORDS, WHOLE } from "./year-words.js";

/** How far titles reach, of all the wordings for them. */
const OPENING = Math.max(...TITLE_YEAR_WORDS.map(({ within }) => within));
/** A year as printed, with 年 and what stands between. */
const LONGEST_YEAR = 12;
/** Votes must be so many times those of the next year to decide. */
const CLEARLY = 1.4;
const LEAST_VOTE = 0.55;

/** Documents named after their year: their title outranks dates of delivery and publication. */
const TITLED: ReadonlySet<DocumentKind | undefined> = new Set(["plan", "half-year", "bulletin"]);

/**
 * The years of a report: as its headings, delivery and title say (`printed`), else by the weight of all other evidence.
 *
 * Plans, half-year reports and bulletins go by the year in their title. Empty when nothing speaks, or two years are spoken for
 * about equally.
 */
export function decideYears(
  sources: AnchorSources,
  kind: DocumentKind | undefined,
  evidence: Evidence[],
  printed: Years,
): Years {
  // Most texts are dated by what is printed at their beginning and in their headings: the rest is read for those that are not.
  let converted: string | undefined;
  const whole = (): string => (converted ??= arabicYears(sources.text));
  const isNear = (item: Evidence): boolean => !(looksAhead(item) && isFarAhead(item, whole().slice(0, WHOLE)));
  const opening = arabicYears(sources.text.slice(0, OPENING + LONGEST_YEAR)).slice(0, OPENING);
  const titled = collect(opening, TITLE_YEAR_WORDS).filter(isNear);
  const isTitled = TITLED.has(kind) || titled.some((item) => namesWhatCameOf(item, opening));
  if (isTitled && titled.length > 0) return vote(titled, kind, evidence) ?? {};
  const outlined = kind === "plan" ? planOutlined(sources.text) : undefined;
  if (outlined !== undefined) return vote([outlined], kind, evidence) ?? {};
  const own = settleWithDelivery(printed, sources.head.deliveredOn);
  if (own.reviewYear !== undefined || own.planYear !== undefined) {
    // 双桥镇2021年工作总结: that a text sums its year up says how it calls it.
    const reviewed = own.reviewYear ?? Number(own.planYear) - 1;
    const summing = titled.filter((item) => isSummary(item) && item.value === reviewed);
    evidence.push(...printedEvidence(own, sources, whole), ...summing);
    return own;
  }
  const text = whole().slice(0, WHOLE);
  const inBody = collect(text, BODY_YEAR_WORDS).filter((item) => !(DATES.has(item.source) && hasYearsCutOut(text)));
  const found = [...titled, ...inBody.filter(isNear)];
  const summed = titled.find(isSummary)?.value;
  // 2021年公路工作总结: what 2021年目标任务 says inside it was asked of the year told.
  const isAsked = ({ field, value }: Evidence): boolean => field === "planYear" && value === summed;
  const others = [...found, ...weakEvidence(text, sources)].filter((item) => !isAsked(item));
  const told = others.length === 0 && NAMED_BY_RESULTS.has(kind) ? yearTold(text) : undefined;
  if (told !== undefined) others.push(told);
  return vote(others, kind, evidence) ?? fromFileName(sources.options.fileName, evidence);
}

const isSummary = ({ field, text }: Evidence): boolean => field === "reviewYear" && /[总小]结$/u.test(text);

/** 2020年，新建公园18个。展望2025年: what is looked ahead to over several years is not the year planned. */
const isFarAhead = ({ value }: Evidence, text: string): boolean => {
  const told = latestTold(text);
  return told > 0 && Number(value) > told + 1;
};

const looksAhead = ({ text }: Evidence): boolean => text.startsWith("展望");

/** 一、年工作回顾: a copy whose years were cut out is not dated by the day of its page. */
const hasYearsCutOut = (text: string): boolean => [...text.matchAll(YEARS_CUT_OUT)].length > 1;
const YEARS_CUT_OUT = /(?:\*{1,4}|[X×]{2,4})年|(?:^|[\n。；、，])\s{0,4}年(?:[是，的度]|工作|全[市县区省]|主要)/gu;

/** 2022年十件民生实事完成情况 on the first line: what came of a year's promises, whenever they were made. */
const namesWhatCameOf = ({ field, text: words, start = 0 }: Evidence, text: string): boolean =>
  field === "reviewYear" &&
  /(?:完成|落实|进展|推进|执行)情况$/u.test(words) &&
  !text.slice(0, start).trim().includes("\n");

/** Texts that may speak of one year alone; a report speaks of two. */
const NAMED_BY_RESULTS: ReadonlySet<DocumentKind | undefined> = new Set([
  "bulletin",
  "press-digest",
  "other",
  undefined,
]);

const DATES: ReadonlySet<EvidenceSource> = new Set(["dateline", "delivery", "publication"]);

/** The year that most of the evidence speaks for, counted as the year planned; in bulletins as the year reported on. */
function vote(items: readonly Evidence[], kind: DocumentKind | undefined, evidence: Evidence[]): Years | undefined {
  evidence.push(...items);
  const isOneYear = kind === "bulletin" || kind === "half-year";
  const votes = new Map<number, number>();
  for (const { field, value, source, confidence } of items.filter(isFirstOfDate)) {
    // A bulletin published in spring tells the year before.
    const isPublished = kind === "bulletin" && field === "planYear" && DATES.has(source);
    const year = Number(value) + (field === "reviewYear" && !isOneYear ? 1 : 0) - (isPublished ? 1 : 0);
    votes.set(year, (votes.get(year) ?? 0) + confidence);
  }
  const year = winner(votes);
  if (year === undefined) return undefined;
  return kind === "bulletin" ? { reviewYear: year } : { planYear: year };
}

/** Several wordings may find one day on which a page was put up: it speaks once. */
const isFirstOfDate = ({ source, value }: Evidence, index: number, items: readonly Evidence[]): boolean =>
  source !== "publication" || items.findIndex((other) => other.source === source && other.value === value) === index;

/** A heading named 1985年…的工作 in a report delivered in April 1986 looks back, whatever it calls itself. */
function settleWithDelivery(known: Years, deliveredOn: string | undefined): Years {
  const { planYear, reviewYear } = known;
  if (deliveredOn === undefined || planYear === undefined || reviewYear !== undefined) return known;
  const year = Number(deliveredOn.slice(0, 4));
  const spring = Number(deliveredOn.slice(5, 7)) <= 6;
  return spring && planYear === year - 1 ? { reviewYear: planYear, planYear: year } : known;
}

/** Where the years were printed: in a heading, the line of delivery, the title, or else in the text, whose years `arabic` gives in digits. */
function printedEvidence(years: Years, { parts, head, text }: AnchorSources, arabic: () => string): Evidence[] {
  return (["reviewYear", "planYear"] as const).flatMap((field): Evidence[] => {
    const value = years[field];
    if (value === undefined) return [];
    const heading = headingNaming(value, parts);
    if (heading !== undefined) return [{ field, value, source: "heading", confidence: 0.95, ...heading }];
    const year = String(value);
    const [source, confidence] = head.deliveredOn?.startsWith(year)
      ? (["delivery", 0.9] as const)
      : head.title?.includes(year)
        ? (["title", 0.9] as const)
        : (["body", 0.7] as const);
    const start = arabic().indexOf(`${year}年`);
    // The year next to one that is printed, as the year reviewed is to the year planned.
    if (start < 0) return [{ field, value, source, text: year, confidence }];
    const end = start + year.length;
    return [{ field, value, source, text: text.slice(start, end), start, end, confidence }];
  });
}

/** The words of a heading that name a year, with their place. */
function headingNaming(
  value: number,
  parts: AnchorSources["parts"],
): Pick<Evidence, "text" | "start" | "end"> | undefined {
  for (const part of parts) {
    const heading = part.children.find((child) => child.type === "heading");
    const at = heading === undefined ? -1 : arabicYears(heading.value).indexOf(String(value));
    if (heading === undefined || at < 0) continue;
    const start = heading.position.start.offset + at;
    return { text: part.heading, start, end: start + String(value).length };
  }
  return undefined;
}

function collect(text: string, wordings: readonly YearWords[]): Evidence[] {
  return wordings.flatMap(({ source, names, words, within, confidence }): Evidence[] => {
    const found = words.exec(text.slice(0, within));
    const year = found?.groups?.["year"] ?? found?.groups?.["other"];
    if (found === null || year === undefined) return [];
    const start = found.index + found[0].indexOf(year);
    return [{ field: names, value: Number(year), source, text: found[0], start, end: start + year.length, confidence }];
  });
}

function winner(votes: ReadonlyMap<number, number>): number | undefined {
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < LEAST_VOTE) return undefined;
  return second !== undefined && second[1] * CLEARLY > first[1] ? undefined : first[0];
}

/** The name of the file is asked last. */
function fromFileName(name: string | undefined, evidence: Evidence[]): Years {
  const planYear = yearInName(name);
  if (name === undefined || planYear === undefined) return {};
  evidence.push({ field: "planYear", value: planYear, source: "file-name", text: name, confidence: 0.5 });
  return { planYear };
}
