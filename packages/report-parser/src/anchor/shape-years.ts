import type { DocumentKind, Evidence, EvidenceSource, Section } from "@liaocheng/report-model";
import { isTimed, looksAhead as partLooksAhead } from "../heading/part-roles.js";
import { arabicYears } from "../text/numerals.js";
import { onlySumsUp, plansGoOn, plansNext, tellsWhatCameOf } from "./plans-ahead.js";
import { complementYears, deriveYears, type Years } from "./printed-years.js";
import type { AnchorSources } from "./sources.js";
import { decideYears } from "./year-evidence.js";

/** The years for a kind: a half-year report has one year, a bulletin plans none, a plan without a report reviews none. */
export function yearsOf(
  sources: AnchorSources,
  kind: DocumentKind | undefined,
  evidence: Evidence[],
  underWay: Evidence | undefined,
): Years {
  const { reviewYear, planYear } = sources.options;
  const said: Years = {
    ...(reviewYear === undefined ? {} : { reviewYear }),
    ...(planYear === undefined ? {} : { planYear }),
  };
  const isSaid = reviewYear !== undefined || planYear !== undefined;
  if (!isSaid && underWay !== undefined) return yearsUnderWay(sources.text, kind, evidence, underWay);
  const years = isSaid ? said : decideYears(sources, kind, evidence, headYears(sources, kind));
  const isReviewed = evidence.some(
    ({ field, value }) => field === "reviewYear" && Number(value) + 1 === years.planYear,
  );
  // The day that a page was put up promises nothing.
  const isNamed = evidence.some(({ field, source }) => field === "planYear" && !DATES_OF_PAGE.has(source));
  const isPlanned = isSaid || isNamed || looksAhead(sources, kind);
  if (!isSaid && kind !== "work-report" && tellsWhatCameOf(sources.text)) return pastAlone(years);
  if (isReviewed && !isPlanned) return { reviewYear: Number(years.planYear) - 1 };
  return shapeYears(years, kind, sources, isReviewed);
}

function pastAlone({ reviewYear, planYear }: Years): Years {
  const year = reviewYear ?? (planYear === undefined ? undefined : planYear - 1);
  return year === undefined ? {} : { reviewYear: year };
}

/**
 * The year under way, which is the year planned too where the text says 今年 or promises: what it promises is for the rest of it. A
 * bulletin plans nothing.
 */
function yearsUnderWay(text: string, kind: DocumentKind | undefined, evidence: Evidence[], underWay: Evidence): Years {
  const reviewYear = Number(underWay.value);
  evidence.push(underWay);
  const isPlanned = kind === "half-year" || (kind !== "bulletin" && plansGoOn(text));
  return isPlanned ? { reviewYear, planYear: reviewYear } : { reviewYear };
}

/** The title of somebody's digest names the report that it speaks of, one piece of evidence among others. */
const headYears = ({ parts, text, head }: AnchorSources, kind: DocumentKind | undefined): Years =>
  deriveYears({
    parts,
    text,
    deliveredOn: head.deliveredOn,
    title: kind === "press-digest" ? undefined : head.title,
  });

function shapeYears(years: Years, kind: DocumentKind | undefined, sources: AnchorSources, isReviewed: boolean): Years {
  const { text } = sources;
  const { reviewYear, planYear } = years;
  switch (kind) {
    case "half-year": {
      const year = planYear ?? reviewYear;
      return year === undefined ? {} : { reviewYear: year, planYear: year };
    }
    case "bulletin": {
      const year = reviewYear ?? planYear;
      return year === undefined ? {} : { reviewYear: year };
    }
    case "plan":
      if (!/\d{4}年[^，。\n]{0,24}执行(?:情况|结果)/u.test(arabicYears(text.slice(0, OPENING))))
        return planYear === undefined ? {} : { planYear };
      return complementYears(years, true, true);
    default:
      return complementYears(years, isReviewed || looksBack(sources, kind, years), looksAhead(sources, kind));
  }
}

const DATES_OF_PAGE: ReadonlySet<EvidenceSource> = new Set(["dateline", "publication"]);

/** Characters at the beginning that title and address take. */
const OPENING = 600;

/** A part of a report: of a time, or on the government itself. */
const isOfReport = (part: Section): boolean => isTimed(part) || part.role === "self-government";

/** A text that is no report, and has no part of one, plans nothing; a digest plans what it says it does. */
function looksAhead({ parts, text }: AnchorSources, kind: DocumentKind | undefined): boolean {
  if (kind === "press-digest" || (kind === undefined && !parts.some(isOfReport))) return plansNext(text, kind);
  return parts.some(partLooksAhead) || !onlySumsUp(arabicYears(text));
}

/** A digest that tells of the plan alone looks back on nothing. */
const looksBack = ({ parts, text }: AnchorSources, kind: DocumentKind | undefined, { planYear }: Years): boolean =>
  kind === "work-report" ||
  (kind === "press-digest" && (TOLD.test(text) || (planYear !== undefined && namesYear(text, planYear - 1)))) ||
  parts.some(({ role }) => role === "review") ||
  SUMMED_AND_PLANNED.test(text.slice(0, OPENING)) ||
  (planYear !== undefined && reviews(text, planYear - 1)) ||
  (kind === undefined && /(?:^|[。；\n])\s{0,4}去年(?!同期|底|末)/u.test(text));

/** 总结我区2011年经济工作, 对2011年工作进行了回顾. */
const reviews = (text: string, year: number): boolean =>
  new RegExp(
    `(?:总结|回顾|通报)了?[^。；，\\n\\d]{0,10}${String(year)}年|对[^，。\\n\\d]{0,8}${String(year)}年[^，。；\\n]{0,16}(?:回顾|总结)`,
    "u",
  ).test(arabicYears(text));

/** 工作总结及2020年工作安排. */
const SUMMED_AND_PLANNED = /总结[及和暨与]\s?(?:19|20)\d{2}\s?年/u;

const namesYear = (text: string, year: number): boolean => arabicYears(text).includes(`${String(year)}年`);

const TOLD =
  /去年|上年|过去|一年来|年来|以来|回顾|总结|同比|比上|较上|累计|已[经完建实发累达有]|目前|达到?了|完成了|实现了|取得|成效|成绩|荣获|获评/u;
