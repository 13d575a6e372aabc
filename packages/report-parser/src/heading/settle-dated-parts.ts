import type { Report, Section, SectionRole } from "@liaocheng/report-model";
import { arabicYears } from "../text/numerals.js";
import { looksAhead, setRole } from "./part-roles.js";
import { countTold } from "./tells-results.js";

/** So many more results than promises, and a first part looks back whatever its heading calls for. */
const CLEARLY = 4;

/**
 * Gives parts whose heading alone did not tell what they are there for the role that the years of the report or their own sentences
 * tell: 2024年工作部署 and 展望2023年 are tasks, 2013年经济社会发展情况 is a review, and so is a first part that tells results.
 */
export function settleDatedParts(report: Report): void {
  const { reviewYear, planYear, documentKind } = report;
  if (
    (reviewYear !== undefined && reviewYear === planYear) ||
    (documentKind !== undefined && documentKind !== "work-report")
  )
    return;
  const parts = report.children.filter((child): child is Section => child.type === "section" && child.depth === 1);
  const lastPlanned = parts.findLastIndex((part) => namedRole(part, report) === "tasks");
  let isBehindPlans = false;
  for (const [index, part] of parts.entries()) {
    if (index > 0) settle(part, laterRole(part, report, { isBehindPlans, isFollowed: index < lastPlanned }));
    isBehindPlans ||= looksAhead(part);
  }
  // Last, as whether others look ahead is known then.
  if (parts[0] !== undefined) settle(parts[0], firstRole(parts, report));
}

/** The first of several parts. */
function firstRole(parts: readonly Section[], report: Report): SectionRole | undefined {
  const [first, ...others] = parts;
  if (first !== undefined && others.length === 0 && namedRole(first, report) === "review") return toldAlone(first);
  if (first === undefined || !others.some(looksAhead)) return undefined;
  const named = namedRole(first, report);
  if (named === "tasks") return first.role === "other" ? "tasks" : undefined;
  if (first.role === "other" && named !== undefined) return named;
  // 关于2013年政府工作 before 关于2014年工作安排.
  if (named === "review" && others.some((part) => namedRole(part, report) === "tasks")) return named;
  if (first.role !== "other" && !looksAhead(first)) return undefined;
  return tellsBeside(first, others) ? "review" : undefined;
}

/** 2013年主要工作 in the opening of a report alone: a review where its sentences tell. */
function toldAlone(part: Section): SectionRole | undefined {
  const { results, promises } = countTold([part]);
  return results > promises ? "review" : undefined;
}

/**
 * Whether a first part tells results: more of them than promises, clearly so where its heading calls for something; or, as its
 * sentences call for things in passing (…，加快推进…), so many beside them as parts that promise never have.
 */
function tellsBeside(first: Section, others: readonly Section[]): boolean {
  const { results, promises } = countTold([first]);
  if (results >= promises + (first.role === "other" ? 1 : CLEARLY)) return true;
  const rest = countTold(others);
  return (
    results >= LEAST_TOLD &&
    results * 2 >= promises &&
    rest.promises >= LEAST_PROMISED &&
    rest.promises >= rest.results * 5
  );
}
const LEAST_TOLD = 5;
const LEAST_PROMISED = 10;

interface Around {
  readonly isBehindPlans: boolean;
  /** A part named by the year planned follows. */
  readonly isFollowed: boolean;
}

function laterRole(part: Section, report: Report, { isBehindPlans, isFollowed }: Around): SectionRole | undefined {
  const named = namedRole(part, report);
  // 二、2015年的政府工作, 三、2016年的政府工作, behind 一、“十二五”主要成就.
  if (named === "review" && part.role === "tasks") return isFollowed ? named : undefined;
  if (part.role !== "other") return undefined;
  if (named !== undefined && !(named === "review" && isBehindPlans)) return named;
  if (part.heading === "") return undefined;
  const { results, promises } = countTold([part]);
  return promises > 2 * results ? "tasks" : undefined;
}

/** What the one year that a heading names tells. */
function namedRole({ heading }: Section, { reviewYear, planYear }: Report): SectionRole | undefined {
  const years = [...arabicYears(heading).matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].map(([year]) => Number(year));
  const namesPlan = planYear !== undefined && years.includes(planYear);
  const namesReview = reviewYear !== undefined && years.includes(reviewYear);
  if (namesPlan === namesReview) return undefined;
  return namesPlan ? "tasks" : "review";
}

function settle(part: Section, role: SectionRole | undefined): void {
  if (role !== undefined) setRole(part, role);
}
