import type { Evidence, Report } from "@liaocheng/report-model";
import { readKind } from "./document-kind.js";
import type { AnchorSources } from "./sources.js";
import { findsProvinceInReport } from "./province.js";
import { readRegion, withoutParents } from "./region-evidence.js";
import { monthsOfTitle } from "./title-evidence.js";
import { yearsOf } from "./shape-years.js";
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
  const isUndated = years.reviewYear === undefined && years.planYear === undefined;
  const tellsPart = kind === "half-year" || kind === "bulletin" || underWay !== undefined;
  const months =
    tellsPart || (isUndated && tellsPartAlone(sources.text))
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

/** A text without a year that opens with a part of one and speaks of no whole year. */
const tellsPartAlone = (text: string): boolean =>
  OPENS_WITH_PART.test(text.slice(0, FIRST_LINES)) && !/全年(?!目标|任务|计划)|去年全|一年来|各位代表/u.test(text);
const FIRST_LINES = 120;
const OPENS_WITH_PART =
  /(?:^|[，。：\n])(?:今年)?(?:上半年|[前首一二三]个?季度|[前头]\S{1,2}个月|[1一][-—－~～至到]\S{1,2}月)/u;

/** The region of title, meeting or speaker, with the first place where its name is printed. */
function headRegion({ region: named, head, text }: AnchorSources, evidence: Evidence[]): string | undefined {
  if (named === undefined || (named === "全国" && findsProvinceInReport(text))) return undefined;
  const region = withoutParents(named);
  const source = head.meeting?.includes(region) === true ? "delivery" : "title";
  const start = text.indexOf(region);
  const place = start < 0 ? {} : { start, end: start + region.length };
  evidence.push({ field: "region", value: region, source, text: region, ...place, confidence: 0.95 });
  return region;
}
