import type { Report, ReportNode } from "@liaocheng/report-model";
import type { Months } from "../sentence/months.js";

/** The years a report is read by. The tree states them; nothing here decides a year anew. */
export interface Clock {
  /** Year looked back on. */
  readonly reviewYear: number | undefined;
  /** Year of the plan. */
  readonly planYear: number | undefined;
  /** Year of 今年. */
  readonly thisYear: number | undefined;
  /** The part of the year that the whole document reports on: [1, 6] of a half-year report. */
  readonly reviewMonths: Months | undefined;
}

/**
 * Sets the clock of a report by its tree.
 *
 * A report that only looks ahead still knows the year behind it, one that only looks back the year after. 今年 is the year
 * planned; in a bulletin, which plans nothing, the year reported on; and in a report delivered at the end of the year it
 * reviews that year, when the coming one is called 明年.
 */
export function clockOf(report: Report): Clock {
  const { reviewYear, planYear, reviewMonths, documentKind } = report;
  const months: Months | undefined = reviewMonths === undefined ? undefined : [reviewMonths[0], reviewMonths[1]];
  if (documentKind === "bulletin" && reviewYear !== undefined)
    return { reviewYear, planYear: planYear ?? reviewYear, thisYear: reviewYear, reviewMonths: months };
  const review = reviewYear ?? (planYear === undefined ? undefined : planYear - 1);
  const plan = planYear ?? (reviewYear === undefined ? undefined : reviewYear + 1);
  const spokenInReview = review !== undefined && review !== plan && deliveredIn(report) === review;
  const isDecember = spokenInReview || (report.deliveredOn === undefined && review !== plan && !calls(report, "去年"));
  const thisYear = isDecember && calls(report, "明年") ? review : plan;
  return { reviewYear: review, planYear: plan, thisYear, reviewMonths: months };
}

/** Whether a word occurs in a leaf of the tree. */
function calls(node: Report | ReportNode, word: string): boolean {
  if ("value" in node && node.value.includes(word)) return true;
  return "children" in node && node.children.some((child) => calls(child as ReportNode, word));
}

const deliveredIn = ({ deliveredOn }: Report): number | undefined =>
  deliveredOn === undefined ? undefined : Number(deliveredOn.slice(0, 4));
