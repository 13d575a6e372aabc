import type { Catalogue } from "@liaocheng/indicator-catalogue";
import type { Indicator } from "@liaocheng/report-model";
import type { ReadReport } from "../read-report.js";
import { commitments } from "./commitments.js";

/** Finds who answers for a figure, as the promise it stands in prints; empty when it does not. */
export function departmentsIn(report: ReadReport, catalogue: Catalogue): (figure: Indicator) => readonly string[] {
  const answered = commitments(report, { catalogue }).filter(({ departments }) => departments.length > 0);
  return ({ span: { start } }) =>
    answered.find(({ span }) => span.start <= start && start < span.end)?.departments ?? [];
}
