import type { DocumentKind, Evidence, Report, Section } from "@liaocheng/report-model";
import { arabicYears } from "../text/numerals.js";
import { complementYears, deriveYears, type Years } from "./printed-years.js";
import { readKind } from "./document-kind.js";
import type { AnchorSources } from "./sources.js";
import { readRegion, withoutParents } from "./region-evidence.js";
import { monthsOfTitle } from "./title-evidence.js";
import { decideYears } from "./year-evidence.js";
import { yearUnderWay } from "./year-under-way.js";

type Anchor = Pick<Report, "region" | "reviewYear" | "planYear" | "reviewMonths" | "documentKind" | "evidence">;

/**
 * Decides once what a report is: its kind, its region, the year it reviews and the year it plans.
 *
 * The caller comes first, then what headings, delivery and title say, then the rest of the text by weight, last the name of
 * the file. What cannot be told, or is contradicted by evidence as strong, is absent.
 */
export function anchorOf(sources: AnchorSources): Anchor {
  const { options, head } = sources;
  const evidence: Evidence[] = [];
  const kind = options.documentKind ?? readKind(sources, evidence);
  const region = options.region ?? headRegion(sources, evidence) ?? readRegion(sources, evidence);
  const underWay = yearUnderWay(sources, kind);
  const years = yearsOf(sources, kind, evidence, underWay);
  for (const field of ["region", "reviewYear", "planYear", "documentKind"] as const) {
    const said = options[field];
    if (said !== undefined)
      evidence.unshift({ field, value: said, source: "caller", text: String(said), confidence: 1 });
  }
  const months =
    kind === "half-year" || kind === "bulletin" || underWay !== undefined
      ? monthsOfTitle(head.title ?? "", sources.text)
      : undefined;
  return {
    ...(region === undefined ? {} : { region }),
    ...years,
    ...(months === undefined ? {} : { reviewMonths: [months[0], months[1]] }),
    ...(kind === undefined ? {} : { documentKind: kind }),
    ...(evidence.length === 0 ? {} : { evidence: evidence.sort((a, b) => b.confidence - a.confidence) }),
  };
}

/** The region of title, meeting or speaker, with the first place where its name is printed. */
function headRegion({ region: named, head, text }: AnchorSources, evidence: Evidence[]): string | undefined {
  if (named === undefined) return undefined;
  const region = withoutParents(named);
  const source = head.meeting?.includes(region) === true ? "delivery" : "title";
  const start = text.indexOf(region);
  const place = start < 0 ? {} : { start, end: start + region.length };
  evidence.push({ field: "region", value: region, source, text: region, ...place, confidence: 0.95 });
  return region;
}

/** The years for a kind: a half-year report has one year, a bulletin plans none, a plan without a report reviews none. */
function yearsOf(
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
  if (!isSaid && underWay !== undefined) return yearsUnderWay(kind, evidence, underWay);
  const years = isSaid ? said : decideYears(sources, kind, evidence, headYears(sources));
  const isReviewed = evidence.some(
    ({ field, value }) => field === "reviewYear" && Number(value) + 1 === years.planYear,
  );
  const isPlanned = isSaid || evidence.some(({ field }) => field === "planYear") || looksAhead(sources.parts, kind);
  if (isReviewed && !isPlanned) return { reviewYear: Number(years.planYear) - 1 };
  return shapeYears(years, kind, sources, isReviewed);
}

/** The year under way, which is the year planned too: what such a text promises is for the rest of it. A bulletin plans nothing. */
function yearsUnderWay(kind: DocumentKind | undefined, evidence: Evidence[], underWay: Evidence): Years {
  const reviewYear = Number(underWay.value);
  evidence.push(underWay);
  return kind === "bulletin" ? { reviewYear } : { reviewYear, planYear: reviewYear };
}

const headYears = ({ parts, text, head }: AnchorSources): Years =>
  deriveYears({ parts, text, deliveredOn: head.deliveredOn, title: head.title });

function shapeYears(
  years: Years,
  kind: DocumentKind | undefined,
  { parts, text }: AnchorSources,
  isReviewed: boolean,
): Years {
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
      return complementYears(years, isReviewed || looksBack(parts, kind), looksAhead(parts, kind));
  }
}

/** Characters at the beginning that title and address take. */
const OPENING = 600;

const OF_REPORT: ReadonlySet<Section["role"]> = new Set(["review", "targets", "tasks", "self-government", "plan"]);

/** A text that is no report, and has no part of one, plans nothing. */
const looksAhead = (parts: readonly Section[], kind: DocumentKind | undefined): boolean =>
  kind !== undefined || parts.some(({ role }) => OF_REPORT.has(role));

const looksBack = (parts: readonly Section[], kind: DocumentKind | undefined): boolean =>
  kind === "work-report" || kind === "press-digest" || parts.some(({ role }) => role === "review");
