import { extractIndicators } from "@liaocheng/indicator-extractor";
import type { Indicator } from "@liaocheng/report-model";
import type { LintDocument } from "./lint-document.js";

/** Figures of a report with what they mean. */
export function readIndicators({ report, reading }: LintDocument): readonly Indicator[] {
  return extractIndicators(report, reading).indicators;
}

/** A name as it is compared: without blank space, quotes and words of time. */
export function comparableName({ name }: Pick<Indicator, "name">): string {
  return name
    .replace(/[“”\s]/gu, "")
    .replace(/^(?:全年|全市|全省|全区|全县|预计|当年|本年|年度|我市|我省|各类|各项|全部)+/u, "");
}
