import type { Indicator } from "@liaocheng/report-model";
import { comparableName } from "../indicators.js";

/** Measures that say how a series is counted; the rest say nothing when they are absent. */
export type Subject = Pick<Indicator, "name" | "concept" | "coverage" | "region">;

/** What is measured: concept × coverage, or the printed name, and where. */
export function subjectKey(figure: Subject): string {
  const { concept, coverage = "", region = "" } = figure;
  return [concept === undefined ? comparableName(figure) : `#${concept}`, coverage, region].join("\n");
}

/** One statistic of one period: concept × coverage × measure × base × period × unit. */
export function statisticalKey(figure: Indicator): string | undefined {
  const { kind, measure = "", base = "", period, months, quantity } = figure;
  if (period === undefined) return undefined;
  const against = base === "previous-year" || base === "same-period" ? "" : base;
  return [
    subjectKey(figure),
    kind,
    measure,
    against,
    against === "" ? "" : (figure.baseText ?? ""),
    period,
    months?.join("-") ?? "",
    quantity.scaled.unit,
  ].join("\n");
}
